import { answerState } from '../ask';
import { type Cadence, cadenceOf } from '../cadence';
import { addDays } from '../calendarDate';
import type { Conversation } from '../conversation';
import type { Message } from '../message';
import { outreachOf } from '../outreach';
import type { CalendarDate, Id, Timestamp } from '../record';
import { ownResponseRate, type ResponseChance, responseChance } from '../response';
import { aimOf } from '../target';
import { lastTouch } from '../warmth';
import { mondayOf, planInput, profileOf } from './planInput';
import { byPerson, type PlanRows } from './planRows';
import { type PlannedTouch, planWeek } from './week';

/** A proposal of this week, and what became of it. */
export interface WeekTouch extends PlannedTouch {
  /** Whether it was done since Monday. */
  readonly done: boolean;
  /** The talk that was planned since Monday and is still to be held; null once it is done, or without one. */
  readonly planned: PlannedTalk | null;
  /** The message of this week that waits for an answer. */
  readonly waitingMessageId: Id | null;
  /** The chance of an answer as of today. */
  readonly response: ResponseChance;
  /** What is owed, in the owner's words; '' where nothing is. */
  readonly owedText: string;
  /** The follow-up that is owed, or the ask of which somebody is to hear what came. */
  readonly followUpId: Id | null;
  readonly askId: Id | null;
  /** The goal of the target that this leads to. */
  readonly goalId: Id | null;
  /** The name of the target that this leads to; '' where it leads to none. */
  readonly targetName: string;
  /** The last touch before this week; null where none is on record. */
  readonly lastTouchOn: CalendarDate | null;
  /** How often the owner wants a touch; null where that isn't set. */
  readonly wantedCadence: Cadence | null;
}

/** A talk to come, as far as a row says it. */
export type PlannedTalk = Pick<Conversation, 'id' | 'date'>;

/** Somebody whom the owner put off until a day. */
export interface PutOffPerson {
  readonly personId: Id;
  readonly until: CalendarDate;
}

/** A message that waits for an answer, for one tap when it has come. */
export interface Waiting {
  readonly messageId: Id;
  readonly personId: Id;
  readonly sentOn: CalendarDate;
}

export interface ThisWeek {
  readonly monday: CalendarDate;
  readonly touches: readonly WeekTouch[];
  /** The minutes of all of them, and of those that are neither done nor planned. */
  readonly minutes: number;
  readonly minutesLeft: number;
  readonly ceiling: { readonly people: number; readonly minutes: number };
  /** Whether the whole week is off. */
  readonly off: boolean;
  /** Whether an open goal has a target: without, nobody can be said to lead anywhere. */
  readonly hasGoal: boolean;
  readonly hasTarget: boolean;
  /** Messages that wait for an answer, the newest first; those of the touches above left out. */
  readonly waiting: readonly Waiting[];
  /** Whom 'Not now' leaves out for some days yet. */
  readonly putOff: readonly PutOffPerson[];
}

/** An answer may still come after it counts as unanswered; after this it is asked for no more. */
const WAITED_FOR_DAYS = 28;

/**
 * The plan of the week in which `today` lies, with what of it is done. What is left on Sunday isn't
 * carried along: the next week weighs everything anew.
 */
