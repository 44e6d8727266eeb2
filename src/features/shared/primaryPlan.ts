import { addMonths, endOfMonth } from '../../domain/calendarDate';
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
  { label: 'In 2 months', by: addMonths(today, 2) },
  { label: 'In 3 months', by: addMonths(today, 3) },
];

/** Whether the day by which somebody was planned for has passed. */
export const isExpired = (plan: PrimaryPlan | null, today: CalendarDate): boolean =>
  plan !== null && plan.by !== null && plan.by < today;

/** The same plan with one more month, counted from today. */
export const renewed = (plan: PrimaryPlan, today: CalendarDate): PrimaryPlan => ({
  ...plan,
  by: addMonths(today, 1),
});

/** 'Referral, by Fri 20 Nov', and that the day has passed where it has. */
export function planInWords(plan: PrimaryPlan, today: CalendarDate, locale: string): string {
  const until = plan.by ? `by ${dayInWords(plan.by, today, locale)}` : '';
  const passed = isExpired(plan, today) ? 'a day that has passed' : '';
  return [plan.what, until, passed].filter(Boolean).join(', ');
}
