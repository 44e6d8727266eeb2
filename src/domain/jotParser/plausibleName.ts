import { GIVEN_NAMES } from './givenNames';
import { leftCue, OF_TOWNS, PLACE_NOUNS, rightCue } from './nameCues';
import { isCommonName, isDayOrMonth, isWordName } from './nameWords';
import { PLACES } from './places';
import type { Token } from './tokenize';
import {
  COMMON_WORDS,
  FORWARD_PAST,
  IRREGULAR_PAST,
  PERSON_ROLES,
  PERSON_VERBS,
  STRONG_VERBS,
  THEIR_VERBS,
  TITLES_BEHIND,
  wordSet,
} from './words';

// 'Arthur Quill LLP'
const FIRM =
  /^(?:llp|llc|ltd|inc|plc|gmbh|group|partners|associates|foundation|scholarship|library|museum|university)$/;

/** Whether a name with its surname means a person: 'rose park' needs a hint, 'Rose Park' none. */
export const plausibleFull = (tokens: readonly Token[], from: number, to: number): boolean => {
  const common = tokens.slice(from, to + 1).every(({ kind, fold: word }) => {
    return kind !== 'word' || (word.length > 1 && isCommonName(word));
  });
  if (FIRM.test(tokens[to + 1]?.fold ?? '')) return false;
  // 'Rose Hill school'
  if (common && PLACE_NOUNS.has(tokens[to + 1]?.fold ?? '')) return false;
  if (!common || tokens[to]?.capital) return true;
  return leftCue(tokens, from) >= 2 || rightCue(tokens, to) >= 2;
};

