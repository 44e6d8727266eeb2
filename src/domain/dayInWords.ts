import { daysBetween } from './calendarDate';
import type { CalendarDate } from './record';

/**
 * A calendar day as it is said: 'today', 'tomorrow', 'yesterday', else weekday, day and month, and
 * the year where it is another one than today's.
 */
export function dayInWords(date: CalendarDate, today: CalendarDate, locale: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const far = date.slice(0, 4) !== today.slice(0, 4);
  return formatter(locale, far).format(new Date(`${date}T00:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale}:${withYear}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(withYear ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    });
    formatters.set(key, found);
  }
  return found;
}

/** How long ago a day was, in the largest whole unit: 'today', '3 days ago', '2 months ago'. */
export function agoInWords(date: CalendarDate, today: CalendarDate, locale: string): string {
  const days = daysBetween(today, date);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 60) return relative.format(Math.round(days / 7), 'week');
  if (size < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}
