import { describe, expect, it } from 'vitest';
import { type CoverageInput, coverage } from '../../src/domain/coverage';
import { EMPTY_SEAT, type HelpKind, type Seat } from '../../src/domain/target';
import { tieNetwork } from '../../src/domain/tieNetwork';
import { aFirstHop, aTarget, aTie } from './builders';

const aSeat = (id: string, targetId: string, help: HelpKind, personId: string | null): Seat => ({
  id,
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  targetId,
  help,
  ...EMPTY_SEAT,
  personId,
});
const target = (id: string, changes = {}) => aTarget(id, { organizationId: id, ...changes });

const of = (changes: Partial<CoverageInput>) =>
  coverage({
    targets: [target('acme')],
    seats: [],
    network: tieNetwork(['ada', 'bo', 'cy'], [aTie('ada', 'cy', { strength: 4 })]),
    firstHops: [aFirstHop('ada')],
    endIdsByTargetId: new Map([['acme', ['cy']]]),
    avoided: new Set(),
    ...changes,
  });

describe('coverage', () => {
  it('counts all three kinds of help at a target without seats, by the best path', () => {
    expect(of({}).map((row) => [row.help, row.state])).toEqual([
      ['knowledge', 'way in'],
      ['introduction', 'way in'],
      ['opportunity', 'way in'],
    ]);
    expect(of({})[0]?.path?.hops.map((hop) => hop.personId)).toEqual(['ada', 'cy']);
  });

  it('names who holds a seat, and counts only the seats that the owner made', () => {
    const rows = of({
      seats: [aSeat('s1', 'acme', 'knowledge', 'bo'), aSeat('s2', 'acme', 'knowledge', null)],
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: 'held', holderIds: ['bo'], seatIds: ['s1', 's2'] });
  });

  it('calls it a gap where the weakest hop of every path is below a tenth', () => {
    const rows = of({ firstHops: [aFirstHop('ada', { warmth: 0.1, answer: 0.9 })] });
    expect(rows[0]).toMatchObject({
      state: 'gap',
      couldFillIds: ['cy'],
      couldOpenIds: ['ada'],
    });
    expect(rows[0]?.path?.word).toBe('long shot');
  });

  it('counts a path from a weakest hop of a tenth on, also beside one of a greater product', () => {
    const network = tieNetwork(
      ['ada', 'bo', 'cy'],
      [aTie('ada', 'cy', { strength: 1, certainty: 'told' }), aTie('bo', 'cy', { strength: 1 })],
    );
    const firstHops = [
      aFirstHop('ada', { warmth: 1, answer: 1 }),
      aFirstHop('bo', { warmth: 0.5, answer: 1 }),
    ];
    const row = of({ network, firstHops })[0];
    expect(row?.state).toBe('way in');
    expect(row?.path?.hops[0]?.personId).toBe('bo');
  });

  it('has no path and nobody to open it where no way was found', () => {
    expect(of({ firstHops: [] })[0]).toMatchObject({ state: 'gap', path: null, couldOpenIds: [] });
  });

  it('puts gaps first, and of these the higher priority', () => {
    const rows = of({
      targets: [target('acme'), target('low', { priority: 1 }), target('high', { priority: 3 })],
    });
    const order = [...new Set(rows.map((row) => row.targetId))];
    expect(order).toEqual(['high', 'low', 'acme']);
  });
});
