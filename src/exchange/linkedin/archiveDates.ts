import { calendarDate } from '../../domain/calendarDate';
import type { CalendarDate } from '../../domain/record';

/** A day, and 'HH:MM' or ''. */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: string;
}

/**
 * '2025-06-01 14:03:22 UTC' of messages and '2025/06/01 14:03:22 UTC' of endorsements, as the clock on
 * this device's wall showed it; null for anything else.
 */
export function readUtcMoment(text: string): Moment | null {
  const match = /^(\d{4})[-/](\d{2})[-/](\d{2}) (\d{2}):(\d{2})(?::\d{2})?(?: UTC)?$/u.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (calendarDate(year, month, day) === null || hour > 23 || minute > 59) return null;
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const date = calendarDate(wall.getFullYear(), wall.getMonth() + 1, wall.getDate());
  return date && { date, time: `${two(wall.getHours())}:${two(wall.getMinutes())}` };
}

/** '1/29/26, 2:37 PM' of invitations and recommendations: no zone is told, so it is taken as it stands. */
export function readShortMoment(text: string): Moment | null {
  const match =
    /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}), (\d{1,2}):(\d{2})(?::\d{2})?\s?([AP]M)?$/iu.exec(
      text.replace(/[\u202f\u00a0]/gu, ' '),
    );
  if (match === null) return null;
  const [month = 0, day = 0, short = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const date = calendarDate(short < 100 ? 2000 + short : short, month, day);
  if (date === null || hour > 23 || minute > 59) return null;
  const half = match[6]?.toUpperCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
  return { date, time: `${two(hours)}:${two(minute)}` };
}

const two = (number: number): string => String(number).padStart(2, '0');
