import { keyOf } from './asides';
import { clauseStart, isDenied, subjectBefore } from './clauses';
import { isToYou } from './futures';
import { deedAt } from './introducingDeed';
import { personEnd } from './personSpan';
import { isSameSentence, type Reading, wordAt } from './reading';
import { type Found, isLaterDay, type Trigger } from './trigger';
import { wordSet } from './words';

const REACH = 16;

/**
 * A promise that nothing but its introduction makes one: 'Ana will get Bo and me talking', 'putting the two
 * in touch', 'connect: Ana, Bo'. `found` is what the word at `index` is otherwise.
 */
export function byIntroducing(
  reading: Reading,
  index: number,
  last: Trigger | undefined,
  found: Found | null,
): Found | null {
  const word = wordAt(reading, index);
  const meant = found?.owner ? null : intended(reading, index);
  if (meant !== null) return meant;
  if (found !== null) return ofFound(reading, index, last, found);
  if (/^intros?$|^introduction$/.test(word))
    return wordAt(reading, index - 1) === 'i'
      ? ordered(reading, index)
      : headedIntroduction(reading, index);
  if (/..ing$/.test(word)) return underWay(reading, index);
  // 'wants that I introduce her to Bo, I said yes'
  const wished = { from: index - 1, verb: index, owner: 'me' } as const;
  if (wordAt(reading, index - 2) === 'that' && isAccepted(reading, wished)) return wished;
  if (word === 'go' && wordAt(reading, index - 1) === 'i' && wordAt(reading, index + 1) === 'to') {
    const verb = index + 2;
    return deedAt(reading, verb, verb + REACH, 'me') === null
      ? null
      : { from: index - 1, verb, owner: 'me' };
  }
  return ordered(reading, index);
}

/** 'Ana will get Bo and me talking': too vague a verb, were it not for what it does. */
function ofFound(reading: Reading, index: number, last: Trigger | undefined, found: Found): Found {
  const { owner, goesOn, verb } = found;
  if (owner === null && goesOn && deedAt(reading, verb, verb + REACH, goesOn) !== null)
    return { ...found, owner: goesOn };
  // 'she'd gladly introduce me'
  const gladly = /^(?:gladly|happily|willingly)$/.test(wordAt(reading, verb - 1));
  const them = /^(?:she|he|they)$/.test(wordAt(reading, found.from));
  if (owner === null && gladly && them && deedAt(reading, verb, verb + REACH, 'them') !== null)
    return { ...found, owner: 'them' };
  if (owner === null && isReported(reading, found)) {
    const who = wordAt(reading, found.from) === 'i' ? 'me' : 'them';
    if (deedAt(reading, verb, verb + REACH, who) !== null) return { ...found, owner: who };
  }
  if (owner === null && isAccepted(reading, found)) return { ...found, owner: 'me' };
  if (owner === 'me' && isSpoken(reading, found) && deedAt(reading, verb, verb + REACH, 'them'))
    return { ...found, owner: 'them' };
  // 'Email Ana and Bo to introduce them': it is not Bo who introduces.
  const named = reading.namedAt(index - 1);
  const isListed =
    owner === 'them' &&
    wordAt(reading, index) === 'to' &&
    named !== undefined &&
    last?.owner === 'me' &&
    isSameSentence(reading, last.verb, index) &&
    wordAt(reading, named.from - 1) === 'and' &&
    reading.namedAt(named.from - 2) !== undefined;
  return isListed ? { ...found, owner: null, inner: true } : found;
}

