import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoWeekday } from '../../../src/domain/calendarDate';
import type { CalendarDate } from '../../../src/domain/record';
import { datesIn, MONDAY } from './aJot';

describe('days in words', () => {
  it.each([
    ['in two weeks', '2026-12-07'],
    ['in 3 days', '2026-11-26'],
    ['a week from Friday', '2026-12-04'],
    ['Friday week', '2026-12-04'],
    ['a fortnight from Friday', '2026-12-11'],
    ['the day after tomorrow', '2026-11-25'],
    ['in a month', '2026-12-23'],
    ['Thursday next week', '2026-12-03'],
    ['end of next month', '2026-12-31'],
    ['mid-March', '2027-03-15'],
    ['by EOD', '2026-11-23'],
    ['by end of week', '2026-11-27'],
    ['by the end of the year', '2026-12-31'],
    ['the fifth of January', '2027-01-05'],
    ['Fri 27 Nov', '2026-11-27'],
    ['Tuesday the 24th', '2026-11-24'],
    ['tmrw', '2026-11-24'],
    ['wensday', '2026-11-25'],
    ['Tommorow', '2026-11-24'],
  ])("reads '%s' ahead as %s", (words, date) => {
    expect(datesIn(`Send it ${words}`)).toEqual([date]);
  });

  it.each([
    ['two weeks ago', '2026-11-09'],
    ['yesterday', '2026-11-22'],
    ['last night', '2026-11-22'],
    ['last Friday', '2026-11-20'],
    ['on 3 March', '2026-03-03'],
    ['on the 24th', '2026-10-24'],
  ])("reads '%s' behind as %s", (words, date) => {
    expect(datesIn(`I met her ${words}`)).toEqual([date]);
  });

  it('gives both days of a range', () => {
    expect(datesIn('Hackathon 27-29 Nov')).toEqual(['2026-11-27', '2026-11-29']);
    expect(datesIn('He is away Dec 24 - Jan 2')).toEqual(['2026-12-24', '2027-01-02']);
  });

  it('reads figures with a year as written, and the other way around where only that is a day', () => {
    expect(datesIn('on 2027-02-28 and 28/02/2027')).toEqual(['2027-02-28', '2027-02-28']);
    expect(datesIn('on 11/28', { locale: 'en-GB' })).toEqual(['2026-11-28']);
    expect(datesIn('on 30/02/2027')).toEqual([]);
  });

  it.each([
    'every Friday',
    'on Fridays',
    'Black Friday deals',
    'next week',
    'this weekend',
    'in March',
    'the 2nd interview',
    '2/3 of the team',
    '8/10 for energy',
    'sat next to him',
    'at 10:30',
    'open 24/7',
    'in five years',
  ])("finds no day in '%s'", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('takes the tense from the clause of the date, not from its neighbour', () => {
    expect(datesIn("Met her on Friday and I'll call her on Monday")).toEqual([
      '2026-11-20',
      '2026-11-30',
    ]);
    expect(datesIn('She said Friday works. The call was moved to Tuesday')).toEqual([
      '2026-11-27',
      '2026-11-24',
    ]);
  });

  it('knows a locale that the platform does not know as one that writes the day first', () => {
    expect(datesIn('on 3/12', { locale: 'no such locale' })).toEqual(['2026-12-03']);
  });

  it('reads a weekday as the nearest one in its direction, never today', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 7 }),
        (days, day) => {
          const today = addDays(MONDAY, days) as CalendarDate;
          const name = names[day - 1] ?? '';
          const [ahead] = datesIn(`Send it on ${name}`, { today });
          const [behind] = datesIn(`I sent it on ${name}`, { today });
          expect(isoWeekday(ahead ?? today)).toBe(day);
          expect(isoWeekday(behind ?? today)).toBe(day);
          expect(ahead).toBe(addDays(today, ((day - isoWeekday(today) + 6) % 7) + 1));
          expect(behind).toBe(addDays(ahead ?? today, isoWeekday(today) === day ? -14 : -7));
        },
      ),
    );
  });
});

describe('days where only the clause says which way', () => {
  it.each([
    ['Applications close on the 30th. He moved there last year.', '2026-11-30'],
    ['Heating sorted from 2 December', '2026-12-02'],
    ['A useful hour with Ana on Friday, though she would talk', '2026-11-20'],
    ['Lunch with Bo on Thursday, lovely', '2026-11-19'],
    ['She introduced me back on the tenth', '2026-11-10'],
    ["She's back on the tenth", '2026-12-10'],
    ['A report, to be sent on the 30th', '2026-11-30'],
    ["rec'd the form Friday", '2026-11-20'],
    ['Pay the fee on 01.12., the room is paid', '2026-12-01'],
    ['No word from Bo since 3.11., so I drop it', '2026-11-03'],
    ['Start 15.12.', '2026-12-15'],
    ['Bumped into Ana at the bank on Friday', '2026-11-20'],
    ['Sent the thank-you notes on Friday', '2026-11-20'],
    ['Thank Bo for the dinner on Sunday', '2026-11-22'],
    ['at thursdays meeting i sat beside Bo', '2026-11-19'],
    ['Hearing panel, Nov 20: went badly', '2026-11-20'],
  ])("reads '%s' as %s", (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['Call Bo about the contract 4/10', '2027-10-04'],
    ['interview downtown 2/4 at ten', '2027-04-02'],
  ])("takes the figures in '%s' for a day", (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    'Nice place, 8/10',
    'It cost 3.12. A bargain',
    '1/2 of them came',
    'thirty calls in a month',
  ])("finds none in '%s'", (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
