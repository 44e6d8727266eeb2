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
    for (const [personId, weighed] of targetRelevances(target, input, closed, warmthById)) {
      const list = targetsById.get(personId);
      if (list === undefined) targetsById.set(personId, [weighed]);
      else list.push(weighed);
    }
  }
  return new Map(
    [...targetsById].map(([personId, targets]) => {
      targets.sort((a, b) => b.value - a.value || (a.targetId < b.targetId ? -1 : 1));
      const missing = targets.reduce((rest, target) => rest * (1 - target.value), 1);
      return [personId, { value: 1 - missing, targets }];
    }),
  );
}

function targetRelevances(
  target: PlanTarget,
  input: PlanInput,
  closed: Uint8Array,
  warmthById: ReadonlyMap<Id, number>,
): [Id, WeighedTarget][] {
  const onward = onwardTo(input.network, target.endIds, closed);
  const share = input.settings.reachShare;
  const leading: { personId: Id; own: number }[] = [];
  let best = 0;
  let second = 0;
  for (const { personId } of input.people) {
    const index = input.network.indexById.get(personId);
    const own = index === undefined ? 0 : onwardValue(onward, index);
    if (own === 0) continue;
    leading.push({ personId, own });
    if (own > best) [best, second] = [own, best];
    else if (own > second) second = own;
  }
  return leading.map(({ personId, own }) => {
    const others = own === best ? second : best;
    const reach = Math.max(0, 1 - others / own);
    const warmth = warmthById.get(personId) ?? 0;
    const raised = target.openHelp.reduce(
      (sum, help) => sum + (help === 'introduction' ? warmth : reach),
      0,
    );
    const value =
      (target.priority / 3) * own * (1 - share + (share * raised) / target.openHelp.length);
    const { targetId, openHelp } = target;
    return [personId, { targetId, openHelp, onward: own, reach, value }];
  });
}
