import { GIVEN_NAMES } from './givenNames';
import type { PreparedPeople } from './knownPeople';
import { leftCue, rightCue } from './nameCues';
import { nextNameWord } from './nameReach';
import { isCommonName, isDayOrMonth, isWordName } from './nameWords';
import { COMPANY_SUFFIXES, NAME_SUFFIXES, PLACES } from './places';
import { SELDOM_WORDS } from './plausibleName';
import { ENOUGH, MORE_WORDS, type Run, smallName } from './smallNames';
import { isTitle } from './titles';
import type { Token } from './tokenize';
import { COMMON_WORDS, PARTICLES, PERSON_ROLES, TITLES_BEHIND, wordSet } from './words';

/** Somebody who isn't on record, named by tokens `from` to `to`. */
export interface NewName {
  readonly from: number;
  readonly to: number;
  /** Where the name stands in full: 'Priya' later on is the 'Priya Raman' of before. */
  readonly whole: { readonly from: number; readonly to: number };
}

interface Surroundings {
  readonly prepared: PreparedPeople;
  /** True for tokens that known people, organizations, dates or tags have taken. */
  readonly isTaken: (index: number) => boolean;
  /** Index just behind a known or new person that ends at `index`, for 'Ana and Xiomara'. */
  readonly isPersonEnd: (index: number) => boolean;
}

/** Finds the names of people who are not on record, each as often as it stands in the jot. */
export function findNewNames(
  tokens: readonly Token[],
  prepared: PreparedPeople,
  isTaken: (index: number) => boolean,
  isPerson: (index: number) => boolean,
): readonly NewName[] {
  const found: Span[] = [];
  const ends = new Set<number>();
  const surroundings: Surroundings = {
    prepared,
    isTaken,
    isPersonEnd: (index) => ends.has(index) || isPerson(index),
  };
  const free: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const run = nameAt(tokens, index, surroundings);
    if (run === null) {
      // 'priti offered', where Priti Shah is named elsewhere
      const { kind, fold: word } = tokens[index] as Token;
      if (kind === 'word' && !surroundings.isTaken(index) && !isCommonName(word)) free.push(index);
      continue;
    }
    if (run.score >= ENOUGH || (run.score >= 1 && isPaired(tokens, run.end, surroundings))) {
      found.push({ from: index, to: run.end });
      ends.add(run.end);
    } else if (run.end === index) {
      free.push(index);
    }
    index = run.end;
  }
  return withRepeats(tokens, found, free);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function nameAt(tokens: readonly Token[], index: number, around: Surroundings): Run | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || around.isTaken(index)) return null;
  const handle = handleEnd(tokens, index);
  if (handle > index) return { end: handle, score: ENOUGH };
  if (!token.capital) {
    const isGivenName = isGiven(token.fold, around.prepared);
    const isListed = listCue(tokens, index, around) === 2;
    return smallName(tokens, index, { isGivenName, isListed, isTaken: around.isTaken });
  }
  if (!isNamePart(tokens, index, around) || (PARTICLES.has(token.fold) && token.fold !== 'al'))
    return null;
  let end = index;
  let words = token.text.length > 1 ? 1 : 0;
  for (let next = nextNameWord(tokens, end); next >= 0; next = nextNameWord(tokens, end)) {
    const particles = particlesAt(tokens, next);
    const part = next + particles;
    if (!isNamePart(tokens, part, around)) break;
    end = part;
    words += 1;
  }
  const whole = { end, score: 0 };
  if (words === 0 || end - index > 9) return whole;
  const suffix = tokens[nextNameWord(tokens, end)];
  if (suffix?.capital && NAME_SUFFIXES.has(suffix.fold)) return whole;
  // 'that lady from Baylor Kimberly Osei': the name begins behind the firm
  const second = nextNameWord(tokens, index);
  const isGivenHere = isGiven(token.fold, around.prepared);
  if (end > index && leftCue(tokens, index) < -2 && !isGivenHere && second > 0 && second < end) {
    const inside = GIVEN_NAMES.has(tokens[second]?.fold ?? '');
    if (inside) return { end: index, score: 0 };
  }
  return { end, score: scoreOf(tokens, index, end, around) };
}

