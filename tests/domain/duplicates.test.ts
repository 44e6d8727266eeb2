import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateDuplicates } from '../../scripts/duplicateEvaluation';
import { findDuplicates } from '../../src/domain/duplicates';
import { anOrganization, aPerson } from '../support/builders';

const figuresOf = (part: string) =>
  evaluateDuplicates(
    readFileSync(new URL(`../fixtures/duplicates/${part}.jsonl`, import.meta.url), 'utf8'),
  );

describe('people who may be one', () => {
  it('are found among labelled pairs as docs/duplicates.md says', () => {
    const { precision, recall, surePrecision } = figuresOf('heldout');
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.95);
    expect(surePrecision).toBe(1);
  });

  it('come the surest first, whoever is first in the list', () => {
    const quay = anOrganization({ name: 'Quay' });
    const people = [
      aPerson({ name: 'Bob Vale', organizationId: quay.id }),
      aPerson({ name: 'Ada Oja', emails: ['ada@example.org'] }),
      aPerson({ name: 'Robert Vale', organizationId: quay.id }),
      aPerson({ name: 'Oja, Ada', emails: ['ADA@example.org'] }),
    ];
    const names = (all: typeof people) =>
      findDuplicates(all, [quay]).map(({ a, b, certainty }) => [a.name, b.name, certainty]);
    expect(names(people)).toEqual([
      ['Ada Oja', 'Oja, Ada', 'sure'],
      ['Bob Vale', 'Robert Vale', 'likely'],
    ]);
    expect(names([...people].reverse())).toEqual(names(people));
  });

  it('are never those of whom the owner said that they are two', () => {
    const one = aPerson({ name: 'Ada Oja' });
    const other = aPerson({ name: 'Ada Oja', notSame: [one.id] });
    expect(findDuplicates([one, other], [])).toEqual([]);
  });

  it('are found among ten thousand without comparing all with all', () => {
    const people = Array.from({ length: 10_000 }, (_, index) =>
      aPerson({ name: `Name${index % 5000} Family${index % 5000}` }),
    );
    const started = performance.now();
    expect(findDuplicates(people, [])).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
