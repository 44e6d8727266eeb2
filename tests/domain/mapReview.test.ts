import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import { isReviewDue, mapReview, type Reviewed } from '../../src/domain/mapReview';
import { TODAY } from '../support/builders';

const daysAgo = (days: number) => addDays(TODAY, -days);
const person = (id: string, changes: Partial<Reviewed> = {}): Reviewed => ({
  id,
  layer: 'primary',
  primaryPlan: null,
  knownOn: TODAY,
  ...changes,
});

describe('when a look over the map is due', () => {
  const ada = { layer: 'secondary', addedOn: daysAgo(30) } as const;

  it('is 30 days after the last, or after the first person came on the rings', () => {
    expect(isReviewDue([ada], null, TODAY)).toBe(true);
    expect(isReviewDue([{ ...ada, addedOn: daysAgo(29) }], null, TODAY)).toBe(false);
    expect(isReviewDue([ada], daysAgo(29), TODAY)).toBe(false);
    expect(isReviewDue([ada], daysAgo(30), TODAY)).toBe(true);
  });

  it('is never while nobody is on the rings', () => {
    expect(isReviewDue([], null, TODAY)).toBe(false);
    expect(isReviewDue([{ ...ada, layer: 'unplaced' }], daysAgo(300), TODAY)).toBe(false);
  });
});

describe('what wants a look', () => {
  it('is plans past their day, what may be old, and who has no ring', () => {
    const plan = (days: number) => ({ what: 'Referral', by: daysAgo(days) });
    const found = mapReview(
      [
        person('due today', { primaryPlan: plan(0) }),
        person('late', { primaryPlan: plan(1) }),
        person('later', { primaryPlan: plan(9) }),
        person('no longer primary', { layer: 'tertiary', primaryPlan: plan(9) }),
        person('no day', { primaryPlan: { what: 'Referral', by: null } }),
        person('old', { knownOn: daysAgo(366) }),
        person('older', { layer: 'tertiary', knownOn: daysAgo(400) }),
        person('a year', { knownOn: daysAgo(365) }),
        person('elsewhere', { layer: 'unplaced', knownOn: daysAgo(900) }),
      ],
      TODAY,
    );
    expect(found.expired.map(({ id }) => id)).toEqual(['later', 'late']);
    expect(found.stale.map(({ id }) => id)).toEqual(['older', 'old']);
    expect(found.unplaced).toBe(1);
  });
});
