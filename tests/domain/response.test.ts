import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import {
  bestPart,
  type Outreach,
  ownResponseRate,
  partOfWeek,
  responseChance,
  responseWord,
} from '../../src/domain/response';
import { pastDay, TODAY } from './arbitraries';
import { day } from './builders';

const outreach: fc.Arbitrary<Outreach> = fc.record({
  personId: fc.constant('ada'),
  sentOn: pastDay,
  time: fc.constantFrom('', '08:30', '14:00', '21:15'),
  answeredOn: fc.option(pastDay),
});
const sent = (changes: Partial<Outreach> = {}): Outreach => ({
  personId: 'ada',
  sentOn: addDays(TODAY, -30),
  time: '',
  answeredOn: null,
  ...changes,
});
const answered = (changes: Partial<Outreach> = {}): Outreach =>
  sent({ answeredOn: addDays(TODAY, -29), ...changes });
const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe('the chance of an answer', () => {
  it('lies between 0 and 1, in every part of the week', () => {
    fc.assert(
      fc.property(fc.array(outreach), rate, (some, own) => {
        const { chance, parts } = responseChance(some, own, TODAY);
        for (const value of [chance, ...parts.map((part) => part.chance)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('rises with an answer and falls with a silence', () => {
    fc.assert(
      fc.property(fc.array(outreach), rate, (some, own) => {
        const before = responseChance(some, own, TODAY).chance;
        const withAnswer = responseChance([...some, answered()], own, TODAY).chance;
        const withSilence = responseChance([...some, sent()], own, TODAY).chance;
        expect(withAnswer).toBeGreaterThanOrEqual(before);
        expect(withSilence).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('is drawn towards the own rate with the weight of four messages', () => {
    expect(responseChance([answered()], 0.25, TODAY).chance).toBe((4 * 0.25 + 1) / 5);
    expect(responseChance([], 0.25, TODAY).chance).toBe(0.25);
  });

  it('does not count a message that may still be answered', () => {
    const waiting = sent({ sentOn: addDays(TODAY, -14) });
    expect(responseChance([waiting], 0.5, TODAY)).toMatchObject({ settled: 0, chance: 0.5 });
    const silent = sent({ sentOn: addDays(TODAY, -15) });
    expect(responseChance([silent], 0.5, TODAY)).toMatchObject({ settled: 1, chance: 0.4 });
  });

  it('takes the own rate from all messages, even where there are none', () => {
    expect(ownResponseRate([], TODAY)).toBe(0.5);
    expect(ownResponseRate([answered(), answered(), sent()], TODAY)).toBe(3 / 5);
  });

  it('is too few to tell under three settled messages', () => {
    const two = responseChance([answered(), answered()], 0.9, TODAY);
    expect(responseWord(two)).toBe('too few to tell');
    expect(bestPart(two)).toBeNull();
    const three = responseChance([answered(), answered(), answered()], 0.9, TODAY);
    expect(responseWord(three)).toBe('likely');
    const silent = responseChance([sent(), sent(), sent()], 0.1, TODAY);
    expect(responseWord(silent)).toBe('seldom');
  });

  it('knows the part of the week in which somebody answers', () => {
    const saturdayEvening = { sentOn: day('2026-10-10'), time: '19:00' };
    const mondayMorning = { sentOn: day('2026-10-12'), time: '09:00' };
    const some = [
      answered(saturdayEvening),
      answered(saturdayEvening),
      sent(mondayMorning),
      sent(mondayMorning),
    ];
    const best = bestPart(responseChance(some, 0.5, TODAY));
    expect(best?.part).toEqual({ days: 'weekend', time: 'evening' });
    expect(best?.chance).toBe((8 * 0.5 + 2) / 10);
  });

  it('parts the day at noon and at five, and knows no part without a time', () => {
    const monday = day('2026-11-23');
    expect(['11:59', '12:00', '17:00'].map((time) => partOfWeek(monday, time)?.time)).toEqual([
      'morning',
      'afternoon',
      'evening',
    ]);
    expect(partOfWeek(monday, '')).toBeNull();
  });
});
