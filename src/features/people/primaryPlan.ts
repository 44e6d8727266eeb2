import { addDays, calendarDate, endOfMonth } from '../../domain/calendarDate';
import { dayInWords } from '../../domain/dayInWords';
import type { PrimaryPlan } from '../../domain/person';
import type { CalendarDate } from '../../domain/record';

/** What somebody primary is planned for, one tap each. */
export const PLAN_SUGGESTIONS = ['Informational talk', 'Referral', 'Introduction'] as const;

/** By when, one tap each. */
export const plansUntil = (
  today: CalendarDate,
): readonly { readonly label: string; readonly by: CalendarDate }[] => [
  { label: 'This month', by: endOfMonth(today) },
  { label: 'In 2 months', by: inMonths(today, 2) },
  { label: 'In 3 months', by: inMonths(today, 3) },
];

/** The same day of a later month, or its last day where it has no such day. */
export function inMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = calendarDate(Math.floor(month / 12), (month % 12) + 1, 1);
  if (!first) throw new Error(`no month ${months} after ${date}`);
  const day = addDays(first, Number(date.slice(8)) - 1);
  const end = endOfMonth(first);
  return day < end ? day : end;
}

/** 'Referral, by Fri 20 Nov'. */
export function planInWords(
  { what, by }: PrimaryPlan,
  today: CalendarDate,
  locale: string,
): string {
  const until = by ? `by ${dayInWords(by, today, locale)}` : '';
  return [what, until].filter(Boolean).join(', ');
}
