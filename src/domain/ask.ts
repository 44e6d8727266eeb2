import { daysBetween } from './calendarDate';
import type { CalendarDate, Draftable, Id, RecordBase } from './record';

export type AskKind = 'advice' | 'introduction' | 'referral';
export const ASK_KINDS: readonly AskKind[] = ['advice', 'introduction', 'referral'];

/** 'draft' is being written, 'asked' waits for an answer; the other three are over. */
export type AskState = 'draft' | 'asked' | 'granted' | 'declined' | 'withdrawn';
export const ASK_STATES: readonly AskState[] = [
  'draft',
  'asked',
  'granted',
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
  readonly answer: string;
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
  /** What is in it for them: the mutual benefit and what is offered in return. */
  readonly offer: string;
  /** The note that can be forwarded as it is. */
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

/** An ask of which only the person is known: a draft for advice. */
export const BLANK_ASK: Omit<Draftable<Ask>, 'personId'> = {
  kind: 'advice',
  state: 'draft',
  askedOn: null,
  answeredOn: null,
  answer: '',
  outcomeToldOn: null,
  targetId: null,
  goalId: null,
  opportunityId: null,
  conversationId: null,
  introducedToId: null,
  reason: '',
  hope: '',
  offer: '',
  forwardableNote: '',
};
