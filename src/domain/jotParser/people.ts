import { GIVEN_NAMES } from './givenNames';
import type { KnownName, NameReference, NameUse, PreparedPeople } from './knownPeople';
import { referencesOf } from './knownPeople';
import { leftCue, rightCue } from './nameCues';
import { isCommonName, isDayOrMonth } from './nameWords';
import { PLACES } from './places';
import { isNear } from './spelling';
import type { Token } from './tokenize';
import { COMMON_WORDS, HONORIFICS, STRONG_VERBS, wordSet } from './words';

/** Somebody on record, named by tokens `from` to `to`; several ids where the name leaves a choice. */
export interface Mention {
  readonly personIds: readonly string[];
  readonly from: number;
  readonly to: number;
  /** A surname, an initial or a title decided, not a first name alone. */
  readonly certain: boolean;
}

interface Reach {
  readonly known: KnownName;
  readonly use: NameUse;
  readonly to: number;
  /** The surname or its initial was named too. */
  readonly full: boolean;
}

/**
 * Finds known people among the tokens; `taken` tells tokens that belong to an organization.
 * A first name that several share stays a choice, unless the jot names one of them in full.
 */
export function findMentions(
  tokens: readonly Token[],
  prepared: PreparedPeople,
  isOrganization: (index: number) => boolean,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const mention = mentionAt(tokens, index, prepared, isOrganization);
    if (mention === null) continue;
    mentions.push(mention);
    index = mention.to;
  }
  return settleByFullNames(mentions);
}

function mentionAt(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
  isOrganization: (index: number) => boolean,
): Mention | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  if (isOrganization(index) && leftCue(tokens, index) < 2) return null;
  const handle = handleMention(tokens, index, prepared);
  if (handle !== null) return handle;
  const reaches = referencesOf(prepared, token.fold)
    .filter(({ use }) => use !== 'last')
    .map((reference) => reach(tokens, index, reference));
  const full = [...reaches.filter((each) => each.full), ...otherFullNames(tokens, index, prepared)];
  if (full.length > 0) {
    const best = bestOf(full);
    const to = Math.max(...best.map((each) => each.to));
    if (plausibleFull(tokens, index, to)) return mention(best, index, to, true);
  }
  if (reaches.length > 0 && !continuesOtherwise(tokens, index, prepared)) {
    if (!plausibleFirst(tokens, index)) return null;
    const best = byTitle(tokens, index, bestOf(reaches));
    return mention(best, index, index, best.length === 1 && best.length < reaches.length);
  }
  return surnameMention(tokens, index, prepared) ?? misspelt(tokens, index, prepared);
}

const mention = (
  reaches: readonly Reach[],
  from: number,
  to: number,
  certain: boolean,
): Mention => ({
  personIds: [...new Set(reaches.map(({ known }) => known.personId))],
  from,
  to,
  certain,
});

const PREFERENCE: readonly NameUse[] = ['first', 'nickname', 'short', 'last'];

/** Those that reach furthest; among them a name in its own spelling goes before a short form. */
function bestOf(reaches: readonly Reach[]): readonly Reach[] {
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
  if (next.kind === 'word') return next.spaced && !next.opening ? index + 1 : -1;
  const second = tokens[index + 2];
  if (second === undefined || second.kind !== 'word' || next.spaced) return -1;
  if (next.text === '-' && !second.spaced) return index + 2;
  const handle = tokens[index - 1]?.text === '@';
  if (next.text === '.' && handle && !second.spaced) return index + 2;
  const initial = next.text === '.' && second.spaced && token.text.length === 1;
  return initial && second.sentence === token.sentence ? index + 2 : -1;
}

function reach(tokens: readonly Token[], index: number, { known, use }: NameReference): Reach {
  const { words } = known;
  let to = index;
  let used = 0;
  let full = false;
  for (let next = nextNameWord(tokens, index); next >= 0; next = nextNameWord(tokens, next)) {
    const word = tokens[next]?.fold ?? '';
    const last = words.length - 1;
    let place = words.indexOf(word, used + 1);
    if (place < 0 && word.length === 1 && isInitial(tokens, next)) {
      place = words[last]?.startsWith(word) && last > used ? last : -1;
      if (place < 0) place = words.findIndex((each, at) => at > used && each.startsWith(word));
    }
    if (place < 0 && last > used && tokens[next]?.capital && isNear(word, words[last] ?? '')) {
      place = last;
    }
    if (place < 0) break;
    used = place;
    to = next;
    full = used === last;
    if (full) break;
  }
  return { known, use, to: full ? to : index, full };
}