/** 'told Ana and Bo both I'd introduce them', 'said to me and Lindiwe that he'd get us in with Hannes' */
function isReported(reading: Reading, { from, verb }: Found): boolean {
  if (!/^(?:i|she|he)$/.test(wordAt(reading, from)) || isDenied(reading, verb)) return false;
  if (!/^(?:would|'d)$/.test(wordAt(reading, from + 1))) return false;
  for (let at = from - 1; at >= from - 9 && isSameSentence(reading, at, from); at -= 1) {
    const word = wordAt(reading, at);
    if (/^(?:told|promised|promise|said|swore|assured|agreed|offered)$/.test(word)) return true;
    if (/^(?:if|asked|wish|hoped|but|because|so|i|she|he|wants|thinks|reckons)$/.test(word))
      return false;
  }
  return false;
}

const YES =
  /^(?:yes|yeah|yep|sure|ok|okay|course|absolutely|definitely|happily|gladly|would|will)$/;

/** 'asked if I'd introduce her to Bo and I said sure', 'saying yes, I would introduce her' */
function isAccepted(reading: Reading, { from, verb }: Found): boolean {
  const mine = [0, 1].some((step) => wordAt(reading, from + step) === 'i');
  if (!mine || isDenied(reading, verb)) return false;
  if (deedAt(reading, verb, verb + REACH, 'me') === null) return false;
  for (let at = from - 1; at >= from - 3; at -= 1) {
    if (/^(?:yes|yeah|sure)$/.test(wordAt(reading, at))) return true;
  }
  const sentence = reading.tokens[verb]?.sentence ?? 0;
  for (let at = verb + 1; at < verb + 26; at += 1) {
    if ((reading.tokens[at]?.sentence ?? sentence + 9) > sentence + 1) return false;
    if (!/^(?:said|told|agreed|promised|answered|replied)$/.test(wordAt(reading, at))) continue;
    if (wordAt(reading, at) === 'agreed') return wordAt(reading, at - 1) === 'i';
    const end = reading.namedAt(at + 1)?.to ?? at;
    const told = /^(?:her|him|them)$/.test(wordAt(reading, end + 1)) ? end + 2 : end + 1;
    const answer = /^(?:of|i)$/.test(wordAt(reading, told)) ? told + 1 : told;
    if (YES.test(wordAt(reading, answer))) return true;
  }
  return false;
}

/** 'he goes sure, I'll introduce you': somebody else's words. */
function isSpoken(reading: Reading, { from }: Found): boolean {
  if (wordAt(reading, from) !== 'i') return false;
  let at = from - 1;
  while (
    /^(?:sure|oh|yeah|yes|ok|well|right|no|worries|,|:|"|“|honey|mate|man)$/.test(
      wordAt(reading, at),
    )
  )
    at -= 1;
  return (
    /^(?:goes|went|like)$/.test(wordAt(reading, at)) &&
    /^(?:he|she|they|'s|was|all)$/.test(wordAt(reading, at - 1))
  );
}

const INTENDS = wordSet(
  'means intends plans proposes aims mean intend plan aim propose proposed suggest suggested suggests offer offered offers promised agreed volunteered undertook vowed pledged swore going',
);

const INTENDED = wordSet(
  'introduce intro connect put link hook get bring set make present acquaint walk pair match team pass',
);

/** 'means to introduce us', 'I offered in exchange to introduce Ana to Bo' */
function intended(reading: Reading, index: number): Found | null {
  if (wordAt(reading, index) !== 'to' || isDenied(reading, index)) return null;
  const verb = index + 1;
  if (!INTENDED.has(wordAt(reading, verb))) return null;
  // 'Ana: "happy to connect you with Bo"', 'she is more than happy to put us in touch'
  if (/^(?:happy|glad|delighted|keen|pleased|willing)$/.test(wordAt(reading, index - 1))) {
    let head = index - 1;
    while (/^(?:more|than|only|too|so|very|quite|really|most)$/.test(wordAt(reading, head - 1)))
      head -= 1;
    const { who, from } = subjectBefore(reading, head);
    const was = /^(?:was|were|been)$/.test(wordAt(reading, head - 1));
    const offers = who === 'them' ? !was : who === null && isToYou(reading, verb);
    return offers && deedAt(reading, verb, verb + REACH, 'them') !== null
      ? { from: who === null ? index - 1 : from, verb, owner: 'them' }
      : null;
  }
  for (let at = index - 1; at >= index - 6 && isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (/^(?:[,;:(]|and|but|so|i|she|he|they|we|to)$/.test(word)) return null;
    if (/^ask(?:ed)?$/.test(word)) return granted(reading, at, verb);
    if (word === 'me' && wordAt(reading, at - 1) === 'on' && at === index - 1)
      return deedAt(reading, verb, verb + REACH, 'me') === null
        ? null
        : { from: at - 1, verb, owner: 'me' };
    if (word === 'offer' && /^(?:'s|his|her|their)$/.test(wordAt(reading, at - 1))) {
      return isOfferKept(reading, at, verb) ? { from: at, verb, owner: 'them' } : null;
    }
    if (!INTENDS.has(word)) continue;
    if (isDenied(reading, at) || /^(?:was|were)$/.test(wordAt(reading, at - 1))) return null;
    const { who, from } = subjectBefore(reading, at);
    const goesOn = wordAt(reading, at - 1) === 'and' ? 'them' : null;
    const owner = who === 'me' ? 'me' : who === 'them' || who === 'role' ? 'them' : goesOn;
    if (owner === null || deedAt(reading, verb, verb + REACH, owner) === null) return null;
    return { from: who === null ? index : from, verb, owner };
  }
  return null;
}

/** 'her offer to introduce me (still stands)', but not 'declined her offer to' */
const isOfferKept = (reading: Reading, offer: number, verb: number): boolean =>
  deedAt(reading, verb, verb + REACH, 'them') !== null &&
  !Array.from({ length: 6 }, (_, back) => wordAt(reading, offer - 1 - back)).some((word) =>
    /^(?:declined|refused|turned|rejected|no|not|withdrew|thanked|thanks|if)$/.test(word),
  );

/** 'Asked Ana to introduce me to Bo, she agreed', '… She said sure' */
function granted(reading: Reading, from: number, verb: number): Found | null {
  if (wordAt(reading, from) !== 'asked' || deedAt(reading, verb, verb + REACH, 'them') === null)
    return null;
  const sentence = reading.tokens[verb]?.sentence ?? 0;
  for (let at = verb + 1; at < verb + 20; at += 1) {
    if ((reading.tokens[at]?.sentence ?? sentence + 9) > sentence + 1) return null;
    if (!/^(?:she|he|they)$/.test(wordAt(reading, at - 1)) && reading.namedAt(at - 1) === undefined)
      continue;
    const agreed = wordAt(reading, at) === 'agreed';
    const said = /^(?:said|says)$/.test(wordAt(reading, at)) && YES.test(wordAt(reading, at + 1));
    if (agreed || said) return { from, verb, owner: 'them' };
  }
  return null;
}

/** 'Ana's intro to Bo' that is still to come: 'expecting …', '… should come on Monday' */
function isToCome(reading: Reading, index: number): boolean {
  const named = reading.namedAt(index - 2);
  if (wordAt(reading, index - 1) !== "'s" || named === undefined) return false;
  const before = wordAt(reading, named.from - 1);
  if (/^(?:expecting|awaiting|expect|await)$/.test(before)) return true;
  if (before === 'for' && /^(?:out|waiting|forward)$/.test(wordAt(reading, named.from - 2)))
    return true;
  for (let at = index + 1; at < index + 10 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:never|not|went|was|fell)$/.test(wordAt(reading, at))) return false;
    if (/^(?:coming|due|pending|follow|come)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

/** 'Ana: warm intro to Bo' */
function headedIntroduction(reading: Reading, index: number): Found | null {
  if (isToCome(reading, index)) return { from: index - 2, verb: index, owner: 'them' };
  let at = index - 1;
  const bracketed = wordAt(reading, at) === '(' && reading.namedAt(at - 1) !== undefined;
  while (
    /^(?:warm|an?|email|personal|quick|soft|[()]|\d)$/.test(wordAt(reading, at)) &&
    at > index - 5
  )
    at -= 1;
  const link = wordAt(reading, at);
  const headed =
    bracketed || (/^(?:[:–—-]|->|=>|→)$/.test(link) && reading.namedAt(at - 1) !== undefined);
  if (/^(?:to|with|->|=>|→)$/.test(wordAt(reading, index + 1)))
    return headed ? { from: index, verb: index, owner: 'them' } : null;
  // '… . Intro by Wednesday'
  const dated = reading.datedAt(index + 1) ?? reading.datedAt(index + 2);
  const due = dated !== undefined && dated.direction !== 'past';
  const named = reading.named.filter(({ to }) => to < index);
  const pair = new Set(named.map(keyOf)).size > 1 && clauseStart(reading, at + 1) === 'start';
  return due && pair && !headed && reading.namedAt(at) === undefined
    ? { from: index, verb: index, owner: 'me' }
    : null;
}

/** 'I'm hooking her up with Bo', 'Ana is matching me with a mentor', 'bringing Ana and Bo together on Friday' */
function underWay(reading: Reading, index: number): Found | null {
  const object = wordAt(reading, index + 1) === 'up' ? index + 2 : index + 1;
  const noun =
    /^(?:arranging|organi[sz]ing|brokering|making|doing|writing|setting|sorting)$/.test(
      wordAt(reading, index),
    ) && deedAt(reading, index, index + 6, 'them')?.kind === 'noun';
  if ((!noun && personEnd(reading, object) < 0) || isDenied(reading, index)) return null;
  const { who, from } = subjectBefore(reading, index);
  if (who === 'both' || who === 'thing') return null;
  const named = reading.namedAt(index - 1);
  const auxiliary =
    /^(?:am|is|are|'m|'s|'re|now|also|just|already|still|then)$/.test(wordAt(reading, index - 1)) ||
    (named !== undefined && clauseStart(reading, named.from) !== null);
  if (who === null ? clauseStart(reading, index) !== 'start' : !auxiliary) return null;
  if (isOver(reading, index)) return null;
  const toMe = /^(?:me|us)$/.test(wordAt(reading, object));
  // 'Ana is putting Bo and Jo together'
  const first = reading.namedAt(object);
  const two = first !== undefined && personEnd(reading, object) > first.to;
  if ((who === 'them' || who === 'role') && !toMe && !noun && !two && !isLaterDay(reading, index))
    return null;
  const mine = who === 'me' || (who === null && !toMe);
  const owner = mine ? 'me' : 'them';
  if (deedAt(reading, index, index + REACH, owner) === null) return null;
  return { from: who === null ? index : from, verb: index, owner };
}

/** '… done via text already' */
function isOver(reading: Reading, index: number): boolean {
  for (let at = index + 1; at < index + 24 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:done|already|yesterday)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

const ORDERS = /^(?:introduce|intro|connect|link|hook|pair|match|put|get|bring|loop|marry|team)$/;

/** 'match the two', 'connect: Ana, Bo', 'after that introduce her to Bo' */
function ordered(reading: Reading, index: number): Found | null {
  const noun =
    /^(?:do|make)$/.test(wordAt(reading, index)) &&
    /^(?:intros?|introductions?)$/.test(wordAt(reading, index + 1)) &&
    clauseStart(reading, index) === 'start';
  if (noun && reading.namedAt(index + 2) !== undefined)
    return { from: index, verb: index, owner: 'me' };
  if (!ORDERS.test(wordAt(reading, index)) || isDenied(reading, index)) return null;
  const after =
    /^(?:that|this|which)$/.test(wordAt(reading, index - 1)) &&
    /^(?:after|before|following)$/.test(wordAt(reading, index - 2));
  // 'she introduces me to Bo and I introduce her to Priya'
  const mine =
    wordAt(reading, index - 1) === 'i' &&
    clauseStart(reading, index - 1) !== null &&
    /^(?:introduce|intro|connect|link)$/.test(wordAt(reading, index));
  if (!after && !mine && clauseStart(reading, index) !== 'start') return null;
  const object = wordAt(reading, index + 1) === ':' ? index + 2 : index + 1;
  if (/^(?:me|us|you)$/.test(wordAt(reading, object)) || personEnd(reading, object) < 0)
    return null;
  return deedAt(reading, index, index + REACH, 'me') === null
    ? null
    : { from: index, verb: index, owner: 'me' };
}
