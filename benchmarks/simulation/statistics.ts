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
 * A figure over worlds with its 95 % interval: worlds are drawn again within each stratum (stratified
 * percentile bootstrap), so that every truth keeps its share. `figure` gets the outcomes drawn.
 */
export function interval<T extends { readonly stratum: number }>(
  worlds: readonly T[],
  figure: (drawn: readonly T[]) => number,
): Interval {
  const strata = new Map<number, T[]>();
  for (const world of worlds) {
    strata.set(world.stratum, [...(strata.get(world.stratum) ?? []), world]);
  }
  const next = stream(BOOTSTRAP_SEED);
  const figures: number[] = [];
  for (let i = 0; i < RESAMPLES; i++) {
    const drawn = [...strata.values()].flatMap((group) =>
      group.flatMap(() => group[Math.floor(next() * group.length)] ?? []),
    );
    figures.push(figure(drawn));
  }
  figures.sort((a, b) => a - b);
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
