import fc from 'fast-check';
import { fromDayNumber } from '../../src/domain/calendarDate';
import type { Closeness, ClosenessRating } from '../../src/domain/person';
import type { CalendarDate } from '../../src/domain/record';
import { TOUCH_KINDS, type Touch } from '../../src/domain/touch';

/** 20 November 2026, as days since 1970: the day on which the generated data are looked at. */
export const TODAY_NUMBER = 20_777;
export const TODAY = fromDayNumber(TODAY_NUMBER);

/** A day up to ten years before TODAY. */
export const pastDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => fromDayNumber(TODAY_NUMBER - days));

export const rating: fc.Arbitrary<ClosenessRating> = fc.constantFrom(1, 2, 3, 4, 5);

export const closeness: fc.Arbitrary<Closeness | null> = fc.option(
  fc.record({ value: rating, ratedOn: pastDay }),
);

export const datedTouch: fc.Arbitrary<Pick<Touch, 'date' | 'kind'>> = fc.record({
  date: pastDay,
  kind: fc.constantFrom(...TOUCH_KINDS),
});
