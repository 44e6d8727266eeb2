import type { CalendarDate, Id } from '../record';
import { candidates } from './candidates';
import type { Candidate } from './plannedTouch';
import type { PlanInput } from './planPerson';

/** One proposal of a week, with the day on which to do it. */
export interface PlannedTouch extends Candidate {
  readonly on: CalendarDate;
}

export interface WeekPlan {
  /** In the order of the days; of one day the most valuable first. */
  readonly touches: readonly PlannedTouch[];
  readonly minutes: number;
}

/** From this number of people on, a place is kept for somebody cold, new or overlooked. */
const KEEPS_PLACE_FROM = 2;
/** The share of a week that people just added take while others wait: an import is spread. */
const RECENT_SHARE = 0.5;

/**
 * The week's proposals: pinned people first, then by value, as long as the ceilings in people and
 * minutes hold and a touch is worth its minutes. One for each person; one from each organization, and
 * half a week at most for people added in the last 14 days, while others wait, unless something is
 * owed. One place is kept for somebody cold, new or overlooked. Spread evenly over the given days;
 * without days there is no week. The same data and day give the same week, in whatever order the
 * people come.
 */
export function planWeek(input: PlanInput): WeekPlan {
  const { days } = input;
  const ranked = candidates(input).sort(byRank);
  const kept = keptPlace(ranked, input);
  const worthwhile = ranked.filter((one) => one.value > 0 || one.pinned);
  const pinned = worthwhile.filter((one) => one.pinned);
  const order =
    kept === null
      ? worthwhile
      : [
          ...pinned.slice(0, input.ceiling.people - 1),
          kept,
          ...worthwhile.filter((one) => one.personId !== kept.personId),
        ];
  const chosen = choose([...new Set(order)], input);
  chosen.sort(byRank);

  const perDay = Math.max(1, Math.ceil(chosen.length / Math.max(1, days.length)));
  const touches = chosen.flatMap((one, at) => {
    const on = days[Math.floor(at / perDay)];
    return on === undefined ? [] : [{ ...one, on }];
  });
  return { touches, minutes: touches.reduce((sum, one) => sum + one.minutes, 0) };
}

const byRank = (a: Candidate, b: Candidate): number =>
  Number(b.pinned) - Number(a.pinned) || b.value - a.value || (a.personId < b.personId ? -1 : 1);

/** The best of the cold, new and overlooked, worth its minutes or not; null where there is none. */
function keptPlace(
  ranked: readonly Candidate[],
  { ceiling, settings }: PlanInput,
): Candidate | null {
  if (settings.keptPlaces === 0 || ceiling.people < KEEPS_PLACE_FROM) return null;
  for (const one of ranked) {
    if (one.pinned || one.overlooked === null) continue;
    const reason = { reason: 'place kept', because: one.overlooked } as const;
    return { ...one, reasons: [...one.reasons, reason] };
  }
  return null;
}

function choose(order: readonly Candidate[], { ceiling, settings }: PlanInput): Candidate[] {
  const chosen: Candidate[] = [];
  const organizations = new Set<Id>();
  let minutes = 0;
  let recent = 0;
  const take = (one: Candidate): void => {
    chosen.push(one);
    minutes += one.minutes;
    if (one.organizationId !== null) organizations.add(one.organizationId);
    if (one.recentlyAdded) recent += 1;
  };
  const fits = (one: Candidate): boolean =>
    chosen.length < ceiling.people && minutes + one.minutes <= ceiling.minutes;
  const waits = (one: Candidate): boolean =>
    !one.pinned &&
    one.owed === 0 &&
    ((settings.spreadOrganizations &&
      one.organizationId !== null &&
      organizations.has(one.organizationId)) ||
      (one.recentlyAdded && recent + 1 > ceiling.people * RECENT_SHARE));

  const waiting: Candidate[] = [];
  for (const one of order) {
    if (!fits(one)) continue;
    if (waits(one)) waiting.push(one);
    else take(one);
  }
  for (const one of waiting) if (fits(one)) take(one);
  return chosen;
}
