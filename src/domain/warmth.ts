import { toDayNumber } from './calendarDate';
import type { Closeness, ClosenessRating } from './person';
import type { CalendarDate } from './record';
import type { Touch, TouchKind } from './touch';

/** What each kind of touch gives on its day; a person and day count once, with the largest. */
export const TOUCH_WEIGHTS: Readonly<Record<TouchKind, number>> = {
  'in person': 1,
  video: 0.8,
  phone: 0.7,
  'message answered': 0.4,
  reaction: 0.05,
  'message unanswered': 0,
};

/** Somebody without a rating counts as 2. */
export const UNRATED_CLOSENESS: ClosenessRating = 2;

/** What knowing each other is worth by closeness 1 … 5, on the day of the rating. */
const KNOWING: Readonly<Record<ClosenessRating, number>> = {
  1: 0,
  2: 0.15,
  3: 0.3,
  4: 0.45,
  5: 0.6,
};
const KNOWING_HALF_LIFE_DAYS = 730;

export interface WarmthInput {
  readonly closeness: Closeness | null;
  readonly addedOn: CalendarDate;
  readonly met: boolean;
  readonly touches: readonly Pick<Touch, 'date' | 'kind'>[];
  readonly today: CalendarDate;
}

/** One reason for a warmth, as data: sentences are made of it where it is shown. */
export type WarmthFactor =
  | { readonly factor: 'closeness'; readonly rating: ClosenessRating; readonly rated: boolean }
  /** What knowing each other still gives, 0 to 0.6, faded since that day; null if never met. */
  | { readonly factor: 'knowing'; readonly share: number; readonly since: CalendarDate | null }
  /** What has passed between both still gives, 0 to 1, faded by half in `halfLifeDays`. */
  | {
      readonly factor: 'touches';
      readonly share: number;
      /** Days with a touch that counts. */
      readonly count: number;
      readonly last: Pick<Touch, 'date' | 'kind'> | null;
      readonly halfLifeDays: number;
    };

export interface Warmth {
  /** 0 to 1. */
  readonly value: number;
  readonly factors: readonly WarmthFactor[];
}

/**
 * Warmth, 0 to 1: 1 − (1 − K)(1 − F).
 *
 * F, from what passed: (0.3 + 0.175·(c − 1)) · (1 − e^(−Σ wᵢ·2^(−Δtᵢ/h))), where c is closeness 1 to
 * 5, wᵢ the largest touch of a day and h = 30·(1 + c) days. K, from knowing each other: 0 to 0.6 by
 * closeness, halved every 730 days since the rating (the day added where there is none), 0 for
 * somebody not met. Touches after today don't count yet; a rating dated after today is of today.
 *
 * That ties fade without contact, and fade slower the closer they are: Roberts and Dunbar, Human
 * Nature 26, 2015. The constants are the product's own choice, not measured.
 */
export function warmth(input: WarmthInput): Warmth {
  const today = toDayNumber(input.today);
  const history = warmthHistory(input);
  const { rating, halfLifeDays } = history;
  const knowing = knowingAt(history, today);
  const passed = passedAt(history, today, null);
  return {
    value: 1 - (1 - knowing) * (1 - passed),
    factors: [
      { factor: 'closeness', rating, rated: input.closeness !== null },
      {
        factor: 'knowing',
        share: knowing,
        since: input.met ? (input.closeness?.ratedOn ?? input.addedOn) : null,
      },
      {
        factor: 'touches',
        share: passed,
        count: history.days.filter((day) => day <= today).length,
        last: lastTouch(input.touches, input.today),
        halfLifeDays,
      },
    ],
  };
}

/** What warmth rests on, in day numbers: for asking about many days without reading dates again. */
export interface WarmthHistory {
  readonly rating: ClosenessRating;
  readonly halfLifeDays: number;
  readonly met: boolean;
  readonly sinceDay: number;
  /** Days with a touch that counts, and the weight of each. */
  readonly days: readonly number[];
  readonly weights: readonly number[];
}

/** Reads closeness and touches once. */
export function warmthHistory(input: Omit<WarmthInput, 'today'>): WarmthHistory {
  const rating = input.closeness?.value ?? UNRATED_CLOSENESS;
  const weightByDay = new Map<number, number>();
  for (const { date, kind } of input.touches) {
    const weight = TOUCH_WEIGHTS[kind];
    if (weight === 0) continue;
    const day = toDayNumber(date);
    weightByDay.set(day, Math.max(weight, weightByDay.get(day) ?? 0));
  }
  return {
    rating,
    halfLifeDays: warmthHalfLife(rating),
    met: input.met,
    sinceDay: toDayNumber(input.closeness?.ratedOn ?? input.addedOn),
    days: [...weightByDay.keys()],
    weights: [...weightByDay.values()],
  };
}

/** Warmth on a day, 0 to 1; with one more touch on a day without any, where `extra` is given. */
export const warmthAt = (
  history: WarmthHistory,
  day: number,
  extra: { readonly day: number; readonly kind: TouchKind } | null = null,
): number => 1 - (1 - knowingAt(history, day)) * (1 - passedAt(history, day, extra));

function knowingAt(history: WarmthHistory, day: number): number {
  if (!history.met) return 0;
  return KNOWING[history.rating] * halved(day - history.sinceDay, KNOWING_HALF_LIFE_DAYS);
}

function passedAt(
  history: WarmthHistory,
  day: number,
  extra: { readonly day: number; readonly kind: TouchKind } | null,
): number {
  const { rating, halfLifeDays, days, weights } = history;
  let sum = extra === null ? 0 : TOUCH_WEIGHTS[extra.kind] * halved(day - extra.day, halfLifeDays);
  for (let i = 0; i < days.length; i++) {
    const touched = days[i] ?? 0;
    if (touched <= day) sum += (weights[i] ?? 0) * halved(day - touched, halfLifeDays);
  }
  return (0.3 + 0.175 * (rating - 1)) * (1 - Math.exp(-sum));
}

/** Days after which half of what a touch gave is left: 60 to 180 by closeness, whatever the layer. */
export const warmthHalfLife = (rating: ClosenessRating): number => 30 * (1 + rating);

export type WarmthWord = 'cold' | 'cool' | 'lukewarm' | 'warm' | 'close';

/**
 * A warmth in words. The cut-offs are set so that an import without history is lukewarm, somebody
 * admired from afar cold, and a coffee with an unrated person warm.
 */
export function warmthWord(value: number): WarmthWord {
  if (value >= 0.65) return 'close';
  if (value >= 0.35) return 'warm';
  if (value >= 0.12) return 'lukewarm';
  return value >= 0.05 ? 'cool' : 'cold';
}

/** The share that is left after `days`; whole for a day to come. */
const halved = (days: number, halfLife: number): number => 2 ** (-Math.max(0, days) / halfLife);

/** The latest touch up to today, the heaviest of its day; null where there is none. */
export function lastTouch(
  touches: WarmthInput['touches'],
  today: CalendarDate,
): Pick<Touch, 'date' | 'kind'> | null {
  let last: Pick<Touch, 'date' | 'kind'> | null = null;
  for (const touch of touches) {
    if (touch.date > today) continue;
    const later = last === null || touch.date > last.date;
    const heavier =
      last?.date === touch.date && TOUCH_WEIGHTS[touch.kind] > TOUCH_WEIGHTS[last.kind];
    if (later || heavier) last = { date: touch.date, kind: touch.kind };
  }
  return last;
}
