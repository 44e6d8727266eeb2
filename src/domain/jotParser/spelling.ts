/**
 * True where `typed` is `meant` with one slip of the finger: two letters swapped (from 4 letters
 * on), one letter doubled, or, from 6 letters on, one letter missing, added or wrong. The first
 * letter must be right. Equal words are near.
 */
export function isNear(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1 || typed[0] !== meant[0] || meant.length < 4) return false;
  let at = 0;
  while (typed[at] === meant[at]) at += 1;
  if (difference === 0) {
    const swapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
    if (swapped) return typed.slice(at + 2) === meant.slice(at + 2);
    // A wrong last letter makes another name of it: Maria, Mario.
    return meant.length > 5 && at < meant.length - 1 && typed.slice(at + 1) === meant.slice(at + 1);
  }
  const longer = difference > 0 ? typed : meant;
  const shorter = difference > 0 ? meant : typed;
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  return longer[at] === longer[at - 1] || (meant.length > 5 && at < shorter.length);
}

/** True where one letter of a word was missed, added, swapped with the next or struck wrong. */
export function isOneSlipAway(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1 || typed[0] !== meant[0]) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const rest = typed.slice(at + 1);
  if (difference === 0) {
    const swapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
    return rest === meant.slice(at + 1) || (swapped && typed.slice(at + 2) === meant.slice(at + 2));
  }
  return difference > 0 ? rest === meant.slice(at) : typed.slice(at) === meant.slice(at + 1);
}
