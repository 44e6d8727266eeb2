import { leftCue, rightCue } from './nameCues';
import { isCommonName, isDayOrMonth } from './nameWords';
import { PLACES } from './places';
import type { Token } from './tokenize';
import { COMMON_WORDS, STRONG_VERBS, wordSet } from './words';

/** Whether a name with its surname means a person: 'rose park' needs a hint, 'Rose Park' none. */
export const plausibleFull = (tokens: readonly Token[], from: number, to: number): boolean => {
  const common = tokens.slice(from, to + 1).every(({ kind, fold: word }) => {
    return kind !== 'word' || (word.length > 1 && isCommonName(word));
  });
  if (!common || tokens[to]?.capital) return true;
  return leftCue(tokens, from) >= 2 || rightCue(tokens, to) >= 2;
};

const SEASONS = wordSet(
  'summer spring autumn winter fall page price art case law park house street west',
);
const MEETING = wordSet(
  'met meet meeting spoke speak speaking talk talked talking chat chatted chatting coffee lunch dinner breakfast brunch drinks drink call zoom walk catchup up time followup beer tea interview session sync hike ran',
);

/** A word that is also a name counts as one where the context says so. */
export function plausibleFirst(
  tokens: readonly Token[],
  index: number,
  {
    isListed,
    isNamedElsewhere,
  }: { readonly isListed: boolean; readonly isNamedElsewhere: boolean },
): boolean {
  const token = tokens[index] as Token;
  const left = isListed ? 2 : leftCue(tokens, index);
  const right = rightCue(tokens, index);
  const before = tokens[index - 1]?.fold ?? '';
  const possessive = tokens[index + 1]?.fold === "'s";
  if (PLACES.has(token.fold)) {
    if (left < 0 || right < 0) return false;
    return left >= 2 || right >= 2;
  }
  if (!isCommonName(token.fold)) {
    return left >= 2 || possessive || !token.capital || !/^(?:at|joining|into)$/.test(before);
  }
  if (left === 3) return true;
  if (isDayOrMonth(token.fold)) {
    if (tokens[index + 1]?.kind === 'number' || tokens[index - 1]?.kind === 'number') return false;
    return token.capital && left >= 0 && right >= 0 && (left >= 2 || (right >= 2 && left === 0));
  }
  if (!token.capital) return plausibleInLowerCase(tokens, index, left);
  if (token.opening) {
    const next = tokens[index + 1];
    const paired = next?.fold === 'and' && tokens[index + 2]?.capital === true;
    if (isNamedElsewhere && right >= 1) return true;
    if (next?.fold === "'s" && !SEASONS.has(token.fold)) return true;
    return right >= 2 || (next?.text === '(' && next.spaced) || paired;
  }
  return left > -1 && right >= 0 && !/^(?:the|a|an|this|my|our|his|her)$/.test(before);
}

function plausibleInLowerCase(tokens: readonly Token[], index: number, left: number): boolean {
  const before = tokens[index - 1]?.fold ?? '';
  const next = tokens[index + 1];
  if (left < 2 || before === 'to') return false;
  if (before === 'with' && !MEETING.has(tokens[index - 2]?.fold ?? '')) return false;
  if (next === undefined || next.kind !== 'word') return true;
  return !STRONG_VERBS.has(next.fold) && (COMMON_WORDS.has(next.fold) || isDayOrMonth(next.fold));
}
