import { daysBetween } from './calendarDate';
import { isStale } from './peopleFilter';
import type { Layer, PrimaryPlan } from './person';
import type { CalendarDate, Id } from './record';

/** After so many days without a look, one over the whole map is offered. */
export const REVIEW_AFTER_DAYS = 30;

/** What a look over the map looks at. */
export interface Reviewed {
  readonly id: Id;
  readonly layer: Layer;
  readonly primaryPlan: PrimaryPlan | null;
  readonly knownOn: CalendarDate;
}

/**
 * Whether a look over the map is due: somebody is on the rings, and nobody has looked for so long.
 * Before the first look it is counted from the day on which the first of them came.
 */
export function isReviewDue(
  people: Iterable<{ readonly layer: Layer; readonly addedOn: CalendarDate }>,
  reviewedOn: CalendarDate | null,
  today: CalendarDate,
): boolean {
  let first: CalendarDate | null = null;
  for (const { layer, addedOn } of people) {
    if (layer !== 'unplaced' && (first === null || addedOn < first)) first = addedOn;
  }
  if (first === null) return false;
  return daysBetween(reviewedOn ?? first, today) >= REVIEW_AFTER_DAYS;
}

/** What on the map wants a look, each for one tap. */
export interface MapReview<Person extends Reviewed> {
  /** Primary people whose plan is past its day, the longest first. */
  readonly expired: readonly Person[];
  /** People on the rings of whom nothing was confirmed for a year, the oldest first. */
  readonly stale: readonly Person[];
  readonly unplaced: number;
}

/** Looks through everybody for what is out of date. */
export function mapReview<Person extends Reviewed>(
  people: readonly Person[],
  today: CalendarDate,
): MapReview<Person> {
  const byOf = ({ primaryPlan }: Person): CalendarDate | '' => primaryPlan?.by ?? '';
  return {
    expired: people
      .filter((person) => person.layer === 'primary' && byOf(person) !== '' && byOf(person) < today)
      .sort((a, b) => order(byOf(a), byOf(b)) || order(a.id, b.id)),
    stale: people
      .filter(({ layer, knownOn }) => layer !== 'unplaced' && isStale(knownOn, today))
      .sort((a, b) => order(a.knownOn, b.knownOn) || order(a.id, b.id)),
    unplaced: people.filter(({ layer }) => layer === 'unplaced').length,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
