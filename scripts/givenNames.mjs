// Packs scripts/data/givenNames.txt into src/domain/jotParser/nameBits.ts:
//   npm run names
// The names are kept sorted; a test says where the bits lag behind them.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './lib/loadTypeScript.mjs';

/** About eight words in a thousand that are no names pass for one. */
const BITS_PER_NAME = 10;

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { bitsOf, FIRST_CHARACTER } = await loadTypeScript('src/domain/jotParser/nameFilter.ts');

const names = (await readFile(here('data/givenNames.txt'), 'utf8')).trim().split(/\s+/);
const sorted = [...new Set(names)].sort();
const characters = Math.ceil((sorted.length * BITS_PER_NAME) / 6);
const held = new Uint8Array(characters);
for (const name of sorted) {
  for (const bit of bitsOf(name, characters * 6)) {
    const at = Math.floor(bit / 6);
    held[at] = (held[at] ?? 0) | (1 << (bit % 6));
  }
}
const text = String.fromCharCode(...[...held].map((value) => value + FIRST_CHARACTER));
await writeFile(here('data/givenNames.txt'), `${sorted.join('\n')}\n`);
await writeFile(
  here('../src/domain/jotParser/nameBits.ts'),
  `/** ${sorted.length} given names as the bits of a filter; made by \`npm run names\`. */
export const NAME_BITS =
  '${text.replaceAll('\\', '\\\\')}';
`,
);
console.log(`${sorted.length} names, ${characters} characters`);
