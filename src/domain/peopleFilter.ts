import { addDays } from './calendarDate';
import type { Layer } from './person';
import type { CalendarDate, Id, RecordBase } from './record';
import { textKey } from './textKey';
import { type WarmthWord, warmthWord } from './warmth';

export type TouchSpan = 'any' | 'last month' | 'not for 3 months' | 'not for a year' | 'never';
export const TOUCH_SPANS: readonly TouchSpan[] = [
  'any',
  'last month',
  'not for 3 months',
  'not for a year',
  'never',
];

/** Which people are wanted; everything that is set must hold. */
export interface PeopleFilter {
  readonly layer: Layer | null;
  /** The goal that somebody is for; its id. */
  readonly goal: Id | null;
  /** A part of the name of where they are; '' is any. */
  readonly organization: string;
  readonly industry: string;
  readonly tag: string;
  readonly lastTouch: TouchSpan;
  readonly warmth: WarmthWord | null;
  /** Only those whose facts may be old. */
  readonly stale: boolean;
}

export const NO_FILTER: PeopleFilter = {
  layer: null,
  goal: null,
  organization: '',
  industry: '',
  tag: '',
  lastTouch: 'any',
  warmth: null,
  stale: false,
};

/** A filter that was given a name, to come back to. */
export interface View extends RecordBase {
  readonly name: string;
  readonly filter: PeopleFilter;
}

/** What a filter looks at of a person. */
export interface Filtered {
  readonly layer: Layer;
  readonly goalIds: readonly Id[];
  readonly organization: string;
  readonly industry: string;
  readonly tags: readonly string[];
  readonly lastTouch: CalendarDate | null;
  readonly warmth: number;
  readonly knownOn: CalendarDate;
}

/** After so many days what is known of somebody's role may be old: most people change within three years. */
export const STALE_AFTER_DAYS = 365;

/** Whether what is known of somebody may be old: nothing has confirmed it for a year. */
export const isStale = (knownOn: CalendarDate, today: CalendarDate): boolean =>
  knownOn < addDays(today, -STALE_AFTER_DAYS);

/** A test of people that says whether all that the filter sets holds. */
export function matcherOf(
  filter: PeopleFilter,
  today: CalendarDate,
): (person: Filtered) => boolean {
  const organization = textKey(filter.organization);
  const industry = textKey(filter.industry);
  const tag = textKey(filter.tag);
  const monthAgo = addDays(today, -30);
  const quarterAgo = addDays(today, -91);
  const yearAgo = addDays(today, -365);
  const touched: Readonly<Record<TouchSpan, (day: CalendarDate | null) => boolean>> = {
    any: () => true,
    'last month': (day) => day !== null && day >= monthAgo,
    'not for 3 months': (day) => day === null || day < quarterAgo,
    'not for a year': (day) => day === null || day < yearAgo,
    never: (day) => day === null,
  };
  return (person) =>
    (filter.layer === null || person.layer === filter.layer) &&
    (filter.goal === null || person.goalIds.includes(filter.goal)) &&
    (organization === '' || textKey(person.organization).includes(organization)) &&
    (industry === '' || textKey(person.industry).includes(industry)) &&
    (tag === '' || person.tags.some((each) => textKey(each) === tag)) &&
    touched[filter.lastTouch](person.lastTouch) &&
    (filter.warmth === null || warmthWord(person.warmth) === filter.warmth) &&
    (!filter.stale || isStale(person.knownOn, today));
}
