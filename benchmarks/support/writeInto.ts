import { readFileSync, writeFileSync } from 'node:fs';

/** Puts text between the two marks of a name in a document, `<!-- name -->` and `<!-- end of name -->`. */
export function writeInto(path: string, name: string, text: string): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = readFileSync(path, 'utf8');
  const [start, stop] = [before.indexOf(begin), before.indexOf(end)];
  if (start === -1 || stop === -1) throw new Error(`${path} has no marks for ${name}`);
  writeFileSync(
    path,
    `${before.slice(0, start + begin.length)}\n\n${text}\n\n${before.slice(stop)}`,
  );
}
