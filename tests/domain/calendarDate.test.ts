import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  endOfMonth,
  firstOfMonth,
  fromDayNumber,
  isoWeekday,
  parseCalendarDate,
  toDayNumber,
} from '../../src/domain/calendarDate';
import type { CalendarDate } from '../../src/domain/record';

const day = (text: string): CalendarDate => text as CalendarDate;
// From the year 1000 to the year 9999, which are the days that can be written.
const FIRST = toDayNumber(day('1000-01-01'));
const LAST = toDayNumber(day('9999-12-31'));
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
const shift = fc.integer({ min: -40_000, max: 40_000 });

describe('calendar days', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parseCalendarDate(date)).toBe(date);
        expect(fromDayNumber(toDayNumber(date))).toBe(date);
      }),
    );
  });

  it('sort as texts in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1);
      }),
    );
  });

  it('are so many days apart as were added', () => {
    fc.assert(
      fc.property(anyDay, shift, (date, days) => {
        fc.pre(toDayNumber(date) + days >= FIRST && toDayNumber(date) + days <= LAST);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('end where they can’t be written any more', () => {
    expect(addDays(day('9999-12-30'), 30)).toBe('9999-12-31');
    expect(addDays(day('2026-11-20'), 1e300)).toBe('9999-12-31');
    expect(addDays(day('2026-11-20'), -1e300)).toBe('1000-01-01');
  });

  it('follow one another over leap days, years and the days when clocks change', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
    expect(daysBetween(day('2024-02-29'), day('2025-02-28'))).toBe(365);
    expect(toDayNumber(day('1970-01-01'))).toBe(0);
  });

  it('have a weekday, 1 for Monday to 7 for Sunday, also before 1970', () => {
    expect(isoWeekday(day('2026-11-20'))).toBe(5);
    expect(isoWeekday(day('2026-11-22'))).toBe(7);
    expect(isoWeekday(day('1969-12-29'))).toBe(1);
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, dayOfMonth] = date.split('-').map(Number);
        const sundayIs0 = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, dayOfMonth)).getUTCDay();
        expect(isoWeekday(date)).toBe(sundayIs0 === 0 ? 7 : sundayIs0);
      }),
    );
  });

  it('end their month on the day before the first of the next', () => {
    expect(endOfMonth(day('2024-02-10'))).toBe('2024-02-29');
    expect(endOfMonth(day('2026-12-31'))).toBe('2026-12-31');
    fc.assert(
      fc.property(anyDay, (date) => {
        const end = endOfMonth(date);
        expect(end.slice(0, 7)).toBe(date.slice(0, 7));
        expect(end >= date).toBe(true);
        if (toDayNumber(end) < LAST) expect(addDays(end, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('what is no calendar day', () => {
  it('is not read', () => {
    const texts = ['', '2026-2-3', '2026-02-30', '2023-02-29', '2026-13-01', '2026-00-10'];
    for (const text of [...texts, '2026-01-00', '0999-12-31', ' 2026-01-01', '2026-01-01T00:00']) {
      expect(parseCalendarDate(text), text).toBeNull();
    }
    expect(calendarDate(2026, 4, 31)).toBeNull();
    expect(calendarDate(2026, 1.5, 1)).toBeNull();
    expect(calendarDate(2026, 1, 1.5)).toBeNull();
    expect(calendarDate(Number.NaN, 1, 1)).toBeNull();
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
  });

  it('is a bug of the caller, and thrown', () => {
    expect(() => toDayNumber(day('tomorrow'))).toThrow('not a calendar date');
  });

  it('never comes out of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const date = parseCalendarDate(text);
        if (date !== null) expect(fromDayNumber(toDayNumber(date))).toBe(text);
      }),
    );
  });
});

describe('months', () => {
  it('are added to the same day, or to the last where there is no such day', () => {
    expect(addMonths(day('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(day('2027-12-31'), 2)).toBe('2028-02-29');
    expect(addMonths(day('2027-01-15'), -2)).toBe('2026-11-15');
    expect(firstOfMonth(day('2026-11-20'))).toBe('2026-11-01');
  });
});
