import type { Ask } from './ask';
import { addMonths, firstOfMonth } from './calendarDate';
import {
  type Conversation,
  type FollowUp,
  PURPOSES,
  type Purpose,
  type Takeaway,
} from './conversation';
import type { Opportunity } from './opportunity';
import type { CalendarDate, Id, Timestamp } from './record';
import type { Seat } from './target';

/** The cycle that a goal goes through again and again: each feeds the next. */
export type Stride = 'learning' | 'connection' | 'advancement';
export const STRIDES: readonly Stride[] = ['learning', 'connection', 'advancement'];

export type GoalEventKind =
  | 'takeaway'
  | 'plan changed'
  | 'tried'
  | 'advice'
  | 'conversation'
  | 'seat filled'
  | 'introduction'
  | 'opportunity'
  | 'referral';

const STRIDE_OF: Readonly<Record<GoalEventKind, Stride>> = {
  takeaway: 'learning',
  'plan changed': 'learning',
  tried: 'learning',
  advice: 'learning',
  conversation: 'connection',
  'seat filled': 'connection',
  introduction: 'connection',
  opportunity: 'advancement',
  referral: 'advancement',
};

/** Something that happened for a goal. */
export interface GoalEvent {
  readonly kind: GoalEventKind;
  readonly stride: Stride;
  readonly date: CalendarDate;
  /** The row that says so. */
  readonly recordId: Id;
}

/** Everything on record that serves one goal, in use. */
export interface GoalRecord {
  readonly conversations: readonly Conversation[];
  /** Of those conversations. */
  readonly takeaways: readonly Takeaway[];
  /** What was to be tried after those conversations. */
  readonly tryOuts: readonly FollowUp[];
  readonly seats: readonly Seat[];
  readonly opportunities: readonly Opportunity[];
  readonly asks: readonly Ask[];
}

/**
 * What happened for a goal, the latest first. A takeaway counts on the day of its conversation; advice
 * on the day on which it was tried, or on which its result was noted.
 */
export function goalEvents(
  record: GoalRecord,
  dayOf: (at: Timestamp) => CalendarDate,
): GoalEvent[] {
  const tried = record.tryOuts.filter(
    ({ doneAt, dropped, outcome }) => outcome !== '' || (doneAt !== null && !dropped),
  );
  return [
    ...datedEvents(record),
    ...tried.map(
      ({ id, doneAt, updatedAt }): GoalEvent => ({
        kind: 'tried',
        stride: STRIDE_OF.tried,
        date: dayOf(doneAt ?? updatedAt),
        recordId: id,
      }),
    ),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Those whose day stands on record as it is. */
function datedEvents(record: GoalRecord): GoalEvent[] {
  const events: GoalEvent[] = [];
  const add = (kind: GoalEventKind, date: CalendarDate | null, recordId: Id): void => {
    if (date !== null) events.push({ kind, stride: STRIDE_OF[kind], date, recordId });
  };
  const heldOn = new Map<Id, CalendarDate>();
  for (const conversation of record.conversations.filter(isHeld)) {
    const { id, date, planChange } = conversation;
    heldOn.set(id, date);
    add('conversation', date, id);
    if (planChange.trim() !== '') add('plan changed', date, id);
  }
  for (const { id, conversationId } of record.takeaways) {
    add('takeaway', heldOn.get(conversationId ?? '') ?? null, id);
  }
  for (const { id, personId, filledOn } of record.seats) {
    if (personId !== null) add('seat filled', filledOn, id);
  }
  for (const { id, kind, state, answeredOn } of record.asks) {
    if (state === 'granted') add(kind, answeredOn, id);
  }
  for (const { id, history } of record.opportunities) {
    for (const { stage, on } of history) if (stage !== 'lost') add('opportunity', on, id);
  }
  return events;
}

/** Openings that were marked in conversations and of which no opportunity was made yet, with where. */
export function untrackedOpenings(
  record: GoalRecord,
): { readonly conversationId: Id; readonly line: string }[] {
  const tracked = new Set(record.opportunities.map(({ title }) => title));
  return record.conversations.flatMap(({ id, opportunities }) =>
    opportunities
      .filter((line) => !tracked.has(line))
      .map((line) => ({ conversationId: id, line })),
  );
}

/** How far a goal has come, counted from what happened. */
export interface GoalFigures {
  readonly conversations: number;
  readonly seatsHeld: number;
  readonly seats: number;
  readonly insights: number;
  readonly opportunities: number;
  readonly referrals: number;
}

/** Insights are takeaways and changes of plan; an opportunity counts once, however far it came. */
export function goalFigures(record: GoalRecord): GoalFigures {
  const events = datedEvents(record);
  const count = (...kinds: readonly GoalEventKind[]): number =>
    events.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    conversations: count('conversation'),
    seatsHeld: record.seats.filter(({ personId }) => personId !== null).length,
    seats: record.seats.length,
    insights: count('takeaway', 'plan changed'),
    opportunities: record.opportunities.length,
    referrals: count('referral'),
  };
}

/** How much happened in one month, by stride. */
export interface CycleMonth {
  /** Its first day. */
  readonly month: CalendarDate;
  readonly counts: Readonly<Record<Stride, number>>;
}

/** The last months up to this one, the earliest first, with what happened in each. */
export function cycleMonths(
  events: readonly GoalEvent[],
  today: CalendarDate,
  months: number,
): CycleMonth[] {
  const thisMonth = firstOfMonth(today);
  return Array.from({ length: months }, (_, index) => {
    const month = addMonths(thisMonth, index + 1 - months);
    const inMonth = events.filter(({ date }) => firstOfMonth(date) === month);
    const count = (stride: Stride): number =>
      inMonth.filter((event) => event.stride === stride).length;
    return {
      month,
      counts: {
        learning: count('learning'),
        connection: count('connection'),
        advancement: count('advancement'),
      },
    };
  });
}

/** How many conversations of a goal were for a purpose, and which is the next. */
export interface PurposeCount {
  readonly purpose: Purpose;
  readonly held: number;
  readonly next: Conversation | null;
}

/** The conversations of a goal by their purpose, in the order of PURPOSES. */
export function purposeCounts(
  conversations: readonly Conversation[],
  today: CalendarDate,
): PurposeCount[] {
  return PURPOSES.map((purpose) => {
    const of = conversations.filter((each) => each.purpose === purpose);
    const ahead = of.filter((each) => !isHeld(each) && each.date >= today);
    return {
      purpose,
      held: of.filter(isHeld).length,
      next: ahead.reduce<Conversation | null>(
        (first, each) => (first === null || each.date < first.date ? each : first),
        null,
      ),
    };
  });
}

const isHeld = ({ state }: Conversation): boolean => state === 'held' || state === 'debriefed';
