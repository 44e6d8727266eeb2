import type { Conversation } from './conversation';
import type { CalendarDate, Id } from './record';

/**
 * How something passed between the owner and a person. 'message answered' is an exchange: a message
 * that got an answer, or one that the person sent. A reaction is a like or a comment in passing.
 */
export type TouchKind =
  | 'in person'
  | 'video'
  | 'phone'
  | 'message answered'
  | 'message unanswered'
  | 'reaction';
export const TOUCH_KINDS: readonly TouchKind[] = [
  'in person',
  'video',
  'phone',
  'message answered',
  'message unanswered',
  'reaction',
];

/** Anything that passed between the owner and a person and is on record. */
export interface Touch {
  readonly personId: Id;
  readonly date: CalendarDate;
  readonly kind: TouchKind;
}

/**
 * The touches of a conversation, one a person: none while it is only planned or prepared. All
 * formats other than video and phone are in person.
 */
export function conversationTouches(conversation: Conversation): Touch[] {
  if (conversation.state !== 'held' && conversation.state !== 'debriefed') return [];
  const kind =
    conversation.format === 'video' || conversation.format === 'phone'
      ? conversation.format
      : 'in person';
  return [...new Set(conversation.personIds)].map((personId) => ({
    personId,
    date: conversation.date,
    kind,
  }));
}
