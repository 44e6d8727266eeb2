import type { Channel, ConversationFormat } from './person';
import type { CalendarDate, Draftable, Id, RecordBase, Timestamp } from './record';

export type ConversationState = 'planned' | 'prepared' | 'held' | 'debriefed';
export const CONVERSATION_STATES: readonly ConversationState[] = [
  'planned',
  'prepared',
  'held',
  'debriefed',
];

/** What a conversation is for; a first one seeks knowledge. */
export type Purpose =
  | 'learn a domain'
  | 'validate a strategy'
  | 'explore an opportunity'
  | 'reconnect'
  | 'secure a referral';
export const PURPOSES: readonly Purpose[] = [
  'learn a domain',
  'validate a strategy',
  'explore an opportunity',
  'reconnect',
  'secure a referral',
];

/** Something to ask, ticked once it was asked. */
export interface Question {
  readonly text: string;
  readonly asked: boolean;
}

/** A planned or held exchange with one or more people. */
export interface Conversation extends RecordBase {
  readonly personIds: readonly Id[];
  readonly state: ConversationState;
  readonly date: CalendarDate;
  /** 'HH:MM' on the wall clock, or '' where no time is set. */
  readonly time: string;
  readonly minutes: number | null;
  readonly format: ConversationFormat;
  readonly purpose: Purpose | null;
  readonly goalId: Id | null;
  readonly place: string;
  /** Who proposed it; null where that isn't known. */
  readonly reachedOut: 'me' | 'them' | null;
  /** The message that proposes it, as the owner left it; '' while it is only a draft. */
  readonly invitation: string;
  readonly questions: readonly Question[];
  /** What to bring: a perspective, a resource, an introduction. */
  readonly bring: readonly string[];
  /** What else to think of, written before. */
  readonly preparation: string;
  /** Notes taken while talking or after. */
  readonly notes: string;
  readonly helpedMe: string;
  readonly helpedThem: string;
  readonly outcome: string;
  /** What may come of it, a line each. */
  readonly opportunities: readonly string[];
  /** What it changes in the owner's plan. */
  readonly planChange: string;
  /** The thank-you, as the owner left it; '' while it is only a draft. */
  readonly thanks: string;
}

/** A conversation of which only the people and the day are known: planned, over coffee. */
export const BLANK_CONVERSATION: Omit<Draftable<Conversation>, 'personIds' | 'date'> = {
  state: 'planned',
  time: '',
  minutes: null,
  format: 'coffee',
  purpose: null,
  goalId: null,
  place: '',
  reachedOut: null,
  invitation: '',
  questions: [],
  bring: [],
  preparation: '',
  notes: '',
  helpedMe: '',
  helpedThem: '',
  outcome: '',
  opportunities: [],
  planChange: '',
  thanks: '',
};

/** One thing learned in a conversation. */
export interface Takeaway extends RecordBase {
  readonly text: string;
  readonly personIds: readonly Id[];
  readonly conversationId: Id | null;
  readonly jotId: Id | null;
}

/** A note caught in a hurry; `sortedAt` null means that it waits under 'To sort'. */
export interface Jot extends RecordBase {
  readonly text: string;
  /** The day on the owner's wall when the jot was begun: dates in words are read from it. */
  readonly writtenOn: CalendarDate;
  readonly sortedAt: Timestamp | null;
  /** People that the owner accepted as meant. */
  readonly personIds: readonly Id[];
  readonly tags: readonly string[];
  readonly conversationId: Id | null;
  /** Where it came from: typed in the app, from a home-screen shortcut, or shared into it. */
  readonly source: 'typed' | 'shared';
}

export type FollowUpKind =
  | 'thank-you'
  | 'recap'
  | 'resource'
  | 'introduction'
  | 'check-in'
  | 'try-out'
  | 'other';
export const FOLLOW_UP_KINDS: readonly FollowUpKind[] = [
  'thank-you',
  'recap',
  'resource',
  'introduction',
  'check-in',
  'try-out',
  'other',
];

/** Something with a date and an owner: a promise is one that was said aloud. */
export interface FollowUp extends RecordBase {
  readonly text: string;
  readonly owner: 'me' | 'them';
  readonly kind: FollowUpKind;
  /** Whom it concerns: for 'me' to whom it is owed, for 'them' who owes it. */
  readonly personIds: readonly Id[];
  readonly due: CalendarDate | null;
  readonly doneAt: Timestamp | null;
  /** 'Not now': hidden from Today until this day. */
  readonly snoozedUntil: CalendarDate | null;
  /** The promised resource: an http(s) address, or '' where there is none. */
  readonly link: string;
  readonly channel: Channel | null;
  readonly conversationId: Id | null;
  readonly jotId: Id | null;
  /** The opportunity whose next step it is. */
  readonly opportunityId: Id | null;
  /** How often it went to the calendar with other content: the SEQUENCE of its .ics event. */
  readonly calendarSequence: number;
  /** What came of it: for a try-out, what happened when it was tried, or why it was dropped. */
  readonly outcome: string;
  /** For an introduction of the owner's: who was asked whether they would like it. */
  readonly askedIds: readonly Id[];
  /** Closed without having been done. */
  readonly dropped: boolean;
}

/** Whether a follow-up is owed on that day, as Today lists it: open, and not put off to a later one. */
export const isOwedNow = (
  { doneAt, snoozedUntil }: Pick<FollowUp, 'doneAt' | 'snoozedUntil'>,
  today: CalendarDate,
): boolean => doneAt === null && (snoozedUntil === null || snoozedUntil <= today);

/** A follow-up of which only the words and the owner are known. */
export const BLANK_FOLLOW_UP: Omit<Draftable<FollowUp>, 'text' | 'owner'> = {
  kind: 'other',
  personIds: [],
  due: null,
  doneAt: null,
  snoozedUntil: null,
  link: '',
  channel: null,
  conversationId: null,
  jotId: null,
  opportunityId: null,
  calendarSequence: 0,
  outcome: '',
  askedIds: [],
  dropped: false,
};

/** What the owner wants, in their own words. */
export interface Goal extends RecordBase {
  readonly text: string;
  readonly why: string;
  readonly horizon: CalendarDate | null;
  readonly closedAt: Timestamp | null;
  /** Those of the owner's strengths that it rests on, in the words of the profile. */
  readonly strengths: readonly string[];
  /** The kinds of relationships that would move it, in the owner's words: 'mentor'. */
  readonly relationships: readonly string[];
}

/** A goal of which only the words are known. */
export const BLANK_GOAL: Omit<Draftable<Goal>, 'text'> = {
  why: '',
  horizon: null,
  closedAt: null,
  strengths: [],
  relationships: [],
};
