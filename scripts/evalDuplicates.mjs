// What the scored match of people finds and misses on labelled pairs; writes docs/duplicates.md:
//   npm run eval:duplicates
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './lib/loadTypeScript.mjs';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { evaluateDuplicates } = await loadTypeScript('scripts/duplicateEvaluation.ts');

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1)} %`;

const lines = [
  '# Who may be one person',
  '',
  'After the keys that identify somebody (LinkedIn address, vCard UID, e-mail, telephone with the name) people',
  'are compared by the words of their names (short forms, one slip of a letter, initials, middle names, order,',
  'accents), employers of now and before, place, title, birthday, e-mail and telephone',
  '(`src/domain/duplicates.ts`). From 2.4 points on the owner is asked; from 5 on, with an e-mail or telephone',
  'in common, the pair may be merged by rule. Two different LinkedIn addresses are never asked about.',
  '',
  'Written by `npm run eval:duplicates` from the made-up pairs of `tests/fixtures/duplicates`. Held-out pairs',
  'have other names and were not looked at while the points were set; both sets are of the same kinds, made by',
  'the same hand, and say nothing about how often each kind occurs in a real list.',
  '',
];
for (const part of ['tuning', 'heldout']) {
  const text = await readFile(here(`../tests/fixtures/duplicates/${part}.jsonl`), 'utf8');
  const figures = evaluateDuplicates(text);
  lines.push(
    `## ${part === 'tuning' ? 'Tuning' : 'Held out'}`,
    '',
    `Precision ${percent(figures.precision)}, recall ${percent(figures.recall)}; of the pairs merged by rule ${percent(figures.surePrecision)} are one person.`,
    '',
    '| pairs of this kind | one person | pairs | asked or merged | merged by rule |',
    '| --- | --- | --- | --- | --- |',
    ...figures.kinds.map(
      (
        /** @type {{ kind: string, same: boolean, pairs: number, found: number, sure: number }} */ each,
      ) =>
        `| ${each.kind} | ${each.same ? 'yes' : 'no'} | ${each.pairs} | ${each.found} | ${each.sure} |`,
    ),
    '',
  );
}
await writeFile(here('../docs/duplicates.md'), `${lines.join('\n').trim()}\n`);
console.log(lines.join('\n'));
