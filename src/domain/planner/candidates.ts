import type { AskKind } from '../ask';
import { daysBetween, toDayNumber } from '../calendarDate';
import type { CalendarDate } from '../record';
import type { TouchKind } from '../touch';
import { lastTouch, type WarmthHistory, warmthAt, warmthHistory } from '../warmth';
import {
  ADVANCING,
  type Candidate,
  type Overlooked,
  PLAN_WEIGHTS,
  PLANNED_MINUTES,
  type PlannedKind,
  type PlanReason,
} from './plannedTouch';
import type { PlanInput, PlanPerson } from './planPerson';
import { type Relevance, relevanceById, type WeighedTarget } from './relevance';

/** The weeks to come over which fading is weighed, in days. */
const HORIZON_DAYS = 28;
/** Warmth saved that counts as 1: a coffee with somebody rated 4 fades by about as much. */
const MUCH_SAVED = 0.1;
/** Days without a touch before the next is proposed that isn't owed. */
export const REST_BETWEEN_TOUCHES_DAYS = 21;
/** Days after a conversation before the next is proposed. */
const REST_BETWEEN_CONVERSATIONS_DAYS = 42;
/** Days after a conversation within which an ask builds on it. */
const ASK_WITHIN_DAYS = 90;
/** Below this warmth somebody counts as cold for the place that is kept. */
const COLD_BELOW = 0.12;
const RECENT_DAYS = 14;
const OVERLOOKED_AFTER_DAYS = 365;

const NO_RELEVANCE: Relevance = { value: 0, targets: [] };

/**
 * The best touch for each person for whom there is one, in the order of the people. Its value is
 * (0.25·keeps + 0.45·advances + 0.3·owed) · (0.5 + 0.5·chance of an answer), each part 0 to 1:
 * keeps is the warmth that it would save from fading within four weeks (0.1 counts as 1) or, if
 * more, how far the cadence has passed; advances is relevance with reach times what this kind of
 * touch moves; owed is 1 for what is due within a week, 0.7 for the rest.
 */
export function candidates(input: PlanInput): Candidate[] {
  const today = toDayNumber(input.today);
  const historyById = new Map(
    input.people.map((person) => [person.personId, warmthHistory(person)]),
  );
  const warmthById = new Map(
    [...historyById].map(([personId, history]) => [personId, warmthAt(history, today)]),
  );
  const relevances = relevanceById(input, warmthById);
  return input.people.flatMap((person) => {
    if (input.avoided.has(person.personId)) return [];
    const relevance = relevances.get(person.personId) ?? NO_RELEVANCE;
    const history = historyById.get(person.personId) ?? warmthHistory(person);
    const state = stateOf(person, input, relevance, history);
    const best = possibleTouches(state)
      .map((touch) => weigh(touch, state))
      .reduce<Candidate | null>(
        (most, one) => (most === null || one.value > most.value ? one : most),
        null,
      );
    return best === null ? [] : [best];
  });
}

interface State {
  readonly person: PlanPerson;
  readonly today: CalendarDate;
  readonly warmth: number;
  /** Warmth that a conversation or a message today would save from fading. */
  readonly savedByConversation: number;
  readonly savedByMessage: number;
  readonly relevance: Relevance;
  readonly pinned: boolean;
  readonly lastTouchOn: CalendarDate | null;
  readonly daysSinceTouch: number;
  readonly daysSinceConversation: number;
}

interface PossibleTouch {
  readonly kind: PlannedKind;
  readonly askKind: AskKind | null;
  readonly target: WeighedTarget | null;
  readonly owed: PlanPerson['owed'][number] | null;
}

function stateOf(
  person: PlanPerson,
  input: PlanInput,
  relevance: Relevance,
  history: WarmthHistory,
): State {
  const { today } = input;
  const day = toDayNumber(today);
  const lastTouchOn = lastTouch(person.touches, today)?.date ?? null;
  const since = (date: CalendarDate | null): number =>
    date === null ? Number.POSITIVE_INFINITY : daysBetween(date, today);
  return {
    person,
    today,
    warmth: warmthAt(history, day),
    savedByConversation: savedWarmth(history, day, 'in person'),
    savedByMessage: savedWarmth(history, day, 'message answered'),
    relevance,
    pinned: input.pinned.has(person.personId),
    lastTouchOn,
    daysSinceTouch: since(lastTouchOn),
    daysSinceConversation: since(person.lastConversationOn),
  };
}

