import { isSameSentence, LONGEST_CLAUSE, type Reading, wordAt } from './reading';
import { PERSON_ROLES, wordSet } from './words';

/** Who does what a verb says: 'both' is a plan of both, 'thing' something that no one promised. */
export type Subject = 'me' | 'them' | 'role' | 'both' | 'thing';

const ADVERBS = wordSet(
  'also each definitely still just then now really actually certainly all kindly gladly happily quickly asap first finally later please personally already totally defo always too well again sure soon both themselves herself himself am is are has have had been will did does today',
);
const THEM = wordSet('she he they former latter who someone somebody everyone');
const THINGS = wordSet('it this that there which what everything nothing things these those');
const TEAMS = wordSet(
  'hr team office recruiting people folks guys committee assistant asst admin receptionist pa ea secretary talent legal payroll reception staff crew board management procurement admissions',
);

/**
 * The subject of the verb or auxiliary at `index` and where it begins; null where none is named.
 */
export function subjectBefore(
  reading: Reading,
  index: number,
): { readonly who: Subject | null; readonly from: number } {
  const { tokens } = reading;
  for (let at = index - 1; at >= 0 && isSameSentence(reading, at, index); at -= 1) {
    const dated = reading.datedAt(at);
    if (dated !== undefined) {
      at = dated.from;
      continue;
    }
    const word = wordAt(reading, at);
    if (ADVERBS.has(word) || word === 'on' || word === "'s" || word === "'m" || word === "'ve")
      continue;
    if (word === "'re") continue;
    const aside = asideBefore(reading, at);
    if (aside > 0) {
      at -= aside - 1;
      continue;
    }
    if (word === ')') {
      at = openingBracket(reading, at);
      continue;
    }
    // 'Margaret F. will': the full stop belongs to the initial.
    if (word === '.' && reading.namedAt(at - 1)) continue;
    const named = reading.namedAt(at);
    if (named !== undefined) {
      const withMe =
        wordAt(reading, named.from - 1) === 'and' && wordAt(reading, named.from - 2) === 'i';
      return { who: withMe ? 'both' : 'them', from: named.from };
    }
    // 'Bo, for his part, promised'
    const apart = word === ',' ? asideBefore(reading, at - 1) : 0;
    if (apart > 0) {
      at -= apart + (wordAt(reading, at - apart - 1) === ',' ? 1 : 0);
      continue;
    }
    if (tokens[at]?.kind !== 'word') return { who: null, from: index };
    if (isAdverb(word)) continue;
    if (word === 'i' && isQuoted(reading, at)) return { who: 'them', from: at };
    if (word === 'i') {
      const withSomebody =
        wordAt(reading, at - 1) === 'and' &&
        (reading.namedAt(at - 2) !== undefined ||
          /^(?:she|he|her|him)$/.test(wordAt(reading, at - 2)));
      return { who: withSomebody ? 'both' : 'me', from: at };
    }
    if (THEM.has(word)) return { who: 'them', from: at };
    if (word === 'we' || word === 'us') return { who: 'both', from: at };
    if (word === 'you' || THINGS.has(word)) return { who: 'thing', from: at };
    if (PERSON_ROLES.has(word) || TEAMS.has(word)) return { who: 'role', from: at };
    // 'Faizal from my batch will lend'
    for (let back = at - 1; back >= at - 3; back -= 1) {
      const owner = reading.namedAt(back - 1);
      if (owner && FROM.test(wordAt(reading, back))) return { who: 'them', from: owner.from };
    }
    return { who: opensWithNoun(reading, at) ? 'thing' : null, from: index };
  }
  return { who: null, from: index };
}

const FROM = /^(?:from|at|in|of|on|over)$/;

const isAdverb = (word: string): boolean =>
  /...ly$/.test(word) && !/^(?:family|reply|supply|assembly|ally|bully|only|july)$/.test(word);

/** Length of a phrase between subject and verb that ends at `index`: 'he in turn will', 'she for her part will'. */
function asideBefore(reading: Reading, index: number): number {
  const before = wordAt(reading, index - 1);
  switch (wordAt(reading, index)) {
    case 'turn':
    case 'return':
    case 'principle':
    case 'fact':
      if (/^(?:his|her|their)$/.test(before) && wordAt(reading, index - 2) === 'in') return 3;
      return before === 'in' ? 2 : 0;
    case 'course':
      return before === 'of' ? 2 : 0;
    case 'least':
      return before === 'at' ? 2 : 0;
    case 'part':
    case 'side':
      return /^(?:for|on)$/.test(wordAt(reading, index - 2)) ? 3 : 0;
    default:
      return 0;
  }
}

