import type { FollowUp } from './conversation';
import type { Id } from './record';

/**
 * Who is introduced to each other by an introduction of the owner's. Where only one is on record, the
 * other is whom it was promised to in a talk of two; fewer than two where nothing says who it is.
 */
export function introducedIds(
  { personIds }: Pick<FollowUp, 'personIds'>,
  talkedWithIds: readonly Id[],
): readonly Id[] {
  if (personIds.length > 1) return personIds;
  const both = [...new Set([...talkedWithIds, ...personIds])];
  return both.length === 2 ? both : personIds;
}
