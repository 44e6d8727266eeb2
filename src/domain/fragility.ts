import { onwardTo } from './onward';
import { closedPeople, type FirstHop, firstPersonValues, waysIn } from './path';
import type { Id } from './record';
import type { TieNetwork } from './tieNetwork';

/** The ways to a target that are weighed: as many as are shown. */
const WAYS_WEIGHED = 5;

export interface FragilityInput {
  readonly network: TieNetwork;
  readonly firstHops: readonly FirstHop[];
  /** The people at each target of the goal. */
  readonly endIdsOfTargets: readonly (readonly Id[])[];
  readonly avoided: ReadonlySet<Id>;
}

/** How much of the way to a goal hangs on one person. */
export interface Dependence {
  readonly personId: Id;
  /** The share of the value of the ways that is lost without this person, above 0 up to 1. */
  readonly lost: number;
  /** The first person of the best way that is left, for the target most hurt; null if none is. */
  readonly insteadId: Id | null;
}

/**
 * Whom the way to a goal hangs on, the heaviest first. The value of the ways to a target is the sum
 * over its best five ways with different first people; of a goal, the sum over its targets. What is
 * lost without somebody is found by taking them out and searching again, so those who stand in the
 * middle count like those at the beginning. Somebody who is the only end of a target isn't counted
 * for that target: without them there is nothing to reach.
 */
export function fragility(input: FragilityInput): Dependence[] {
  const before = input.endIdsOfTargets.map((endIds) => waysValue(input, endIds, null));
  const total = before.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];

  const dependences: Dependence[] = [];
  for (const personId of peopleOnWays(input)) {
    const losses = input.endIdsOfTargets.map((endIds, target) =>
      endIds.length === 1 && endIds[0] === personId
        ? 0
        : (before[target] ?? 0) - waysValue(input, endIds, personId),
    );
    const lost = losses.reduce((sum, loss) => sum + loss, 0) / total;
    if (lost <= 0) continue;
    const mostHurt = input.endIdsOfTargets[losses.indexOf(Math.max(...losses))] ?? [];
    dependences.push({ personId, lost, insteadId: firstOfBest(input, mostHurt, personId) });
  }
  return dependences.sort((a, b) => b.lost - a.lost || (a.personId < b.personId ? -1 : 1));
}

function closedIds(input: FragilityInput, without: Id | null): Set<Id> {
  const closed = new Set(input.avoided);
  for (const hop of input.firstHops) if (hop.atRest) closed.add(hop.personId);
  if (without !== null) closed.add(without);
  return closed;
}

function waysValue(input: FragilityInput, endIds: readonly Id[], without: Id | null): number {
  const closed = closedPeople(input.network, closedIds(input, without));
  const onward = onwardTo(input.network, endIds, closed);
  const best = new Float64Array(WAYS_WEIGHED);
  for (const value of firstPersonValues(input.network, onward, input.firstHops)) {
    if (value <= (best[0] ?? 0)) continue;
    best[0] = value;
    best.sort();
  }
  return best.reduce((sum, value) => sum + value, 0);
}

function peopleOnWays(input: FragilityInput): Set<Id> {
  const ids = new Set<Id>();
  for (const endIds of input.endIdsOfTargets) {
    for (const path of waysIn({ ...input, endIds, pinned: new Set() }).paths) {
      for (const hop of path.hops) ids.add(hop.personId);
    }
  }
  return ids;
}

function firstOfBest(input: FragilityInput, endIds: readonly Id[], without: Id): Id | null {
  const avoided = new Set([...input.avoided, without]);
  const { paths } = waysIn({ ...input, endIds, avoided, pinned: new Set() });
  return paths[0]?.hops[0]?.personId ?? null;
}