const SEASONS = wordSet(
  'summer spring autumn winter fall page price art case law park house street west',
);
// Where somebody of that name is known, these are hardly ever the word.
export const SELDOM_WORDS = wordSet(
  'rob jack teddy pip rick kay jay vic mandy penny pat peg ivy iris jade ruby lily hazel harper bailey amber daisy violet wren poppy belle carol dolly grace jewel marina mason miles olive pearl piper ray reed robin sandy scarlet tad tanner trinity tucker turner verity wade walker viola',
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
  const next = tokens[index + 1]?.fold ?? '';
  const before = tokens[index - 1]?.fold ?? '';
  // 'Will introduce me to her boss'
  const pronoun = /^(?:i|he|she|you|we|they|it|who|that|this)$/;
  if (token.fold === 'will' && (pronoun.test(before) || pronoun.test(next))) return false;
  if (token.fold === 'will' && token.opening && isCommonVerb(next)) return false;
  // 'can't rob her of it'
  if (
    !token.capital &&
    isCommonName(token.fold) &&
    /^(?:can|cant|could|will|would|to|must|dont|not)$/.test(before) &&
    /^(?:her|him|me|us|them|it)$/.test(next)
  )
    return false;
  // 'Will will not', 'drew drew a plan', 'frank was frank'
  const twice = next === token.fold && tokens[index + 2]?.kind === 'word';
  if (
    (twice && ![before, tokens[index + 2]?.fold].includes(next)) ||
    (/^(?:is|was)$/.test(next) && tokens[index + 2]?.fold === token.fold)
  )
    return isCommonName(token.fold);
  // 'line manager', 'art director'
  if (!token.capital && tokens[index + 1]?.kind === 'word' && PERSON_ROLES.has(next)) return false;
  const left = isListed ? 2 : leftCue(tokens, index);
  const right = rightCue(tokens, index);
  const possessive = next === "'s";
  if (PLACES.has(token.fold)) {
    if (left < 0 || right < 0 || isPlaceNamed(tokens, index, index)) return false;
    return left >= 2 || right >= 2 || isListedWith(tokens, index);
  }
  if (!isCommonName(token.fold)) {
    if (isPlaceNamed(tokens, index, index)) return false;
    // 'St. Luke's'
    if (OF_TOWNS.test(before === '.' ? (tokens[index - 2]?.fold ?? '') : before)) return false;
    return left >= 2 || possessive || !token.capital || before !== 'the';
  }
  if (left === 3) return true;
  // 'the Bank of Scotland'
  if (tokens[index + 1]?.fold === 'of') return false;
  if (token.capital && isDoing(tokens, index, left)) return true;
  if (isDayOrMonth(token.fold)) {
    if (tokens[index + 1]?.kind === 'number' || tokens[index - 1]?.kind === 'number') return false;
    return token.capital && left >= 0 && right >= 0 && (left >= 2 || (right >= 2 && left === 0));
  }
  if (isDoing(tokens, index, left)) return true;
  if (
    token.capital &&
    possessive &&
    right >= 0 &&
    !isDayOrMonth(token.fold) &&
    !SEASONS.has(token.fold) &&
    before === 'in'
  )
    return true;
  if (token.capital && token.opening && isListedWith(tokens, index)) return true;
  // 'Kit's mate does it. kit will sort one'
  const acts = /^(?:will|'ll|said|says|wants|knows|is|was)$/;
  if (isNamedElsewhere && token.fold !== 'will' && acts.test(tokens[index + 1]?.fold ?? ''))
    return true;
  if (!token.capital) return plausibleInLowerCase(tokens, index, left);
  if (token.opening) {
    const next = tokens[index + 1];
    const paired = next?.fold === 'and' && tokens[index + 2]?.capital === true;
    if (isNamedElsewhere && right >= 1) return true;
    if (next?.fold === "'s" && !SEASONS.has(token.fold)) return true;
    return right >= 2 || (next?.text === '(' && next.spaced) || paired;
  }
  return (
    left > -1 && right >= 0 && (left >= 1 || !/^(?:the|a|an|this|my|our|his|her)$/.test(before))
  );
}

const CALLED = wordSet(
  'fella fellow guy chap bloke lad lass woman man girl lady dude gentleman character wife husband',
);

/** 'the Mitchell Library', 'in Aurora', 'the Joyce': somebody's name, but of a place, a club or a firm. */
function isPlaceNamed(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  const word = before?.kind === 'word' ? before.fold : '';
  const earlier = tokens[from - 2]?.fold ?? '';
  if (next?.kind === 'word' && PLACE_NOUNS.has(next.fold))
    return leftCue(tokens, from) < 2 || /^fans?$/.test(next.fold);
  if (before?.text === '@' && tokens[from]?.spaced) return true;
  if (word === 'the' && earlier === 'at') return true;
  // 'at Nils and Freja's' is at home with somebody
  if (/^(?:at|joining|leaving)$/.test(word))
    return !(next?.fold === "'s" || (next?.fold === 'and' && tokens[to + 2]?.capital));
  if (/^(?:in|into)$/.test(word)) return leftCue(tokens, from) < 0 && next?.fold !== "'s";
  // 'admiral are recruiting', 'Godrej not hiring'
  if (next?.fold === 'are' && before?.fold !== 'and') return true;
  if (
    /^(?:not|no|are)$/.test(next?.fold ?? '') &&
    /^(?:hiring|recruiting|closed)$/.test(tokens[to + 2]?.fold ?? '')
  )
    return true;
  if (!tokens[from]?.capital) return false;
  if (word === 'down')
    return next?.fold !== "'s" && !/^(?:turn|turned|turning|track|tracked|let|hunt)$/.test(earlier);
  if (PLACE_PREPOSITIONS.has(word)) return true;
  if (word === 'from') return PERSON_ROLES.has(earlier) || OUTSIDERS.has(earlier);
  if (word === 'of') return earlier === 'out';
  if (word === 'by') return /^(?:out|over|down|up)$/.test(earlier);
  return next?.text === ')' && before?.text === ',' && tokens[from - 2]?.capital === false;
}

const OUTSIDERS = wordSet(
  'someone somebody anyone anybody people folks rejected rejection hired poached ex recruiters dude fella fellow lass lad team offer rejections',
);

const PLACE_PREPOSITIONS = wordSet('near outside inside across hms uss');

/** Whether a surname alone means whoever bears it: 'Osei sends the terms', but not 'the Fox'. */
export function plausibleSurname(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index] as Token;
  const { fold: word } = token;
  // '(Bogotá)' is a town
  if (PLACES.has(word)) return false;
  // People are introduced by their first names: 'introduce Ikenna' means no Will Ikenna.
  const introduced = /^(?:introduc|intro$|meet|met$)/.test(tokens[index - 1]?.fold ?? '');
  if (introduced && GIVEN_NAMES.has(word)) return false;
  const left = leftCue(tokens, index);
  const right = rightCue(tokens, to);
  const next = tokens[to + 1]?.fold ?? '';
  // 'Iyer sir', 'that Lindqvist fella'
  if (right >= 0 && token.capital && (TITLES_BEHIND.has(next) || CALLED.has(next))) return true;
  if (next === "'s" && token.capital && left > -1 && !isCommonName(word)) return true;
  if (left <= -1 || right < 0 || isPlaceNamed(tokens, index, to)) return false;
  const cue = Math.max(left, right);
  if (isCommonName(word)) return token.capital && !token.opening && cue >= 2;
  return token.capital || cue >= 2;
}

/** 'Lincoln: might know someone', 'Dot: bringing the forms': whoever a list says something of. */
function isListedWith(tokens: readonly Token[], index: number): boolean {
  if (!/^(?::|->|→)$/.test(tokens[index + 1]?.text ?? '') || !tokens[index]?.opening) return false;
  if (SELDOM_WORDS.has(tokens[index]?.fold ?? '')) return true;
  const next = tokens[index + 2];
  if (next?.kind !== 'word') return false;
  const { fold: word } = next;
  return (
    /^(?:might|will|would|may|can|could|has|is|was|wants|her|his|she|he|yes|no|nothing|ok|not)$/.test(
      word,
    ) ||
    (/.{3}(?:ing|ed|[^s]s)$/.test(word) &&
      (PERSON_VERBS.has(word) || !COMMON_WORDS.has(word) || word.endsWith('ing'))) ||
    STRONG_VERBS.has(word) ||
    IRREGULAR_PAST.has(word)
  );
}

