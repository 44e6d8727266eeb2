import { readdirSync, readFileSync } from 'node:fs';

/** The paths of all files under a folder, from the project's root. */
export function filesUnder(folder: string, name: RegExp = /./): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}

/** The code of a TypeScript file without its comments, each line where it was. */
export function codeOf(file: string): string {
  return withoutComments(readFileSync(file, 'utf8'));
}

/** Leaves strings alone, so that '//' in an address isn't taken for a comment. */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (whole, text: string | undefined) => text ?? whole.replace(/[^\n]/g, ' '),
  );
}
