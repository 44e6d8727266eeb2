import type { ConversationState } from '../../domain/conversation';

/** How the state of a conversation is said. */
export const STATE_WORDS: Readonly<Record<ConversationState, string>> = {
  planned: 'Planned',
  prepared: 'Prepared',
  held: 'Held',
  debriefed: 'Debriefed',
};
