import { daysBetween } from './calendarDate';
import type { GiveKind } from './give';
import type { CalendarDate, Draftable, Id, RecordBase } from './record';
import type { Touch } from './touch';

export type AskKind = 'advice' | 'introduction' | 'referral';
export const ASK_KINDS: readonly AskKind[] = ['advice', 'introduction', 'referral'];

/**
 * 'draft' is being written, 'asked' waits for an answer, 'granted' was answered with a yes and is
 * under way; the other three are over.
 */
export type AskState = 'draft' | 'asked' | 'granted' | 'done' | 'declined' | 'withdrawn';
export const ASK_STATES: readonly AskState[] = [
  'draft',
  'asked',
  'granted',
  'done',
  'declined',
  'withdrawn',
];

/** Something the owner asked of a person. */
export interface Ask extends RecordBase {
  readonly personId: Id;
  readonly kind: AskKind;
  readonly state: AskState;
  /** The day on which it was sent or said; null while it is a draft. */
  readonly askedOn: CalendarDate | null;
  /** The day on which the person answered, whatever the answer; null while there is none. */
  readonly answeredOn: CalendarDate | null;
  /** What the person said. */
  readonly answer: string;
  /** What came of it. */
  readonly outcome: string;
  /** The day on which it was done: the advice used, the introduction made, the referral given. */
  readonly doneOn: CalendarDate | null;
  /** The day on which the owner told the person, with thanks, what came of it. */
  readonly outcomeToldOn: CalendarDate | null;
  readonly targetId: Id | null;
  readonly goalId: Id | null;
  readonly opportunityId: Id | null;
  readonly conversationId: Id | null;
  /** To whom an introduction is asked for; null for the other kinds or where it is left open. */
  readonly introducedToId: Id | null;
  /** Why this person. */
  readonly reason: string;
  /** What the owner hopes to learn or to get. */
  readonly hope: string;
  /** How it serves both. */
  readonly mutual: string;
  /** What is offered in return, and of which kind it is; null where that isn't said. */
  readonly offer: string;
  readonly offerKind: GiveKind | null;
  /** The message that asks, as the owner left it; '' while it is only a draft. */
  readonly message: string;
  /** The note that can be forwarded as it is, as the owner left it; '' while it is only a draft. */
  readonly forwardableNote: string;
}

/** Days after which a message or an ask without an answer counts as unanswered. */
export const SETTLED_AFTER_DAYS = 14;

/** Whether something sent on `sentOn` is answered by `today`, still waiting, or unanswered. */
export function answerState(
  sentOn: CalendarDate,
  answeredOn: CalendarDate | null,
  today: CalendarDate,
): 'answered' | 'waiting' | 'unanswered' {
  if (answeredOn !== null && answeredOn <= today) return 'answered';
  return daysBetween(sentOn, today) > SETTLED_AFTER_DAYS ? 'unanswered' : 'waiting';
}

/** Where an ask stands on a day, as it is shown. */
export type AskStanding =
  | 'drafted'
  | 'asked'
  | 'no answer'
  | 'answered'
  | 'done'
  | 'declined'
  | 'withdrawn';

/** 'asked' becomes 'no answer' by itself once 14 days have passed without one. */
export function askStanding(ask: Ask, today: CalendarDate): AskStanding {
  switch (ask.state) {
    case 'draft':
      return 'drafted';
    case 'asked':
      return ask.askedOn !== null &&
        answerState(ask.askedOn, ask.answeredOn, today) === 'unanswered'
        ? 'no answer'
        : 'asked';
    case 'granted':
      return 'answered';
    default:
      return ask.state;
  }
}

/** An ask as a touch: a message to the person, answered or not; null while it wasn't sent. */
export function askTouch(ask: Ask): Touch | null {
  if (ask.askedOn === null || ask.state === 'draft' || ask.state === 'withdrawn') return null;
  const answered = ask.answeredOn !== null;
  return {
    personId: ask.personId,
    date: ask.answeredOn ?? ask.askedOn,
    kind: answered ? 'message answered' : 'message unanswered',
  };
}

/** An ask of which only the person is known: a draft for advice. */
export const BLANK_ASK: Omit<Draftable<Ask>, 'personId'> = {
  kind: 'advice',
  state: 'draft',
  askedOn: null,
  answeredOn: null,
  answer: '',
  outcome: '',
  doneOn: null,
  outcomeToldOn: null,
  targetId: null,
  goalId: null,
  opportunityId: null,
  conversationId: null,
  introducedToId: null,
  reason: '',
  hope: '',
  mutual: '',
  offer: '',
  offerKind: null,
  message: '',
  forwardableNote: '',
};
