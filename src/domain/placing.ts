import { daysBetween } from './calendarDate';
import type { Person } from './person';
import type { CalendarDate, Draftable, Id } from './record';

/** Somebody who may be placed on a ring: a record, or one that is about to be. */
export type PlacingCandidate = Draftable<Person> & { readonly id: Id };

/** More than this is a chore right after an import, not a beginning. */
const MOST_SUGGESTED = 15;
/** A connection counts half as much when it is this much older than the newest of the import. */
const RECENCY_HALF_LIFE_DAYS = 365;
/** From this many others in an organization on, one more says nothing new. */
const OTHERS_THAT_COUNT = 4;
/** Each suggestion from an organization makes the next one from there this much less pressing. */
const REPETITION_FACTOR = 0.7;

/**
 * Who to place on the rings first, the most promising first, at most 15 ids: people connected
 * lately, of whom a title or an organization is known, with others from the same place around them;
 * but not one employer only. People who are placed already are passed over. The same people give the
 * same answer whatever their order.
 */
export function suggestForRings(people: readonly PlacingCandidate[]): Id[] {
  const unplaced = people.filter((person) => person.layer === 'unplaced');
  const newest = unplaced.reduce<CalendarDate | null>(
    (latest, { metOn }) => (metOn !== null && (latest === null || metOn > latest) ? metOn : latest),
    null,
  );
  const headcounts = new Map<Id, number>();
  for (const { organizationId } of people) {
    if (organizationId !== null) {
      headcounts.set(organizationId, (headcounts.get(organizationId) ?? 0) + 1);
    }
  }
  const left = unplaced.map((person) => ({
    person,
    value: promiseOf(person, newest, headcounts),
  }));
  left.sort((a, b) => b.value - a.value || (a.person.id < b.person.id ? -1 : 1));

  const suggested: Id[] = [];
  const taken = new Map<Id, number>();
  while (suggested.length < MOST_SUGGESTED && left.length > 0) {
    let best = 0;
    let bestValue = -1;
    left.forEach(({ person: { organizationId }, value }, index) => {
      const repeated = organizationId === null ? 0 : (taken.get(organizationId) ?? 0);
      const worth = value * REPETITION_FACTOR ** repeated;
      if (worth > bestValue) [best, bestValue] = [index, worth];
    });
    for (const { person } of left.splice(best, 1)) {
      suggested.push(person.id);
      const { organizationId } = person;
      if (organizationId !== null) taken.set(organizationId, (taken.get(organizationId) ?? 0) + 1);
    }
  }
  return suggested;
}

/** 0 to 4: recency up to 2, a title and an organization half each, others from there up to 1. */
function promiseOf(
  { metOn, title, organizationId }: PlacingCandidate,
  newest: CalendarDate | null,
  headcounts: ReadonlyMap<Id, number>,
): number {
  const recency =
    metOn === null || newest === null
      ? 0
      : 2 ** (-daysBetween(metOn, newest) / RECENCY_HALF_LIFE_DAYS);
  const others = organizationId === null ? 0 : (headcounts.get(organizationId) ?? 1) - 1;
  return (
    2 * recency +
    (title === '' ? 0 : 0.5) +
    (organizationId === null ? 0 : 0.5) +
    Math.min(others, OTHERS_THAT_COUNT) / OTHERS_THAT_COUNT
  );
}
