import type { CalendarDate } from './record';
import type { Vouch } from './vouch';

/** Somebody as another table of a file names them; '' where it doesn't. */
export interface Mention {
  readonly linkedinUrl: string;
  readonly email: string;
  readonly name: string;
}

/** That a message or an invitation went from one to the other; its text isn't read. */
export interface ImportedMessage {
  readonly who: Mention;
  readonly direction: 'out' | 'in';
  readonly kind: 'message' | 'invitation';
  readonly date: CalendarDate;
  /** 'HH:MM' on the wall clock, or ''. */
  readonly time: string;
}

export interface ImportedVouch {
  readonly who: Mention;
  readonly vouch: Vouch;
}

/** A meeting of a calendar with the people that it names. */
export interface ImportedMeeting {
  readonly title: string;
  readonly place: string;
  readonly date: CalendarDate;
  readonly time: string;
  readonly minutes: number | null;
  readonly attendees: readonly Mention[];
}

/** What files tell of the past with people, besides who they are. */
export interface ImportedHistory {
  readonly messages: readonly ImportedMessage[];
  readonly vouches: readonly ImportedVouch[];
  readonly meetings: readonly ImportedMeeting[];
}

export const NO_HISTORY: ImportedHistory = { messages: [], vouches: [], meetings: [] };

/** The histories of several files in one. */
export function joinHistories(all: readonly ImportedHistory[]): ImportedHistory {
  return {
    messages: all.flatMap(({ messages }) => messages),
    vouches: all.flatMap(({ vouches }) => vouches),
    meetings: all.flatMap(({ meetings }) => meetings),
  };
}