export function thisWeek(
  rows: PlanRows,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): ThisWeek {
  const input = planInput(rows, today, dayOf);
  const monday = mondayOf(today);
  const { touches: planned, minutes } = planWeek(input);
  const touchesById = new Map(input.people.map((person) => [person.personId, person.touches]));
  const peopleById = new Map(rows.people.map((person) => [person.id, person]));
  const { cadences } = profileOf(rows);
  const passed = passedSince(rows, monday, today);
  const talks = talksPlannedSince(rows, monday, dayOf);
  const outreach = byPerson(outreachOf(rows.messages, rows.asks), ({ personId }) => [personId]);
  const ownRate = ownResponseRate([...outreach.values()].flat(), today);
  const followUpsById = new Map(rows.followUps.map((followUp) => [followUp.id, followUp]));
  const asksById = new Map(rows.asks.map((ask) => [ask.id, ask]));
  const targetNames = targetNamesOf(rows);

  const touches = planned.map((touch): WeekTouch => {
    const recordId = touch.reasons.find((reason) => reason.reason === 'owed')?.recordId;
    const followUp = recordId === undefined ? undefined : followUpsById.get(recordId);
    const ask = recordId === undefined ? undefined : asksById.get(recordId);
    const person = peopleById.get(touch.personId);
    const done = followUp
      ? followUp.doneAt !== null
      : ask
        ? ask.outcomeToldOn !== null
        : passed.has(touch.personId);
    return {
      ...touch,
      done,
      planned: done || recordId !== undefined ? null : (talks.get(touch.personId) ?? null),
      waitingMessageId: passed.get(touch.personId) ?? null,
      response: responseChance(outreach.get(touch.personId) ?? [], ownRate, today),
      owedText: followUp?.text ?? ask?.hope ?? '',
      followUpId: followUp?.id ?? null,
      askId: ask?.id ?? null,
      goalId: rows.targets.find((target) => target.id === touch.targetId)?.goalId ?? null,
      targetName: targetNames.get(touch.targetId ?? '') ?? '',
      lastTouchOn: lastTouch(touchesById.get(touch.personId) ?? [], monday)?.date ?? null,
      wantedCadence: person ? cadenceOf(person, cadences) : null,
    };
  });
  const inWeek = new Set(touches.map((touch) => touch.waitingMessageId));
  return {
    monday,
    touches,
    minutes,
    minutesLeft: touches.reduce(
      (sum, { done, planned, minutes }) => sum + (done || planned ? 0 : minutes),
      0,
    ),
    ceiling: input.ceiling,
    off: input.days.length === 0,
    hasGoal: rows.goals.some((goal) => goal.closedAt === null),
    hasTarget: input.targets.length > 0,
    waiting: waitingFor(rows.messages, today).filter(({ messageId }) => !inWeek.has(messageId)),
    putOff: rows.ownerWords.flatMap(({ kind, personId, until }) =>
      kind === 'not now' && until !== null && today < until && peopleById.has(personId)
        ? { personId, until }
        : [],
    ),
  };
}

const isHeld = ({ state }: Conversation): boolean => state === 'held' || state === 'debriefed';

/** With whom a talk was planned since Monday that was not held yet; the first of several. */
function talksPlannedSince(
  { conversations }: PlanRows,
  monday: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): Map<Id, PlannedTalk> {
  const talks = new Map<Id, PlannedTalk>();
  for (const talk of conversations) {
    if (isHeld(talk) || dayOf(talk.createdAt) < monday) continue;
    for (const personId of talk.personIds) {
      const other = talks.get(personId);
      if (!other || talk.date < other.date) talks.set(personId, { id: talk.id, date: talk.date });
    }
  }
  return talks;
}

/** Who was written to, talked with or asked since Monday; with the message that waits. */
function passedSince(
  rows: PlanRows,
  monday: CalendarDate,
  today: CalendarDate,
): Map<Id, Id | null> {
  const passed = new Map<Id, Id | null>();
  for (const talk of rows.conversations) {
    if (!isHeld(talk) || talk.date < monday) continue;
    for (const personId of talk.personIds) passed.set(personId, null);
  }
  for (const { personId, askedOn } of rows.asks) {
    if (askedOn !== null && askedOn >= monday && askedOn <= today) passed.set(personId, null);
  }
  for (const { id, personId, kind, direction, date, wantsAnswer, answeredOn } of rows.messages) {
    if (kind !== 'message' || direction !== 'out' || date < monday || date > today) continue;
    passed.set(personId, wantsAnswer && answeredOn === null ? id : null);
  }
  return passed;
}

function waitingFor(messages: readonly Message[], today: CalendarDate): Waiting[] {
  const from = addDays(today, -WAITED_FOR_DAYS);
  const heard = new Map<Id, CalendarDate>();
  for (const { direction, personId, date } of messages) {
    if (direction === 'in' && date > (heard.get(personId) ?? '')) heard.set(personId, date);
  }
  return messages
    .filter(
      (message) =>
        message.direction === 'out' &&
        message.kind === 'message' &&
        message.wantsAnswer &&
        message.date >= from &&
        message.date > (heard.get(message.personId) ?? '') &&
        answerState(message.date, message.answeredOn, today) !== 'answered',
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt))
    .map(({ id, personId, date }) => ({ messageId: id, personId, sentOn: date }));
}

/** What each target is called: by its own words, or by whom or what it names. */
export function targetNamesOf(
  rows: Pick<PlanRows, 'targets' | 'people' | 'organizations'>,
): Map<Id, string> {
  const peopleById = new Map(rows.people.map((person) => [person.id, person.name]));
  const organizationsById = new Map(rows.organizations.map((one) => [one.id, one.name]));
  return new Map(
    rows.targets.map((target) => {
      const aim = aimOf(target);
      switch (aim?.kind) {
        case 'role':
          return [target.id, aim.title];
        case 'industry':
          return [target.id, aim.industry];
        case 'organization':
          return [target.id, organizationsById.get(aim.organizationId) ?? ''];
        case 'person':
          return [target.id, peopleById.get(aim.personId) ?? ''];
        default:
          return [target.id, ''];
      }
    }),
  );
}
