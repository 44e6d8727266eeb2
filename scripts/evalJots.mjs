// Precision and recall of the jot parser on labelled jots:
//   npm run eval:jots                        every part of tests/fixtures/jots, a table and every miss each
//   npm run eval:jots -- --only tuning       one part ('tuning', 'outside', 'heldout', 'heldout2' or 'heldout3')
//   npm run eval:jots -- --file set.jsonl    another set
//   npm run eval:jots -- --table           without the misses, which nobody should read of a held-out part
// The last line printed is the figures of the last part as JSON.
// A line that is no labelled jot is named and left out, and the command then ends with 1.
// One JSON object a line: text, today, locale, known, expect (see scripts/jotEvaluation.ts).
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './lib/loadTypeScript.mjs';

const { values: options } = parseArgs({
  options: { file: { type: 'string' }, only: { type: 'string' }, table: { type: 'boolean' } },
});
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} path */
async function readJots(path) {
  const { jots, faults } = readLabelledJots(await readFile(path, 'utf8'));
  for (const { line, reason } of faults) console.error(`${path}, line ${line}: ${reason}`);
  // What can be read is measured all the same; the figures stay the last line.
  if (faults.length > 0) process.exitCode = 1;
  return jots;
}

const { evaluate, KINDS, precisionOf, readLabelledJots, recallOf, wilsonInterval } =
  await loadTypeScript('scripts/jotEvaluation.ts');

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1)} %`;
/**
 * @param {number} successes
 * @param {number} total
 */
const interval = (successes, total) => {
  const [low, high] = wilsonInterval(successes, total);
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
};

/** @param {Record<string, { right: number, found: number, expected: number }>} scores */
function printTable(scores) {
  console.log('| kind | instances | precision | 95 % interval | recall | 95 % interval |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const kind of KINDS) {
    const score = scores[kind] ?? { right: 0, found: 0, expected: 0 };
    const precision = `${percent(precisionOf(score))} | ${interval(score.right, score.found)}`;
    const recall = `${percent(recallOf(score))} | ${interval(score.right, score.expected)}`;
    console.log(`| ${kind} | ${score.expected} | ${precision} | ${recall} |`);
  }
}

/**
 * @typedef {{ jot: { text: string, today: string, locale: string }, kind: string, missing: string[], extra: string[] }} Miss
 * @param {Miss[]} misses
 */
function printMisses(misses) {
  console.log(`\n${misses.length} misses`);
  for (const { jot, kind, missing, extra } of misses) {
    console.log(`\n${JSON.stringify(jot.text)} (${jot.today}, ${jot.locale})`);
    if (missing.length > 0) console.log(`  ${kind} not found: ${missing.join('; ')}`);
    if (extra.length > 0) console.log(`  ${kind} not there: ${extra.join('; ')}`);
  }
}

/**
 * @param {string} part
 * @returns {Promise<readonly string[]>} its file, or the files of its folder
 */
async function filesOf(part) {
  const folder = here(`../tests/fixtures/jots/${part}`);
  const names = await readdir(folder).catch(() => null);
  return names === null ? [`${folder}.jsonl`] : names.map((name) => `${folder}/${name}`);
}

const PARTS = ['tuning', 'outside', 'heldout', 'heldout2', 'heldout3'];
const parts = options.file
  ? [{ title: options.file, paths: [options.file] }]
  : await Promise.all(
      PARTS.filter((part) => !options.only || options.only === part).map(async (part) => ({
        title: part,
        paths: await filesOf(part),
      })),
    );

if (parts.length === 0) throw new Error(`--only takes one of ${PARTS.join(', ')}`);

let figures = {};
for (const { title, paths } of parts) {
  const jots = (await Promise.all(paths.map(readJots))).flat();
  const { scores, misses } = evaluate(jots);
  console.log(`\n## ${title}: ${jots.length} jots\n`);
  printTable(scores);
  if (!options.table) printMisses(misses);
  figures = Object.fromEntries(
    KINDS.map((/** @type {string} */ kind) => [
      kind,
      { precision: precisionOf(scores[kind]), recall: recallOf(scores[kind]) },
    ]),
  );
}
console.log(`\n${JSON.stringify(figures)}`);
