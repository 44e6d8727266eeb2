import { GIVEN_NAMES } from './givenNames';
import { leftCue, rightCue } from './nameCues';
import { nextNameWord } from './nameReach';
import { isCommonName, isDayOrMonth, isWordName } from './nameWords';
import { PLACES } from './places';
import type { Token } from './tokenize';
import { COMMON_WORDS, HONORIFICS, PARTICLES, PERSON_ROLES, PERSON_VERBS, wordSet } from './words';

/** What may be a name, up to token `end`. */
export interface Run {
  readonly end: number;
  /** How much speaks for a person: `ENOUGH` is. */
  readonly score: number;
}

export const ENOUGH = 2;

interface Surroundings {
  readonly isGivenName: boolean;
  /** Behind another person and 'and'. */
  readonly isListed: boolean;
  readonly isTaken: (index: number) => boolean;
}

/** A name typed small, where the words around leave little else: 'met priya raman from stripe'. */
export function smallName(
  tokens: readonly Token[],
  index: number,
  around: Surroundings,
): Run | null {
  const token = tokens[index] as Token;
  const word = token.fold;
  const listed = around.isListed && around.isGivenName && isWordName(word);
  if ((isCommonName(word) && !listed) || PLACES.has(word) || HONORIFICS.has(word)) return null;
  // 'line manager'
  if (word === 'em' || PERSON_ROLES.has(tokens[index + 1]?.fold ?? '')) return null;
  const second = joinedName(tokens, index);
  if (second > 0 && (around.isGivenName || GIVEN_NAMES.has(tokens[second]?.fold ?? ''))) {
    // 'met mei-ling from the studio', 'seo-yeon kim'
    const end = smallSurname(tokens, second, around, true);
    const named = isNamed(tokens, index, end, around) || callingCue(tokens, index, true) !== null;
    return { end, score: named ? ENOUGH : 0 };
  }
  const calling = callingCue(tokens, index, around.isGivenName);
  if (word.length < (around.isGivenName || calling === 'name' ? 2 : 3)) return null;
  const given = around.isGivenName;
  const end = smallSurname(tokens, index, around, given || calling === 'name');
  if (given) {
    const accepted = isNamed(tokens, index, end, around) || calling !== null;
    return { end: accepted ? end : index, score: accepted ? ENOUGH : 0 };
  }
  if (calling === null && !around.isListed) return null;
  if (!isUnknownWord(word)) return null;
  const whole = end > index;
  const after = tokens[end + 1];
  const followed =
    after === undefined ||
    after.kind !== 'word' ||
    COMMON_WORDS.has(after.fold) ||
    isDayOrMonth(after.fold) ||
    after.fold.startsWith("'") ||
    around.isTaken(end + 1);
  const described = FOLLOWS_SMALL_NAME.has(after?.fold ?? '') || after?.text === '(';
  const enough =
    calling === 'name'
      ? whole || followed
      : calling === 'towards'
        ? described ||
          (whole && followed && /^(?:met|thank|introduce)$/.test(tokens[index - 1]?.fold ?? ''))
        : around.isListed && (whole || described);
  return enough ? { end, score: ENOUGH } : null;
}

/** The second half of 'mei-ling', or -1. */
function joinedName(tokens: readonly Token[], index: number): number {
  const [hyphen, second] = [tokens[index + 1], tokens[index + 2]];
  const joined = hyphen?.text === '-' && !hyphen.spaced && second?.spaced === false;
  return joined && second.kind === 'word' && second.text.length > 1 && !isCommonName(second.fold)
    ? index + 2
    : -1;
}

