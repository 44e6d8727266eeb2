import type { Conversation, FollowUp } from '../../domain/conversation';
import type { CalendarDate, Id } from '../../domain/record';
import { type CalendarEvent, calendarToIcs } from '../../exchange/calendar/writeCalendar';
import { comingUp } from '../../storage/conversations';
import { countSentToCalendar, openFollowUps } from '../../storage/followUps';
import type { Storage } from '../../storage/storage';
import type { PersonSummary } from '../../storage/summaries';
import { handOver } from '../../ui/handOver';
import { showToast } from '../../ui/toast';

type People = ReadonlyMap<Id, PersonSummary>;
type NameOf = (id: Id) => string | undefined;

const USUAL_MINUTES = 30;
const ALARM_MINUTES = 60;

/**
 * Hands a follow-up to the calendar as an event with an alarm: no web app can ring while it is closed.
 * The names go with it, the words of the note don't. The sequence rises, so that a second import
 * updates the event. False where the owner called it off.
 */
export async function followUpToCalendar(
  storage: Storage,
  followUp: FollowUp,
  people: People,
  today: CalendarDate,
): Promise<boolean> {
  const event = followUpEvent(followUp, followUp.due ?? today, namesOf(people), storage.now());
  if (!(await handOverEvents('follow-up.ics', [event]))) return false;
  await countSentToCalendar(storage, [followUp.id]);
  return true;
}

/** Hands a conversation to the calendar: names and place go with it, notes don't. False where it was called off. */
export async function conversationToCalendar(
  storage: Storage,
  conversation: Conversation,
  people: People,
): Promise<boolean> {
  const event = conversationEvent(conversation, namesOf(people), storage.now());
  return handOverEvents('conversation.ics', [event]);
}

/** Says where the event is now, unless it was called off; what left the app cannot be taken back. */
export function calendarFileSaved(done: boolean): void {
  if (done) showToast({ text: 'Calendar file saved: open it to add it.' });
}

/**
 * Hands everything ahead to the calendar in one file: the open follow-ups with a day and the planned
 * conversations. Imported again later, it updates what is there. Resolves to how many; 0 where there
 * is nothing or the owner called it off.
 */
export async function everythingToCalendar(
  storage: Storage,
  people: People,
  today: CalendarDate,
): Promise<number> {
  const now = storage.now();
  const nameOf = namesOf(people);
  const followUps = await openFollowUps(storage);
  const dated = followUps.flatMap((row) => (row.due === null ? [] : [{ row, due: row.due }]));
  const events = [
    ...dated.map(({ row, due }) => followUpEvent(row, due, nameOf, now)),
    ...(await comingUp(storage, today)).map((row) => conversationEvent(row, nameOf, now)),
  ];
  if (events.length === 0 || !(await handOverEvents('orrery.ics', events))) return 0;
  await countSentToCalendar(
    storage,
    dated.map(({ row }) => row.id),
  );
  return events.length;
}

/** Each change of the record is a newer state of the event. */
const sequenceOf = (row: Pick<Conversation, 'createdAt' | 'updatedAt'>): number =>
  Math.floor((row.updatedAt - row.createdAt) / 1000);

/** Notes that every open follow-up with a day went to a calendar: the next time is a newer state. */
export async function countDatesSent(storage: Storage): Promise<void> {
  const dated = (await openFollowUps(storage)).filter(({ due }) => due !== null);
  await countSentToCalendar(
    storage,
    dated.map(({ id }) => id),
  );
}

const namesOf =
  (people: People): NameOf =>
  (id) =>
    people.get(id)?.name;

/** A follow-up as an event, the same whichever way it leaves. */
export function followUpEvent(
  { id, personIds, calendarSequence }: FollowUp,
  date: CalendarDate,
  nameOf: NameOf,
  now: number,
): CalendarEvent {
  const summary = summaryOf(personIds, nameOf);
  return { type: 'followUp', id, summary, date, sequence: calendarSequence, alarm: true, now };
}

/** A conversation as an event, the same whichever way it leaves. */
export function conversationEvent(row: Conversation, nameOf: NameOf, now: number): CalendarEvent {
  return {
    type: 'conversation',
    id: row.id,
    summary: summaryOf(row.personIds, nameOf),
    date: row.date,
    time: row.time,
    minutes: row.minutes ?? USUAL_MINUTES,
    alarmMinutes: ALARM_MINUTES,
    place: row.place,
    sequence: sequenceOf(row),
    now,
  };
}

/** A name and no more: calendars are shared more widely than contacts. */
function summaryOf(personIds: readonly Id[], nameOf: NameOf): string {
  const names = personIds.flatMap((id) => nameOf(id) ?? []).join(', ');
  return names ? `Orrery: ${names}` : 'Orrery';
}

const handOverEvents = (name: string, events: readonly CalendarEvent[]): Promise<boolean> =>
  handOver(new File([calendarToIcs(events)], name, { type: 'text/calendar' }));
