import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the lockfile names no registry', () => {
  const lockfile = readFileSync('package-lock.json', 'utf8');
  expect(lockfile).toContain('"node_modules/preact"');
  expect(lockfile).not.toMatch(/"resolved": "https?:/);
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('ARCHITECTURE.md names every folder of src', () => {
  expect(existsSync('ARCHITECTURE.md')).toBe(true);
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders).toContain('domain');
  expect(folders.filter((name) => !new RegExp(`\\b${name}/`).test(text))).toEqual([]);
});
