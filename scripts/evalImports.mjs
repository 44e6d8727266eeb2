// What each file of tests/fixtures/files gives beside what was expected; writes docs/imports.md:
//   npm run eval:imports
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './lib/loadTypeScript.mjs';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { outcomeOf } = await loadTypeScript('scripts/importOutcomes.ts');

const folder = here('../tests/fixtures/files/');
/** @type {Record<string, string>} */
const expected = JSON.parse(await readFile(here('../tests/fixtures/expectedImports.json'), 'utf8'));
const names = (await readdir(folder)).filter((name) => name !== 'README.md').sort();
/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');
const rows = await Promise.all(
  names.map(async (name) => {
    const got = await outcomeOf(name, new Uint8Array(await readFile(`${folder}${name}`)));
    const wanted = expected[name] ?? '';
    return { name, got, wanted, isRight: got === wanted };
  }),
);
const lines = [
  '# What files of contacts give',
  '',
  'Each file is named after its defect and about made-up people. Written by `npm run eval:imports`;',
  `${rows.filter(({ isRight }) => isRight).length} of ${rows.length} give what is expected of them.`,
  '',
  '| file | expected | got |',
  '| --- | --- | --- |',
  ...rows.map(
    ({ name, wanted, got, isRight }) =>
      `| ${name} | ${cell(wanted)} | ${isRight ? 'the same' : cell(got)} |`,
  ),
];
await writeFile(here('../docs/imports.md'), `${lines.join('\n')}\n`);
if (process.argv.includes('--print'))
  console.log(
    JSON.stringify(Object.fromEntries(rows.map(({ name, got }) => [name, got])), null, 2),
  );
console.log(lines[3]);
