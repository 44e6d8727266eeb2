import type { Cadence } from '../../domain/cadence';

/** Intervals that have a word of their own; what lies between is told in days. */
const INTERVALS: readonly (readonly [days: number, word: string])[] = [
  [7, 'week'],
  [14, 'two weeks'],
  [30, 'month'],
  [60, 'two months'],
  [90, 'three months'],
  [180, 'half year'],
  [365, 'year'],
];

/** 'every month', 'every 45 days'. */
export function everyInWords(days: number): string {
  const named = INTERVALS.find(([interval]) => interval === days);
  return named ? `every ${named[1]}` : days === 1 ? 'every day' : `every ${days} days`;
}

/** 'You want a touch every month, as with all who are primary'. */
export function cadenceInWords({ days, by }: Cadence): string {
  const wish = `You want a touch ${everyInWords(days)}`;
  switch (by.kind) {
    case 'person':
      return wish;
    case 'tag':
      return `${wish}, as with everybody tagged ${by.tag}`;
    case 'layer':
      return `${wish}, as with all who are ${by.layer}`;
  }
}
/** Intervals to choose from, in days. */
export const CADENCE_DAYS: readonly number[] = INTERVALS.map(([days]) => days);
