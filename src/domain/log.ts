import type { Ask } from './ask';
import { addDays, isoWeekday } from './calendarDate';
import type { Conversation, FollowUp, Jot, Takeaway } from './conversation';
import type { Give } from './give';
import type { Message } from './message';
import type { CalendarDate, Id, RecordBase, Timestamp } from './record';

/** Everything that happened, as it is on record. */
export interface LogRows {
  readonly conversations: readonly Conversation[];
  readonly jots: readonly Jot[];
  readonly takeaways: readonly Takeaway[];
  readonly followUps: readonly FollowUp[];
  readonly messages: readonly Message[];
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
}

/** One thing in the log, on the day on which it happened or will. */
export type LogEntry = {
  readonly key: string;
  readonly date: CalendarDate;
  readonly createdAt: Timestamp;
  readonly personIds: readonly Id[];
  /** The goals that it served. */
  readonly goalId: Id | null;
  /** All of its words, for the search. */
  readonly text: string;
} & (
  | { readonly kind: 'conversation'; readonly row: Conversation; readonly learned: number }
  | { readonly kind: 'jot'; readonly row: Jot }
  | { readonly kind: 'takeaway'; readonly row: Takeaway }
  | { readonly kind: 'plan change'; readonly row: Conversation }
  | { readonly kind: 'followUp'; readonly row: FollowUp }
  | { readonly kind: 'message'; readonly row: Message }
  | { readonly kind: 'ask'; readonly row: Ask }
  | { readonly kind: 'give'; readonly row: Give }
);

/**
 * Everything that happened and the conversations ahead, the latest day first. A follow-up stands on the
 * day on which it was done, and not before; what was learned on the day of its conversation.
 */
export function logOf(rows: LogRows, dayOf: (at: Timestamp) => CalendarDate): LogEntry[] {
  const entries: LogEntry[] = [];
  const conversations = new Map(rows.conversations.map((row) => [row.id, row]));
  const goalOf = (conversationId: Id | null): Id | null =>
    (conversationId !== null && conversations.get(conversationId)?.goalId) || null;
  const base = ({ id, createdAt }: RecordBase) => ({ key: id, createdAt });
  const learned = new Map<Id, number>();
  for (const row of rows.takeaways) {
    const { conversationId, personIds, text } = row;
    const conversation = conversationId === null ? undefined : conversations.get(conversationId);
    if (conversation) learned.set(conversation.id, (learned.get(conversation.id) ?? 0) + 1);
    const date = conversation?.date ?? dayOf(row.createdAt);
    const goalId = goalOf(conversationId);
    entries.push({ ...base(row), kind: 'takeaway', row, date, personIds, goalId, text });
  }
  for (const row of rows.conversations) {
    const { date, personIds, goalId, planChange } = row;
    const text = wordsOfConversation(row);
    const count = learned.get(row.id) ?? 0;
    const shared = { ...base(row), row, date, personIds, goalId };
    entries.push({ ...shared, kind: 'conversation', text, learned: count });
    if (planChange !== '') {
      const key = `${row.id} plan`;
      entries.push({ ...shared, key, kind: 'plan change', text: planChange });
    }
  }
  for (const row of rows.jots) {
    const { writtenOn: date, personIds, text, conversationId } = row;
    const goalId = goalOf(conversationId);
    entries.push({ ...base(row), kind: 'jot', row, date, personIds, goalId, text });
  }
  for (const row of rows.followUps) {
    const { doneAt, personIds, outcome, conversationId } = row;
    if (doneAt === null) continue;
    const text = [row.text, outcome].join(' ');
    const goalId = goalOf(conversationId);
    entries.push({
      ...base(row),
      kind: 'followUp',
      row,
      date: dayOf(doneAt),
      personIds,
      goalId,
      text,
    });
  }
  for (const row of rows.messages) {
    const { date, personId, text } = row;
    entries.push({
      ...base(row),
      kind: 'message',
      row,
      date,
      personIds: [personId],
      goalId: null,
      text,
    });
  }
  for (const row of rows.asks) {
    const { askedOn, personId, goalId, reason, hope, offer, answer } = row;
    if (askedOn === null) continue;
    const text = [row.kind, reason, hope, offer, answer].join(' ');
    entries.push({
      ...base(row),
      kind: 'ask',
      row,
      date: askedOn,
      personIds: [personId],
      goalId,
      text,
    });
  }
  for (const row of rows.gives) {
    const { givenOn: date, personId, conversationId, text } = row;
    const goalId = goalOf(conversationId);
    entries.push({ ...base(row), kind: 'give', row, date, personIds: [personId], goalId, text });
  }
  return entries.sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt,
  );
}

const wordsOfConversation = (row: Conversation): string =>
  [
    row.purpose ?? '',
    row.place,
    row.preparation,
    row.notes,
    row.helpedMe,
    row.helpedThem,
    row.outcome,
    ...row.opportunities,
    ...row.questions.map(({ text }) => text),
    ...row.bring,
  ].join(' ');

/** Whether something passed between the owner and somebody: what the dots count. */
export function isExchange(entry: LogEntry): boolean {
  switch (entry.kind) {
    case 'conversation':
      return entry.row.state === 'held' || entry.row.state === 'debriefed';
    case 'message':
    case 'ask':
    case 'give':
      return true;
    default:
      return false;
  }
}

/** A day in the calendar of dots. */
export interface Dot {
  readonly date: CalendarDate;
  /** How much passed on it; null for a day that is still to come. */
  readonly count: number | null;
}

/** A week of seven days, Monday first. */
export type DotWeek = readonly Dot[];

/** So many weeks are shown: half a year. */
const DOT_WEEKS = 26;

/** The last 26 weeks up to that of today, the oldest first, with what passed on each day. */
export function dotWeeks(entries: readonly LogEntry[], today: CalendarDate): DotWeek[] {
  const counts = new Map<CalendarDate, number>();
  for (const entry of entries) {
    if (isExchange(entry)) counts.set(entry.date, (counts.get(entry.date) ?? 0) + 1);
  }
  const first = addDays(today, 1 - isoWeekday(today) - 7 * (DOT_WEEKS - 1));
  return Array.from({ length: DOT_WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday): Dot => {
      const date = addDays(first, 7 * week + weekday);
      return { date, count: date > today ? null : (counts.get(date) ?? 0) };
    }),
  );
}

/** How many exchanges there were in those weeks, on how many days, in how many weeks. */
export function dotSums(weeks: readonly DotWeek[]): {
  readonly exchanges: number;
  readonly days: number;
  readonly weeks: number;
} {
  const counts = weeks.map((week) => week.map(({ count }) => count ?? 0));
  return {
    exchanges: counts.flat().reduce((sum, count) => sum + count, 0),
    days: counts.flat().filter((count) => count > 0).length,
    weeks: counts.filter((week) => week.some((count) => count > 0)).length,
  };
}
