import type { Id } from './record';
import type { TieNetwork } from './tieNetwork';

/** The people that a path may have, the one at its end counted, the owner not. */
export const MAX_PEOPLE_ON_PATH = 4;

/**
 * For each number of ties from 0 to 3 and each person: the best product of tie values from there to
 * an end with that many ties or fewer (0 where there is no way), the next person on it and the tie
 * to them (−1 where one tie fewer does as well).
 */
export interface Onward {
  readonly valuesByTies: readonly Float64Array[];
  readonly nextByTies: readonly Int32Array[];
  readonly tieByTies: readonly Int32Array[];
}

/**
 * Finds the best ways from everybody to the nearest end by dynamic programming over ties from the
 * ends back, at most three rounds over all ties. Every tie carries less than it is given, so the
 * best way never passes anybody twice. Nobody in `closed` is passed; an end that is closed is none.
 */
export function onwardTo(network: TieNetwork, endIds: Iterable<Id>, closed: Uint8Array): Onward {
  const size = network.personIds.length;
  let values = new Float64Array(size);
  let frontier: number[] = [];
  for (const id of endIds) {
    const index = network.indexById.get(id);
    if (index === undefined || closed[index] === 1 || values[index] === 1) continue;
    values[index] = 1;
    frontier.push(index);
  }
  // In the order of the ids, so that of equal ways always the same is found.
  frontier.sort((a, b) => a - b);
  const valuesByTies = [values];
  const nextByTies = [new Int32Array(size).fill(-1)];
  const tieByTies = [new Int32Array(size).fill(-1)];

  for (let ties = 1; ties < MAX_PEOPLE_ON_PATH; ties++) {
    const before = values;
    values = before.slice();
    const next = new Int32Array(size).fill(-1);
    const tie = new Int32Array(size).fill(-1);
    const improved = new Set<number>();
    for (const to of frontier) {
      const reached = before[to] ?? 0;
      const end = network.starts[to + 1] ?? 0;
      for (let at = network.starts[to] ?? 0; at < end; at++) {
        const from = network.neighbours[at] ?? 0;
        const value = reached * (network.values[at] ?? 0);
        if (closed[from] === 1 || value <= (values[from] ?? 0)) continue;
        values[from] = value;
        next[from] = to;
        tie[from] = network.tieIndexes[at] ?? -1;
        improved.add(from);
      }
    }
    frontier = [...improved].sort((a, b) => a - b);
    valuesByTies.push(values);
    nextByTies.push(next);
    tieByTies.push(tie);
  }
  return { valuesByTies, nextByTies, tieByTies };
}

/** The best value from a person to an end, 0 to 1; 0 where there is no way. */
export const onwardValue = (onward: Onward, index: number): number =>
  onward.valuesByTies[MAX_PEOPLE_ON_PATH - 1]?.[index] ?? 0;

/** The people and ties of the best way from a person to an end, that person first. */
export function followOnward(
  onward: Onward,
  from: number,
): { readonly people: readonly number[]; readonly ties: readonly number[] } {
  const people = [from];
  const ties: number[] = [];
  let at = from;
  for (let left = MAX_PEOPLE_ON_PATH - 1; left > 0; left--) {
    const next = onward.nextByTies[left]?.[at] ?? -1;
    if (next === -1) continue;
    ties.push(onward.tieByTies[left]?.[at] ?? -1);
    people.push(next);
    at = next;
  }
  return { people, ties };
}
