import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codeOf, filesUnder, withoutComments } from './sourceFiles';

/** Each asks the world for something that a caller should have passed in. */
const IMPURE = [
  /\bDate\s*\.\s*now\b/,
  /\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\()(?=[\s;,)\].]|$))/,
  /(?<!\bnew\s)(?<![\w.])Date\s*\(\s*\)/,
  /\bMath\s*\.\s*random\b/,
  /\bcrypto\s*\.\s*(?:randomUUID|getRandomValues)\b/,
  /\bperformance\s*\.\s*(?:now|timeOrigin)\b/,
];

const folder = mkdtempSync(join(tmpdir(), 'orrery-domain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isImpure(code: string): boolean {
  return IMPURE.some((pattern) => pattern.test(code));
}

test('the domain asks neither the clock nor chance', () => {
  const files = filesUnder('src/domain', /\.ts$/);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => isImpure(codeOf(file)))).toEqual([]);
});

test('each way of asking them is seen, and what only looks like it is not', () => {
  for (const code of [
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = +new Date',
    'const now = Date();',
    'pick(Math.random())',
    'const { length } = crypto.randomUUID();',
    'performance.now()',
  ]) {
    expect(isImpure(withoutComments(code)), code).toBe(true);
  }
  for (const code of [
    'const day = new Date(0);',
    'const day = new Date(today);',
    '// never Date.now()',
    '/* nor\n new Date() */',
    'const day = Date.UTC(2026, 0, 1);',
    'type Day = CalendarDate;',
  ]) {
    expect(isImpure(withoutComments(code)), code).toBe(false);
  }
});

test('the domain is compiled without a browser around it', () => {
  expect(compileWith('export const title = document.title;')).toContain("'document'");
  expect(compileWith("export const kept = localStorage.getItem('x');")).toContain("'localStorage'");
  expect(compileWith('export const host = process.argv;')).toContain("'process'");
  expect(compileWith('export const day = new Date(0).getTime();')).toBe('');
});

/** What the compiler says of a file, with the settings of the domain. */
function compileWith(code: string): string {
  const settings = JSON.parse(readFileSync('tsconfig.domain.json', 'utf8'));
  writeFileSync(join(folder, 'planted.ts'), code);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ ...settings, include: ['planted.ts'] }),
  );
  try {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
