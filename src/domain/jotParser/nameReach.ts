import { GIVEN_NAMES, longFormsOf } from './givenNames';
import type { KnownName, NameReference, NameUse, PreparedPeople } from './knownPeople';
import { referencesOf } from './knownPeople';
import { OF_TOWNS } from './nameCues';
import { isDayOrMonth } from './nameWords';
import { isNear } from './spelling';
import { isTitle } from './titles';
import type { Token } from './tokenize';
import { COMMON_WORDS, PARTICLES, PERSON_VERBS, TITLES_BEHIND } from './words';

/** How far the words from a token on name somebody. */
export interface Reach {
  readonly known: KnownName;
  readonly use: NameUse;
  /** Last token of the name. */
  readonly to: number;
  /** The surname or its initial was named too. */
  readonly full: boolean;
}

const PREFERENCE: readonly NameUse[] = ['first', 'nickname', 'short', 'last'];

/** Those that reach furthest; among them a name in its own spelling goes before a short form. */
export function bestOf(reaches: readonly Reach[]): readonly Reach[] {
  const furthest = Math.max(...reaches.map(({ to }) => to));
  const far = reaches.filter(({ to }) => to === furthest);
  const rank = ({ use }: Reach): number => (use === 'nickname' ? 0 : PREFERENCE.indexOf(use));
  const best = Math.min(...far.map(rank));
  return far.filter((each) => rank(each) === best);
}

/** Index of the next word of one name behind token `index`, or -1. */
export function nextNameWord(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return -1;
  if (next.kind === 'word') {
    return next.spaced && !next.opening && !next.fold.startsWith("'") ? index + 1 : -1;
  }
  const second = tokens[index + 2];
  if (second === undefined || second.kind !== 'word' || next.spaced) return -1;
  if (next.text === '-' && !second.spaced) return index + 2;
  const handle = tokens[index - 1]?.text === '@';
  if (next.text === '.' && handle && !second.spaced) return index + 2;
  // 'J. Kerr', 'K.C. Obi'
  const more = second.spaced || (second.text.length === 1 && second.capital && token.capital);
  const initial = next.text === '.' && more && token.text.length === 1;
  return initial && second.sentence === token.sentence ? index + 2 : -1;
}

/** How far the words from token `index` on go along with the name of `known`. */
export function reach(
  tokens: readonly Token[],
  index: number,
  { known, use }: NameReference,
): Reach {
  const { words } = known;
  let to = index;
  let used = 0;
  let full = false;
  for (let next = nextNameWord(tokens, index); next >= 0; next = nextNameWord(tokens, next)) {
    const { fold: folded = '', text = '' } = tokens[next] ?? {};
    // A single 'n' is short for 'and' elsewhere.
    const word = text.length === 1 ? text.toLowerCase() : folded;
    const last = words.length - 1;
    let place = words.indexOf(word, used + 1);
    if (place < 0 && word.length === 1 && isInitial(tokens, next)) {
      place = words[last]?.startsWith(word) && last > used ? last : -1;
      if (place < 0) place = words.findIndex((each, at) => at > used && each.startsWith(word));
    }
    if (place < 0 && last > used && tokens[next]?.capital && isNear(word, words[last] ?? '')) {
      place = last;
    }
    // 'Ieuan Parrys asking': the apostrophe is missing
    if (place < 0 && word === `${words[last]}s`) place = last;
    if (place < 0) break;
    used = place;
    to = next;
    full = used === last;
    if (full) break;
  }
  // 'the other Priya (Shah)'
  const inside = tokens[to + 2];
  const bracketed =
    !full &&
    used < words.length - 1 &&
    tokens[to + 1]?.text === '(' &&
    tokens[to + 3]?.text === ')' &&
    inside?.fold === words.at(-1);
  if (bracketed) return { known, use, to: to + 3, full: true };
  if (full) to = lastOfSurname(tokens, to);
  return { known, use, to, full };
}

/** A second surname belongs to the name: 'Carmen Vidal Soler'. */
function lastOfSurname(tokens: readonly Token[], index: number): number {
  const next = nextNameWord(tokens, index);
  if (next < 0 || !isNameShaped(tokens[next]) || !tokens[index]?.capital) return index;
  const after = nextNameWord(tokens, next);
  const another = GIVEN_NAMES.has(tokens[next]?.fold ?? '') && after >= 0;
  return another || tokens[after]?.capital ? index : next;
}

