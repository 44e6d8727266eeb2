import { ASK_KINDS, type Ask, type AskKind, answerState, SETTLED_AFTER_DAYS } from './ask';
import { addDays, daysBetween } from './calendarDate';
import type { Give, GiveKind } from './give';
import type { Closeness } from './person';
import type { CalendarDate, Id } from './record';
import { UNRATED_CLOSENESS } from './warmth';

/** What an ask of each kind costs, in points of balance. */
export const ASK_COSTS: Readonly<Record<AskKind, number>> = {
  advice: 1,
  introduction: 3,
  referral: 5,
};

/** What a give of each kind restores, in points of balance. */
export const GIVE_WORTHS: Readonly<Record<GiveKind, number>> = {
  resource: 1,
  insight: 1,
  introduction: 3,
  hand: 3,
};

/** What thanks restore that tell what came of an ask. */
export const OUTCOME_TOLD_WORTH = 1;
/** An ask that went unanswered costs so many times as much. */
const UNANSWERED_FACTOR = 1.5;
/** Days without a new ask, counted from the day on which one went unanswered. */
export const QUIET_AFTER_UNANSWERED_DAYS = 30;
/** Points between the least that proposals bring a balance to and rest. */
const REST_MARGIN = 2;
/** Points by which each entry moves towards 0 in a month of 30 days. */
const FADING_PER_MONTH = 0.5;

export interface BalanceInput {
  readonly closeness: Closeness | null;
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
  /** The owner said 'ask anyway'. */
  readonly overruled: boolean;
  readonly today: CalendarDate;
}

/** One entry of a balance; `points` is what is left of it today, negative for an ask. */
export interface BalanceEntry {
  readonly entry: 'ask' | 'ask unanswered' | 'give' | 'outcome told';
  readonly recordId: Id;
  readonly kind: AskKind | GiveKind;
  readonly date: CalendarDate;
  readonly points: number;
}

/** Why an ask is not proposed now. */
export type AskObstacle =
  | { readonly obstacle: 'at rest'; readonly below: number }
  | { readonly obstacle: 'waiting for an answer'; readonly since: CalendarDate }
  | { readonly obstacle: 'unanswered'; readonly until: CalendarDate };

export interface Balance {
  /** Points; negative where more was asked than given. */
  readonly value: number;
  /** The value under which the person is at rest: −3 to −7. */
  readonly restsBelow: number;
  /** Not to be asked, and gone around by paths; thanks, gives and news stay. */
  readonly atRest: boolean;
  /** Empty where an ask may be proposed. */
  readonly obstacles: readonly AskObstacle[];
  /** What may be proposed to be asked now, the lightest first. */
  readonly mayAsk: readonly AskKind[];
  /** What still counts, latest first. */
  readonly entries: readonly BalanceEntry[];
}

/**
 * Asks against gives. Every entry counts from its day and fades by 0.5 a month of 30 days towards
 * 0, each by itself, so that the order of entering doesn't matter. Below −(2 + closeness) somebody
 * is at rest. While an ask waits for an answer (14 days), and for 30 days after it went unanswered,
 * no new one is proposed; nor one that would bring the balance below −closeness, so that a large ask
 * of somebody less close wants a give before it. The layer plays no part. 'Ask anyway' lifts all
 * obstacles.
 *
 * The points are the product's own choice; that people tire of asks and that reciprocity mends it
 * is common ground, its rates aren't known.
 */
export function balance(input: BalanceInput): Balance {
  const { today } = input;
  const asked = input.asks.filter(isAsked).filter((ask) => ask.askedOn <= today);
  const entries = [
    ...asked.flatMap((ask) => askEntries(ask, today)),
    ...input.gives.map((give) => giveEntry(give, today)),
  ]
    .filter((entry) => entry.points !== 0)
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.recordId, b.recordId));
  const value = entries.reduce((sum, entry) => sum + entry.points, 0);
  const closeness = input.closeness?.value ?? UNRATED_CLOSENESS;
  const restsBelow = -(REST_MARGIN + closeness);
  const atRest = value < restsBelow && !input.overruled;
  const obstacles: AskObstacle[] = atRest ? [{ obstacle: 'at rest', below: restsBelow }] : [];
  if (!input.overruled) {
    for (const ask of asked) {
      const obstacle = answerObstacle(ask, today);
      if (obstacle !== null) obstacles.push(obstacle);
    }
  }
  const mayAsk = ASK_KINDS.filter(
    (kind) => input.overruled || (obstacles.length === 0 && value - ASK_COSTS[kind] >= -closeness),
  );
  return { value, restsBelow, atRest, obstacles, mayAsk, entries };
}

/** How a balance weighs on asking for a way in: 0.5 to 1, and 1 from a balance of 0 on. */
export const balanceFactor = (value: number): number => Math.min(1, Math.max(0.5, 1 + value / 10));

type SentAsk = Ask & { readonly askedOn: CalendarDate };

const isAsked = (ask: Ask): ask is SentAsk =>
  ask.askedOn !== null && ask.state !== 'draft' && ask.state !== 'withdrawn';

function askEntries(ask: SentAsk, today: CalendarDate): BalanceEntry[] {
  const unanswered = answerState(ask.askedOn, ask.answeredOn, today) === 'unanswered';
  const cost = ASK_COSTS[ask.kind] * (unanswered ? UNANSWERED_FACTOR : 1);
  const base = { recordId: ask.id, kind: ask.kind };
  const entries: BalanceEntry[] = [
    {
      ...base,
      entry: unanswered ? 'ask unanswered' : 'ask',
      date: ask.askedOn,
      points: -faded(cost, ask.askedOn, today),
    },
  ];
  if (ask.outcomeToldOn !== null) {
    const points = faded(OUTCOME_TOLD_WORTH, ask.outcomeToldOn, today);
    entries.push({ ...base, entry: 'outcome told', date: ask.outcomeToldOn, points });
  }
  return entries;
}

const giveEntry = (give: Give, today: CalendarDate): BalanceEntry => ({
  entry: 'give',
  recordId: give.id,
  kind: give.kind,
  date: give.givenOn,
  points: faded(GIVE_WORTHS[give.kind], give.givenOn, today),
});

/** What is left of `points` since `date`; 0 before that day. */
function faded(points: number, date: CalendarDate, today: CalendarDate): number {
  const days = daysBetween(date, today);
  return days < 0 ? 0 : Math.max(0, points - (FADING_PER_MONTH * days) / 30);
}

function answerObstacle(ask: SentAsk, today: CalendarDate): AskObstacle | null {
  switch (answerState(ask.askedOn, ask.answeredOn, today)) {
    case 'answered':
      return null;
    case 'waiting':
      return { obstacle: 'waiting for an answer', since: ask.askedOn };
    case 'unanswered': {
      const until = addDays(ask.askedOn, SETTLED_AFTER_DAYS + QUIET_AFTER_UNANSWERED_DAYS);
      return today < until ? { obstacle: 'unanswered', until } : null;
    }
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