/** 'Maria O' and 'maria o', but not 'Maria I think' nor 'maria a bit late'. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.length !== 1) return false;
  const dotted = tokens[index + 1]?.text === '.' && tokens[index + 1]?.spaced === false;
  if (dotted) return true;
  return token.capital ? token.text !== 'I' : !/[aiwnurxy]/.test(token.text);
}

/** 'M. Okafor', 'Okafor Maria', 'Dr Okafor'. */
function otherFullNames(
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
  for (const known of lastNames(token.fold)) {
    if (next >= 0 && (known.words[0] === second || known.nicknames.includes(second))) {
      found.push({ known, use: 'last', to: next, full: true });
    }
  }
  return found;
}

/** 'Dr Okafor', 'Okafor says': a surname alone, where one person only has it. */
function surnameMention(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const token = tokens[index] as Token;
  const found = (prepared.byWord.get(token.fold) ?? []).filter(
    ({ known }) => known.words.length > 1 && known.words.at(-1) === token.fold,
  );
  if (found.length === 0 || adjoinsName(tokens, index)) return null;
  const title = titleBefore(tokens, index);
  const cue = Math.max(leftCue(tokens, index), rightCue(tokens, index));
  const enough = title !== '' || (token.capital && leftCue(tokens, index) >= 0 && cue >= 2);
  if (!enough || (title === '' && isCommonName(token.fold) && token.opening)) return null;
  const titled = title === '' ? [] : found.filter(({ known }) => known.honorific === title);
  const best = titled.length > 0 ? titled : found;
  return {
    personIds: best.map(({ known }) => known.personId),
    from: index,
    to: index,
    certain: best.length === 1,
  };
}

function titleBefore(tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1];
  const title = before?.text === '.' ? tokens[index - 2] : before;
  const word = title?.fold ?? '';
  return HONORIFICS.has(word)
    ? word === 'professor'
      ? 'prof'
      : word === 'doctor'
        ? 'dr'
        : word
    : '';
}

function byTitle(
  tokens: readonly Token[],
  index: number,
  reaches: readonly Reach[],
): readonly Reach[] {
  const title = titleBefore(tokens, index);
  if (title === '' || reaches.length < 2) return reaches;
  const titled = reaches.filter(({ known }) => known.honorific === title);
  return titled.length > 0 ? titled : reaches;
}

const isNameShaped = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === 'word' &&
  token.capital &&
  !COMMON_WORDS.has(token.fold) &&
  !isDayOrMonth(token.fold) &&
  !(token.text.length > 1 && token.text.length < 5 && token.text === token.text.toUpperCase());

/** 'Ana Lopez' is not the Ana Ruiz that is known, and 'Morgan Stanley' is no Morgan. */
function continuesOtherwise(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): boolean {
  const before = tokens[index - 1];
  const token = tokens[index] as Token;
  if (token.spaced && isNameShaped(before) && token.capital) {
    const knownBefore = referencesOf(prepared, before.fold).length > 0;
    if (!knownBefore && (!before.opening || GIVEN_NAMES.has(before.fold))) return true;
  }
  const acronym = before?.kind === 'word' && token.spaced && /^[A-Z]{2,4}$/.test(before.text);
  if (acronym && !COMMON_WORDS.has(before.fold)) return true;
  const next = tokens[nextNameWord(tokens, index)];
  if (next === undefined || !token.capital) return false;
  if (next.text.length === 1) return next.capital && isInitial(tokens, tokens.indexOf(next));
  if (!isNameShaped(next)) return false;
  const other = referencesOf(prepared, next.fold);
  return !other.some(({ use }) => use !== 'last') || GIVEN_NAMES.has(next.fold) === false;
}

const adjoinsName = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const token = tokens[index] as Token;
  if (before?.text === '-' && !token.spaced) return true;
  if (!token.spaced || !token.capital) return false;
  if (before?.text === '.' && tokens[index - 2]?.text.length === 1) return true;
  return isNameShaped(before) && !HONORIFICS.has(before.fold) && !before.opening;
};

