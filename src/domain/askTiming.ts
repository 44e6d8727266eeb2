import type { AskKind } from './ask';
import type { AskObstacle, Balance } from './balance';
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

/** Everything that speaks for waiting with an ask of a kind. */
export type AskFlag =
  | EarlyAskReason
  | AskObstacle
  /** It would bring the balance lower than proposals do: a give comes before it. */
  | { readonly reason: 'more than may be asked'; readonly kind: AskKind };

/**
 * The reasons to wait with an ask of a kind: those of time first, then those of balance. A balance that
 * the owner has overruled gives none.
 */
export function askFlags(
  kind: AskKind,
  early: readonly EarlyAskReason[],
  { obstacles, mayAsk }: Pick<Balance, 'obstacles' | 'mayAsk'>,
): AskFlag[] {
  const flags: AskFlag[] = [...early, ...obstacles];
  if (obstacles.length === 0 && !mayAsk.includes(kind)) {
    flags.push({ reason: 'more than may be asked', kind });
  }
  return flags;
}
