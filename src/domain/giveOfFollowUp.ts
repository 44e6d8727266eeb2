import type { FollowUp, FollowUpKind } from './conversation';
import type { GiveKind } from './give';

/** What the doing of a follow-up may have given; thanks, check-ins and try-outs give nothing. */
const GIVES: { readonly [Kind in FollowUpKind]?: GiveKind } = {
  resource: 'resource',
  introduction: 'introduction',
  recap: 'insight',
  other: 'hand',
};

/** The give that the owner may call the doing of a follow-up; null where there is none to call. */
export const giveOfFollowUp = ({ owner, kind, personIds }: FollowUp): GiveKind | null =>
  owner === 'me' && personIds.length > 0 ? (GIVES[kind] ?? null) : null;
