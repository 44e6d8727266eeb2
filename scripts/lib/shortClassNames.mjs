import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Base 36, so that two digits number more stylesheets than there will be. */
const BASE = 36;

/**
 * Names the classes of CSS modules in the build by number: that of the stylesheet, in two digits, and that of the class in it. A
 * hash of the file and a line would say the same in four times the letters, in the styles and again in the scripts
 * (decision 0009). The same sources give the same names.
 * @returns {import('vite').Plugin}
 */
export function shortClassNames() {
  return {
    name: 'orrery:short-class-names',
    apply: 'build',
    config: () => ({ css: { modules: { generateScopedName: nameGiver() } } }),
  };
}

function nameGiver() {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.module.css'))
    .sort()
    .map((name) => resolve(join('src', name)));
  /** @type {Map<string, Map<string, number>>} */
  const classes = new Map();
  return (/** @type {string} */ name, /** @type {string} */ file) => {
    const sheet = sheets.indexOf(resolve(file));
    if (sheet < 0) throw new Error(`no stylesheet of src: ${file}`);
    const known = classes.get(file) ?? new Map();
    classes.set(file, known);
    if (!known.has(name)) known.set(name, known.size);
    return `_${sheet.toString(BASE).padStart(2, '0')}${known.get(name).toString(BASE)}`;
  };
}
