import { agoInWords } from '../../domain/dayInWords';
import type { PersonSummary } from '../../storage/summaries';
import { Avatar } from '../../ui/Avatar';
import { href } from '../../ui/href';
import { LayerMark } from '../../ui/LayerMark';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { WarmthMark } from '../../ui/WarmthMark';
import { useServices } from '../services';
import { useListPhoto } from '../shared/useListPhoto';
import styles from './PeopleList.module.css';
import { Excerpt } from './search/Excerpt';
import type { ExcerptPart } from './search/excerpt';

interface PersonRowProps {
  readonly person: PersonSummary;
  readonly current: boolean;
  /** Where they were found by what is written about them. */
  readonly excerpt: readonly ExcerptPart[] | null;
}

/** Somebody in the list: who, where, how warm, and since when. */
export function PersonRow({ person, current, excerpt }: PersonRowProps) {
  return (
    <ListRow
      href={href(`/people/${person.id}`)}
      current={current}
      leading={<Face person={person} />}
      title={<PersonName name={person.name} />}
      subtitle={excerpt ? <Excerpt parts={excerpt} /> : <Standing person={person} />}
      meta={<WarmthMark warmth={person.warmth} />}
    />
  );
}

/** Their ring; at the edge of their picture or initials where any picture is on record. */
function Face({ person }: { readonly person: PersonSummary }) {
  const { anybody, address } = useListPhoto(person.id);
  const mark = <LayerMark layer={person.layer} hideLabel />;
  if (!anybody) return mark;
  return (
    <span class={styles.face}>
      <Avatar name={person.name} hollow={!person.met} picture={address} />
      {person.layer === 'unplaced' ? (
        <VisuallyHidden>{mark}</VisuallyHidden>
      ) : (
        <span class={styles.ring}>{mark}</span>
      )}
    </span>
  );
}

/** What is owed and who they are, cut short where it must be, and when something last passed. */
function Standing({ person }: { readonly person: PersonSummary }) {
  const { today, locale } = useServices();
  const { lastTouch, met } = person;
  const owed = owedInWords(person);
  const role = roleInWords(person);
  const since = lastTouch ? agoInWords(lastTouch, today(), locale) : met ? '' : 'not met yet';
  return (
    <span class={styles.standing}>
      <span class={styles.what}>
        {owed && <span class={styles.owed}>{owed}</span>}
        {owed && role && ' · '}
        <bdi>{role}</bdi>
      </span>
      {since && <span class={styles.since}>{since}</span>}
    </span>
  );
}

/** 'Analyst, Harbor Works', or what is known of it. */
export const roleInWords = ({
  title,
  organization,
}: Pick<PersonSummary, 'title' | 'organization'>): string =>
  [title, organization].filter(Boolean).join(', ');

function owedInWords({ owedByMe, owedToMe }: PersonSummary): string {
  const mine = owedByMe > 0 ? `You owe ${owedByMe}` : '';
  const theirs = owedToMe > 0 ? `owes you ${owedToMe}` : '';
  const both = [mine, theirs].filter(Boolean).join(', ');
  return both.charAt(0).toUpperCase() + both.slice(1);
}
