import { onwardTo, onwardValue } from '../onward';
import { closedPeople } from '../path';
import type { Id } from '../record';
import type { HelpKind } from '../target';
import type { TargetRelevance } from './plannedTouch';
import type { PlanInput, PlanTarget } from './planPerson';

/** How far a person leads to the goals. */
export interface Relevance {
  /** 0 to 1, over all targets. */
  readonly value: number;
  /** Those that the person leads to, the strongest first. */
  readonly targets: readonly WeighedTarget[];
}

export interface WeighedTarget extends TargetRelevance {
  readonly value: number;
  readonly openHelp: readonly HelpKind[];
}

/**
 * The relevance of each person with reach. For a target: the best product of ties from the person to
 * it, times 0.8 to 1. What raises it is reach for knowledge and opportunity (the share that nobody
 * else known opens), and warmth for an introduction, in equal parts over the kinds of help still
 * open. Weighted by priority / 3, joined over targets as 1 − Π(1 − value).
 *
 * Weak ties carry openings best, strong ones make the request: Rajkumar and others, Science 377,
 * 2022; Gee, Jones and Burke, Journal of Labor Economics, 2017.
 */
export function relevanceById(
  input: PlanInput,
  warmthById: ReadonlyMap<Id, number>,
): Map<Id, Relevance> {
  const closed = closedPeople(input.network, [
    ...input.avoided,
    ...input.people.filter((person) => person.balance.atRest).map((person) => person.personId),
  ]);
  const targetsById = new Map<Id, WeighedTarget[]>();
  for (const target of input.targets) {
    if (target.openHelp.length === 0) continue;
    weighTarget(target, input, { closed, warmthById, targetsById });
  }
  return new Map(
    [...targetsById].map(([personId, targets]) => {
      targets.sort((a, b) => b.value - a.value || (a.targetId < b.targetId ? -1 : 1));
      const missing = targets.reduce((rest, target) => rest * (1 - target.value), 1);
      return [personId, { value: 1 - missing, targets }];
    }),
  );
}

interface Weighing {
  readonly closed: Uint8Array;
  readonly warmthById: ReadonlyMap<Id, number>;
  /** What was weighed so far; grows. */
  readonly targetsById: Map<Id, WeighedTarget[]>;
}

/** Adds a target for everybody who leads to it. Made for many people: no object but what is kept. */
function weighTarget(
  target: PlanTarget,
  { people, network, settings }: PlanInput,
  { closed, warmthById, targetsById }: Weighing,
): void {
  const { targetId, openHelp } = target;
  const onward = onwardTo(network, target.endIds, closed);
  const owns = new Float64Array(people.length);
  let best = 0;
  let second = 0;
  people.forEach(({ personId }, at) => {
    const index = network.indexById.get(personId);
    const own = index === undefined ? 0 : onwardValue(onward, index);
    owns[at] = own;
    if (own > best) {
      second = best;
      best = own;
    } else if (own > second) second = own;
  });
  const share = settings.reachShare;
  people.forEach(({ personId }, at) => {
    const own = owns[at] ?? 0;
    if (own === 0) return;
    const others = own === best ? second : best;
    const reach = Math.max(0, 1 - others / own);
    const warmth = warmthById.get(personId) ?? 0;
    const raised = openHelp.reduce(
      (sum, help) => sum + (help === 'introduction' ? warmth : reach),
      0,
    );
    const value = (target.priority / 3) * own * (1 - share + (share * raised) / openHelp.length);
    const weighed = { targetId, openHelp, onward: own, reach, value };
    const list = targetsById.get(personId);
    if (list === undefined) targetsById.set(personId, [weighed]);
    else list.push(weighed);
  });
}