/** Last token of a handle with an underscore ('@kofi_builds'), or -1. */
function handleEnd(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text !== '@' || tokens[index]?.spaced) return -1;
  let end = index;
  while (tokens[end + 1]?.text === '_' && !tokens[end + 1]?.spaced && !tokens[end + 2]?.spaced) {
    if (!/^(?:word|number)$/.test(tokens[end + 2]?.kind ?? '')) break;
    end += 2;
  }
  return end > index ? end : -1;
}

/** 'Katrín Jónsdóttir and Þór Einarsson hosted': what is sure of the second holds for the first. */
function isPaired(tokens: readonly Token[], end: number, around: Surroundings): boolean {
  const link = tokens[end + 1];
  if (link?.fold !== 'and') return false;
  if (around.isPersonEnd(end + 2)) return true;
  return (nameAt(tokens, end + 2, around)?.score ?? 0) >= ENOUGH;
}

function particlesAt(tokens: readonly Token[], index: number): number {
  let count = 0;
  while (count < 3) {
    const token = tokens[index + count];
    if (token?.kind !== 'word' || !PARTICLES.has(token.fold) || token.capital) break;
    if (tokens[index + count + 1]?.text === '-' && tokens[index + count + 2]?.spaced === false) {
      return count + 2;
    }
    count += 1;
  }
  return count;
}

function isNamePart(tokens: readonly Token[], index: number, around: Surroundings): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || around.isTaken(index)) return false;
  // 'Price-Evans', 'Sarah Long': beside another part of a name a word may be one.
  if (token.capital && (isJoinedSurname(tokens, index) || isWordBeforeSurname(tokens, index)))
    return true;
  // The second half of 'Ji-woo' may be small.
  const joined = tokens[index - 1]?.text === '-' && !token.spaced;
  if (!token.capital && !joined) return false;
  if (token.text.length === 1)
    return (
      token.capital &&
      (token.spaced || (tokens[index - 1]?.text === '.' && tokens[index - 2]?.text.length === 1)) &&
      token.text !== 'I' &&
      isLatinInitial(tokens, index)
    );
  if (/^[A-Z]{2,}s?$/.test(token.text) && token.text.length < 6) return false;
  if (isTitle(tokens, index) || isDayOrMonth(token.fold) || token.fold.startsWith("'"))
    return false;
  const behind = tokens[index - 1]?.capital === true && token.spaced;
  if (behind && TITLES_BEHIND.has(token.fold) && tokens[index + 1]?.text !== '-') return false;
  if (
    token.text === token.text.toUpperCase() &&
    token.text.length < 6 &&
    /\p{Lu}/u.test(token.text)
  ) {
    return false;
  }
  const plural = token.opening && COMMON_WORDS.has(token.fold.replace(/s$/, ''));
  return joined || PARTICLES.has(token.fold) || !(plural || COMMON_WORDS.has(token.fold));
}

const WORDS_BEFORE_SURNAMES = wordSet(
  'mark will hope chase drew april june chuck grant rob sue pat josh nick skip miles jack clay peg chip bob trip wade faith grace joy',
);

/** 'Mark Ellison', 'Will Mason': the word is a first name before a surname. */
const isWordBeforeSurname = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!WORDS_BEFORE_SURNAMES.has(token.fold) || next === undefined) return false;
  if (next.kind !== 'word' || !next.capital || !next.spaced || next.text.length < 3) return false;
  if (COMMON_WORDS.has(next.fold) || PLACES.has(next.fold) || isDayOrMonth(next.fold)) return false;
  if (/^(?:in|of|by|since|until|on|early|late|mid)$/.test(tokens[index - 1]?.fold ?? ''))
    return false;
  return token.opening ? rightCue(tokens, index + 1) >= 2 : true;
};

