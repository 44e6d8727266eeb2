import type { AskKind } from '../ask';
import { daysBetween, toDayNumber } from '../calendarDate';
import type { CalendarDate } from '../record';
import type { HelpKind } from '../target';
import type { TouchKind } from '../touch';
import { lastTouch, type WarmthHistory, warmthAt, warmthHistory } from '../warmth';
import {
  type Candidate,
  type Overlooked,
  PLANNED_MINUTES,
  type PlannedKind,
  type PlanReason,
  TALK_MINUTES,
} from './plannedTouch';
import type { PlanInput, PlanPerson } from './planPerson';
import type { PlanSettings } from './planSettings';
import { type Relevance, relevanceById, type WeighedTarget } from './relevance';

/** The weeks to come over which fading is weighed, in days. */
const HORIZON_DAYS = 28;
/** Warmth saved that counts as 1: a coffee with somebody rated 4 fades by about as much. */
const MUCH_SAVED = 0.1;
/** Days without a touch before the next is proposed that isn't owed; doubled by each silence. */
const REST_BETWEEN_TOUCHES_DAYS = 21;
/** Days after a conversation before the next is proposed. */
const REST_BETWEEN_CONVERSATIONS_DAYS = 63;
/** Days after a conversation within which an ask builds on it. */
const ASK_WITHIN_DAYS = 90;
/** Below this warmth somebody counts as cold for the place that is kept. */
const COLD_BELOW = 0.12;
const RECENT_DAYS = 14;
const OVERLOOKED_AFTER_DAYS = 365;

const NO_RELEVANCE: Relevance = { value: 0, targets: [] };

/**
 * The best touch for each person for whom there is one, in the order of the people. Its value is what
 * it gains, (0.02·keeps + 0.18·cadence + 0.35·advances + 0.45·owed) · (0.7 + 0.3·chance of an
 * answer), less 0.0016 for each of its minutes, a talk included; below 0 it isn't worth them. Each
 * part is 0 to 1: keeps is the warmth saved from fading within four weeks (0.1 counts as 1); cadence
 * grows from 0 half-way to 1 half an interval late; advances is relevance with reach, times what this
 * kind of touch moves at seats that are open, less for each approach in the last year; owed is 1 for what is due within a
 * week and 0.7 for the rest, and needs no answer. The weights are settings: PLAN_SETTINGS.
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
    const best = possibleTouches(state, input.settings)
      .map((touch) => weigh(touch, state, input.settings))
      .reduce<Candidate | null>(
        (most, one) => (most === null || one.value > most.value ? one : most),
        null,
      );
    return best === null ? [] : [best];
  });
}

/** What is asked for each kind of help, and in which order somebody at the target is asked. */
const ASK_FOR_HELP: Readonly<Record<HelpKind, AskKind>> = {
  knowledge: 'advice',
  introduction: 'introduction',
  opportunity: 'referral',
};
const ASKED_AT_TARGET: readonly HelpKind[] = ['opportunity', 'introduction', 'knowledge'];

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

function possibleTouches(state: State, settings: PlanSettings): PossibleTouch[] {
  const { person } = state;
  const target = state.relevance.targets[0] ?? null;
  const plain = (kind: PlannedKind): PossibleTouch => ({ kind, askKind: null, target, owed: null });
  const touches: PossibleTouch[] = person.owed.map((owed) => ({ ...plain(owed.kind), owed }));
  if (person.waitingForAnswer) return touches;

  const askKind = target === null ? null : askFor(state, target, settings.warmEnoughToAsk);
  if (askKind !== null) touches.push({ ...plain('ask'), askKind });
  if (state.daysSinceTouch < REST_BETWEEN_TOUCHES_DAYS * 2 ** person.silences) return touches;
  if (state.daysSinceConversation >= REST_BETWEEN_CONVERSATIONS_DAYS && !person.balance.atRest) {
    touches.push(plain('conversation'));
  }
  if (person.met) touches.push(plain(lightKind(state)));
  return touches;
}

