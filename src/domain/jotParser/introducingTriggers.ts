import { clauseStart, isDenied, subjectBefore } from './clauses';
import { deedAt, personEnd } from './introducing';
import { isSameSentence, type Reading, wordAt } from './reading';
import { type Found, isLaterDay, type Trigger } from './trigger';

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
  if (found !== null) return ofFound(reading, index, last, found);
  const word = wordAt(reading, index);
  if (/^intros?$|^introduction$/.test(word)) return headedIntroduction(reading, index);
  if (/..ing$/.test(word)) return underWay(reading, index);
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

/** 'Ana: warm intro to Bo' */
function headedIntroduction(reading: Reading, index: number): Found | null {
  const noun = /^(?:to|with|->|=>|→)$/.test(wordAt(reading, index + 1));
  if (
    !noun ||
    !/^(?:warm|an?|email|personal|quick|soft|possible)$/.test(wordAt(reading, index - 1))
  )
    return null;
  const link = wordAt(reading, index - 2);
  return /^(?:[:–—-]|->|=>|→)$/.test(link) && reading.namedAt(index - 3) !== undefined
    ? { from: index, verb: index, owner: 'them' }
    : null;
}

/** 'I'm hooking her up with Bo', 'Ana is matching me with a mentor', 'bringing Ana and Bo together on Friday' */
function underWay(reading: Reading, index: number): Found | null {
  const object = wordAt(reading, index + 1) === 'up' ? index + 2 : index + 1;
  if (personEnd(reading, object) < 0 || isDenied(reading, index)) return null;
  const { who, from } = subjectBefore(reading, index);
  if (who === 'both' || who === 'thing') return null;
  const named = reading.namedAt(index - 1);
  const auxiliary =
    /^(?:am|is|are|'m|'s|'re|now|also|just|already|still|then)$/.test(wordAt(reading, index - 1)) ||
    (named !== undefined && clauseStart(reading, named.from) !== null);
  if (who === null ? clauseStart(reading, index) !== 'start' : !auxiliary) return null;
  if (isOver(reading, index)) return null;
  const toMe = /^(?:me|us)$/.test(wordAt(reading, object));
  if ((who === 'them' || who === 'role') && !toMe && !isLaterDay(reading, index)) return null;
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
  if (!ORDERS.test(wordAt(reading, index)) || isDenied(reading, index)) return null;
  const after =
    /^(?:that|this|which)$/.test(wordAt(reading, index - 1)) &&
    /^(?:after|before|following)$/.test(wordAt(reading, index - 2));
  if (!after && clauseStart(reading, index) !== 'start') return null;
  const object = wordAt(reading, index + 1) === ':' ? index + 2 : index + 1;
  if (/^(?:me|us|you)$/.test(wordAt(reading, object)) || personEnd(reading, object) < 0)
    return null;
  return deedAt(reading, index, index + REACH, 'me') === null
    ? null
    : { from: index, verb: index, owner: 'me' };
}
