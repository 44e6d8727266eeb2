import { uuidv7 } from 'uuidv7';
import { calendarDate } from '../domain/calendarDate';
import type { CalendarDate, Id, Timestamp } from '../domain/record';

// The only place that asks the device for the time or makes an id: everything else is told.

/** Milliseconds since the epoch. */
export const now = (): Timestamp => Date.now();

/** The day on the owner's wall at that moment. */
export function dayOf(at: Timestamp): CalendarDate {
  const date = new Date(at);
  const day = calendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (!day) throw new Error(`no calendar day at ${at}`);
  return day;
}

/** Today on the owner's wall. */
export const today = (): CalendarDate => dayOf(now());

/** The hour on the owner's wall at that moment, 0 to 23. */
export const hourOf = (at: Timestamp): number => new Date(at).getHours();

/** 'HH:MM' on the owner's wall at that moment. */
export function timeOf(at: Timestamp): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A new time-ordered id (RFC 9562, version 7). */
export const newId = (): Id => uuidv7();
