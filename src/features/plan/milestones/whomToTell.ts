import { daysBetween } from '../../../domain/calendarDate';
import type { Layer } from '../../../domain/person';
import type { CalendarDate, Id } from '../../../domain/record';
import type { PersonSummary } from '../../../storage/summaries';

/** When the last touch was, as a filter. */
export type LastTouch = 'any' | 'within' | 'over' | 'long';
export const LAST_TOUCH_WORDS: Readonly<Record<LastTouch, string>> = {
  any: 'At any time',
  within: 'In the last three months',
  over: 'Over three months ago',
  long: 'Over half a year ago, or never',
};
const THREE_MONTHS_DAYS = 91;
const HALF_YEAR_DAYS = 182;

export interface TellFilter {
  readonly layers: readonly Layer[];
  readonly lastTouch: LastTouch;
  /** People who have to do with a goal; null for everybody. */
  readonly of: ReadonlySet<Id> | null;
}

/** Who could be told, those with the latest touch first; people who weren't met are no news's audience. */
export function whomToTell(
  people: Iterable<PersonSummary>,
  { layers, lastTouch, of }: TellFilter,
  told: ReadonlySet<Id>,
  today: CalendarDate,
): PersonSummary[] {
  const fits = (person: PersonSummary): boolean => {
    const days = person.lastTouch === null ? Infinity : daysBetween(person.lastTouch, today);
    switch (lastTouch) {
      case 'any':
        return true;
      case 'within':
        return days <= THREE_MONTHS_DAYS;
      case 'over':
        return days > THREE_MONTHS_DAYS;
      case 'long':
        return days > HALF_YEAR_DAYS;
    }
  };
  return [...people]
    .filter(
      (person) =>
        person.met &&
        layers.includes(person.layer) &&
        !told.has(person.id) &&
        (of === null || of.has(person.id)) &&
        fits(person),
    )
    .sort(
      (a, b) =>
        (b.lastTouch ?? '').localeCompare(a.lastTouch ?? '') || a.name.localeCompare(b.name),
    );
}
