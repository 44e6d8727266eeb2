import { addDays } from '../../domain/calendarDate';
import type { CalendarDate } from '../../domain/record';

/** Before the first review, what was filled since then is news. */
const RECENT_DAYS = 30;

/** From which day on a seat that was filled is news, and what a list of such seats is called. */
export const filledSince = (
  reviewedOn: CalendarDate | null,
  today: CalendarDate,
): { readonly since: CalendarDate; readonly title: string } =>
  reviewedOn === null
    ? { since: addDays(today, -RECENT_DAYS), title: `Filled in the last ${RECENT_DAYS} days` }
    : { since: reviewedOn, title: 'Filled since your last review' };
