import { describe, expect, it } from 'vitest';
import { occasionFor } from '../../../src/features/today/ExportOffer';

const NOTHING = { jots: 0, changes: 0, offeredAfter: [], lastImport: null } as const;
const IMPORTED = {
  ...NOTHING,
  changes: 1,
  lastImport: { transactionId: 't', at: 0, people: 400 },
};

describe('the offer of a copy', () => {
  it('leaves the place to what helps first right after an import', () => {
    expect(occasionFor(IMPORTED)).toBeNull();
  });

  it('comes once work went into the people who were imported, and once only', () => {
    expect(occasionFor({ ...IMPORTED, changes: 10 })).toBe('first import');
    expect(occasionFor({ ...IMPORTED, changes: 10, offeredAfter: ['first import'] })).toBeNull();
  });

  it('comes after five notes that no copy holds', () => {
    expect(occasionFor({ ...NOTHING, jots: 5, changes: 5 })).toBe('fifth jot');
    expect(occasionFor({ ...NOTHING, jots: 5, changes: 2 })).toBeNull();
  });
});
