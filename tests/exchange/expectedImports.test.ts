import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../scripts/importOutcomes';

const fixtures = new URL('../fixtures/', import.meta.url);
const expected = JSON.parse(
  readFileSync(new URL('expectedImports.json', fixtures), 'utf8'),
) as Record<string, string>;
const names = readdirSync(new URL('files/', fixtures)).filter((name) => name !== 'README.md');

describe('every file of the fixtures', () => {
  it.each(names)('gives what docs/imports.md says: %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`files/${name}`, fixtures)));
    expect(await outcomeOf(name, bytes)).toBe(expected[name]);
  });
});
