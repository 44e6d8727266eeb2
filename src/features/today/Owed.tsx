import { addDays } from '../../domain/calendarDate';
import type { FollowUp } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import { setFollowUpDone, snoozeFollowUp } from '../../storage/followUps';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { addToCalendar } from './addToCalendar';
import { dueState, NOT_NOW_DAYS } from './owed';
import styles from './TodayPage.module.css';

interface OwedProps {
  readonly followUps: readonly FollowUp[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** What is owed: the owner's promises, and what others owe to the owner. */
export function Owed({ followUps, people }: OwedProps) {
  return (
    <Section title="Owed" count={followUps.length}>
      <List label="Owed">
        {followUps.map((followUp) => (
          <OwedRow key={followUp.id} followUp={followUp} people={people} />
        ))}
      </List>
    </Section>
  );
}

function OwedRow({ followUp, people }: { followUp: FollowUp; people: OwedProps['people'] }) {
  const { storage, today, locale, confirm, complain } = useServices();
  const known = followUp.personIds.flatMap((id) => people.get(id) ?? []);
  const names = known.map((person) => person.name).join(', ');
  const state = dueState(followUp.due, today());
  const who =
    followUp.owner === 'me' ? (names ? `You, for ${names}` : 'You') : `${names || 'They'}, to you`;

  const done = async (): Promise<void> => {
    const result = await setFollowUpDone(storage, followUp.id, true);
    if (result.ok) confirm('Done.', result.value);
    else complain(result.error);
  };
  const notNow = async (days: number): Promise<void> => {
    const until = addDays(today(), days);
    const result = await snoozeFollowUp(storage, followUp.id, until);
    if (result.ok) confirm(`Back on ${dayInWords(until, today(), locale)}.`, result.value);
    else complain(result.error);
  };
  const first = known[0];
  return (
    <ListRow
      {...(followUp.kind === 'try-out' && followUp.conversationId
        ? { href: href(`/conversations/${followUp.conversationId}?step=debrief`) }
        : first && { href: href(`/people/${first.id}`) })}
      leading={
        <button
          type="button"
          class={styles.tick}
          aria-label={`Done: ${followUp.text}`}
          onClick={() => void done()}
        />
      }
      title={followUp.text}
      subtitle={<bdi>{who}</bdi>}
      meta={
        followUp.due && (
          <span class={styles.due} data-state={state}>
            {state === 'waiting' ? 'waiting since ' : ''}
            {dayInWords(followUp.due, today(), locale)}
          </span>
        )
      }
      trailing={
        <Menu
          label={`More for ${followUp.text}`}
          items={[
            ...NOT_NOW_DAYS.map((days) => ({
              label: `Not now: ${days} days`,
              icon: 'clock' as const,
              onSelect: () => void notNow(days),
            })),
            {
              label: 'Add to calendar',
              icon: 'calendar' as const,
              onSelect: () => void addToCalendar(storage, followUp, names, today()),
            },
          ]}
        />
      }
    />
  );
}
