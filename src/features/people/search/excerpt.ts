import { foldWithOffsets } from './foldText';

/** A run of an excerpt; `found` where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

const BEFORE = 32;
const LENGTH = 140;
const SPACES = /\s+/g;
/** Scripts that put no spaces between words have no whole word to mark. */
const ENDS_WITH_LETTERS =
  /(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}\p{N}])+$/u;
const BEGINS_WITH_LETTERS =
  /^(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}\p{N}])+/u;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 40;

const SMALL_WORDS = new Set(
  'a an and are as at be but by for from had has have he her his i in is it me my of on or our she that the their they this to was we were with you your'.split(
    ' ',
  ),
);

/** The words that say what was looked for: those like 'the' only where there is no other. */
export function meaningful(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length === 0 ? words : telling;
}

/**
 * The place in a text where the words of a query stand, with what is around it, on one line; where
 * none stands there, its beginning. Whole words are marked; `words` are folded as `foldText` does.
 */
export function excerptOf(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const { source, folded, offsetOf } = foldWithOffsets(text);
  const matches = matchesOf(folded, words).map(([start, end]) =>
    wholeWord(source, offsetOf(start), offsetOf(end)),
  );
  const from = startOfExcerpt(source, matches[0]?.[0] ?? 0);
  const to = endOfExcerpt(source, from);

  const parts: ExcerptPart[] = [];
  let at = from;
  const take = (end: number, found: boolean): void => {
    const words = source.slice(at, end).replace(SPACES, ' ');
    if (words !== '') parts.push({ text: words, found });
    at = Math.max(at, end);
  };
  if (from > 0) parts.push({ text: '…', found: false });
  for (const [start, end] of matches) {
    if (start < at || start >= to) continue;
    take(start, false);
    take(Math.min(end, to), true);
  }
  take(to, false);
  if (to < source.length) parts.push({ text: '…', found: false });
  return parts;
}

/** The word, or words, that a place is in. */
function wholeWord(source: string, start: number, end: number): readonly [number, number] {
  const before = source.slice(Math.max(0, start - LONGEST_WORD), start);
  const after = source.slice(end, end + LONGEST_WORD);
  return [
    start - (ENDS_WITH_LETTERS.exec(before)?.[0].length ?? 0),
    end + (BEGINS_WITH_LETTERS.exec(after)?.[0].length ?? 0),
  ];
}

/** Where the words stand, in order, without overlaps. */
function matchesOf(folded: string, words: readonly string[]): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      all.push([at, at + word.length]);
    }
  }
  all.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
  let end = 0;
  return all.filter(([start, stop]) => {
    if (start < end) return false;
    end = stop;
    return true;
  });
}

/** A little before the match, at the beginning of a word. */
function startOfExcerpt(source: string, match: number): number {
  if (match <= BEFORE) return 0;
  const space = source.slice(match - BEFORE, match).search(/\s/);
  return space < 0 ? match : match - BEFORE + space + 1;
}

function endOfExcerpt(source: string, from: number): number {
  if (source.length - from <= LENGTH) return source.length;
  const space = source.slice(from, from + LENGTH).search(/\s\S*$/);
  return from + (space > LENGTH / 2 ? space : LENGTH);
}
