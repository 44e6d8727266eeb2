import { addDays } from '../calendarDate';
import type { CalendarDate } from '../record';
import { findAsides, keyOf, workplaceBehind } from './asides';
import { findDatePhrases } from './dates';
import { toDateText } from './dateText';
import { deedWords } from './deedText';
import type { JotFindings } from './findings';
import { findIntroductions } from './introductions';
import { type KnownPerson, type PreparedPeople, prepareKnownPeople } from './knownPeople';
import { isMonthFirst } from './locale';
import { concerned } from './meant';
import { findNewNames } from './newPeople';
import { findOrganizations, prepareOrganizations } from './organizations';
import { findMentions, type Mention } from './people';
import { findPromises, type ReadPromise } from './promises';
import type { Dated, Named, Reading } from './reading';
import { findTags } from './tags';
import { Tenses } from './tense';
import { type Token, tokenize } from './tokenize';

export interface JotContext {
  /** The day on the owner's wall. */
  readonly today: CalendarDate;
  /** BCP 47; says whether 12/3 is in March or in December. */
  readonly locale: string;
  /** The hour on the owner's wall, 0 to 23: before 4, 'today' is still yesterday. */
  readonly hour?: number;
  /** Prepared with `prepareKnownPeople` where more than one jot is read. */
  readonly known: PreparedPeople | readonly KnownPerson[];
  readonly organizations?: readonly string[];
}

/**
 * Lifts people, dates, promises, introductions and tags out of a jot by plain rules of English.
 * Pure: the same jot in the same context gives the same findings. Never throws on any text.
 */
export function parseJot(text: string, context: JotContext): JotFindings {
  const tokens = tokenize(text);
  const known = isPrepared(context.known) ? context.known : prepareKnownPeople(context.known);
  const today = (context.hour ?? 12) < 4 ? addDays(context.today, -1) : context.today;
  const organizations = findOrganizations(tokens, [
    known.organizations,
    prepareOrganizations(context.organizations ?? NONE),
  ]);
  const mentions = findMentions(tokens, known, (index) => organizations.has(index));
  const mentioned = indexBy(mentions, tokens.length);
  const dated = readDates(tokens, today, context.locale, (index) => mentioned[index] !== undefined);
  const datedByToken = indexBy(dated, tokens.length);
  const newNames = findNewNames(
    tokens,
    known,
    (index) =>
      mentioned[index] !== undefined ||
      datedByToken[index] !== undefined ||
      organizations.has(index),
    (index) => mentioned[index] !== undefined,
  );
  const slice = (from: number, to: number): string =>
    text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
  const people = withoutNamesakes(tokens, mentions, newNames);
  const named: readonly Named[] = [
    ...people.map(({ from, to, personIds }) => ({ from, to, personIds, name: slice(from, to) })),
    ...newNames.map(({ from, to, whole }) => ({
      from,
      to,
      personIds: [],
      name: slice(whole.from, whole.to),
    })),
  ].sort((left, right) => left.from - right.from);
  const namedByToken = indexBy(named, tokens.length);
  const reading: Reading = {
    tokens,
    today,
    named,
    dated,
    namedAt: (index) => namedByToken[index],
    datedAt: (index) => datedByToken[index],
  };
  const promises = findPromises(reading);
  return toFindings(text, reading, promises);
}

const NONE: readonly string[] = [];

const isPrepared = (known: JotContext['known']): known is PreparedPeople => 'byWord' in known;

function indexBy<T extends { readonly from: number; readonly to: number }>(
  spans: readonly T[],
  length: number,
): readonly (T | undefined)[] {
  const byToken = new Array<T | undefined>(length).fill(undefined);
  for (const span of spans) byToken.fill(span, span.from, span.to + 1);
  return byToken;
}