/**
 * What may be asked of somebody now: nothing at rest or while an ask waits, before a conversation or
 * long after it, while something is owed to them, or before they are warm.
 */
function askFor(state: State, target: WeighedTarget, warmEnough: number): AskKind | null {
  const { person } = state;
  if (state.daysSinceConversation > ASK_WITHIN_DAYS || person.owed.length > 0) return null;
  if (state.warmth < warmEnough) return null;
  const { mayAsk } = person.balance;
  const helps = target.onward < 1 ? (['introduction'] as const) : ASKED_AT_TARGET;
  const help = helps.find(
    (one) => target.openHelp.includes(one) && mayAsk.includes(ASK_FOR_HELP[one]),
  );
  return help === undefined ? null : ASK_FOR_HELP[help];
}

function lightKind({ person }: State): PlannedKind {
  if (person.hasUntoldMilestone) return 'milestone';
  if (person.lastConversationOn !== null) return 'reflective question';
  return person.hasInterests ? 'article' : 'check-in';
}

function weigh(
  { kind, askKind, target, owed }: PossibleTouch,
  state: State,
  settings: PlanSettings,
): Candidate {
  const { weights, answerShare, minutePrice } = settings;
  const { person, today, relevance, pinned } = state;
  const saved = kind === 'conversation' ? state.savedByConversation : state.savedByMessage;
  const cadence = Math.min(1, Math.max(0, (person.cadenceElapsed ?? 0) - 0.5));
  const keeps = Math.min(1, saved / MUCH_SAVED);
  const advances = opens(kind, relevance, settings) * noveltyOf(kind, person);
  const owedValue = owed === null ? 0 : isPressing(owed.due, today) ? 1 : 0.7;
  const answerFactor = owed === null ? 1 - answerShare + answerShare * person.answer : 1;
  const gained =
    weights.keeps * keeps +
    weights.cadence * cadence +
    weights.advances * advances +
    weights.owed * owedValue;
  const spent = PLANNED_MINUTES[kind] + (kind === 'conversation' ? TALK_MINUTES : 0);
  const value = gained * answerFactor - minutePrice * spent;

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
    cadence,
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

/**
 * How far a touch leads to seats that are open, 0 to 1: over the targets, 1 − Π(1 − relevance ·
 * what this kind of touch does there). A talk fills a seat of knowledge with somebody at the target;
 * for any other open seat it is a step to an ask, worth a part of that.
 */
function opens(
  kind: PlannedKind,
  { targets }: Relevance,
  { advancing, talkAsStep }: PlanSettings,
): number {
  const missing = targets.reduce((rest, target) => {
    const share = kind === 'conversation' ? talkShare(target, talkAsStep) : 1;
    return rest * (1 - target.value * advancing[kind] * share);
  }, 1);
  return 1 - missing;
}

/** What of a talk counts towards a target, 0 to 1: all of it where it can fill a seat by itself. */
function talkShare({ onward, openHelp }: WeighedTarget, step: PlanSettings['talkAsStep']): number {
  if (onward < 1) return openHelp.includes('introduction') ? step.away : 0;
  return openHelp.includes('knowledge') ? 1 : step.there;
}

/** Warmth that would be gone in four weeks without this touch, and is still there with it. */
function savedWarmth(history: WarmthHistory, day: number, kind: TouchKind): number {
  const without = warmthAt(history, day + HORIZON_DAYS);
  const withTouch = warmthAt(history, day + HORIZON_DAYS, { day, kind });
  return Math.max(0, Math.min(warmthAt(history, day), withTouch) - without);
}

/** Who hasn't been approached opens more than who has: halved by the first approach in a year. */
function noveltyOf(kind: PlannedKind, person: PlanPerson): number {
  if (kind === 'conversation') {
    return 1 / (1 + person.conversationsInYear + person.silences);
  }
  return kind === 'ask' ? 1 / (1 + person.asksInYear) : 1;
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
