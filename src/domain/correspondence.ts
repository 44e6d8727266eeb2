import { daysBetween } from './calendarDate';
import type { ImportedMessage } from './importedHistory';
import { BLANK_MESSAGE, type Message } from './message';
import type { CalendarDate, Draftable, Id } from './record';

/** A message out after something came in is an answer for so many days; later it begins anew. */
const SAME_EXCHANGE_DAYS = 14;
/** What comes in later than this is no answer any more. */
const LONGEST_ANSWER_DAYS = 60;

type Dated = Pick<ImportedMessage, 'direction' | 'kind' | 'date' | 'time'>;

/**
 * The rows that keep when a person and the owner wrote to each other: at most one a day, direction and
 * kind, without a text. A message out wants an answer where it begins an exchange: not where it answers
 * one that came within 14 days, nor where it follows another that waits. It was answered on the day of
 * the next message in, within 60 days. An invitation is a reaction in passing.
 */
export function correspondenceRows(
  personId: Id,
  exchanged: readonly Dated[],
): Draftable<Message>[] {
  const sorted = [...exchanged].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  const rows: Draftable<Message>[] = [];
  const seen = new Set<string>();
  let lastIn: CalendarDate | null = null;
  let waitingSince: CalendarDate | null = null;
  const answers = nextIncoming(sorted);
  for (const [index, { direction, kind, date, time }] of sorted.entries()) {
    const isMessage = kind === 'message';
    const isAnswer = lastIn !== null && daysBetween(lastIn, date) <= SAME_EXCHANGE_DAYS;
    const isReminder =
      waitingSince !== null && daysBetween(waitingSince, date) <= SAME_EXCHANGE_DAYS;
    if (isMessage && direction === 'in') {
      lastIn = date;
      waitingSince = null;
    } else if (isMessage) waitingSince ??= date;
    const key = `${date}|${direction}|${kind}`;
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push({
      ...BLANK_MESSAGE,
      personId,
      direction,
      kind: isMessage ? 'message' : 'reaction',
      date,
      time,
      channel: 'linkedin',
      wantsAnswer: isMessage && direction === 'out' && !isAnswer && !isReminder,
      answeredOn: isMessage && direction === 'out' ? (answers[index] ?? null) : null,
    });
  }
  return rows;
}

const momentOf = ({ date, time }: Pick<Message, 'date' | 'time'>): string => `${date} ${time}`;

/** For each place the day of the next message in, where it comes in time to be an answer. */
function nextIncoming(sorted: readonly Dated[]): (CalendarDate | null)[] {
  const days: (CalendarDate | null)[] = [];
  let next: CalendarDate | null = null;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const each = sorted[index];
    if (each === undefined) continue;
    const isInTime = next !== null && daysBetween(each.date, next) <= LONGEST_ANSWER_DAYS;
    days[index] = isInTime ? next : null;
    if (each.kind === 'message' && each.direction === 'in') next = each.date;
  }
  return days;
}

/** One text for a row of a person's correspondence, by which a second import finds it again. */
export const correspondenceKey = ({
  personId,
  date,
  direction,
  kind,
}: Pick<Message, 'personId' | 'date' | 'direction' | 'kind'>): string =>
  `${personId}|${date}|${direction}|${kind}`;

/** What a person's messages tell of how they and the owner write to each other. */
export interface CorrespondenceFacts {
  /** Days with messages from the owner, and from them. */
  readonly out: number;
  readonly in: number;
  readonly wroteFirst: 'me' | 'them';
  readonly last: { readonly date: CalendarDate; readonly from: 'me' | 'them' };
  /** Of the owner's messages that wanted an answer and had 14 days for it, how many got one. */
  readonly answered: number;
  readonly asked: number;
  /** The median of the days until an answer, 0 for the same day; null without any. */
  readonly daysToAnswer: number | null;
}

/** The facts of one person's messages up to today; null where there are none. */
export function correspondenceFacts(
  messages: readonly Message[],
  today: CalendarDate,
): CorrespondenceFacts | null {
  const sorted = messages
    .filter(({ date }) => date <= today)
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  const [first] = sorted;
  const written = sorted.filter(({ kind }) => kind === 'message');
  const last = written.at(-1) ?? sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const asks = written.filter(
    ({ direction, wantsAnswer, answeredOn, date }) =>
      direction === 'out' &&
      wantsAnswer &&
      (answeredOn !== null || daysBetween(date, today) > SAME_EXCHANGE_DAYS),
  );
  const waits = asks
    .flatMap(({ date, answeredOn }) => (answeredOn === null ? [] : [daysBetween(date, answeredOn)]))
    .sort((a, b) => a - b);
  const from = ({ direction }: Message) => (direction === 'out' ? 'me' : 'them');
  return {
    out: written.filter(({ direction }) => direction === 'out').length,
    in: written.filter(({ direction }) => direction === 'in').length,
    wroteFirst: from(first),
    last: { date: last.date, from: from(last) },
    answered: waits.length,
    asked: asks.length,
    daysToAnswer: waits[Math.floor((waits.length - 1) / 2)] ?? null,
  };
}
