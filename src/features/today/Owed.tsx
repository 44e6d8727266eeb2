import { useState } from 'preact/hooks';
import { addDays } from '../../domain/calendarDate';
import type { FollowUp } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import { snoozeFollowUp } from '../../storage/followUps';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toast';
import { useSaving, useServices } from '../services';
import { FollowUpDialog } from '../shared/FollowUpDialog';
import { followUpAddress } from '../shared/followUpAddress';
import { calendarFileSaved, everythingToCalendar, followUpToCalendar } from '../shared/toCalendar';
import { useDoneFollowUp } from '../shared/useDoneFollowUp';
import { dueState, NOT_NOW_DAYS } from './owed';
import { PutOff } from './PutOff';
import styles from './TodayPage.module.css';

interface OwedProps {
  readonly followUps: readonly FollowUp[];
  /** Those that 'Not now' hides. */
  readonly putOff: readonly FollowUp[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
  /** Of the opportunities of which some are the next step. */
  readonly titles: ReadonlyMap<Id, string>;
}

/** What is owed: the owner's promises, and what others owe to the owner. */
export function Owed({ followUps, putOff, people, titles }: OwedProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const titleOf = ({ opportunityId }: FollowUp): string | undefined =>
    opportunityId ? titles.get(opportunityId) : undefined;
  const addAll = async (): Promise<void> => {
    const count = await everythingToCalendar(storage, people, today());
    showToast({
      text:
        count === 0
          ? 'Nothing went to the calendar.'
          : `${count} for your calendar, talks ahead among them. Import it again after changes.`,
    });
  };
  return (
    <Section
      title="Owed"
      count={followUps.length}
      action={
        <Menu
          label="More for all that is owed"
          items={[
            { label: 'Add all to calendar', icon: 'calendar', onSelect: () => void addAll() },
          ]}
        />
      }
    >
      <List label="Owed">
        {followUps.map((followUp) => (
          <OwedRow
            key={followUp.id}
            followUp={followUp}
            people={people}
            title={titleOf(followUp)}
          />
        ))}
      </List>
      <PutOff
        label="Put off"
        items={putOff.flatMap((followUp) =>
          followUp.snoozedUntil === null
            ? []
            : {
                id: followUp.id,
                title: followUp.text,
                who: whoOf(followUp, people, titleOf(followUp)),
                href: addressOf(followUp, knownOf(followUp, people)[0]?.id),
                until: followUp.snoozedUntil,
                bringBack: () =>
                  void save(snoozeFollowUp(storage, followUp.id, null), 'Back under Owed.'),
              },
        )}
      />
    </Section>
  );
}

interface OwedRowProps {
  readonly followUp: FollowUp;
  readonly people: OwedProps['people'];
  /** Of its opportunity. */
  readonly title: string | undefined;
}

const knownOf = ({ personIds }: FollowUp, people: OwedProps['people']): PersonSummary[] =>
  personIds.flatMap((id) => people.get(id) ?? []);

/** Who owes it to whom; `title` is that of its opportunity. */
function whoOf(followUp: FollowUp, people: OwedProps['people'], title: string | undefined): string {
  const names = knownOf(followUp, people)
    .map((person) => person.name)
    .join(', ');
  const forWhat = [names, title].filter(Boolean).join(', ');
  if (followUp.owner === 'me') return forWhat ? `You, for ${forWhat}` : 'You';
  return [`${names || 'They'}, to you`, title].filter(Boolean).join(', ');
}

function OwedRow({ followUp, people, title }: OwedRowProps) {
  const { storage, today, locale, confirm, complain } = useServices();
  const state = dueState(followUp.due, today());

  const setDone = useDoneFollowUp();
  const notNow = async (days: number): Promise<void> => {
    const until = addDays(today(), days);
    const result = await snoozeFollowUp(storage, followUp.id, until);
    if (result.ok) confirm(`Back on ${dayInWords(until, today(), locale)}.`, result.value);
    else complain(result.error);
  };
  const [first] = knownOf(followUp, people);
  const [editing, setEditing] = useState(false);
  return (
    <ListRow
      href={addressOf(followUp, first?.id)}
      leading={
        <button
          type="button"
          class={styles.tick}
          aria-label={`Done: ${followUp.text}`}
          onClick={() => void setDone(followUp, true)}
        />
      }
      title={followUp.text}
      subtitle={
        <>
          {followUp.due && (
            <>
              <span class={styles.due} data-state={state}>
                {state === 'waiting' ? 'waiting since ' : ''}
                {dayInWords(followUp.due, today(), locale)}
              </span>
              {' · '}
            </>
          )}
          <bdi>{whoOf(followUp, people, title)}</bdi>
        </>
      }
      trailing={
        <>
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
                onSelect: () =>
                  void followUpToCalendar(storage, followUp, people, today()).then(
                    calendarFileSaved,
                  ),
              },
              { label: 'Edit', icon: 'edit', onSelect: () => setEditing(true) },
            ]}
          />
          {editing && (
            <FollowUpDialog
              followUp={followUp}
              personIds={followUp.personIds}
              onClose={() => setEditing(false)}
            />
          )}
        </>
      }
    />
  );
}

/** Where one goes on with it: a try-out where it was agreed, an introduction where both are asked, a next step at its opportunity, a promise where it is written. */
function addressOf(
  { id, kind, owner, conversationId, opportunityId }: FollowUp,
  personId: Id | undefined,
): string | undefined {
  const tried = kind === 'try-out' && followUpAddress({ id, conversationId }, 'debrief');
  if (tried) return tried;
  if (kind === 'introduction' && owner === 'me' && conversationId)
    return href(`/conversations/${conversationId}?step=thank`);
  if (opportunityId) return href(`/plan/opportunities/${opportunityId}`);
  if (!personId || owner === 'them') return personId && href(`/people/${personId}`);
  const written = kind === 'thank-you' ? 'thanks' : 'promise';
  const query = new URLSearchParams({ kind: written, followUp: id, from: 'today' });
  return `${href(`/people/${personId}/write`)}?${query}`;
}
