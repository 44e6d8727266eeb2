import { isSameFirstName } from './diminutives';

/** How two names agree, the surest first; null where they don't. */
export type NameLikeness =
  | 'same'
  | 'diminutive'
  | 'middle name'
  | 'spelling'
  | 'initial'
  | 'one word';

/** What each kind of agreement says for two people being one; the units are those of `duplicates`. */
export const NAME_POINTS: Readonly<Record<NameLikeness, number>> = {
  same: 3,
  diminutive: 2.6,
  'middle name': 2.5,
  spelling: 2,
  initial: 1.4,
  // Asked about only where an e-mail address is shared.
  'one word': 0.5,
};

/**
 * Compares two names by their words (as `nameKey` gives them), in any order. All words of the shorter
 * must have a counterpart in the other, at least two of them, and one that isn't an initial.
 */
export function nameLikeness(
  one: readonly string[],
  other: readonly string[],
): NameLikeness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2 || long.length > 12) return null;
  const left = [...long];
  let worst: NameLikeness = 'same';
  let whole = 0;
  // Whole words first, so that an initial doesn't take the place of one.
  const sorted = [...short].sort((a, b) => b.length - a.length);
  for (const word of sorted) {
    const match = bestMatch(word, left);
    if (match === null) return null;
    left.splice(match.place, 1);
    if (match.kind !== 'initial') whole += 1;
    if (NAME_POINTS[match.kind] < NAME_POINTS[worst]) worst = match.kind;
  }
  if (whole === 0) return null;
  if (left.length > 0 && NAME_POINTS['middle name'] < NAME_POINTS[worst]) worst = 'middle name';
  return worst;
}

function bestMatch(
  word: string,
  words: readonly string[],
): { readonly place: number; readonly kind: NameLikeness } | null {
  let best: { readonly place: number; readonly kind: NameLikeness } | null = null;
  for (const [place, other] of words.entries()) {
    const kind = wordLikeness(word, other);
    if (kind === null) continue;
    if (best === null || NAME_POINTS[kind] > NAME_POINTS[best.kind]) best = { place, kind };
  }
  return best;
}

function wordLikeness(one: string, other: string): NameLikeness | null {
  if (one === other) return 'same';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : null;
  if (isSameFirstName(one, other)) return 'diminutive';
  if (one.length < 4 || other.length < 4) return null;
  return isOneSlip(one, other) ? 'spelling' : null;
}

/** One letter more, less, other, or two neighbours in the other order; the first letter agrees. */
function isOneSlip(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return short.slice(at) === long.slice(at + 1);
  }
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
