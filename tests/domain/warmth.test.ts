import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber } from '../../src/domain/calendarDate';
import { newPerson } from '../../src/domain/newPerson';
import { LAYERS } from '../../src/domain/person';
import {
  lastTouch,
  type WarmthInput,
  warmth,
  warmthHalfLife,
  warmthWord,
} from '../../src/domain/warmth';
import { closeness, datedTouch, pastDay, rating, TODAY, TODAY_NUMBER } from './arbitraries';
import { day } from './builders';

const input: fc.Arbitrary<WarmthInput> = fc.record({
  closeness,
  addedOn: pastDay,
  met: fc.boolean(),
  touches: fc.array(datedTouch, { maxLength: 12 }),
  today: fc.constant(TODAY),
});

const ROUNDING = 1e-12;

const anImport = (changes: Partial<WarmthInput> = {}): WarmthInput => ({
  closeness: null,
  addedOn: TODAY,
  met: true,
  touches: [],
  today: TODAY,
  ...changes,
});

describe('warmth', () => {
  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(input, (some) => {
        const { value } = warmth(some);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never rises from one day to a later one without a touch or a rating', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 2000 }), (some, days) => {
        const later = warmth({ ...some, today: addDays(some.today, days) }).value;
        expect(later).toBeLessThanOrEqual(warmth(some).value + ROUNDING);
      }),
    );
  });

  it('is never lowered by a touch', () => {
    fc.assert(
      fc.property(input, datedTouch, (some, touch) => {
        const more = warmth({ ...some, touches: [...some.touches, touch] }).value;
        expect(more).toBeGreaterThanOrEqual(warmth(some).value - ROUNDING);
      }),
    );
  });

  it('is never lowered by a higher rating given on the same day', () => {
    fc.assert(
      fc.property(input, rating, rating, pastDay, (some, one, other, ratedOn) => {
        const value = (stars: typeof one) =>
          warmth({ ...some, closeness: { value: stars, ratedOn } }).value;
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(value(high)).toBeGreaterThanOrEqual(value(low) - ROUNDING);
      }),
    );
  });

  it('is never lowered by confirming a rating today', () => {
    fc.assert(
      fc.property(input, rating, pastDay, (some, value, ratedOn) => {
        const before = warmth({ ...some, closeness: { value, ratedOn } }).value;
        const after = warmth({ ...some, closeness: { value, ratedOn: TODAY } }).value;
        expect(after).toBeGreaterThanOrEqual(before - ROUNDING);
      }),
    );
  });

  it('is the same whatever the layer', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...LAYERS), (some, layer) => {
        // What is known of the person goes along: nothing of it but what is asked for may count.
        const person = { ...newPerson({ name: 'Ada Vale', layer }), ...some };
        expect(warmth(person)).toEqual(warmth(some));
      }),
    );
  });

  it('does not depend on the order of the touches', () => {
    fc.assert(
      fc.property(input, (some) => {
        const reversed = { ...some, touches: [...some.touches].reverse() };
        expect(warmth(reversed).value).toBeCloseTo(warmth(some).value, 12);
      }),
    );
  });

  it('is explained by factors that give the value again', () => {
    fc.assert(
      fc.property(input, (some) => {
        const { value, factors } = warmth(some);
        const missing = factors.reduce(
          (rest, factor) => ('share' in factor ? rest * (1 - factor.share) : rest),
          1,
        );
        expect(1 - missing).toBeCloseTo(value, 12);
      }),
    );
  });

  it('takes one impulse a day, the largest', () => {
    const coffee = { date: day('2026-11-10'), kind: 'in person' } as const;
    const call = { date: day('2026-11-10'), kind: 'phone' } as const;
    const once = warmth(anImport({ touches: [coffee] })).value;
    expect(warmth(anImport({ touches: [call, coffee, coffee] })).value).toBe(once);
    const dayBefore = { ...coffee, date: day('2026-11-09') };
    expect(warmth(anImport({ touches: [coffee, dayBefore] })).value).toBeGreaterThan(once);
  });

  it('follows the published formula for a coffee 90 days ago with somebody rated 3 a year ago', () => {
    const value = warmth(
      anImport({
        closeness: { value: 3, ratedOn: fromDayNumber(TODAY_NUMBER - 365) },
        touches: [{ date: fromDayNumber(TODAY_NUMBER - 90), kind: 'in person' }],
      }),
    ).value;
    const passed = 0.65 * (1 - Math.exp(-(2 ** (-90 / 120))));
    const knowing = 0.3 * 2 ** -0.5;
    expect(value).toBeCloseTo(1 - (1 - knowing) * (1 - passed), 12);
  });

  it('counts an unrated person as 2 since the day they were added', () => {
    const added = day('2025-01-01');
    const rated = anImport({ closeness: { value: 2, ratedOn: added }, addedOn: TODAY });
    expect(warmth(anImport({ addedOn: added })).value).toBe(warmth(rated).value);
  });

  it('gives nothing for knowing somebody who was never met', () => {
    const admired = anImport({ met: false, closeness: { value: 5, ratedOn: TODAY } });
    expect(warmth(admired).value).toBe(0);
  });

  it('does not count a touch that lies ahead', () => {
    const ahead = { date: day('2026-12-24'), kind: 'in person' } as const;
    expect(warmth(anImport({ touches: [ahead] })).value).toBe(warmth(anImport()).value);
  });

  it('names the latest touch, and of one day the heaviest', () => {
    const reaction = { date: day('2026-11-10'), kind: 'reaction' } as const;
    const video = { date: day('2026-11-10'), kind: 'video' } as const;
    const ahead = { date: day('2026-12-24'), kind: 'phone' } as const;
    expect(lastTouch([reaction, video, reaction, ahead], TODAY)).toEqual(video);
    expect(lastTouch([ahead], TODAY)).toBeNull();
  });

  it('fades slower the closer somebody is', () => {
    expect([1, 2, 3, 4, 5].map((value) => warmthHalfLife(value as 1 | 2 | 3 | 4 | 5))).toEqual([
      60, 90, 120, 150, 180,
    ]);
  });
});

describe('the word for a warmth', () => {
  it('calls an import without history lukewarm, not dead', () => {
    expect(warmthWord(warmth(anImport()).value)).toBe('lukewarm');
  });

  it('calls somebody admired from afar cold', () => {
    expect(warmthWord(warmth(anImport({ met: false })).value)).toBe('cold');
  });

  it('calls somebody unrated warm after a coffee today', () => {
    const coffee = { date: TODAY, kind: 'in person' } as const;
    expect(warmthWord(warmth(anImport({ touches: [coffee] })).value)).toBe('warm');
  });

  it('never gets colder as the value rises', () => {
    const order = ['cold', 'cool', 'lukewarm', 'warm', 'close'];
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(order.indexOf(warmthWord(high))).toBeGreaterThanOrEqual(
          order.indexOf(warmthWord(low)),
        );
      }),
    );
    expect([0, 0.05, 0.12, 0.35, 0.65].map(warmthWord)).toEqual(order);
  });
});
