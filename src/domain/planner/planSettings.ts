import type { PlannedKind } from './plannedTouch';

/**
 * What the planner weighs; shown with 'why?'. Tuned on simulated years that are not reported, each
 * part removed in turn: docs/simulation.md.
 */
export interface PlanSettings {
  /** What the parts of a value weigh; together 1. */
  readonly weights: {
    readonly keeps: number;
    readonly cadence: number;
    readonly advances: number;
    readonly owed: number;
  };
  /** How far each kind of touch moves a goal with somebody relevant, 0 to 1. */
  readonly advancing: Readonly<Record<PlannedKind, number>>;
  /**
   * What a talk is worth that can't fill a seat by itself, as a step to an ask, 0 to 1: with
   * somebody at the target who has told what they know, and with somebody who knows them.
   */
  readonly talkAsStep: { readonly there: number; readonly away: number };
  /** The share of a value that hangs on the chance of an answer, 0 to 1: softened, never a veto. */
  readonly answerShare: number;
  /** The share of relevance that hangs on reach or warmth, 0 to 1. */
  readonly reachShare: number;
  /** What a minute costs in value, a talk included: what isn't worth its minutes isn't proposed. */
  readonly minutePrice: number;
  /** The least warmth for proposing an ask: they know the owner well enough to speak for them. */
  readonly warmEnoughToAsk: number;
  /** Places a week for somebody cold, new or overlooked. */
  readonly keptPlaces: 0 | 1;
  /** Whether an organization has one place a week while others wait. */
  readonly spreadOrganizations: boolean;
}

const LIGHT = 0.03;

export const PLAN_SETTINGS: PlanSettings = {
  weights: { keeps: 0.02, cadence: 0.18, advances: 0.35, owed: 0.45 },
  advancing: {
    promise: LIGHT,
    thanks: LIGHT,
    news: LIGHT,
    'check-in': LIGHT,
    article: LIGHT,
    'reflective question': LIGHT,
    milestone: LIGHT,
    conversation: 1,
    ask: 0.6,
  },
  talkAsStep: { there: 0.3, away: 0.8 },
  answerShare: 0.3,
  reachShare: 0.2,
  minutePrice: 0.0016,
  warmEnoughToAsk: 0.5,
  keptPlaces: 1,
  spreadOrganizations: true,
};
