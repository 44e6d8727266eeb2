import { addDays, isoWeekday } from '../../domain/calendarDate';
import type { CalendarDate } from '../../domain/record';

const FRIDAY = 5;

/**
 * Days to choose with one tap: tomorrow, Friday (the next one after today) and next week (its Monday).
 * A day comes once: on a Thursday Friday is tomorrow, on a Sunday next week begins tomorrow.
 */
export function dueChoices(
  today: CalendarDate,
): readonly { readonly label: string; readonly date: CalendarDate }[] {
  const weekday = isoWeekday(today);
  const toFriday = weekday < FRIDAY ? FRIDAY - weekday : FRIDAY - weekday + 7;
  const choices = [
    { label: 'Tomorrow', date: addDays(today, 1) },
    { label: 'Friday', date: addDays(today, toFriday) },
    { label: 'Next week', date: addDays(today, 8 - weekday) },
  ];
  return choices.filter(
    ({ date }, index) => choices.findIndex((other) => other.date === date) === index,
  );
}
