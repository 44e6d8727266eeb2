import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the lists are, and the name of the module that hands them out. */
const FOLDER = resolve('src/domain/jotParser');
const MODULE = 'virtual:vocabulary';
/** Shorter ones weigh as much as the call that replaces them. */
const SHORTEST = 40;
/** A list of words as the parser's sources write it: `wordSet('…')`, or one of the constants that are a list. */
const LIST =
  /((?:wordSet\(\s*|(?:SHORT_FORMS|SHORTENED|PERSON_LIKE|NAME_BITS)\s*=\s*))('(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`)/g;

/** A question whether a word is one of many, with nothing but words in it: `/^(?:one|two|three)$/.test(`. */
const ONE_OF_MANY = /\/\^\(\?:([a-z'’|-]{30,})\)\$\/\.test\(/g;

/**
 * Puts the word lists of the jot parser into one data file beside the scripts: they are a dictionary, not code, and the
 * browser need not parse and compile them. The parser's chunk waits for the file, as it would for another chunk. Only in the
 * build; sources and tests have the lists where they are used (decision 0014).
 * @param {string} base the path under which a host serves the app
 * @returns {import('vite').Plugin}
 */
export function vocabularyFile(base) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @param {string} literal */
  const keep = (literal) => {
    if (!numbers.has(literal)) numbers.set(literal, numbers.size);
  };
  let dataName = '';
  let loader = '';
  let loaderName = '';
  return {
    name: 'orrery:vocabulary-file',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      numbers.clear();
      for (const name of readdirSync(FOLDER).sort()) {
        const source = readFileSync(join(FOLDER, name), 'utf8');
        for (const [, , literal = ''] of source.matchAll(LIST)) {
          if (literal.length >= SHORTEST) keep(literal);
        }
        for (const [, words] of source.matchAll(ONE_OF_MANY)) keep(JSON.stringify(words));
      }
      // The hashes stand in the scripts that ask for these: a change of a word is a change of theirs.
      dataName = `vocabulary-${hashOf(contentOf(numbers))}.json`;
      // A module that fails stays failed until the page is loaded anew: hence a second try.
      loader = `const f=async()=>(await fetch(new URL('./${dataName}',import.meta.url))).json();const l=await f().catch(f),s=[];export const vocabulary=n=>l[n],among=n=>s[n]??=(w=>({test:x=>w.has(x)}))(new Set(l[n].split('|')));`;
      loaderName = `assets/vocabulary-${hashOf(loader)}.js`;
    },
    // A file of its own: a bundler that sees an await at the top of a module lays out every chunk otherwise.
    resolveId: (id) => (id === MODULE ? { id: base + loaderName, external: 'absolute' } : null),
    transform(code, id) {
      if (!id.startsWith(FOLDER)) return null;
      const replaced = code
        .replace(LIST, (whole, before, literal) => {
          const number = numbers.get(literal);
          return number === undefined ? whole : `${before}vocabulary(${number})`;
        })
        .replace(ONE_OF_MANY, (whole, words) => {
          const number = numbers.get(JSON.stringify(words));
          return number === undefined ? whole : `among(${number}).test(`;
        });
      if (replaced === code) return null;
      return { code: `import { among, vocabulary } from '${MODULE}';\n${replaced}`, map: null };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `assets/${dataName}`, source: contentOf(numbers) });
      this.emitFile({ type: 'asset', fileName: loaderName, source: loader });
    },
  };
}

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/**
 * @param {ReadonlyMap<string, number>} numbers literals as they stand in the sources
 * @returns {string} their values in order, as JSON
 */
const contentOf = (numbers) =>
  // They are literals of our own sources, and have no expression in them.
  JSON.stringify([...numbers.keys()].map((literal) => new Function(`return ${literal}`)()));
