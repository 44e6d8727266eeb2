import type { FollowUp } from '../../domain/conversation';
import { href } from '../../ui/href';

/** Where a follow-up of a conversation stands in one of its steps; null where it is of none. */
export const followUpAddress = (
  { id, conversationId }: Pick<FollowUp, 'id' | 'conversationId'>,
  step: 'debrief' | 'thank',
): string | null =>
  conversationId && href(`/conversations/${conversationId}?step=${step}&followUp=${id}`);
