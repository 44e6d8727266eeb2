import type { Truth } from './truths/parameters';
import { stream } from './truths/random';
import type { Measures } from './truths/world';

/** What one strategy made of one world. */
export interface Outcome {
  readonly strategy: string;
  readonly seed: number;
  readonly stratum: number;
  readonly truth: Truth;
  readonly measures: Measures;
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const BOOTSTRAP_SEED = 20_261_124;

/**
 * A figure over worlds with its 95 % interval, by drawing worlds again (percentile bootstrap). Drawn
 * over all strata together, which is a little wide for a sample that has each stratum in equal parts,
 * never narrow. `figure` gets what was drawn.
 */
export function interval<T>(
  worlds: readonly T[],
  figure: (drawn: readonly T[]) => number,
): Interval {
  const next = stream(BOOTSTRAP_SEED);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(worlds.flatMap(() => worlds[Math.floor(next() * worlds.length)] ?? [])),
  ).sort((a, b) => a - b);
  return {
    value: figure(worlds),
    low: figures[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: figures[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Seats filled for 1,000 minutes spent, over all worlds together. */
export function seatsPerThousand(outcomes: readonly { readonly measures: Measures }[]): number {
  const seats = mean(outcomes.map(({ measures }) => measures.seats));
  const minutes = mean(outcomes.map(({ measures }) => measures.minutes));
  return minutes === 0 ? 0 : (1000 * seats) / minutes;
}
