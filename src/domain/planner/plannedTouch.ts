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

/** Minutes that a talk takes, counted into what a conversation costs but not into the week's total. */
export const TALK_MINUTES = 40;

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
  /** The parts of the value, each 0 to 1. */
  readonly keeps: number;
  readonly cadence: number;
  readonly advances: number;
  readonly owed: number;
  /** The softened chance of an answer, up to 1. */
  readonly answerFactor: number;
  /** −0.1 to 1; not worth its minutes where it isn't above 0. */
  readonly value: number;
  readonly pinned: boolean;
  readonly overlooked: Overlooked | null;
  readonly recentlyAdded: boolean;
  readonly reasons: readonly PlanReason[];
}
