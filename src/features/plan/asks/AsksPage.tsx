import { useMemo } from 'preact/hooks';
import { type Ask, type AskStanding, askStanding } from '../../../domain/ask';
import { allAsks } from '../../../storage/asks';
import { watch } from '../../../storage/watch';
import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { Icon } from '../../../ui/Icon';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Page } from '../../../ui/Page';
import { PersonName } from '../../../ui/PersonName';
import { Section } from '../../../ui/Section';
import { useFirstFew } from '../../../ui/useFirstFew';
import { useWatched } from '../../../ui/useWatched';
import { usePeople, useServices } from '../../services';
import { PersonSearch } from '../../shared/PersonSearch';
import { useStartAsk } from '../../shared/useStartAsk';
import styles from './AskPage.module.css';
import { ASK_KIND_WORDS, standingInWords } from './askWords';

const GROUPS: readonly {
  readonly title: string;
  readonly standings: readonly AskStanding[];
}[] = [
  { title: 'Waiting for an answer', standings: ['asked', 'no answer'] },
  { title: 'Answered', standings: ['answered'] },
  { title: 'Drafts', standings: ['drafted'] },
  { title: 'Over', standings: ['done', 'declined', 'withdrawn'] },
];

const FIRST = 8;

/** Everything asked, by where it stands; and a way to begin another. */
export default function AsksPage() {
  const { storage, today } = useServices();
  const asks = useWatched(() => watch(() => allAsks(storage)), [storage]);
  const startAsk = useStartAsk();
  const day = today();
  const groups = useMemo(
    () =>
      GROUPS.map((group) => ({
        ...group,
        asks: (asks ?? []).filter((ask) => group.standings.includes(askStanding(ask, day))),
      })).filter((group) => group.asks.length > 0),
    [asks, day],
  );
  if (!asks) return null;
  return (
    <Page title="Asks" back={{ href: href('/plan'), label: 'Plan' }}>
      {asks.length === 0 && (
        <EmptyState
          icon="introduction"
          title="Nothing asked yet"
          text="An ask is for advice, an introduction or a referral. Begin with a person: what they know of you is gathered for it."
        />
      )}
      <div class={styles.fields}>
        <PersonSearch
          label="Ask somebody"
          without={[]}
          onChoose={(personId) => void startAsk({ personId })}
        />
      </div>
      {groups.map(({ title, asks: ofGroup }) => (
        <AskGroup key={title} title={title} asks={ofGroup} />
      ))}
    </Page>
  );
}

function AskGroup({ title, asks }: { readonly title: string; readonly asks: readonly Ask[] }) {
  const { shown, more } = useFirstFew(asks, FIRST);
  return (
    <Section title={title} count={asks.length}>
      <List label={title}>
        {shown.map((ask) => (
          <AskRow key={ask.id} ask={ask} />
        ))}
      </List>
      {more}
    </Section>
  );
}

function AskRow({ ask }: { readonly ask: Ask }) {
  const { today, locale, dayOf } = useServices();
  const people = usePeople();
  const day = today();
  const about = ask.hope || ask.reason;
  return (
    <ListRow
      href={href(`/plan/asks/${ask.id}`)}
      leading={<Icon name="introduction" />}
      title={<PersonName name={people.get(ask.personId)?.name ?? 'Somebody in the trash'} />}
      subtitle={
        <bdi>
          {[
            ASK_KIND_WORDS[ask.kind],
            standingInWords(ask, askStanding(ask, day), {
              today: day,
              locale,
              createdOn: dayOf(ask.createdAt),
            }),
            about,
          ]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      }
    />
  );
}