/** 'Maria O' and 'maria o', but not 'Maria I think' nor 'maria a bit late'. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.length !== 1) return false;
  const dotted = tokens[index + 1]?.text === '.' && tokens[index + 1]?.spaced === false;
  if (dotted) return true;
  if (token.capital) return token.text !== 'I';
  const next = tokens[index + 1];
  // 'connect grace a with siobhan'
  if (token.text === 'a' && /^(?:with|and|to|from|at|said|says)$/.test(next?.fold ?? ''))
    return true;
  return !/[aiwnurxy]/.test(token.text) || saidBy(next);
}

/** 'alex n said' */
const saidBy = (next: Token | undefined): boolean =>
  next !== undefined && PERSON_VERBS.has(next.fold) && /(?:[^s]s|d)$/.test(next.fold);

/** 'M. Okafor', 'Okafor Maria', 'Dr Okafor'. */
export function otherFullNames(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): readonly Reach[] {
  const token = tokens[index] as Token;
  const next = nextNameWord(tokens, index);
  const lastNames = (word: string): readonly KnownName[] =>
    (prepared.byWord.get(word) ?? [])
      .filter(({ known }) => known.words.length > 1 && known.words.at(-1) === word)
      .map(({ known }) => known);
  const found: Reach[] = [];
  const second = tokens[next]?.fold ?? '';
  if (next >= 0 && token.text.length === 1 && token.capital) {
    for (const known of lastNames(second)) {
      if (known.words[0]?.startsWith(token.fold))
        found.push({ known, use: 'first', to: next, full: true });
    }
  }
  const town = OF_TOWNS.test(token.fold);
  for (const known of town ? [] : lastNames(token.fold)) {
    if (next === index + 1 && (known.words[0] === second || known.nicknames.includes(second))) {
      found.push({ known, use: 'last', to: next, full: true });
    }
  }
  // 'Cat Ross' for Catriona Ross
  if (next >= 0 && token.text.length > 1) {
    for (const known of lastNames(second)) {
      if (GIVEN_NAMES.has(token.fold) && longFormsOf(token.fold).length === 0) continue;
      if (known.words[0]?.startsWith(token.fold) && known.words[0] !== token.fold)
        found.push({ known, use: 'short', to: next, full: true });
    }
  }
  return found;
}

const isNameShaped = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === 'word' &&
  token.capital &&
  !COMMON_WORDS.has(token.fold) &&
  !isDayOrMonth(token.fold) &&
  !(token.text.length > 1 && token.text.length < 5 && token.text === token.text.toUpperCase());

/** 'Ana Lopez' is not the Ana Ruiz that is known, and 'Morgan Stanley' is no Morgan. */
export function continuesOtherwise(
  tokens: readonly Token[],
  index: number,
  to: number,
  prepared: PreparedPeople,
): boolean {
  const before = tokens[index - 1];
  const token = tokens[index] as Token;
  if (token.spaced && isNameShaped(before) && token.capital && !isTitle(tokens, index - 1)) {
    const knownBefore = referencesOf(prepared, before.fold).length > 0;
    if (!knownBefore && (!before.opening || GIVEN_NAMES.has(before.fold))) return true;
  }
  const acronym = before?.kind === 'word' && token.spaced && /^[A-Z]{2,4}$/.test(before.text);
  if (acronym && !COMMON_WORDS.has(before.fold)) return true;
  const next = tokens[nextNameWord(tokens, to)];
  if (next === undefined || !token.capital) return false;
  if (next.text.length === 1) return next.capital && isInitial(tokens, tokens.indexOf(next));
  if (!isNameShaped(next) || TITLES_BEHIND.has(next.fold)) return false;
  const other = referencesOf(prepared, next.fold);
  // 'Ana Tom and Bo' lists people; 'Ana Okafor' is somebody else even where an Okafor is known.
  return !other.some(({ use }) => use !== 'last') || !GIVEN_NAMES.has(next.fold);
}

/** True for a word that goes on with a longer name begun before it. */
export const adjoinsName = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const token = tokens[index] as Token;
  if (before?.text === '-' && !token.spaced) return true;
  if (!token.spaced || !token.capital) return false;
  if (before?.text === '.' && tokens[index - 2]?.text.length === 1) return true;
  const opensWithVerb = before?.opening === true && /(?:ed|ing)$/.test(before.fold);
  if (opensWithVerb && !GIVEN_NAMES.has(before.fold)) return false;
  return isNameShaped(before) && !PARTICLES.has(before.fold) && !isTitle(tokens, index - 1);
};
