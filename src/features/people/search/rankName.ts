/** How well a word of a query fits a person, the best first. */
export const FITS = ['begins a name', 'in a name', 'about', 'nearly', 'in a text'] as const;
export type Fit = (typeof FITS)[number];

/** A typo is forgiven in words from this many letters on; shorter ones are too like each other. */
const FEWEST_LETTERS_FOR_TYPO = 4;

/**
 * Whether `part` begins with `word`, but for one letter: another one, one too many, one missing, or
 * two that changed places.
 */
export function nearlyBegins(part: string, word: string): boolean {
  if (word.length < FEWEST_LETTERS_FOR_TYPO) return false;
  let at = 0;
  while (at < word.length && part[at] === word[at]) at += 1;
  if (at >= word.length - 1) return true;
  // A look at one letter first: nearly all names are told apart by it.
  const isNext = part[at + 1] === word[at];
  const isAfter = part[at] === word[at + 1];
  return (
    (part[at + 1] === word[at + 1] && part.startsWith(word.slice(at + 1), at + 1)) ||
    (isNext && part.startsWith(word.slice(at), at + 1)) ||
    (isAfter && part.startsWith(word.slice(at + 1), at)) ||
    (isNext && isAfter && part.startsWith(word.slice(at + 2), at + 2))
  );
}

/** How well a folded word fits a folded name and its parts; null where it doesn't. */
export function fitOfName(
  word: string,
  name: string,
  parts: readonly string[],
): Extract<Fit, 'begins a name' | 'in a name' | 'nearly'> | null {
  if (parts.some((part) => part.startsWith(word))) return 'begins a name';
  if (name.includes(word)) return 'in a name';
  return parts.some((part) => nearlyBegins(part, word)) ? 'nearly' : null;
}

/** The parts of a folded name that a word may begin: 'anne-marie o'neill' has four. */
export const partsOfName = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');

/** The words of a folded query, each once, at most eight. */
export function wordsOfQuery(folded: string): string[] {
  const words = folded
    .split(/\s+/)
    .map((word) => word.replace(/^[("'“‘,;.]+|[)"'”’,;.]+$/gu, ''))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, 8);
}
