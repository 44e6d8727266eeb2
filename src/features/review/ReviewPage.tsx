import { useEffect, useState } from 'preact/hooks';
import { daysBetween } from '../../domain/calendarDate';
import { LAYERS } from '../../domain/person';
import { countRows } from '../../storage/allRows';
import { openFollowUps } from '../../storage/followUps';
import { jotsToSort } from '../../storage/jots';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';

const RECENT_DAYS = 30;

const LAYER_WORDS = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
} as const;

/** The whole map in counts: what there is, what waits, whom nothing has passed with of late. */
export default function ReviewPage() {
  const { storage, summaries, today } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => summaries.subscribe(() => setPeople(summaries.current())), [summaries]);
  const found = useWatched(
    () =>
      watch(async () => ({
        counts: await countRows(storage),
        toSort: (await jotsToSort(storage)).length,
        owed: await openFollowUps(storage),
      })),
    [storage],
  );
  if (!found) return null;
  const back = { href: href('/'), label: 'Today' };
  if (people.size === 0) {
    return (
      <Page title="Review" back={back}>
        <EmptyState
          icon="review"
          title="Nothing to review yet"
          text="Import contacts or add a person, and the whole is counted here."
        >
          <LinkButton variant="primary" href={`${href('/settings')}#import`}>
            Import contacts
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  const all = [...people.values()];
  const recent = all.filter(
    (person) => person.lastTouch !== null && daysBetween(person.lastTouch, today()) <= RECENT_DAYS,
  ).length;
  const mine = found.owed.filter((each) => each.owner === 'me').length;
  return (
    <Page title="Review" back={back}>
      <Section title="People">
        <List label="People by layer">
          {LAYERS.map((layer) => (
            <ListRow
              key={layer}
              href={`${href('/people')}?layer=${layer}`}
              title={LAYER_WORDS[layer]}
              meta={String(all.filter((person) => person.layer === layer).length)}
            />
          ))}
        </List>
      </Section>
      <Section title={`The last ${RECENT_DAYS} days`}>
        <List label={`The last ${RECENT_DAYS} days`}>
          <ListRow title="People you were in touch with" meta={String(recent)} />
          <ListRow
            href={href('/conversations')}
            title="Conversations in all"
            meta={String(found.counts.conversations)}
          />
        </List>
      </Section>
      <Section title="What waits">
        <List label="What waits">
          <ListRow href={href('/')} title="Notes to sort" meta={String(found.toSort)} />
          <ListRow href={href('/')} title="You owe" meta={String(mine)} />
          <ListRow href={href('/')} title="Owed to you" meta={String(found.owed.length - mine)} />
        </List>
      </Section>
      <Section title="Goals">
        <List label="Goals">
          <ListRow href={href('/plan')} title="Goals" meta={String(found.counts.goals)} />
          <ListRow href={href('/plan/outlook')} title="Openings and weak spots" />
        </List>
      </Section>
    </Page>
  );
}
