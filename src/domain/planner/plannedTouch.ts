import type { AskKind } from '../ask';
import type { CalendarDate, Id } from '../record';

/** The kinds of touch that a week can propose. */
export type PlannedKind =
  | 'promise'
  | 'thanks'
  | 'news'
  | 'check-in'
  | 'article'
  | 'reflective question'
  | 'milestone'
  | 'conversation'
  | 'ask';

/** Minutes to prepare and send each; the talk itself is planned when it is accepted. */
export const PLANNED_MINUTES: Readonly<Record<PlannedKind, number>> = {
  promise: 10,
  thanks: 5,
  news: 5,
  'check-in': 5,
  article: 8,
  'reflective question': 8,
  milestone: 5,
  conversation: 10,
  ask: 15,
};

/** How far each kind of touch moves a goal with somebody relevant, 0 to 1. */
export const ADVANCING: Readonly<Record<PlannedKind, number>> = {
  promise: 0.2,
  thanks: 0.2,
  news: 0.3,
  'check-in': 0.15,
  article: 0.2,
  'reflective question': 0.25,
  milestone: 0.15,
  conversation: 0.8,
  ask: 1,
};

/** What the three parts of a value weigh; they are shown with 'why?'. */
export const PLAN_WEIGHTS = { keeps: 0.25, advances: 0.45, owed: 0.3 } as const;

/** How far somebody, or one touch, leads to one target. */
export interface TargetRelevance {
  readonly targetId: Id;
  /** The best product of ties from the person to the target; 1 for somebody there. */
  readonly onward: number;
  /** The share of it that nobody else known opens, 0 to 1. */
  readonly reach: number;
}

/** One reason for a proposed touch, as data. */
export type PlanReason =
  | { readonly reason: 'fading'; readonly saved: number }
  | { readonly reason: 'cadence'; readonly elapsed: number }
  | { readonly reason: 'leads to a target'; readonly relevance: TargetRelevance }
  | { readonly reason: 'owed'; readonly recordId: Id; readonly due: CalendarDate | null }
  | { readonly reason: 'answer'; readonly chance: number }
  | { readonly reason: 'pinned' }
  | { readonly reason: 'place kept'; readonly because: Overlooked };

/** Why somebody can have the place that is kept. */
export type Overlooked = 'cold' | 'new' | 'overlooked';

export interface Candidate {
  readonly personId: Id;
  readonly organizationId: Id | null;
  readonly kind: PlannedKind;
  /** For an ask: what may be asked. */
  readonly askKind: AskKind | null;
  readonly targetId: Id | null;
  readonly minutes: number;
  readonly keeps: number;
  readonly advances: number;
  readonly owed: number;
  /** The softened chance of an answer, 0.5 to 1. */
  readonly answerFactor: number;
  /** 0 to 1. */
  readonly value: number;
  readonly pinned: boolean;
  readonly overlooked: Overlooked | null;
  readonly recentlyAdded: boolean;
  readonly reasons: readonly PlanReason[];
}
