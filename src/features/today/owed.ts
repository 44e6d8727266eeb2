import { daysBetween } from '../../domain/calendarDate';
import { type FollowUp, isOwedNow } from '../../domain/conversation';
import type { CalendarDate } from '../../domain/record';

/** The days for which 'Not now' can hide something. */
export const NOT_NOW_DAYS = [3, 7, 14] as const;

/**
 * What is owed, in the order of Today: the owner's before theirs, then by due day with undated ones
 * last, then the older first.
 */
export function inOrderOfToday(
  followUps: readonly FollowUp[],
  today: CalendarDate,
): readonly FollowUp[] {
  return followUps
    .filter((each) => isOwedNow(each, today))
    .sort(
      (a, b) =>
        Number(a.owner === 'them') - Number(b.owner === 'them') ||
        compareDue(a.due, b.due) ||
        a.createdAt - b.createdAt,
    );
}

/** What 'Not now' hides on that day: open, and of no day that has come. */
export const putOffOf = (followUps: readonly FollowUp[], today: CalendarDate): FollowUp[] =>
  followUps.filter((each) => each.doneAt === null && !isOwedNow(each, today));

function compareDue(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** How near a due day is, without blame: past days are 'waiting'. */
export function dueState(
  due: CalendarDate | null,
  today: CalendarDate,
): 'undated' | 'waiting' | 'today' | 'ahead' {
  if (due === null) return 'undated';
  const days = daysBetween(today, due);
  return days < 0 ? 'waiting' : days === 0 ? 'today' : 'ahead';
}
