import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInNameFilter } from '../../../src/domain/jotParser/nameFilter';

describe('the filter of given names', () => {
  it('holds every name of the list (npm run names packs it)', () => {
    const names = readFileSync('scripts/data/givenNames.txt', 'utf8').trim().split('\n');
    expect(names.length).toBeGreaterThan(2_500);
    expect(names.filter((name) => !isInNameFilter(name))).toEqual([]);
  });

  it('takes few of other words for names', () => {
    const syllables = ['bra', 'zol', 'quin', 'tep', 'vax', 'mog', 'plu', 'dwe', 'gri', 'snu'];
    const words = syllables.flatMap((one) =>
      syllables.flatMap((two) => syllables.map((three) => `${one}${two}${three}x`)),
    );
    expect(words.filter(isInNameFilter).length).toBeLessThan(words.length * 0.02);
  });
});
