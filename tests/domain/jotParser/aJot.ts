import type { JotFindings } from '../../../src/domain/jotParser/findings';
import { type JotContext, parseJot } from '../../../src/domain/jotParser/parseJot';
import type { CalendarDate } from '../../../src/domain/record';

/** A Monday. */
export const MONDAY = '2026-11-23' as CalendarDate;

interface Around {
  readonly today?: string;
  readonly locale?: string;
  readonly hour?: number;
  readonly known?: readonly string[];
  readonly organizations?: readonly string[];
}

/** The findings of a jot; people are known by their names, which are their ids too. */
export function read(text: string, around: Around = {}): JotFindings {
  const context: JotContext = {
    today: (around.today ?? MONDAY) as CalendarDate,
    locale: around.locale ?? 'en-GB',
    known: (around.known ?? []).map((name) => ({ id: name, name })),
    ...(around.hour === undefined ? {} : { hour: around.hour }),
    ...(around.organizations === undefined ? {} : { organizations: around.organizations }),
  };
  return parseJot(text, context);
}

export const peopleIn = (text: string, known: readonly string[], around: Around = {}) => [
  ...new Set(read(text, { ...around, known }).people.map(({ personId }) => personId)),
];

export const newPeopleIn = (text: string, around: Around = {}) =>
  read(text, around).newPeople.map(({ name }) => name);

export const datesIn = (text: string, around: Around = {}) =>
  read(text, around).dates.map(({ date }) => date);

/** Promises as 'owner due', the due day '-' where there is none. */
export const promisesIn = (text: string, around: Around = {}) =>
  read(text, around).promises.map(({ owner, due }) => `${owner} ${due ?? '-'}`);
