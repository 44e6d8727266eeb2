import { isToMe } from './clauses';
import { isSameSentence, type Reading, wordAt } from './reading';
import { STATIVE_VERBS, THEIR_VERBS, WILLING, wordSet } from './words';

const HEDGES = wordSet(
  'probably maybe perhaps possibly hopefully potentially might prob probs probly prolly pbbly poss mebbe',
);
const BEFORE_DEED = wordSet(
  'also definitely still just then now gladly happily personally quickly kindly always first finally later please certainly surely only go ahead and',
);

/** Index of the deed that follows `index` ('will also try to SEND'), or -1 where there is none. */
export function deedAfter(reading: Reading, index: number): number {
  let at = index + 1;
  for (let steps = 0; steps < 8 && isSameSentence(reading, at, index); steps += 1) {
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    const dated = reading.datedAt(at);
    if (dated !== undefined) at = dated.to + 1;
    else if (/^(?:warm|soft|double|email|cross|hand)$/.test(word) && next === '-') at += 2;
    else if (HEDGES.has(word) || /^(?:not|never|no|nae)$/.test(word)) return -1;
    else if (/^["“”]$/.test(word)) at += 1;
    else if (isSettingOut(reading, at)) at += 3;
    else if (word === 'go' && next !== 'ahead' && next !== 'and') break;
    else if (BEFORE_DEED.has(word)) at += 1;
    else if (/^(?:try|make|need|have|remember|happy|glad|sure)$/.test(word) && next === 'to')
      at += 2;
    else if (word === 'try' && next === 'and') at += 2;
    else if (word === 'be' && isWilling(reading, at + 1)) at += 2;
    else if (word === 'be' && /^(?:very|only|so|really)$/.test(next) && isWilling(reading, at + 2))
      at += 3;
    else if (/^(?:love|like)$/.test(word) && next === 'to') at += 2;
    else if (word === 'be' && next === 'sure') at += 2;
    else if (word === 'to' || (word === 'for' && steps > 0)) at += 1;
    else if (word === 'be' && stemOf(next) !== null) at += 1;
    else break;
  }
  if (/^(?:but|and|or|because|if|so)$/.test(wordAt(reading, at))) return -1;
  return reading.tokens[at]?.kind === 'word' && isSameSentence(reading, at, index) ? at : -1;
}

/** 'turn around and', 'sit down and', 'come back and': what is done comes behind. */
const isSettingOut = (reading: Reading, index: number): boolean =>
  /^(?:turn|sit|come|go|get|head)$/.test(wordAt(reading, index)) &&
  /^(?:around|round|down|back|away|over|out|off)$/.test(wordAt(reading, index + 1)) &&
  wordAt(reading, index + 2) === 'and';

/** 'happy to', 'up for' */
export const isWilling = (reading: Reading, index: number): boolean =>
  WILLING.has(wordAt(reading, index)) && /^(?:to|for)$/.test(wordAt(reading, index + 1));

/** 'sending' gives 'send' where that is a deed; null for other words. */
export function stemOf(word: string): string | null {
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, doubled].find((verb) => THEIR_VERBS.has(verb)) ?? null;
}

const plainVerb = (word: string): string => stemOf(word) ?? word;

// After 'she will' these need a recipient or a day: 'give a talk' is no promise.
const VAGUE_DEEDS = wordSet(
  'give make get put take bring show tell read add set raise report push try help post print book see find keep write call speak talk let open return flag finish complete edit update hand circle drop',
);
/** A deed that says what is to come of it; 'get' and 'give' don't. */
export const isDefiniteDeed = (verb: string): boolean =>
  THEIR_VERBS.has(verb) && !VAGUE_DEEDS.has(verb);

// With a day they are definite enough: 'she'll bring the samples on Tuesday'.
const DATED_DEEDS = wordSet(
  'bring post finish complete edit update set print arrange organise organize add raise get put book hand return schedule prepare drop write call read push report',
);

/** Whether a day that isn't past follows within the clause. */
export const hasDay = (reading: Reading, index: number): boolean => {
  for (let at = index + 1; at < index + 12 && isSameSentence(reading, at, index); at += 1) {
    const dated = reading.datedAt(at);
    if (dated !== undefined) return dated.direction !== 'past';
    if (/^(?:,|;|and|but)$/.test(wordAt(reading, at))) return false;
  }
  return false;
};

// 'have lunch' is a plan of both.
const SHARED = wordSet(
  'lunch coffee dinner drinks drink breakfast brunch tea pint call chat meeting catch catchup session supper',
);
const LEFT_WITH = wordSet('with for at');
const GREETING =
  /^(?:thanks?|sorry|hi|hello|happy|yes|no|congrats|congratulations|goodbye|something)$/;
const THREAD = wordSet('thread chain chat email group');
const SOURCE = wordSet('from');
/** 'have it READY'. */
export const READY = wordSet('ready done sent finished');
const INTRODUCING = wordSet(
  'front link contact intro introduction intros connection referral word touch back base eye posted reference feedback comments advice update answer shout ring lift hand quote tour',
);

/** Whether one of the `length` words behind `index` is one of `words`. */
export const hasWord = (
  reading: Reading,
  index: number,
  length: number,
  words: ReadonlySet<string>,
): boolean => {
  for (let at = index + 1; at <= index + length && isSameSentence(reading, at, index); at += 1) {
    if (words.has(wordAt(reading, at))) return true;
  }
  return false;
};

/** Whether what follows 'I will' at `index` is something to do, not a state or a plan of both. */
export function isMyDeed(reading: Reading, index: number, byDay = false): boolean {
  const word = plainVerb(wordAt(reading, index));
  const next = wordAt(reading, index + 1);
  if (word === 'be') return next === 'in' && wordAt(reading, index + 2) === 'touch';
  if (word === 'see') return /^(?:if|whether|what|who|how|about)$/.test(next);
  if (word === 'have' && hasWord(reading, index, 7, READY)) return true;
  if (word === 'have' && byDay && next !== 'to') return !hasWord(reading, index, 4, SHARED);
  if (word === 'say') return GREETING.test(next);
  if (word === 'leave') return hasObject(reading, index) && hasWord(reading, index, 7, LEFT_WITH);
  if (word === 'have')
    return next === 'a' && /^(?:look|think|word|read|go)$/.test(wordAt(reading, index + 2));
  if (next === 'anything' || next === 'whatever') return false;
  if (word === 'work') return next === 'on' || next === 'out';
  if (word === 'do')
    return (
      /^(?:it|that|this|the|a|an|some|my|so|these|those|her|his|their|both|two|three|by|before)$/.test(
        next,
      ) ||
      `${next} ${wordAt(reading, index + 2)}` === 'all of' ||
      reading.namedAt(index + 1) !== undefined ||
      reading.tokens[index + 1]?.kind !== 'word'
    );
  if (word === 'go') return /^(?:over|through|back)$/.test(next);
  if (word === 'get') return !/^(?:there|better|married|home|to|used|some)$/.test(next);
  if (word === 'talk' || word === 'speak' || word === 'chat')
    return next === 'to' || (word === 'talk' && next === 'about');
  if (word === 'pass')
    return (
      /^(?:on|along|it|her|him|them|the|my|this|that)$/.test(next) || hasObject(reading, index)
    );
  if (word === 'start') return !/^(?:at|in|on|a|my)$/.test(next);
  return (
    !STATIVE_VERBS.has(word) && !/^(?:a|an|the|in|on|at|of|with|from|for|about|by)$/.test(word)
  );
}

/** The same for 'she will': what she does for the owner, or says that she does by a day. */
export function isTheirDeed(reading: Reading, index: number, byDay: boolean): boolean {
  const verb = plainVerb(wordAt(reading, index));
  const next = wordAt(reading, index + 1);
  if (verb === 'be') return next === 'in' && wordAt(reading, index + 2) === 'touch';
  // 'he'll have his office call her'
  if (verb === 'have' && /^(?:his|her|their|somebody|someone)$/.test(next))
    return byDay || [2, 3].some((step) => THEIR_VERBS.has(wordAt(reading, index + step)));
  if (verb === 'have' && byDay && next !== 'to') return true;
  if (verb === 'have' && next === 'a' && /^(?:word|look)$/.test(wordAt(reading, index + 2)))
    return true;
  if (verb === 'have' && isToMe(reading, index) && hasObject(reading, index)) return true;
  if (verb === 'have') return hasWord(reading, index, 6, READY) && isToMe(reading, index);
  if (verb === 'talk' && next === 'me') return true;
  if (verb === 'talk' || verb === 'speak' || verb === 'chat')
    return (next === 'to' && wordAt(reading, index + 2) !== 'again') || isToMe(reading, index + 2);
  if (verb === 'see') return /^(?:if|whether|what|who|about)$/.test(next);
  if (verb === 'do')
    return (
      /^(?:it|that|this|so)$/.test(next) ||
      isToMe(reading, index) ||
      hasWord(reading, index, 4, INTRODUCING)
    );
  if (verb === 'help') return next === 'with' || isToMe(reading, index);
  if (verb === 'find' || verb === 'look' || verb === 'dig')
    return /^(?:out|into|up|at|for|whether)$/.test(next) || isToMe(reading, index) || byDay;
  if (verb === 'think') return next === 'about' || next === 'of';
  if (verb === 'start' && hasWord(reading, index, 4, THREAD)) return true;
  if (/^(?:present|leave)$/.test(verb) && next === 'me') return true;
  if (verb === 'leave')
    return hasWord(reading, index, 7, LEFT_WITH) && !/^(?:on|in|at|for)$/.test(next);
  if (verb === 'get' && hasWord(reading, index, 6, SOURCE)) return true;
  if (verb === 'say') return GREETING.test(next) && isToMe(reading, index);
  if (STATIVE_VERBS.has(verb)) return false;
  if (/^(?:call|write|text|email|answer|reply)$/.test(verb) && isAlone(reading, index)) return true;
  if (isToMe(reading, index) || byDay) return true;
  if (/^(?:set|sort|arrange)$/.test(verb) && /^(?:it|that|this)$/.test(next)) return true;
  if (verb === 'book' && /^(?:the|a|an|us|our|it|tickets|flights)$/.test(next)) return true;
  if (DATED_DEEDS.has(verb) && hasDay(reading, index)) return true;
  if (verb === 'write' && /^(?:up|to)$/.test(next)) return true;
  if (/^(?:drop|shoot|fire)$/.test(verb) && hasWord(reading, index, 4, SHOT)) return true;
  // 'she will hand it to their CTO'
  if (/^(?:hand|pass|show|take)$/.test(verb) && /^(?:it|my|them)$/.test(next)) return true;
  if (VAGUE_DEEDS.has(verb)) return hasWord(reading, index, 4, INTRODUCING);
  return THEIR_VERBS.has(verb);
}

/** 'She'll call early next week': nobody else is called. */
const isAlone = (reading: Reading, index: number): boolean =>
  !isSameSentence(reading, index + 1, index) ||
  reading.tokens[index + 1]?.kind === 'mark' ||
  reading.datedAt(index + 1) !== undefined ||
  /^(?:early|late|back|later|soon|next|this|again|on|when|once|after|before|by|in|and|with)$/.test(
    wordAt(reading, index + 1),
  );

/** What is dropped, shot or fired off to somebody: 'a line', 'a text'. */
export const SHOT = wordSet('email message note text line mail dm over');
/** Words with which an object begins. */
export const OBJECT_WORDS = wordSet(
  'her him them it mine the a an my this that these those his their our your two three some everyone both all',
);

/** Whether the word behind `index` can only be what a verb is done to: 'send HER the deck'. */
export const hasObject = (reading: Reading, index: number): boolean =>
  OBJECT_WORDS.has(wordAt(reading, index + 1)) || reading.namedAt(index + 1) !== undefined;
