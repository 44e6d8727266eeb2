import type { Share } from '../../../domain/sameness';

/** A share of 0 to 1 in words, as it stands before 'of'. */
export function shareInWords(share: number): string {
  if (share >= 0.95) return 'all';
  if (share >= 0.7) return 'most';
  if (share >= 0.55) return 'more than half';
  if (share >= 0.42) return 'about half';
  if (share >= 0.29) return 'about a third';
  if (share >= 0.2) return 'about a quarter';
  return share >= 0.1 ? 'a small part' : 'very little';
}

/** '5 of 8 conversations'. */
export const countInWords = ({ count }: Pick<Share, 'count'>, of: number): string =>
  `${count} of ${of === 1 ? '1 conversation' : `${of} conversations`}`;

/** From this share of the conversations on, one group is said to stand out. */
const STANDS_OUT_FROM = 0.4;
/** Fewer conversations than this are alike by chance. */
const ENOUGH_CONVERSATIONS = 3;
/** A group of this share of the people met is missed when nobody of it was talked with. */
const MISSED_FROM = 0.05;
/** By how much more a group must be heard than it is large, to stand out. */
const STANDS_OUT_BY = 0.15;

/** The group that the conversations came from most, where that says something; else null. */
export function standingOut(shares: readonly Share[], conversations: number): Share | null {
  const [first] = shares;
  if (first === undefined || conversations < ENOUGH_CONVERSATIONS) return null;
  return first.share >= STANDS_OUT_FROM && first.share >= first.ofNetwork + STANDS_OUT_BY
    ? first
    : null;
}

/** Groups that make up a good part of the people met, and had no conversation: the largest first. */
export const missed = (shares: readonly Share[]): Share[] =>
  shares.filter(({ count, ofNetwork }) => count === 0 && ofNetwork >= MISSED_FROM);
