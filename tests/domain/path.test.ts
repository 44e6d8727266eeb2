import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FirstHop, firstHopValue, type Path, pathWord, waysIn } from '../../src/domain/path';
import type { Tie } from '../../src/domain/person';
import { tieNetwork, tieValue } from '../../src/domain/tieNetwork';
import { rating } from './arbitraries';
import { aFirstHop, aTie } from './builders';

const IDS = ['ada', 'bo', 'cy', 'dee', 'eve', 'flo', 'gus', 'hal', 'ida'];
const unit = fc.double({ min: 0, max: 1, noNaN: true });

interface World {
  readonly ties: readonly Tie[];
  readonly firstHops: readonly FirstHop[];
  readonly endIds: readonly string[];
}

const tie: fc.Arbitrary<Tie> = fc
  .record({
    pair: fc.subarray(IDS, { minLength: 2, maxLength: 2 }),
    strength: rating,
    certainty: fc.constantFrom('known', 'told', 'guessed'),
  })
  .map(({ pair, ...fields }) => aTie(pair[0] ?? '', pair[1] ?? '', fields));

const world: fc.Arbitrary<World> = fc.record({
  ties: fc.uniqueArray(tie, { selector: (one) => one.id, maxLength: 16 }),
  firstHops: fc.uniqueArray(
    fc
      .record({
        personId: fc.constantFrom(...IDS),
        warmth: unit,
        balance: fc.integer({ min: -8, max: 4 }),
        answer: fc.double({ min: 0.05, max: 1, noNaN: true }),
        atRest: fc.boolean(),
      })
      .map((fields) => aFirstHop(fields.personId, fields)),
    { selector: (hop) => hop.personId },
  ),
  endIds: fc.subarray(IDS, { minLength: 1, maxLength: 3 }),
});

const ways = (some: World, pinned: readonly string[] = [], avoided: readonly string[] = []) =>
  waysIn({
    network: tieNetwork(IDS, some.ties),
    firstHops: some.firstHops,
    endIds: some.endIds,
    pinned: new Set(pinned),
    avoided: new Set(avoided),
  });

const peopleOf = (path: Path | undefined): string[] => path?.hops.map((hop) => hop.personId) ?? [];

/** The best product over all chains of at most four different people, found by trying them all. */
function bestByTrying(some: World): number {
  const closed = new Set(some.firstHops.filter((hop) => hop.atRest).map((hop) => hop.personId));
  const step = (chain: readonly string[], value: number): number => {
    const last = chain.at(-1) ?? '';
    let best = some.endIds.includes(last) ? value : 0;
    if (chain.length === 4) return best;
    for (const one of some.ties) {
      const next = one.personAId === last ? one.personBId : one.personAId;
      if (one.personAId !== last && one.personBId !== last) continue;
      if (chain.includes(next) || closed.has(next)) continue;
      best = Math.max(best, step([...chain, next], value * tieValue(one)));
    }
    return best;
  };
  return some.firstHops
    .filter((hop) => !closed.has(hop.personId))
    .reduce((best, hop) => Math.max(best, step([hop.personId], firstHopValue(hop))), 0);
}

