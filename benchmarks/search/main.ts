import { fromDayNumber } from '../../src/domain/calendarDate';
import type { Jot } from '../../src/domain/conversation';
import { newPerson } from '../../src/domain/newPerson';
import type { Person } from '../../src/domain/person';
import { foldText } from '../../src/features/people/search/foldText';
import { searchEverything } from '../../src/features/people/search/searchEverything';
import { emptySearchIndex, updateSearchIndex } from '../../src/features/people/search/searchIndex';
import { stream } from '../simulation/truths/random';

const PEOPLE = 10_000;
const NOTES = 50_000;
const QUESTIONS = 80;
const BUDGET_MS = 50;

/** Milliseconds of the processor's time, which other work on the machine doesn't add to. */
function workSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const next = stream(23);
const below = (end: number): number => Math.floor(next() * end);
const SYLLABLES =
  'ba be bo da del do fa fi ga go ha hen jo ka ki la len lu ma mi mo na nor pa per ra ri ro sa sel so ta tor tu va vel wa wen ya zo'.split(
    ' ',
  );
const aWord = (): string =>
  Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
const inCapitals = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const WORDS = Array.from({ length: 6_000 }, aWord);
const oneOf = (words: readonly string[]): string => words[below(words.length)] ?? '';

const aRecord = (id: string, at: number) => ({
  id,
  createdAt: at,
  updatedAt: at,
  trashedAt: null,
});
const people: Person[] = Array.from({ length: PEOPLE }, (_, index) => ({
  ...aRecord(`p${index}`, index),
  ...newPerson({ name: `${inCapitals(oneOf(WORDS))} ${inCapitals(oneOf(WORDS))}` }),
}));
const jots: Jot[] = Array.from({ length: NOTES }, (_, index) => ({
  ...aRecord(`j${index}`, index),
  text: Array.from({ length: 30 }, () => oneOf(WORDS)).join(' '),
  writtenOn: fromDayNumber(20_000 + (index % 700)),
  sortedAt: index,
  personIds: [`p${below(PEOPLE)}`],
  tags: [],
  conversationId: null,
  source: 'typed',
}));

const index = emptySearchIndex();
const started = process.cpuUsage();
updateSearchIndex(index, [
  { table: 'people', ids: 'all', rows: people },
  { table: 'jots', ids: 'all', rows: jots },
]);
const built = workSince(started);

/** A letter of the word is another one. */
const misspelt = (word: string): string => {
  const at = 1 + below(Math.max(1, word.length - 2));
  return `${word.slice(0, at)}x${word.slice(at + 1)}`;
};
const aName = (): string => oneOf(people.map(({ name }) => name).slice(0, 500));
const QUERIES: readonly (readonly [string, () => string])[] = [
  ['one letter', () => aName().slice(0, 1)],
  ['three letters', () => aName().slice(0, 3)],
  ['a whole name', aName],
  ['a name with a typo', () => misspelt(aName().split(' ')[0] ?? '')],
  ['two words of a note', () => `${oneOf(WORDS)} ${oneOf(WORDS)}`],
  ['a word that is nowhere', () => 'qqxqq'],
];

/** What a plain scan does: every text as it is kept, folded, looked into for the whole query. */
const folded = [...people.map(({ name }) => name), ...jots.map(({ text }) => text)].map(foldText);
const scan = (query: string): number => {
  const wanted = foldText(query);
  let found = 0;
  for (const text of folded) if (text.includes(wanted)) found += 1;
  return found;
};

function timesOf(queries: readonly string[], search: (query: string) => unknown): number[] {
  for (const query of queries.slice(0, 10)) search(query);
  return queries
    .map((query) => {
      const start = process.cpuUsage();
      search(query);
      return workSince(start);
    })
    .sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);

console.log(`${PEOPLE} people, ${NOTES} notes of 30 words; ${QUESTIONS} queries of each kind.`);
console.log(`Reading it in takes ${built.toFixed(0)} ms, once, off the main thread.\n`);
console.log(
  '| query | Orrery p50 | p95 | plain scan p50 | p95 |\n| --- | ---: | ---: | ---: | ---: |',
);
let slowest = 0;
for (const [label, make] of QUERIES) {
  const queries = Array.from({ length: QUESTIONS }, make);
  const ours = timesOf(queries, (query) => searchEverything(index, query));
  const plain = timesOf(queries, scan);
  slowest = Math.max(slowest, Number(at(ours, 0.95)));
  console.log(
    `| ${label} | ${at(ours, 0.5)} | ${at(ours, 0.95)} | ${at(plain, 0.5)} | ${at(plain, 0.95)} |`,
  );
}
console.log(
  `\nMilliseconds of the processor's time. The slowest p95 is ${slowest} ms; ${BUDGET_MS} ms is what is aimed for.`,
);
