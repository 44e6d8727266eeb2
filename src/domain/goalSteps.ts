import { daysBetween } from './calendarDate';
import type { Conversation } from './conversation';
import type { PrimaryPlan } from './person';
import type { CalendarDate, Id } from './record';
import type { Target } from './target';

/** A plan whose day is this near, in days, is time to act on. */
const SOON_DAYS = 21;
const MOST_STEPS = 3;

/** What to do next for a goal. */
export type GoalStep =
  | { readonly step: 'name a target' }
  /** A planned conversation whose day has passed: was it held? */
  | { readonly step: 'note a talk'; readonly conversationId: Id; readonly personId: Id | null }
  | {
      readonly step: 'prepare a talk';
      readonly conversationId: Id;
      readonly personId: Id | null;
      readonly on: CalendarDate;
    }
  /** The time that was planned for somebody has passed. */
  | { readonly step: 'renew a plan'; readonly personId: Id; readonly plan: PrimaryPlan }
  /** The time that was planned for somebody ends soon, and no conversation is planned. */
  | { readonly step: 'act on a plan'; readonly personId: Id; readonly plan: PrimaryPlan }
  /** Nothing is planned: the seats say whom to ask. */
  | { readonly step: 'ask for a talk' };

export interface GoalStepInput {
  readonly targets: readonly Target[];
  /** The conversations of the goal. */
  readonly conversations: readonly Conversation[];
  /** The people who were placed for the goal. */
  readonly people: Iterable<{ readonly id: Id; readonly primaryPlan: PrimaryPlan | null }>;
  readonly today: CalendarDate;
}

/** Up to three next steps, the most pressing first; never none while the goal is open. */
export function goalSteps({ targets, conversations, people, today }: GoalStepInput): GoalStep[] {
  const ahead = conversations
    .filter(({ state }) => state === 'planned' || state === 'prepared')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const steps: GoalStep[] = ahead.map(({ id, personIds, date }): GoalStep => {
    const talk = { conversationId: id, personId: personIds[0] ?? null };
    return date < today
      ? { step: 'note a talk', ...talk }
      : { step: 'prepare a talk', ...talk, on: date };
  });
  const busy = new Set(ahead.flatMap(({ personIds }) => personIds));
  for (const { id, primaryPlan: plan } of people) {
    if (plan === null || plan.by === null) continue;
    if (plan.by < today) steps.push({ step: 'renew a plan', personId: id, plan });
    else if (!busy.has(id) && daysBetween(today, plan.by) <= SOON_DAYS) {
      steps.push({ step: 'act on a plan', personId: id, plan });
    }
  }
  if (targets.length === 0) steps.unshift({ step: 'name a target' });
  else if (ahead.length === 0) steps.push({ step: 'ask for a talk' });
  return steps.slice(0, MOST_STEPS);
}