/** 'his company will pay': a noun with an article that begins the clause. */
function opensWithNoun(reading: Reading, index: number): boolean {
  if (!/^(?:the|a|an|his|her|their|its|our|my|this|that|'s)$/.test(wordAt(reading, index - 1)))
    return false;
  const before = index - 2;
  return (
    wordAt(reading, index - 1) === "'s" ||
    !isSameSentence(reading, before, index) ||
    reading.tokens[before]?.kind !== 'word' ||
    /^(?:says?|said|that|and|but|so|because|when|where|thinks?|hopes?|told|me)$/.test(
      wordAt(reading, before),
    )
  );
}

const QUOTE = /^["“”'‘]$/;

/** 'Kyle: "I'll see who I know"': in quotation marks behind somebody's name 'I' is not the owner. */
export function isQuoted(reading: Reading, index: number): boolean {
  let open = -1;
  for (let at = index - 1; at >= 0 && index - at < LONGEST_CLAUSE; at -= 1) {
    if (reading.tokens[at]?.kind === 'break') return false;
    if (!QUOTE.test(wordAt(reading, at))) continue;
    if (reading.tokens[at]?.spaced === false && !/[“‘]/.test(wordAt(reading, at))) return false;
    open = at;
    break;
  }
  if (open <= 0) return false;
  return [1, 2, 3, 4, 5, 6].some(
    (back) =>
      reading.namedAt(open - back) !== undefined ||
      /^(?:she|he|they|said|says)$/.test(wordAt(reading, open - back)),
  );
}

function openingBracket(reading: Reading, close: number): number {
  let at = close;
  while (at > 0 && wordAt(reading, at) !== '(' && isSameSentence(reading, at, close)) at -= 1;
  return at;
}

export type Link = 'start' | 'and';

const SKIPPED = wordSet(
  'also then just still please kindly gently politely now first next later finally asap quickly definitely tomorrow so but plus anyway and/or pm am morning afternoon evening night week month weekend this early soon today oh ah um uh er erm ok okay yeah obvs obviously lastly btw abeg oya',
);
const STARTS = /^(?:[,:;(/–—*>•→-]|->|=>|""|["“”])$/;

/** Whether the word at `index` begins a clause, and behind what: null where it stands inside one. */
export function clauseStart(reading: Reading, index: number): Link | null {
  const { tokens } = reading;
  let bare = true;
  for (let at = index - 1; at >= 0 && isSameSentence(reading, at, index); at -= 1) {
    const dated = reading.datedAt(at);
    if (dated !== undefined) {
      // 'Friday send the deck', but not 'we on Friday send'.
      at = dated.from;
      if (/^(?:on|by|in|before|after|until)$/.test(wordAt(reading, at - 1))) at -= 1;
      bare = false;
      continue;
    }
    const token = tokens[at];
    const word = wordAt(reading, at);
    if (token?.kind === 'number' && !bare) continue;
    if (word === 'self' && wordAt(reading, at - 1) === 'to') return 'start';
    if (word === 'that' && wordAt(reading, at - 1) === 'after') {
      at -= 1;
      continue;
    }
    if (STARTS.test(word)) {
      const glued = word === '-' && token?.spaced === false && tokens[at + 1]?.spaced === false;
      return glued ? null : 'start';
    }
    if (word === 'and' || word === 'or') return 'and';
    if (word === 'but' || word === 'so') return 'start';
    if (SKIPPED.has(word) && token?.capital !== true) continue;
    if (SKIPPED.has(word) && token?.opening === true) continue;
    if (word === '.' && token?.spaced === false && tokens[at - 1]?.text.length === 1) return null;
    if (token?.kind === 'mark') return 'start';
    // Behind a date any clause may have ended: 'met Ana today send her the deck'.
    return bare ? null : 'start';
  }
  return 'start';
}

const ME = wordSet('me us my our mine');

/** True where the few words behind the verb at `index` give or do something to the owner. */
export function isToMe(reading: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 6 && isSameSentence(reading, at, index); at += 1) {
    const word = wordAt(reading, at);
    if (ME.has(word)) return true;
    if (/^[,;:]$/.test(word) || /^(?:i|she|he|they|we|and)$/.test(word)) return false;
  }
  return false;
}

/** True where somebody else is who gets it: 'send her', 'to Ana', 'for them'. */
export function isToThem(reading: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 6 && isSameSentence(reading, at, index); at += 1) {
    const word = wordAt(reading, at);
    if (ME.has(word) || /^[,;:]$/.test(word)) return false;
    if (/^(?:her|him|them)$/.test(word) || reading.namedAt(at) !== undefined)
      return !isForMe(reading, at);
  }
  return false;
}

/** 'call him for me' */
const isForMe = (reading: Reading, index: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      /^(?:for|about)$/.test(wordAt(reading, index + step)) &&
      ME.has(wordAt(reading, index + step + 1)),
  );

const NEGATIONS = wordSet(
  'not never no dont doesnt didnt wont cant cannot couldnt wouldnt shouldnt isnt arent wasnt aint neither nor without hardly unable refused declined nobody noone none',
);

/** True where the verb at `index` is denied in its own clause, but not in 'don't forget to'. */
export function isDenied(reading: Reading, index: number): boolean {
  if (isForNothing(reading, index)) return true;
  for (let at = index - 1; at > index - 6 && isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (NEGATIONS.has(word))
      return !/^(?:forget|fail|hesitate|problem|worries)$/.test(wordAt(reading, at + 1));
    if (/^(?:[,;:.–—()-]|and|but|so|then|said|i|she|he|they|we)$/.test(word)) return false;
  }
  return false;
}

/** 'owes me nothing', 'agreed to nothing' */
function isForNothing(reading: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:nothing|nobody|none|zero|zilch|nowt)$/.test(word)) return true;
    if (!/^(?:me|us|him|her|them|to|absolutely|precisely)$/.test(word)) return false;
  }
  return false;
}