/** A name from the list needs less: a cue on either side, a surname, or an end of the clause. */
function isNamed(
  tokens: readonly Token[],
  index: number,
  end: number,
  around: Surroundings,
): boolean {
  const left = leftCue(tokens, index);
  if (left < 0 && left > -1 && end > index) return true;
  if (left < 0) return false;
  if (left >= 2 || around.isListed || rightCue(tokens, end) >= 2 || end > index) return true;
  const before = tokens[index - 1];
  const after = tokens[end + 1];
  // 'carla gave me luis's number', 'nils (head of people)', 'mo, works at Arup'
  if (after?.fold === "'s" && tokens[end + 2] !== undefined) return true;
  const opens =
    before === undefined || before.kind !== 'word' || before.sentence !== tokens[index]?.sentence;
  return (
    opens &&
    (after === undefined || /^[:,(–—-]$/.test(after.text) || /^(?:from|at)$/.test(after.fold))
  );
}

const NAMING = wordSet('named called');
const KIN = wordSet(
  'wife husband cousin brother sister friend boss cofounder manager recruiter partner colleague mate buddy pal guy mentor neighbour neighbor uncle aunt son daughter nephew niece sis bro hubby flatmate roommate assistant lady woman bloke chap man successor predecessor replacement landlord advisor adviser supervisor director founder editor lawyer accountant coach',
);
const OWNERS = /^(?:my|her|his|their|our|'s|a|an|the|old|ex|former|new|old|good|best|big|little)$/;
const INTRODUCES =
  /^(?:intro|introduce|introduced|introduces|introducing|introduction|connect|connecting|connects|touch|contact|up|link)$/;
const TOWARDS = wordSet('met with to from and thank ping email text introduce between via meet');
const FOLLOWS_SMALL_NAME = wordSet('at from who whos re about');

/**
 * What the words before an unknown word say: 'name' where only a name can follow ('her brother …',
 * 'introduce me to …', 'a woman named …'), 'towards' where somebody or something may ('met …').
 */
function callingCue(
  tokens: readonly Token[],
  index: number,
  isGivenName: boolean,
): 'name' | 'towards' | null {
  const before = tokens[index - 1];
  if (before?.text === ',' || before?.fold === ':') {
    const role = tokens[index - 2]?.fold ?? '';
    const owner = tokens[index - 3]?.fold ?? '';
    return (KIN.has(role) && OWNERS.test(owner)) || (isGivenName && leftCue(tokens, index) >= 2)
      ? 'name'
      : null;
  }
  if (before?.kind !== 'word' || tokens[index]?.spaced === false) return null;
  const word = before.fold;
  const earlier = tokens[index - 2]?.fold ?? '';
  if (NAMING.has(word)) {
    const somebody =
      PERSON_ROLES.has(earlier) || /^(?:is|'s|was|somebody|someone|one)$/.test(earlier);
    return word === 'named' || somebody ? 'name' : null;
  }
  if (/^(?:is|'s|was)$/.test(word) && earlier === 'name') return 'name';
  if (/^(?:is|was)$/.test(word) && PERSON_ROLES.has(earlier)) return 'name';
  if (/^(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame|lady)$/.test(word)) return 'name';
  if (KIN.has(word) && OWNERS.test(earlier)) return 'name';
  if (/^(?:to|with)$/.test(word) && isIntroduced(tokens, index - 1)) return 'name';
  if (word === 'of' && earlier === 'front') return 'name';
  if (word === 'in' && /^(?:loop|looping|looped)$/.test(earlier)) return 'towards';
  return TOWARDS.has(word) && leftCue(tokens, index) >= 2 ? 'towards' : null;
}

/** 'intro me to', 'put me in touch with', 'connect her and me with', 'make the introduction to' */
function isIntroduced(tokens: readonly Token[], link: number): boolean {
  for (let at = link - 1; at >= link - 4; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.fold === 'up')
      return [1, 2, 3].some((back) => /^(?:hook|set|link)$/.test(tokens[at - back]?.fold ?? ''));
    if (INTRODUCES.test(token.fold)) return true;
    if (!/^(?:me|us|her|him|them|and|you)$/.test(token.fold) && !token.capital) return false;
  }
  return false;
}

// Ends of English words that are no names.
const ENGLISH =
  /(?:tion|ment|ness|ship|ics|ism|ing|ity|ance|ence|able|ful|less|ology|graphy|gram|book|ops|ally|ed|ly|ers?|wards?|hand|ings|ists?)$/;

const isUnknownWord = (word: string): boolean =>
  /^\p{L}+$/u.test(word) &&
  !COMMON_WORDS.has(word) &&
  !MORE_WORDS.has(word) &&
  !(word.length > 4 && ENGLISH.test(word)) &&
  !/[^aeious]s$/.test(word) &&
  !isDayOrMonth(word);

// Words that jots put behind a name or a 'to' and that are none.
export const MORE_WORDS = wordSet(
  'gut card letter parcel package cheque rent traffic weather train bus flight taxi word rumour rumor gossip consensus verdict vibe vibes mood audience crowd room table jury staff faculty procurement compliance payroll accounts facilities reception admin outside inside beforehand afterwards afterward instead today someday eventually properly though tho btw lol lmk imo anyone anybody someone somebody everybody nobody folks legal finance product sales growth press board council school college uni university church gym pub bank agency studio firm client investor government charity union media tech crypto retail health law art music film fashion food travel energy climate who what when where why how much many lot lots loads tons another others else same different several various few both half whole entire local global senior junior former current original main major minor local head chief vice deputy lead top full part time date dates place places thing things stuff way ways idea ideas point points case cases kind sort type bit piece area side end start middle front back world country city town village street house home flat office shop market network events person human people public private free open closed busy available ready late early soon quick slow fast big small large huge tiny long short high low hot cold warm cool dry wet hard soft easy simple clear true false real fake fair fine okay alright wrong bad worse worst better best sad glad mad angry upset tired sick ill dead alive alone single married engaged pregnant broke rich poor cheap expensive worth extra spare over again smile smiled laugh car once twice ago yet ever only also even maybe',
);

/** The surname behind a small first name; a name from the list carries more. */
function smallSurname(
  tokens: readonly Token[],
  index: number,
  around: Surroundings,
  given: boolean,
): number {
  let next = nextNameWord(tokens, index);
  let end = index;
  for (let words = 0; words < 3 && next >= 0; words += 1) {
    const token = tokens[next];
    if (token === undefined || around.isTaken(next) || token.capital) return end;
    const word = token.fold;
    const particle = PARTICLES.has(word) && words < 2;
    if (particle) {
      next = nextNameWord(tokens, next);
      continue;
    }
    const isName = isWordName(word) && given && word.length > 3;
    if (
      (isCommonName(word) && !isName) ||
      PLACES.has(word) ||
      word.length < 2 ||
      !isSurnameLike(word)
    )
      return end;
    const after = tokens[next + 1];
    const closed =
      after === undefined ||
      after.kind !== 'word' ||
      COMMON_WORDS.has(after.fold) ||
      MORE_WORDS.has(after.fold) ||
      PERSON_VERBS.has(after.fold) ||
      isDayOrMonth(after.fold) ||
      after.fold.startsWith("'") ||
      around.isTaken(next + 1);
    // 'lucy hargreaves runs …' and 'jo anna pettersen'
    if (closed || (given && words === 0 && /(?:[^s]s|ed)$/.test(after.fold))) return next;
    if (!GIVEN_NAMES.has(word) && !given) return end;
    end = GIVEN_NAMES.has(word) ? next : end;
    if (end < next) return given ? next : end;
    next = nextNameWord(tokens, next);
  }
  return end;
}

const isSurnameLike = (word: string): boolean =>
  !MORE_WORDS.has(word) && !/(?:ed|ing|ly|tion|ment|ness)$/.test(word);
