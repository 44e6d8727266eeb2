import type { Goal, Purpose } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import type { GoalEventKind, GoalFigures, Stride } from '../../domain/goalProgress';
import type { GoalStep } from '../../domain/goalSteps';
import type { CalendarDate, Id } from '../../domain/record';

export const STRIDE_WORDS: Readonly<Record<Stride, string>> = {
  learning: 'Learning',
  connection: 'Connection',
  advancement: 'Advancement',
};

export const EVENT_WORDS: Readonly<Record<GoalEventKind, string>> = {
  takeaway: 'Learned',
  'plan changed': 'Changed the plan',
  tried: 'Tried',
  advice: 'Advice',
  conversation: 'Talked',
  'seat filled': 'Seat filled',
  introduction: 'Introduced',
  opportunity: 'Opportunity moved',
  referral: 'Referred',
};

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  'learn a domain': 'Learn a domain',
  'validate a strategy': 'Validate a strategy',
  'explore an opportunity': 'Explore an opportunity',
  reconnect: 'Reconnect',
  'secure a referral': 'Secure a referral',
};

/** A route, without the base of the app. */
export type Route = `/${string}`;

/** A next step as it is read, and where it is taken. */
export interface StepWords {
  readonly text: string;
  readonly to: Route;
}

export function stepWords(
  step: GoalStep,
  goal: Pick<Goal, 'id'>,
  nameOf: (id: Id) => string | undefined,
  today: CalendarDate,
  locale: string,
): StepWords {
  const name = (id: Id | null): string => (id && nameOf(id)) || 'somebody';
  const day = (date: CalendarDate): string => dayInWords(date, today, locale);
  switch (step.step) {
    case 'name a target':
      return { text: 'name a first target', to: `/plan/goals/${goal.id}` };
    case 'note a talk':
      return {
        text: `note how it went with ${name(step.personId)}`,
        to: `/conversations/${step.conversationId}`,
      };
    case 'prepare a talk':
      return {
        text: `prepare for ${name(step.personId)}, ${day(step.on)}`,
        to: `/conversations/${step.conversationId}`,
      };
    case 'renew a plan':
      return {
        text: `renew or let go: ${planned(step.plan.what, name(step.personId))}`,
        to: `/people/${step.personId}`,
      };
    case 'act on a plan':
      return {
        text: `${planned(step.plan.what, name(step.personId))}${step.plan.by ? `, by ${day(step.plan.by)}` : ''}`,
        to: `/people/${step.personId}`,
      };
    case 'ask for a talk':
      return { text: 'ask somebody for a talk', to: '/plan/seats' };
  }
}

const planned = (what: string, name: string): string =>
  what === '' ? name : `${what.charAt(0).toLowerCase()}${what.slice(1)} with ${name}`;

/** '3 conversations, 2 of 9 seats held, 4 insights'; what is none is left out. */
export function figuresInWords(figures: GoalFigures): string {
  const { conversations, seatsHeld, seats, insights, opportunities, referrals } = figures;
  const parts = [
    counted(conversations, 'conversation'),
    seats === 0 ? '' : `${seatsHeld} of ${seats} seats held`,
    counted(insights, 'insight'),
    opportunities === 1 ? '1 opportunity' : counted(opportunities, 'opportunitie'),
    counted(referrals, 'referral'),
  ];
  return parts.filter(Boolean).join(', ');
}

const counted = (count: number, one: string): string =>
  count === 0 ? '' : count === 1 ? `1 ${one}` : `${count} ${one}s`;
