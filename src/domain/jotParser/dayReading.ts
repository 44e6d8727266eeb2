import { addDays, calendarDate, endOfMonth, isoWeekday, toDayNumber } from '../calendarDate';
import type { CalendarDate } from '../record';

/**
 * Which way a date is read, from the tense around it: 'told' where only the rest of the jot tells
 * of the past, 'open' where nothing says.
 */
export type Direction = 'past' | 'told' | 'future' | 'open';

const isBehind = (direction: Direction): boolean => direction === 'past' || direction === 'told';

/** What words for a day mean; several days for a range such as '27-29 Nov'. */
export interface DayReading {
  readonly resolve: (direction: Direction) => readonly CalendarDate[];
  /** A weekday alone, which a date beside it makes more exact: 'Fri 27 Nov'. */
  readonly isWeekday: boolean;
  /** 'this Friday': only a past verb in its own clause makes it past. */
  readonly isComing?: boolean;
}

export interface Calendar {
  readonly today: CalendarDate;
  readonly monthFirst: boolean;
}

type Reading = DayReading | null;

/** Days that no tense moves; null where one of them doesn't exist. */
export const fixed = (...dates: readonly (CalendarDate | null)[]): Reading => {
  const days = dates.filter((date) => date !== null);
  return days.length === dates.length ? { resolve: () => days, isWeekday: false } : null;
};

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** The first day of the month `count` months after that of `date`. */
export function monthStart(date: CalendarDate, count: number): CalendarDate {
  const months = yearOf(date) * 12 + monthOf(date) - 1 + count;
  return calendarDate(Math.floor(months / 12), (months % 12) + 1, 1) ?? date;
}

/** The same day of the month `count` months on, or that month's last day. */
function addMonths(date: CalendarDate, count: number): CalendarDate {
  const start = monthStart(date, count);
  return calendarDate(yearOf(start), monthOf(start), Number(date.slice(8))) ?? endOfMonth(start);
}

export const weekdayAfter = (date: CalendarDate, weekday: number): CalendarDate =>
  addDays(date, ((weekday - isoWeekday(date) + 6) % 7) + 1);
export const weekdayBefore = (date: CalendarDate, weekday: number): CalendarDate =>
  addDays(date, -(((isoWeekday(date) - weekday + 6) % 7) + 1));
export const weekdayInWeek = (date: CalendarDate, weekday: number, weeks: number): CalendarDate =>
  addDays(date, weekday - isoWeekday(date) + 7 * weeks);

/** A month and day without a year: today counts, else the nearest in the direction. */
export function dayOfYear(month: number, day: number, { today }: Calendar): Reading {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = yearOf(today);
  // 29 February may be years away.
  const near = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((offset) => calendarDate(year + offset, month, day))
    .filter((date) => date !== null);
  const before = near.findLast((date) => date <= today);
  const after = near.find((date) => date >= today);
  if (before === undefined || after === undefined) return null;
  const distance = (date: CalendarDate): number => Math.abs(toDayNumber(date) - toDayNumber(today));
  const nearest = distance(before) < distance(after) ? before : after;
  return {
    resolve: (direction) => [
      direction === 'past' ? before : direction === 'future' ? after : nearest,
    ],

    isWeekday: false,
  };
}

/** 'the 20th': the next or latest one that is not today. */
export function dayOfMonth(day: number, { today }: Calendar): Reading {
  if (day < 1 || day > 31) return null;
  const find = (step: 1 | -1): CalendarDate => {
    for (let count = 0; count < 4; count += 1) {
      const start = monthStart(today, count * step);
      const date = calendarDate(yearOf(start), monthOf(start), day);
      if (date !== null && (step > 0 ? date > today : date < today)) return date;
    }
    return today;
  };
  return { resolve: (way) => [find(isBehind(way) ? -1 : 1)], isWeekday: false };
}

export const weekday = (day: number, { today }: Calendar): Reading => ({
  resolve: (way) => [isBehind(way) ? weekdayBefore(today, day) : weekdayAfter(today, day)],

  isWeekday: true,
});

export const both = (...parts: readonly Reading[]): Reading => {
  const whole = parts.filter((part) => part !== null);
  if (whole.length < parts.length) return null;
  return { resolve: (way) => whole.flatMap((part) => part.resolve(way)), isWeekday: false };
};

export const monthDay = (
  month: number,
  day: number,
  year: string | undefined,
  calendar: Calendar,
) =>
  year === undefined
    ? dayOfYear(month, day, calendar)
    : fixed(calendarDate(Number(year) + (year.length < 4 ? 2000 : 0), month, day));

/** 12/3 by the locale, the other way around where that is the only day there is. */
export function numeric(
  first: number,
  second: number,
  year: string | undefined,
  calendar: Calendar,
) {
  const [month, day] = calendar.monthFirst ? [first, second] : [second, first];
  return monthDay(month, day, year, calendar) ?? monthDay(day, month, year, calendar);
}

export const count = (text: string | undefined): number =>
  text === undefined || /^an?$/.test(text) ? 1 : /couple/.test(text) ? 2 : Number(text);

export function later(amount: number, unit: string | undefined, from: CalendarDate): CalendarDate {
  if (amount > 400) return from;
  if (unit === 'month') return addMonths(from, amount);
  return addDays(from, amount * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1));
}

/** 'this Friday': in this week from today on, and in the past the one gone by. */
export function thisWeekday(day: number, today: CalendarDate): Reading {
  const date = weekdayInWeek(today, day, 0);
  return {
    resolve: (way) => [
      way === 'past' ? weekdayBefore(today, day) : date < today ? addDays(date, 7) : date,
    ],
    isWeekday: false,
    isComing: true,
  };
}

/** The last day of a month of the year, read in the tense's direction. */
export const endOfNamedMonth = (month: number, calendar: Calendar): Reading => {
  const start = dayOfYear(month, 28, calendar);
  return start && { resolve: (way) => start.resolve(way).map(endOfMonth), isWeekday: false };
};

/** 'Tuesday the 24th': of the next and the latest such day, the one that is that weekday. */
export function weekdayTheNth(weekdayNumber: number, day: number, calendar: Calendar): Reading {
  const reading = dayOfMonth(day, calendar);
  if (reading === null) return null;
  const fits = (date: CalendarDate | undefined): boolean =>
    date !== undefined && isoWeekday(date) === weekdayNumber;
  const today = fits(calendar.today) && Number(calendar.today.slice(8)) === day;
  if (today) return fixed(calendar.today);
  return {
    resolve: (way) => {
      const wanted = reading.resolve(way);
      const other = reading.resolve(isBehind(way) ? 'future' : 'past');
      return !fits(wanted[0]) && fits(other[0]) ? other : wanted;
    },
    isWeekday: false,
  };
}

/** The first (1) to fifth weekday of the month that begins at `start`, or its last (0). */
export function weekdayOfMonth(start: CalendarDate, day: number, which: number): Reading {
  if (which === 0) return fixed(weekdayBefore(addDays(endOfMonth(start), 1), day));
  return fixed(addDays(weekdayAfter(addDays(start, -1), day), 7 * (which - 1)));
}
