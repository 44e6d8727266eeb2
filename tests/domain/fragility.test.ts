import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragility } from '../../src/domain/fragility';
import type { FirstHop } from '../../src/domain/path';
import type { Tie } from '../../src/domain/person';
import { tieNetwork } from '../../src/domain/tieNetwork';
import { rating } from './arbitraries';
import { aFirstHop, aTie } from './builders';

const IDS = ['ada', 'bo', 'cy', 'dee', 'eve'];
const of = (
  ties: readonly Tie[],
  firstHops: readonly FirstHop[],
  endIdsOfTargets: readonly (readonly string[])[],
) => fragility({ network: tieNetwork(IDS, ties), firstHops, endIdsOfTargets, avoided: new Set() });

const tie = fc
  .record({ pair: fc.subarray(IDS, { minLength: 2, maxLength: 2 }), strength: rating })
  .map(({ pair, strength }) => aTie(pair[0] ?? '', pair[1] ?? '', { strength }));

describe('fragility', () => {
  it('lies above 0 and up to 1, the heaviest first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(tie, { selector: (one) => one.id }),
        fc.subarray(IDS),
        fc.array(fc.subarray(IDS, { minLength: 1 }), { maxLength: 3 }),
        (ties, known, ends) => {
          const lost = of(
            ties,
            known.map((id) => aFirstHop(id)),
            ends,
          ).map((one) => one.lost);
          for (const share of lost) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(lost).toEqual([...lost].sort((a, b) => b - a));
        },
      ),
    );
  });

  it('is whole for the only way there', () => {
    expect(of([aTie('ada', 'cy')], [aFirstHop('ada')], [['cy']])).toEqual([
      { personId: 'ada', lost: 1, insteadId: null },
    ]);
  });

  it('finds who stands in the middle of several ways', () => {
    const ties = [aTie('ada', 'dee'), aTie('bo', 'dee'), aTie('cy', 'dee')];
    const found = of(ties, [aFirstHop('ada'), aFirstHop('bo')], [['cy']]);
    expect(found[0]).toEqual({ personId: 'dee', lost: 1, insteadId: null });
    expect(found.map((one) => one.personId)).toEqual(['dee', 'ada', 'bo']);
  });

  it('names who else could carry it', () => {
    const ties = [aTie('ada', 'cy', { strength: 5 }), aTie('bo', 'cy', { strength: 1 })];
    const found = of(ties, [aFirstHop('ada'), aFirstHop('bo')], [['cy']]);
    expect(found[0]).toMatchObject({ personId: 'ada', insteadId: 'bo' });
    expect(found[0]?.lost).toBeCloseTo(0.85 / 0.95, 12);
  });

  it('is empty where there is no way at all', () => {
    expect(of([], [aFirstHop('ada')], [['cy']])).toEqual([]);
  });
});