function readDates(
  tokens: readonly Token[],
  today: CalendarDate,
  locale: string,
  isTaken: (index: number) => boolean,
): readonly Dated[] {
  const phrases = findDatePhrases(toDateText(tokens, isTaken), {
    today,
    monthFirst: isMonthFirst(locale),
  });
  if (phrases.length === 0) return [];
  const inDate = indexBy(phrases, tokens.length);
  const tenses = new Tenses(tokens, (index) => inDate[index] !== undefined || isTaken(index));
  return phrases.map((phrase) => {
    const direction = tenses.directionOf(phrase);
    const dates = phrase.resolve(direction);
    // 'two weeks ago' lies behind and 'next Friday' ahead, whatever the tense.
    const behind = dates.every((date) => date < today);
    const ahead = dates.every((date) => date > today);
    return {
      from: phrase.from,
      to: phrase.to,
      dates,
      direction: behind ? 'past' : ahead && direction === 'past' ? 'future' : direction,
    };
  });
}

/** 'Maria' means the new Maria Lopez where she is named, not the Maria on record. */
function withoutNamesakes(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  newNames: readonly { readonly from: number; readonly to: number }[],
): readonly Mention[] {
  const firstNames = new Set(
    newNames.filter(({ from, to }) => to > from).map(({ from }) => tokens[from]?.fold),
  );
  const certain = new Set(mentions.flatMap((each) => (each.certain ? each.personIds : [])));
  return mentions.filter(
    ({ from, personIds, certain: own }) =>
      own || !firstNames.has(tokens[from]?.fold) || personIds.some((id) => certain.has(id)),
  );
}

function toFindings(text: string, reading: Reading, promises: readonly ReadPromise[]): JotFindings {
  const { tokens, named, dated } = reading;
  const span = ({ from, to }: { readonly from: number; readonly to: number }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to]?.end ?? 0;
    return { start, end, text: text.slice(start, end) };
  };
  const ids = (people: readonly Named[]): readonly string[] => [
    ...new Set(people.flatMap(({ personIds }) => (personIds.length === 1 ? personIds : []))),
  ];
  const asides = findAsides(reading);
  const workplace = ({ to }: Named): string => {
    const words = workplaceBehind(reading, to);
    return words === null ? '' : span(words).text;
  };
  const newNames = (people: readonly Named[]): readonly string[] => [
    ...new Set(people.filter(({ personIds }) => personIds.length === 0).map(({ name }) => name)),
  ];
  return {
    people: named.flatMap((each) =>
      each.personIds.length === 1
        ? [{ personId: each.personIds[0] ?? '', ...span(each), aside: asides.has(keyOf(each)) }]
        : [],
    ),
    choices: named.flatMap((each) =>
      each.personIds.length > 1 ? [{ personIds: each.personIds, ...span(each) }] : [],
    ),
    newPeople: firstOfEach(named.filter(({ personIds }) => personIds.length === 0)).map((each) => {
      const { start, end } = span(each);
      return {
        name: each.name,
        start,
        end,
        aside: asides.has(keyOf(each)),
        organization: asides.has(keyOf(each)) ? workplace(each) : '',
      };
    }),
    dates: dated.flatMap((each) => each.dates.map((date) => ({ date, ...span(each) }))),
    promises: promises.map((promise) => {
      const people = concerned(reading, asides, promise);
      const { start, end } = span(promise);
      const deed = span(deedWords(reading, promise)).text;
      return {
        owner: promise.owner,
        text: deed.replace(/[\s,;:–—-]+$/, ''),
        due: promise.due,
        start,
        end,
        personIds: ids(people),
        newNames: newNames(people),
        kind: promise.kind,
      };
    }),
    introductions: findIntroductions(reading, promises).map((each) => {
      const { start, end } = span(each);
      const names = [...new Set(each.named.map(({ name }) => name))];
      return { names, personIds: ids(each.named), newNames: newNames(each.named), start, end };
    }),
    tags: findTags(tokens),
  };
}

/** Each new name once, where it stands in full. */
function firstOfEach(names: readonly Named[]): readonly Named[] {
  const byName = new Map<string, Named>();
  for (const each of names) {
    const known = byName.get(each.name);
    if (known === undefined || each.to - each.from > known.to - known.from)
      byName.set(each.name, each);
  }
  return [...byName.values()].sort((left, right) => left.from - right.from);
}