function possibleTouches(state: State): PossibleTouch[] {
  const { person } = state;
  const target = state.relevance.targets[0] ?? null;
  const plain = (kind: PlannedKind): PossibleTouch => ({ kind, askKind: null, target, owed: null });
  const touches: PossibleTouch[] = person.owed.map((owed) => ({ ...plain(owed.kind), owed }));
  if (person.waitingForAnswer) return touches;

  const askKind = target === null ? null : askFor(state, target);
  if (askKind !== null) touches.push({ ...plain('ask'), askKind });
  if (state.daysSinceTouch < REST_BETWEEN_TOUCHES_DAYS) return touches;
  if (state.daysSinceConversation >= REST_BETWEEN_CONVERSATIONS_DAYS && !person.balance.atRest) {
    touches.push(plain('conversation'));
  }
  if (person.met) touches.push(plain(lightKind(state)));
  return touches;
}

/**
 * What may be asked of somebody now: nothing at rest or while an ask waits, before a conversation or
 * long after it, or while something is owed to them.
 */
function askFor(state: State, target: WeighedTarget): AskKind | null {
  const { person } = state;
  const early = state.daysSinceConversation > ASK_WITHIN_DAYS || person.owed.length > 0;
  if (early || person.balance.atRest || person.balance.obstacles.length > 0) return null;
  if (target.onward < 1) return 'introduction';
  if (target.openHelp.includes('opportunity')) return 'referral';
  return target.openHelp.includes('introduction') ? 'introduction' : 'advice';
}

function lightKind({ person }: State): PlannedKind {
  if (person.hasUntoldMilestone) return 'milestone';
  if (person.lastConversationOn !== null) return 'reflective question';
  return person.hasInterests ? 'article' : 'check-in';
}

function weigh({ kind, askKind, target, owed }: PossibleTouch, state: State): Candidate {
  const { person, today, relevance, pinned } = state;
  const saved = kind === 'conversation' ? state.savedByConversation : state.savedByMessage;
  const cadence = Math.min(1, Math.max(0, (person.cadenceElapsed ?? 0) - 0.5));
  const keeps = Math.max(Math.min(1, saved / MUCH_SAVED), cadence);
  const advances = relevance.value * ADVANCING[kind];
  const owedValue = owed === null ? 0 : isPressing(owed.due, today) ? 1 : 0.7;
  const answerFactor = 0.5 + 0.5 * person.answer;
  const value =
    (PLAN_WEIGHTS.keeps * keeps +
      PLAN_WEIGHTS.advances * advances +
      PLAN_WEIGHTS.owed * owedValue) *
    answerFactor;

  const reasons: PlanReason[] = [];
  if (pinned) reasons.push({ reason: 'pinned' });
  if (owed !== null) reasons.push({ reason: 'owed', recordId: owed.recordId, due: owed.due });
  if (target !== null) reasons.push({ reason: 'leads to a target', relevance: target });
  if (cadence >= 0.5) reasons.push({ reason: 'cadence', elapsed: person.cadenceElapsed ?? 0 });
  if (saved > 0) reasons.push({ reason: 'fading', saved });
  reasons.push({ reason: 'answer', chance: person.answer });

  return {
    personId: person.personId,
    organizationId: person.organizationId,
    kind,
    askKind,
    targetId: target?.targetId ?? null,
    minutes: PLANNED_MINUTES[kind],
    keeps,
    advances,
    owed: owedValue,
    answerFactor,
    value,
    pinned,
    overlooked: overlookedBecause(state),
    recentlyAdded: daysBetween(person.addedOn, today) <= RECENT_DAYS,
    reasons,
  };
}

/** Warmth that would be gone in four weeks without this touch, and is still there with it. */
function savedWarmth(history: WarmthHistory, day: number, kind: TouchKind): number {
  const without = warmthAt(history, day + HORIZON_DAYS);
  const withTouch = warmthAt(history, day + HORIZON_DAYS, { day, kind });
  return Math.max(0, Math.min(warmthAt(history, day), withTouch) - without);
}

const isPressing = (due: CalendarDate | null, today: CalendarDate): boolean =>
  due !== null && daysBetween(today, due) <= 7;

function overlookedBecause(state: State): Overlooked | null {
  const { person, today } = state;
  const added = daysBetween(person.addedOn, today);
  if (state.lastTouchOn === null && added <= RECENT_DAYS * 2) return 'new';
  if (Math.min(state.daysSinceTouch, added) > OVERLOOKED_AFTER_DAYS) return 'overlooked';
  return state.warmth < COLD_BELOW ? 'cold' : null;
}