const plausibleFull = (tokens: readonly Token[], from: number, to: number): boolean => {
  const common = tokens.slice(from, to + 1).every(({ kind, fold: word }) => {
    return kind !== 'word' || (word.length > 1 && isCommonName(word));
  });
  if (!common || tokens[to]?.capital) return true;
  return leftCue(tokens, from) >= 2 || rightCue(tokens, to) >= 2;
};

const MEETING = wordSet(
  'met meet meeting spoke speak speaking talk talked talking chat chatted chatting coffee lunch dinner breakfast brunch drinks drink call zoom walk catchup up time followup beer tea interview session sync hike ran',
);

/** A word that is also a name counts as one where the context says so. */
function plausibleFirst(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const left = leftCue(tokens, index);
  const right = rightCue(tokens, index);
  const before = tokens[index - 1]?.fold ?? '';
  const possessive = tokens[index + 1]?.fold === "'s";
  if (PLACES.has(token.fold)) {
    return token.capital && left >= 0 && right >= 0 && (left >= 2 || right >= 2);
  }
  if (!isCommonName(token.fold)) {
    return !(/^(?:at|joining|into)$/.test(before) && token.capital && !possessive) && left > -4.5;
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
    return right >= 2 || (next?.text === '(' && next.spaced) || paired;
  }
  return left >= 0 && right >= 0 && !/^(?:the|a|an|this|my|our|his|her)$/.test(before);
}

function plausibleInLowerCase(tokens: readonly Token[], index: number, left: number): boolean {
  const before = tokens[index - 1]?.fold ?? '';
  const next = tokens[index + 1];
  if (left < 2 || before === 'to') return false;
  if (before === 'with' && !MEETING.has(tokens[index - 2]?.fold ?? '')) return false;
  if (next === undefined || next.kind !== 'word') return true;
  return !STRONG_VERBS.has(next.fold) && (COMMON_WORDS.has(next.fold) || isDayOrMonth(next.fold));
}

/** '@ana', '@anaruiz': any capitals, and the whole name in one word. */
function handleMention(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const token = tokens[index] as Token;
  if (tokens[index - 1]?.text !== '@' || token.spaced) return null;
  const found = prepared.names.filter(
    ({ words }) => words.length > 1 && words.join('') === token.fold,
  );
  if (found.length === 0) return null;
  const personIds = found.map(({ personId }) => personId);
  return { personIds, from: index, to: index, certain: found.length === 1 };
}

/** 'Pirya' where Priya is known and nobody is called Pirya. */
function misspelt(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const token = tokens[index] as Token;
  const word = token.fold;
  if (word.length < 4 || isCommonName(word) || GIVEN_NAMES.has(word) || PLACES.has(word))
    return null;
  if (prepared.byWord.has(word) || adjoinsName(tokens, index)) return null;
  const cue = Math.max(leftCue(tokens, index), rightCue(tokens, index));
  if (leftCue(tokens, index) < 0 || (!token.capital && cue < 2)) return null;
  const close = (prepared.firstNamesByLetter.get(word.slice(0, 1)) ?? []).filter((name) =>
    isNear(word, name),
  );
  const reaches = close.flatMap((name) =>
    (prepared.byWord.get(name) ?? [])
      .filter(({ use }) => use === 'first')
      .map((reference) => reach(tokens, index, reference)),
  );
  if (reaches.length === 0) return null;
  const best = bestOf(reaches);
  const full = best.some((each) => each.full);
  if (!full && continuesOtherwise(tokens, index, prepared)) return null;
  return mention(best, index, Math.max(...best.map(({ to }) => to)), full && best.length === 1);
}

/** A first name that several share means the one whom the jot names in full. */
function settleByFullNames(mentions: readonly Mention[]): readonly Mention[] {
  const certain = new Set(
    mentions.flatMap((each) => (each.certain && each.personIds.length === 1 ? each.personIds : [])),
  );
  return mentions.map((each) => {
    const named = each.personIds.filter((id) => certain.has(id));
    return each.personIds.length > 1 && named.length === 1 ? { ...each, personIds: named } : each;
  });
}
