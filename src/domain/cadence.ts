import { addDays, daysBetween, isoWeekday } from './calendarDate';
import type { Layer, Person } from './person';
import type { CalendarDate } from './record';

/** How often the owner wants a touch, in days; a null means never by itself. */
export interface CadenceSettings {
  readonly byLayer: Readonly<Record<Layer, number | null>>;
  readonly byTag: Readonly<Record<string, number>>;
}

export const DEFAULT_CADENCES: CadenceSettings = {
  byLayer: { primary: 30, secondary: 90, tertiary: 180, unplaced: null },
  byTag: {},
};

/** A wanted rhythm and on whose account it holds. */
export interface Cadence {
  readonly days: number;
  readonly by:
    | { readonly kind: 'person' }
    | { readonly kind: 'tag'; readonly tag: string }
    | { readonly kind: 'layer'; readonly layer: Layer };
}

/**
 * The cadence of a person: their own, else the shortest of their tags, else that of their layer;
 * null where none is set.
 */
export function cadenceOf(
  person: Pick<Person, 'cadenceDays' | 'tags' | 'layer'>,
  settings: CadenceSettings,
): Cadence | null {
  if (person.cadenceDays !== null) return { days: person.cadenceDays, by: { kind: 'person' } };
  let shortest: Cadence | null = null;
  for (const tag of person.tags) {
    const days = Object.hasOwn(settings.byTag, tag) ? settings.byTag[tag] : undefined;
    if (days !== undefined && (shortest === null || days < shortest.days)) {
      shortest = { days, by: { kind: 'tag', tag } };
    }
  }
  if (shortest !== null) return shortest;
  const days = settings.byLayer[person.layer];
  return days === null ? null : { days, by: { kind: 'layer', layer: person.layer } };
}

export interface CadenceState {
  readonly dueOn: CalendarDate;
  /** Days past the due day; 0 or less while it isn't past. */
  readonly overdueDays: number;
  /** How much of the interval has passed: 0 on the day of a touch, 1 when due, more after. */
  readonly elapsed: number;
}

/**
 * Where somebody stands in their cadence: counted from the last touch of any kind, or from the day
 * they were added where there was none.
 */
export function cadenceState(
  cadence: Cadence,
  lastTouchOn: CalendarDate | null,
  addedOn: CalendarDate,
  today: CalendarDate,
): CadenceState {
  const from = lastTouchOn ?? addedOn;
  const passed = Math.max(0, daysBetween(from, today));
  return {
    dueOn: addDays(from, cadence.days),
    overdueDays: passed - cadence.days,
    elapsed: passed / cadence.days,
  };
}

/** A week with the number of days on which something passed, for drawing the rhythm. */
export interface RhythmWeek {
  /** Its Monday. */
  readonly monday: CalendarDate;
  readonly days: number;
}

/** The last `weeks` weeks (Monday to Sunday), oldest first, the present one last. */
export function rhythm(
  touchDates: readonly CalendarDate[],
  today: CalendarDate,
  weeks: number,
): RhythmWeek[] {
  const thisMonday = addDays(today, 1 - isoWeekday(today));
  const dates = new Set(touchDates.filter((date) => date <= today));
  const daysByWeek = new Array<number>(weeks).fill(0);
  for (const date of dates) {
    const week = weeks - 1 + Math.floor(daysBetween(thisMonday, date) / 7);
    if (week >= 0) daysByWeek[week] = (daysByWeek[week] ?? 0) + 1;
  }
  return daysByWeek.map((days, week) => ({
    monday: addDays(thisMonday, (week - weeks + 1) * 7),
    days,
  }));
}
