import type { Channel } from './person';
import type { CalendarDate, Draftable, Id, RecordBase } from './record';
import type { Touch } from './touch';

/** A message to or from a person, or a reaction in passing, as logged by the owner. */
export interface Message extends RecordBase {
  readonly personId: Id;
  readonly direction: 'out' | 'in';
  readonly kind: 'message' | 'reaction';
  readonly date: CalendarDate;
  /** 'HH:MM' on the wall clock, or '' where no time is known. */
  readonly time: string;
  readonly channel: Channel | null;
  readonly text: string;
  /** False for thanks and news: their silence says nothing about the chance of an answer. */
  readonly wantsAnswer: boolean;
  /** The day of the answer to a message out; null while there is none. */
  readonly answeredOn: CalendarDate | null;
  /** The news that it told. */
  readonly milestoneId: Id | null;
}

/** A message as a touch. One from the person counts as answered: something came from them. */
export function messageTouch(message: Message): Touch {
  const { personId, date } = message;
  if (message.kind === 'reaction') return { personId, date, kind: 'reaction' };
  const answered = message.direction === 'in' || message.answeredOn !== null;
  return { personId, date, kind: answered ? 'message answered' : 'message unanswered' };
}

/** A message of which only the person and the day are known: one that the owner sent. */
export const BLANK_MESSAGE: Omit<Draftable<Message>, 'personId' | 'date'> = {
  direction: 'out',
  kind: 'message',
  time: '',
  channel: null,
  text: '',
  wantsAnswer: true,
  answeredOn: null,
  milestoneId: null,
};