describe('ways in', () => {
  it('begin with the best chain of at most four people that there is', () => {
    fc.assert(
      fc.property(world, (some) => {
        expect(ways(some).paths[0]?.value ?? 0).toBeCloseTo(bestByTrying(some), 12);
      }),
      { numRuns: 300 },
    );
  });

  it('never get worse by a stronger tie', () => {
    fc.assert(
      fc.property(world, (some) => {
        const before = ways(some).paths[0]?.value ?? 0;
        // Each tie in turn: few ties of a network are on its best way.
        some.ties.forEach((raised, at) => {
          const strength = Math.min(5, raised.strength + 1) as Tie['strength'];
          const ties = some.ties.map((one, index) =>
            index === at ? { ...raised, strength } : one,
          );
          expect(ways({ ...some, ties }).paths[0]?.value ?? 0).toBeGreaterThanOrEqual(before);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never get worse by more warmth, a better balance or a better chance of an answer', () => {
    fc.assert(
      fc.property(world, unit, (some, more) => {
        const raised = some.firstHops.map((hop) => ({
          ...hop,
          warmth: Math.min(1, hop.warmth + more),
          balance: hop.balance + more,
          answer: Math.min(1, hop.answer + more),
        }));
        const before = ways(some).paths[0]?.value ?? 0;
        expect(ways({ ...some, firstHops: raised }).paths[0]?.value ?? 0).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  it('pass nobody who is at rest or left out, and nobody twice', () => {
    fc.assert(
      fc.property(world, fc.subarray(IDS), (some, avoided) => {
        const resting = some.firstHops.filter((hop) => hop.atRest).map((hop) => hop.personId);
        for (const path of ways(some, [], avoided).paths) {
          const people = peopleOf(path);
          expect(new Set(people).size).toBe(people.length);
          expect(people.filter((id) => resting.includes(id) || avoided.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('are at most five, each with another first person and its hops multiplied', () => {
    fc.assert(
      fc.property(world, (some) => {
        const { paths } = ways(some);
        expect(paths.length).toBeLessThanOrEqual(5);
        expect(new Set(paths.map((path) => path.hops[0]?.personId)).size).toBe(paths.length);
        for (const path of paths) {
          expect(path.hops.length).toBeLessThanOrEqual(4);
          expect(path.hops.reduce((value, hop) => value * hop.value, 1)).toBeCloseTo(
            path.value,
            12,
          );
          expect(path.weakest.value).toBe(Math.min(...path.hops.map((hop) => hop.value)));
          expect(some.endIds).toContain(path.hops.at(-1)?.personId);
        }
      }),
    );
  });

  it('are the same whatever the order of the records', () => {
    fc.assert(
      fc.property(world, (some) => {
        const reversed: World = {
          ties: [...some.ties].reverse(),
          firstHops: [...some.firstHops].reverse(),
          endIds: [...some.endIds].reverse(),
        };
        const network = tieNetwork([...IDS].reverse(), reversed.ties);
        expect(waysIn({ ...reversed, network, pinned: new Set(), avoided: new Set() })).toEqual(
          ways(some),
        );
      }),
    );
  });

  it('say along which ties they go and on whose word', () => {
    const some: World = {
      ties: [
        aTie('ada', 'bo', { strength: 4, certainty: 'told', how: 'studied together' }),
        aTie('bo', 'cy', { strength: 2, certainty: 'guessed' }),
      ],
      firstHops: [aFirstHop('ada', { warmth: 0.8, balance: -2, answer: 0.75 })],
      endIds: ['cy'],
    };
    const path = ways(some).paths[0];
    expect(path?.hops).toEqual([
      {
        from: 'owner',
        personId: 'ada',
        value: 0.8 * 0.8 * 0.75,
        warmth: 0.8,
        balanceFactor: 0.8,
        answer: 0.75,
      },
      {
        from: 'tie',
        fromId: 'ada',
        personId: 'bo',
        value: 0.65 * 0.8,
        tieId: 'ada-bo',
        how: 'studied together',
        strength: 4,
        certainty: 'told',
      },
      {
        from: 'tie',
        fromId: 'bo',
        personId: 'cy',
        value: 0.25 * 0.4,
        tieId: 'bo-cy',
        how: '',
        strength: 2,
        certainty: 'guessed',
      },
    ]);
    expect(path?.weakest.personId).toBe('cy');
    expect(path?.onGuess).toBe(true);
    expect(path?.word).toBe('possible');
  });

  it('say whom at rest they go around', () => {
    const some: World = {
      ties: [aTie('ada', 'cy', { strength: 5 }), aTie('bo', 'cy', { strength: 1 })],
      firstHops: [aFirstHop('ada', { atRest: true }), aFirstHop('bo')],
      endIds: ['cy'],
    };
    expect(peopleOf(ways(some).paths[0])).toEqual(['bo', 'cy']);
    expect(ways(some).around).toEqual(['ada']);
    const nobodyElse = { ...some, firstHops: some.firstHops.slice(0, 1) };
    expect(ways(nobodyElse)).toEqual({ paths: [], around: ['ada'] });
    const weakerAtRest = { ...some, ties: [aTie('ada', 'cy', { strength: 1 }), aTie('bo', 'cy')] };
    expect(ways(weakerAtRest).around).toEqual([]);
  });

  it('find none where more than four people would be needed, or nobody is known', () => {
    const chain = [aTie('ada', 'bo'), aTie('bo', 'cy'), aTie('cy', 'dee'), aTie('dee', 'eve')];
    const from = (endId: string) =>
      ways({ ties: chain, firstHops: [aFirstHop('ada')], endIds: [endId] }).paths;
    expect(peopleOf(from('dee')[0])).toEqual(['ada', 'bo', 'cy', 'dee']);
    expect(from('eve')).toEqual([]);
    expect(ways({ ties: chain, firstHops: [], endIds: ['ada'] }).paths).toEqual([]);
  });

  it('leave out a first person who only leads to somebody better asked directly', () => {
    const some: World = {
      ties: [aTie('ada', 'bo'), aTie('bo', 'cy')],
      firstHops: [aFirstHop('ada'), aFirstHop('bo')],
      endIds: ['cy'],
    };
    expect(ways(some).paths.map(peopleOf)).toEqual([['bo', 'cy']]);
    const coldBo = { ...some, firstHops: [aFirstHop('ada'), aFirstHop('bo', { warmth: 0 })] };
    expect(ways(coldBo).paths.map(peopleOf)).toEqual([
      ['ada', 'bo', 'cy'],
      ['bo', 'cy'],
    ]);
  });

  it('put a pinned first person first, also against a better path', () => {
    const some: World = {
      ties: [aTie('ada', 'cy', { strength: 5 }), aTie('bo', 'cy', { strength: 1 })],
      firstHops: [aFirstHop('ada'), aFirstHop('bo')],
      endIds: ['cy'],
    };
    expect(ways(some, ['bo']).paths.map((path) => path.hops[0]?.personId)).toEqual(['bo', 'ada']);
    expect(ways(some, ['bo']).paths.map((path) => path.pinned)).toEqual([true, false]);
  });

  it('are worded by their weakest hop', () => {
    expect([0.3, 0.299, 0.1, 0.099].map(pathWord)).toEqual([
      'likely',
      'possible',
      'possible',
      'long shot',
    ]);
  });

  it('keep somebody known reachable however cold', () => {
    expect(firstHopValue(aFirstHop('ada', { warmth: 0, answer: 1 }))).toBe(0.05);
  });
});
