import { PLAN_SETTINGS, type PlanSettings } from '../../../src/domain/planner/planSettings';
import type { World } from '../truths/world';
import { oracle } from './oracle';
import { ours, type Without } from './ours';
import {
  cadenceOnly,
  closestFirst,
  mostRecentFirst,
  nearestTarget,
  nearestTargetNeverAsking,
  random,
} from './rules';
import type { Strategy } from './strategy';

export const OURS = 'ours';
export const RULES = ['cadence only', 'most recent first', 'closest first', 'random'] as const;
/** Rules that know the goals: nobody is known to use them, but they show what knowing them is worth. */
export const GOAL_RULES = ['nearest a target', 'nearest a target, never asking'] as const;
export const ORACLE = 'oracle';

interface Ablation {
  readonly name: string;
  readonly settings: PlanSettings;
  readonly without?: Without;
}

const weighing = (changes: Partial<PlanSettings['weights']>): PlanSettings => ({
  ...PLAN_SETTINGS,
  weights: { ...PLAN_SETTINGS.weights, ...changes },
});
const changed = (changes: Partial<PlanSettings>): PlanSettings => ({
  ...PLAN_SETTINGS,
  ...changes,
});

const PLAIN_RULES: readonly Strategy[] = [
  cadenceOnly,
  mostRecentFirst,
  closestFirst,
  nearestTarget,
  nearestTargetNeverAsking,
];

/** Ours with one part taken out. */
const ABLATIONS: readonly Ablation[] = [
  { name: 'without what it keeps', settings: weighing({ keeps: 0 }) },
  { name: 'without what it advances', settings: weighing({ advances: 0 }) },
  { name: 'without what is owed', settings: PLAN_SETTINGS, without: { owed: true } },
  // Without these two all values are higher, so the price of a minute is raised to the same effort:
  // otherwise it would be the number of conversations that is compared.
  {
    name: 'without the chance of an answer',
    settings: changed({ answerShare: 0, minutePrice: PLAN_SETTINGS.minutePrice * 1.2 }),
  },
  {
    name: 'without reach',
    settings: changed({ reachShare: 0, minutePrice: PLAN_SETTINGS.minutePrice * 1.2 }),
  },
  {
    name: 'without what a talk can fill by itself',
    settings: changed({ talkAsStep: { there: 1, away: 1 } }),
  },
  { name: 'without the price of a minute', settings: changed({ minutePrice: 0 }) },
  { name: 'without balance', settings: PLAN_SETTINGS, without: { balance: true } },
  { name: 'without waiting for warmth to ask', settings: changed({ warmEnoughToAsk: 0 }) },
  {
    name: 'without balance or warmth: asks at once',
    settings: changed({ warmEnoughToAsk: 0 }),
    without: { balance: true },
  },
  { name: 'without the place that is kept', settings: changed({ keptPlaces: 0 }) },
  {
    name: 'without spreading over organizations',
    settings: changed({ spreadOrganizations: false }),
  },
];
export const ABLATION_NAMES: readonly string[] = ABLATIONS.map(({ name }) => name);

/** The strategy of a name for one world; the oracle is the only one that looks into it. */
export function strategyNamed(name: string, world: World, seed: number): Strategy {
  if (name === OURS) return ours();
  if (name === ORACLE) return oracle(world);
  if (name === 'random') return random(seed);
  const rule = PLAIN_RULES.find((one) => one.name === name);
  if (rule !== undefined) return rule;
  const ablation = ABLATIONS.find((one) => one.name === name);
  if (ablation === undefined) throw new Error(`no strategy named ${name}`);
  return ours(ablation.name, ablation.settings, ablation.without);
}
