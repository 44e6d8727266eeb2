import * as v from 'valibot';
import { FIRST_MOMENT, LAST_MOMENT, parseCalendarDate } from '../../../domain/calendarDate';
import type { CalendarDate } from '../../../domain/record';
import type { PlainRow } from '../backupFormat';

// The fields of which rows are made. What they let through has to be what the app can live with: a
// number that is no moment, or a rhythm of no days, would stop it at every opening.

export const text = v.string();
export const texts = v.array(text);
export const id = v.pipe(v.string(), v.nonEmpty());
export const ids = v.array(id);
export const idOrNull = v.nullable(id);
export const number = v.pipe(v.number(), v.finite());
export const numberOrNull = v.nullable(number);
/** A moment whose day can be told. */
export const timestamp = v.pipe(v.number(), v.minValue(FIRST_MOMENT), v.maxValue(LAST_MOMENT));
export const timestampOrNull = v.nullable(timestamp);
export const day = v.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
);
export const dayOrNull = v.nullable(day);
export const oneToFive = v.picklist([1, 2, 3, 4, 5]);
/** A rhythm in days, at most a hundred years. */
export const cadenceDays = v.pipe(v.number(), v.minValue(1), v.maxValue(36_500));
export const cadenceDaysOrNull = v.nullable(cadenceDays);

/** What every row has. */
export const record = {
  id,
  createdAt: timestamp,
  updatedAt: timestamp,
  trashedAt: timestampOrNull,
};

/** The stamps of a record whose own are lost: old, and in use. */
export const stamps = { createdAt: 0, updatedAt: 0, trashedAt: null };

/** The day on which a row was made, where the day that it tells can't be read. */
export function dayMade({ createdAt }: PlainRow): string {
  const made = v.is(timestamp, createdAt) ? createdAt : 0;
  return new Date(made).toISOString().slice(0, 10);
}