const isJoinedSurname = (tokens: readonly Token[], index: number): boolean => {
  const [hyphen, second] = [tokens[index + 1], tokens[index + 2]];
  return (
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    second?.capital === true &&
    !second.spaced &&
    tokens[index - 1]?.capital === true &&
    second.text.length > 1
  );
};

const isLatinInitial = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token?.text !== 'A' || tokens[index + 1]?.text === '.';
};

// Ends of words that name companies and products ...
const COMPANY_ENDING =
  /..(?:tech|soft|ware|corp|labs?|bank|hub|stack|cloud|works|pay|data|ify|base|flow|force|wave|scale|point)$/;
// ... and things in general: where a word stands alone.
const THINGLY =
  /...(?:tion|ment|ness|ship|ics|ism|ing|ity|ance|ence|able|ful|less|ology|graphy|gram|book|ops|ally)$/;

const ENGLISH_ENDING =
  /.{3}(?:tion|ment|ness|ship|ing|ity|ance|ence|able|ful|less|ology|ers?|ors?|ed|ly|ics|ies|ives?|ous|al|ic)$/;

/** How much speaks for a person's name at tokens `from` to `to`. */
function scoreOf(tokens: readonly Token[], from: number, to: number, around: Surroundings): number {
  const words = tokens.slice(from, to + 1).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (first === undefined) return 0;
  const single = words.length === 1;
  // Whoever is called so is known, and is not meant here: 'wants Rust people'.
  const { byWord } = around.prepared;
  if (single && byWord.get(first.fold)?.some(({ use }) => use === 'first')) return -9;
  const whole = words.map((word) => word.fold).join(' ');
  if (byWord.get(first.fold)?.some(({ known }) => known.words.join(' ') === whole)) return -9;
  const lastWord = words.at(-1)?.fold ?? '';
  if (COMPANY_SUFFIXES.has(lastWord)) return -9;
  if (NAME_SUFFIXES.has(lastWord) && !GIVEN_NAMES.has(first.fold)) return -9;
  if (!single && REGIONAL.has(first.fold)) return -9;
  // 'the MV Star Juventas'
  const before = tokens[from - 1];
  const acronym =
    before?.kind === 'word' && /^(?!PA|PI|TA|GP|MP|MD|EA|PM)[A-Z]{2,4}$/.test(before.text);
  if (acronym && !PERSON_ROLES.has(before.fold) && !isTitle(tokens, from - 1)) return -9;
  // 'intro to the Methodist CFO', but not 'Pim, director of …'
  const after = tokens[to + 1];
  if (after?.kind === 'word' && PERSON_ROLES.has(after.fold)) return -9;
  const given = isGiven(first.fold, around.prepared);
  const somebody = /^an?$/.test(before?.fold ?? '') && after?.fold === 'who';
  const left = somebody ? 2 : given ? leftOfGiven(tokens, from, to) : leftCue(tokens, from);
  const right = rightCue(tokens, to);
  const next = tokens[to + 1];
  // 'Lord Ashby's office'
  let score = left === 3 ? Math.max(2, 2 + right) : Math.min(left, 2) + right;
  if (given) score += 2;
  if (!single) score += words.some((word) => ENGLISH_ENDING.test(word.fold)) ? 1 : 2;
  const place = words.some((word) => PLACES.has(word.fold));
  if (place) score -= given && !single ? 1 : 3;
  const called = left >= 2 ? isWordName(first.fold) : right > 1 && SELDOM_WORDS.has(first.fold);
  if (isCommonName(first.fold) && single && !called) score -= 2;
  if (called && /^(?:from|at)$/.test(next?.fold ?? '')) score += 1;
  // 'Rejected again.'
  const noName = MORE_WORDS.has(first.fold) || /.{3}ed$/.test(first.fold);
  if (first.opening && single && !given && noName) return -9;
  if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(first.text))
    score -= 3;
  if (!given && words.some((word) => COMPANY_ENDING.test(word.fold))) score -= 2;
  if (!given && single && THINGLY.test(first.fold)) score -= 2;
  if (first.opening && single && left < 2 && (given || right < 2)) score -= 1;
  const introduced = /^[:("“]$/.test(tokens[from - 1]?.text ?? '');
  if (first.opening && !introduced && !single && !given) score -= 0.5;
  // 'the recruiter from Kelly (Marisol)'
  const bracketed = tokens[from - 1]?.text === '(' && tokens[to + 1]?.text === ')';
  if (bracketed && given && single) score += 1;
  const list = listCue(tokens, from, around);
  score += list;
  if (list === 1.5 && /^(?:,|and)$/.test(tokens[to + 1]?.fold ?? '')) score += 0.5;
  if (!single && first.opening && next?.kind === 'word' && /(?:[^s]s|ed)$/.test(next.fold))
    score += 1;
  if (!single && first.opening && (next === undefined || /^[.!\n]$/.test(next.text))) score += 0.5;
  if (
    first.opening &&
    /^[-–—:,(/=]$/.test(next?.text ?? '') &&
    (next?.text !== '-' || next.spaced)
  ) {
    score += next?.text === '(' ? 0 : 1;
  }
  return score;
}

/** 'a Pascal at Claridges' is somebody, 'a Kelly bag' is not; 'did it for Otabek' says nothing. */
function leftOfGiven(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1]?.fold ?? '';
  const next = tokens[to + 1];
  const ends =
    next?.kind !== 'word' || to > from || /^(?:at|from|who|in|with|and|of)$/.test(next.fold);
  if (/^an?$/.test(before) && ends && next?.fold !== '-') return 2;
  return /^(?:for|about|re)$/.test(before) ? 0 : leftCue(tokens, from);
}

// 'West Midlands', 'Royal Exchange'
const REGIONAL = wordSet(
  'los las san santa west east north south northern southern eastern western upper lower great greater central inner outer royal national grand saint st mount lake port fort temple border star silver golden old new',
);

const isGiven = (word: string, prepared: PreparedPeople): boolean =>
  GIVEN_NAMES.has(word) ||
  (prepared.byWord.get(word) ?? []).some(({ use }) => use === 'first' || use === 'nickname');

/** What standing behind another person and 'and' or a comma says. */
function listCue(tokens: readonly Token[], from: number, around: Surroundings): number {
  let index = from - 1;
  const link = tokens[index];
  if (link === undefined) return 0;
  if (link.fold === 'and' || link.fold === 'plus' || link.text === '/' || link.text === '<>') {
    index -= tokens[index - 1]?.text === ',' ? 2 : 1;
    return around.isPersonEnd(index) ? 2 : 0;
  }
  return link.text === ',' && around.isPersonEnd(index - 1) ? 1.5 : 0;
}

/** 'Priya' beside 'Priya Raman' is the same person, however thin what tells that it is a name. */
function withRepeats(
  tokens: readonly Token[],
  found: readonly Span[],
  free: readonly number[],
): readonly NewName[] {
  const wordsOf = ({ from, to }: Span): readonly string[] =>
    tokens
      .slice(from, to + 1)
      .filter(({ kind }) => kind === 'word')
      .map((token) => token.fold);
  const wholeByWords = new Map<string, Span>();
  const longestFirst = [...found].sort(
    (left, right) => wordsOf(right).length - wordsOf(left).length,
  );
  for (const span of longestFirst) {
    const words = wordsOf(span);
    const begun = words.map((_, index) => words.slice(0, index + 1).join(' '));
    for (const part of [...begun, words.at(-1) ?? '']) {
      if (!wholeByWords.has(part)) wholeByWords.set(part, span);
    }
  }
  const names = found.map((span) => ({
    ...span,
    whole: wholeByWords.get(wordsOf(span).join(' ')) ?? span,
  }));
  const repeats = free.flatMap((index) => {
    const whole = wholeByWords.get(tokens[index]?.fold ?? '');
    return whole === undefined ? [] : [{ from: index, to: index, whole }];
  });
  return [...names, ...repeats].sort((left, right) => left.from - right.from);
}
