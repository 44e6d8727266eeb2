import type { CalendarDate, Timestamp } from './record';

// A day is counted in days since 1970-01-01 in UTC, where no day has 23 or 25 hours: midnight on a
// wall clock moves with summer time, a calendar day does not.
const DAY_MS = 86_400_000;

// The days that can be written are those of the years 1000 to 9999.
const FIRST_DAY = Date.UTC(1000, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY_MS;

/** The moments whose day can be written wherever on earth the wall is. */
export const FIRST_MOMENT: Timestamp = (FIRST_DAY + 1) * DAY_MS;
export const LAST_MOMENT: Timestamp = (LAST_DAY - 1) * DAY_MS;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Days since 1970-01-01. Throws on a string that is no calendar day: that is a bug of the caller. */
export function toDayNumber(date: CalendarDate): number {
  const ms = Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8)),
  );
  if (Number.isNaN(ms)) throw new Error(`not a calendar date: ${date}`);
  return Math.round(ms / DAY_MS);
}

/** The calendar day that is `days` after 1970-01-01; beyond those that can be written, the first or the last. */
export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(Math.min(Math.max(days, FIRST_DAY), LAST_DAY) * DAY_MS);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as CalendarDate;
}

/** Reads 'YYYY-MM-DD'; null where the text is not a day that exists (30 February). */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return calendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The day of a year, month (1 to 12) and day of month; null where there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return fromDayNumber(date.getTime() / DAY_MS);
}

/** The day `days` later (earlier if negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) + days);

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function isoWeekday(date: CalendarDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The last day of the month in which `date` lies. */
export function endOfMonth(date: CalendarDate): CalendarDate {
  const end = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
  return fromDayNumber(end.getTime() / DAY_MS);
}

/** The first day of the month in which `date` lies. */
export const firstOfMonth = (date: CalendarDate): CalendarDate =>
  addDays(date, 1 - Number(date.slice(8)));

/** The same day `months` later (earlier if negative), or the last of the month where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = calendarDate(Math.floor(month / 12), (month % 12) + 1, 1);
  if (!first) throw new Error(`no month ${months} after ${date}`);
  const day = addDays(first, Number(date.slice(8)) - 1);
  const end = endOfMonth(first);
  return day < end ? day : end;
}
