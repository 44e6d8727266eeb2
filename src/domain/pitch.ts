import type { Tone } from './conversationText/tone';
import type { CalendarDate, Id, RecordBase } from './record';

/** From what is said in a lift to what opens a longer talk. */
export type PitchLength = 'line' | 'note' | 'minute' | 'introduction';
export const PITCH_LENGTHS: readonly PitchLength[] = ['line', 'note', 'minute', 'introduction'];

/**
 * Words spoken in a minute by somebody who is to be followed: the mean of lectures in Tauroza and
 * Allison, Speech Rates in British English, Applied Linguistics 11 (1990). Conversation is faster.
 */
export const WORDS_PER_MINUTE = 140;

/** The most words that a pitch of each length holds, its request counted. */
export const MOST_WORDS: Readonly<Record<PitchLength, number>> = {
  line: 35,
  note: 80,
  minute: WORDS_PER_MINUTE,
  introduction: 2 * WORDS_PER_MINUTE,
};

export type PitchAudience = 'anybody' | 'layer' | 'industry' | 'words';
export const PITCH_AUDIENCES: readonly PitchAudience[] = ['anybody', 'layer', 'industry', 'words'];

export type PitchRequest = 'information' | 'guidance' | 'introduction';
export const PITCH_REQUESTS: readonly PitchRequest[] = ['information', 'guidance', 'introduction'];

/** A version of the value proposition for one tone, audience and length; its words are a `PitchVersion`. */
export interface Pitch extends RecordBase {
  readonly tone: Tone;
  readonly length: PitchLength;
  readonly audienceKind: PitchAudience;
  /** The layer, the industry or the words; '' for anybody. */
  readonly audience: string;
  /** The one thing that is asked for at its end. */
  readonly requestKind: PitchRequest;
  /** The request in the owner's words; '' while it is as drafted. */
  readonly request: string;
}

/** Words of a pitch as they were kept; the newest are those that hold. Never changed, only followed. */
export interface PitchVersion extends RecordBase {
  /** Null for the questions that the owner asks in conversations, a line each. */
  readonly pitchId: Id | null;
  readonly text: string;
  readonly writtenOn: CalendarDate;
  /** Why it was written anew; '' where nothing was said. */
  readonly reason: string;
  /** What somebody said that led to it. */
  readonly feedbackId: Id | null;
}

/** A pitch said aloud. */
export interface Practice extends RecordBase {
  readonly pitchId: Id;
  readonly on: CalendarDate;
  readonly seconds: number;
  /** How it went. */
  readonly note: string;
}

export type FeedbackAbout = 'pitch' | 'ask' | 'questions';
export const FEEDBACK_ABOUT: readonly FeedbackAbout[] = ['pitch', 'ask', 'questions'];

/** What somebody said of a pitch, of how an ask is framed, or of the questions. */
export interface Feedback extends RecordBase {
  readonly personId: Id;
  readonly on: CalendarDate;
  readonly about: FeedbackAbout;
  readonly pitchId: Id | null;
  readonly askId: Id | null;
  /** In their words. */
  readonly text: string;
}

export const BLANK_PITCH: Omit<Pitch, keyof RecordBase> = {
  tone: 'warm',
  length: 'note',
  audienceKind: 'anybody',
  audience: '',
  requestKind: 'information',
  request: '',
};

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** How long so many words take to say, in seconds. */
export const spokenSeconds = (words: number): number => Math.round((words * 60) / WORDS_PER_MINUTE);

/** Who is to hear a pitch, as far as the choice of one depends on it. */
export interface Listener {
  readonly layer: string;
  readonly industry: string;
}

/** The pitches that may be said to somebody, the one made for the likes of them first. */
export function fittingPitches<P extends Pitch>(pitches: readonly P[], listener: Listener): P[] {
  const industry = listener.industry.trim().toLowerCase();
  const worth = ({ audienceKind, audience }: Pitch): number => {
    if (audienceKind === 'anybody') return 2;
    if (audienceKind === 'words') return 1;
    if (audienceKind === 'layer') return audience === listener.layer ? 3 : 0;
    return industry !== '' && audience.trim().toLowerCase() === industry ? 4 : 0;
  };
  return [...pitches]
    .filter((pitch) => worth(pitch) > 0)
    .sort((a, b) => worth(b) - worth(a) || b.createdAt - a.createdAt);
}
