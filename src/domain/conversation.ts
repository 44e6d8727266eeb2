import type { Channel, ConversationFormat } from './person';
import type { CalendarDate, Id, RecordBase, Timestamp } from './record';

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
  /** What to ask or to bring, written before. */
  readonly preparation: string;
  /** Notes taken while talking or after. */
  readonly notes: string;
  readonly outcome: string;
}

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
  /** How often it went to the calendar with other content: the SEQUENCE of its .ics event. */
  readonly calendarSequence: number;
}

/** What the owner wants, in their own words. */
export interface Goal extends RecordBase {
  readonly text: string;
  readonly why: string;
  readonly horizon: CalendarDate | null;
  readonly closedAt: Timestamp | null;
}
