import { parseCalendarDate } from '../src/domain/calendarDate';
import type { JotFindings } from '../src/domain/jotParser/findings';
import { parseJot } from '../src/domain/jotParser/parseJot';
import type { CalendarDate } from '../src/domain/record';

/** A jot with what a careful reader finds in it: one line of a `.jsonl` file. */
export interface LabelledJot {
  readonly text: string;
  readonly today: string;
  readonly locale: string;
  /** The hour on the owner's wall; noon where it is left out. */
  readonly hour?: number;
  /** Full names of the people on record. */
  readonly known: readonly string[];
  readonly expect: {
    readonly people: readonly string[];
    readonly new: readonly string[];
    readonly dates: readonly string[];
    readonly promises: readonly { readonly owner: 'me' | 'them'; readonly due: string | null }[];
    readonly introductions: readonly string[];
  };
}

/** The jots of a file, one JSON object a line, and what is wrong with the lines that are none. */
export function readLabelledJots(text: string): {
  readonly jots: readonly LabelledJot[];
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
} {
  const jots: LabelledJot[] = [];
  const faults: { line: number; reason: string }[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    const read = labelledJotFrom(content);
    if (typeof read === 'string') faults.push({ line: index + 1, reason: read });
    else jots.push(read);
  });
  return { jots, faults };
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const arePromises = (value: unknown): value is LabelledJot['expect']['promises'] =>
  Array.isArray(value) &&
  value.every(
    (each: unknown) =>
      isObject(each) &&
      (each.owner === 'me' || each.owner === 'them') &&
      (each.due === undefined || each.due === null || typeof each.due === 'string'),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The jot that a line holds, or what it lacks. */
function labelledJotFrom(line: string): LabelledJot | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (!isObject(value)) return 'no object';
  const { text, today, locale = 'en-GB', hour, known = [], expect } = value;
  if (typeof text !== 'string') return 'text is no text';
  if (typeof today !== 'string' || parseCalendarDate(today) === null) return 'today is no day';
  if (typeof locale !== 'string') return 'locale is no text';
  if (hour !== undefined && typeof hour !== 'number') return 'hour is no number';
  if (!areTexts(known)) return 'known is no list of names';
  if (!isObject(expect)) return 'expect is missing';
  const {
    people = [],
    new: newPeople = [],
    dates = [],
    promises = [],
    introductions = [],
  } = expect;
  for (const [kind, list] of Object.entries({ people, new: newPeople, dates, introductions })) {
    if (!areTexts(list)) return `expect.${kind} is no list of texts`;
  }
  if (!arePromises(promises)) return 'expect.promises is no list of owners and days';
  return {
    text,
    today,
    locale,
    ...(hour === undefined ? {} : { hour }),
    known,
    expect: { people, new: newPeople, dates, promises, introductions } as LabelledJot['expect'],
  };
}

export const KINDS = ['people', 'new', 'dates', 'promises', 'introductions'] as const;
export type Kind = (typeof KINDS)[number];

export interface Score {
  readonly found: number;
  readonly right: number;
  readonly expected: number;
}

export interface Miss {
  readonly jot: LabelledJot;
  readonly kind: Kind;
  /** Expected and not found. */
  readonly missing: readonly string[];
  /** Found and not expected. */
  readonly extra: readonly string[];
}

const TITLE = /^(?:dr|mr|mrs|ms|mx|miss|prof|professor|doctor|sir|dame|judge|rev)\.?\s+/i;

/** How names are compared: without regard to capitals, accents, titles and punctuation. */
export const nameKey = (name: string): string =>
  name
    .replace(TITLE, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

/** What the parser finds, as keys that compare with the labels; promises are a multiset. */
export function keysOf(jot: LabelledJot): Readonly<Record<Kind, readonly string[]>> {
  const findings: JotFindings = parseJot(jot.text, {
    today: jot.today as CalendarDate,
    locale: jot.locale,
    ...(jot.hour === undefined ? {} : { hour: jot.hour }),
    known: jot.known.map((name, index) => ({ id: String(index), name })),
  });
  const nameOf = (id: string): string => nameKey(jot.known[Number(id)] ?? '');
  return {
    people: unique(findings.people.map(({ personId }) => nameOf(personId))),
    new: unique(findings.newPeople.map(({ name }) => nameKey(name))),
    dates: unique(findings.dates.map(({ date }) => date)),
    promises: findings.promises.map(({ owner, due }) => `${owner} ${due ?? 'undated'}`),
    introductions: unique(
      findings.introductions.flatMap(({ personIds, newNames }) => [
        ...personIds.map(nameOf),
        ...newNames.map(nameKey),
      ]),
    ),
  };
}

const labelsOf = ({ expect }: LabelledJot): Readonly<Record<Kind, readonly string[]>> => ({
  people: unique(expect.people.map(nameKey)),
  new: unique(expect.new.map(nameKey)),
  dates: unique(expect.dates),
  promises: expect.promises.map(({ owner, due }) => `${owner} ${due ?? 'undated'}`),
  introductions: unique(expect.introductions.map(nameKey)),
});

/** What is in `all` and not in `taken`, each occurrence counted. */
function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Reads every jot and compares, kind by kind. */
export function evaluate(jots: readonly LabelledJot[]): {
  readonly scores: Readonly<Record<Kind, Score>>;
  readonly misses: readonly Miss[];
} {
  const scores: Record<Kind, Score> = {
    people: { found: 0, right: 0, expected: 0 },
    new: { found: 0, right: 0, expected: 0 },
    dates: { found: 0, right: 0, expected: 0 },
    promises: { found: 0, right: 0, expected: 0 },
    introductions: { found: 0, right: 0, expected: 0 },
  };
  const misses: Miss[] = [];
  for (const jot of jots) {
    const keys = keysOf(jot);
    const labels = labelsOf(jot);
    for (const kind of KINDS) {
      const missing = without(labels[kind], keys[kind]);
      const extra = without(keys[kind], labels[kind]);
      const { found, right, expected } = scores[kind];
      scores[kind] = {
        found: found + keys[kind].length,
        right: right + keys[kind].length - extra.length,
        expected: expected + labels[kind].length,
      };
      if (missing.length + extra.length > 0) misses.push({ jot, kind, missing, extra });
    }
  }
  return { scores, misses };
}

/** Share of what was found that is right; 1 where nothing was found. */
export const precisionOf = ({ found, right }: Score): number => (found === 0 ? 1 : right / found);

/** Share of what is there that was found; 1 where nothing is there. */
export const recallOf = ({ expected, right }: Score): number =>
  expected === 0 ? 1 : right / expected;

/**
 * The 95 % interval of a share by Wilson's score (E. B. Wilson, 1927): low and high, 0 to 1.
 * Without observations it is 0 to 1.
 */
export function wilsonInterval(successes: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = successes / total;
  const scale = 1 + (z * z) / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
