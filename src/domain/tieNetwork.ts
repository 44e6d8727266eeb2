import type { Tie, TieCertainty } from './person';
import type { Id } from './record';

/** What a tie of strength 1 … 5 carries. */
const STRENGTH_VALUES = [0.1, 0.25, 0.45, 0.65, 0.85] as const;
/** How far the owner can rely on a tie, by whose word it is. */
const CERTAINTY_FACTORS: Readonly<Record<TieCertainty, number>> = {
  known: 1,
  told: 0.8,
  guessed: 0.4,
};

/** The value of a tie as a hop of a path, 0.04 to 0.85: its strength times its certainty. */
export const tieValue = (tie: Pick<Tie, 'strength' | 'certainty'>): number =>
  STRENGTH_VALUES[(tie.strength - 1) as 0 | 1 | 2 | 3 | 4] * CERTAINTY_FACTORS[tie.certainty];

/**
 * People and ties as compressed sparse rows: the neighbours of person i stand in `neighbours` from
 * `starts[i]` up to `starts[i + 1]`, with the value and the index of the tie beside them. People are
 * in the order of their ids, so that the same records give the same network whatever their order.
 */
export interface TieNetwork {
  readonly personIds: readonly Id[];
  readonly indexById: ReadonlyMap<Id, number>;
  readonly ties: readonly Tie[];
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly values: Float64Array;
  readonly tieIndexes: Int32Array;
}

/** Builds the network; a tie to somebody who isn't among `personIds` is left out. */
export function tieNetwork(personIds: readonly Id[], ties: readonly Tie[]): TieNetwork {
  const sortedIds = [...personIds].sort().filter((id, at, all) => id !== all[at - 1]);
  const indexById = new Map<Id, number>();
  for (const id of sortedIds) indexById.set(id, indexById.size);
  const used: Tie[] = [];
  // Both ends of the ties in use, one after the other, and how many ties each person has.
  const ends = new Int32Array(ties.length * 2);
  const starts = new Int32Array(sortedIds.length + 1);
  for (const tie of inOrderOfIds(ties)) {
    const a = indexById.get(tie.personAId);
    const b = indexById.get(tie.personBId);
    if (a === undefined || b === undefined || a === b) continue;
    ends[used.length * 2] = a;
    ends[used.length * 2 + 1] = b;
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
    used.push(tie);
  }
  for (let i = 0; i < sortedIds.length; i++)
    starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);

  const neighbours = new Int32Array(used.length * 2);
  const values = new Float64Array(used.length * 2);
  const tieIndexes = new Int32Array(used.length * 2);
  const next = starts.slice();
  const place = (from: number, to: number, value: number, index: number): void => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    neighbours[at] = to;
    values[at] = value;
    tieIndexes[at] = index;
  };
  used.forEach((tie, index) => {
    const [a, b] = [ends[index * 2] ?? 0, ends[index * 2 + 1] ?? 0];
    const value = tieValue(tie);
    place(a, b, value, index);
    place(b, a, value, index);
  });
  return { personIds: sortedIds, indexById, ties: used, starts, neighbours, values, tieIndexes };
}

/** The database hands rows over in the order of their ids already; sorting them again would be for nothing. */
function inOrderOfIds(ties: readonly Tie[]): readonly Tie[] {
  const inOrder = ties.every((tie, at) => at === 0 || (ties[at - 1]?.id ?? '') <= tie.id);
  return inOrder ? ties : [...ties].sort((one, other) => (one.id < other.id ? -1 : 1));
}
