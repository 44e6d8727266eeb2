import type { FollowUp } from './conversation';
import type { CalendarDate, Id } from './record';

/** A reason to wait with an ask. It is shown; it never blocks. */
export type EarlyAskReason =
  | { readonly reason: 'no conversation yet' }
  | {
      readonly reason: 'promise not kept';
      readonly followUpId: Id;
      readonly due: CalendarDate | null;
    };

/**
 * Why it is early to ask somebody: before any conversation was held with them, and before a promise
 * of the owner's to them is kept. Empty where nothing speaks against it.
 */
export function earlyAskReasons(
  personId: Id,
  conversationsHeld: number,
  followUps: readonly FollowUp[],
): EarlyAskReason[] {
  const reasons: EarlyAskReason[] = [];
  if (conversationsHeld === 0) reasons.push({ reason: 'no conversation yet' });
  for (const followUp of followUps) {
    if (followUp.owner !== 'me' || followUp.doneAt !== null) continue;
    if (!followUp.personIds.includes(personId)) continue;
    reasons.push({ reason: 'promise not kept', followUpId: followUp.id, due: followUp.due });
  }
  return reasons;
}