const BEFORE_CLAUSE = wordSet(
  'and but so then that when because after said says as if while since though think thinks thought plus also ok okay today yesterday',
);
const NOT_FINITE = wordSet(
  'just also still again kindly really who whose whom herself himself used came went got rose never works needs feels seems left started heard saw shares calls likes runs leads',
);

/** Whether the word is who does something: 'grace said', 'Faith is putting', 'art will review my …', 'Rob and I'. */
function isDoing(tokens: readonly Token[], index: number, left: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const starts =
    left >= 2 ||
    before === undefined ||
    before.kind !== 'word' ||
    before.sentence !== token.sentence ||
    BEFORE_CLAUSE.has(before.fold);
  if (!starts || (before?.text === '-' && !token.spaced)) return false;
  const fold = (step: number): string => tokens[index + step]?.fold ?? '';
  const next = fold(1);
  if (tokens[index + 1]?.kind !== 'word') return false;
  if (next === 'and' && (fold(2) === 'i' || fold(2) === 'me')) return true;
  if (/^(?:already|also|just|never|finally|kindly)$/.test(next) && token.capital)
    return PERSON_VERBS.has(fold(2)) && /(?:ed|[^s]s)$/.test(fold(2));
  if (/^(?:is|was|'s|isnt|wasnt)$/.test(next)) {
    const of = fold(2) === 'not' ? fold(3) : fold(2);
    const inPlace =
      !/^(?:in|on|at|with)$/.test(of) ||
      /^(?:the|my|our|his|her|a|me|us|good|great|fine|bad|top|town)$/.test(fold(3)) ||
      tokens[index + 3]?.capital === true;
    if (token.capital && STATES.has(of) && inPlace) return true;
    return /.{2}ing$/.test(of) && of !== 'missing';
  }
  // 'Cliff has read my draft', 'Ruby might go'
  if (/^(?:has|had)$/.test(next) && token.capital)
    return (
      fold(2) !== 'been' &&
      (IRREGULAR_PAST.has(fold(2)) || PERSON_VERBS.has(fold(2)) || fold(2) === 'read')
    );
  if (/^(?:might|could|would|should)$/.test(next) && token.capital && SELDOM_WORDS.has(token.fold))
    return true;
  if (token.capital && STATES.has(next) && tokens[index + 2]?.kind !== 'word') return true;
  if (/^(?:will|'ll|would|can|could)$/.test(next)) {
    return (
      isCommonVerb(fold(2)) &&
      [3, 4, 5, 6].some((step) => /^(?:me|us|my|our|i|him|her)$/.test(fold(step)))
    );
  }
  const finite = IRREGULAR_PAST.has(next) || FORWARD_PAST.has(next) || /(?:[^s]s|ed)$/.test(next);
  return PERSON_VERBS.has(next) && finite && !NOT_FINITE.has(next);
}

// What is said of people alone, or nearly: 'Penny isn't able', 'Art was out sick', 'Dean out.'
const STATES = wordSet(
  'able out off away back here there around abroad sick ill poorly unwell late early keen glad sorry happy nervous anxious worried annoyed furious cross thrilled delighted chuffed gutted excited tired exhausted pregnant engaged married retired divorced unavailable free busy meant supposed told due dead in on at with still lovely kind sweet polite quiet chatty rude funny',
);

const isCommonVerb = (word: string): boolean => STRONG_VERBS.has(word) || THEIR_VERBS.has(word);

function plausibleInLowerCase(tokens: readonly Token[], index: number, left: number): boolean {
  const before = tokens[index - 1]?.fold ?? '';
  const next = tokens[index + 1];
  const token = tokens[index] as Token;
  if (isWordName(tokens[index]?.fold ?? '') && SELDOM_WORDS.has(tokens[index]?.fold ?? ''))
    return (
      left > -1 &&
      !/^(?:the|a|an|my|no|some|this|that|by|of|such|pure|in|'s|good|god)$/.test(before) &&
      !/^(?:periods?|notes?|days?|spells?|weather|afternoon|side)$/.test(next?.fold ?? '') &&
      !/^(?:the|a|an|no)$/.test(tokens[index - 2]?.fold ?? '') &&
      rightCue(tokens, index) >= 0
    );
  // 'will from Arup called'
  if (token.fold === 'will' && token.opening && /^(?:from|at)$/.test(next?.fold ?? '')) return true;
  if (left < 2 || before === 'to') return false;
  const counted = /^(?:will|bill|mark|jack|drew|dean|frank|rob|chase|grant|hunter|cliff|miles)$/;
  if (before === 'with' && !MEETING.has(tokens[index - 2]?.fold ?? '') && !counted.test(token.fold))
    return false;
  if (next === undefined || next.kind !== 'word') return true;
  return !STRONG_VERBS.has(next.fold) && (COMMON_WORDS.has(next.fold) || isDayOrMonth(next.fold));
}
