import { clauseStart, isDenied, isToMe, isToThem, subjectBefore } from './clauses';
import { deedAfter } from './deeds';
import { UNFULFILLED } from './futures';
import { isOrder } from './ownOrders';
import { isSameSentence, type Reading, wordAt } from './reading';
import { inheritsOthers } from './speech';
import { type Found, lastOfSentence } from './trigger';

import { wordSet } from './words';

export const PROMISES = wordSet(
  'promised promise promises promising agreed agrees offered offers offering volunteered committed pledged vowed guaranteed undertook undertakes undertaken proposed proposes offer agree propose volunteer pledges vows swore swears sworn volunteers commits consented',
);

/** 'promised to send', 'offered me an intro', 'Promised Ana a call'. */
export function promiseVerb(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const before = wordAt(reading, index - 1);
  if (/^(?:a|the|my|no|her|his|two|three|four|few|some|many|several)$/.test(before)) return null;
  if (next === 'to' && /^(?:my)?self$/.test(wordAt(reading, index + 2))) return null;
  const { who, from } = subjectBefore(reading, index);
  const none: Found = { from, verb: index, owner: null };
  if (isDenied(reading, index)) return none;
  if (/^(?:was|were|been)$/.test(before)) {
    if (/^(?:nothing|nobody)$/.test(wordAt(reading, index - 2))) return none;
    return word === 'promised' && who !== 'them' ? { ...none, owner: 'them' } : none;
  }
  if (isSaidAgain(reading, index) || (next === ':' && isOrder(reading, index + 2))) return null;
  // 'promised to send', 'promised me to send'
  const to = infinitiveAfter(reading, index);
  const infinitiveVerb = to > 0 && !reading.namedAt(to + 1) ? deedAfter(reading, to) : -1;
  const verb = infinitiveVerb > 0 && isVerbLike(reading, infinitiveVerb) ? infinitiveVerb : index;
  if (verb === index && !promisesThing(reading, index)) return null;
  if (
    verb !== index &&
    /^(?:meet|talk|catch|have|grab|disagree|see|be)$/.test(wordAt(reading, verb))
  ) {
    return { from, verb, owner: null };
  }
  const together = /^agree/.test(word) && isTogether(reading, index);
  if (who === 'both' || who === 'thing' || together) return { from, verb, owner: null };
  if (who === 'me') return { from, verb, owner: 'me' };
  if (who !== null || next === 'me' || next === 'us' || isToMe(reading, verb))
    return { from, verb, owner: 'them' };
  const head = /^(?:has|have|also|even|then|kindly)$/.test(before) ? index - 1 : index;
  const inherits =
    (/^(?:,|and)$/.test(wordAt(reading, head - 1)) && inheritsOthers(reading, head)) ||
    (word === 'offered' && isAfterTheirs(reading, index));
  const introduces = [1, 2, 3].some((step) =>
    /^(?:intro|introduction)$/.test(wordAt(reading, verb + step)),
  );
  const theirs = inherits && (introduces || !isToThem(reading, verb));
  return { from, verb, owner: theirs ? 'them' : 'me' };
}

/** 'She was lovely. Offered to …': who was spoken of offered. */
function isAfterTheirs(reading: Reading, index: number): boolean {
  if (isSameSentence(reading, index - 1, index)) return false;
  let first = index - 1;
  while (reading.tokens[first]?.kind !== 'word' && first > 0) first -= 1;
  const last = first;
  while (isSameSentence(reading, first - 1, last)) first -= 1;
  const end = reading.namedAt(first)?.to ?? first;
  const subject =
    reading.namedAt(first) !== undefined || /^(?:she|he)$/.test(wordAt(reading, first));
  return subject && /^(?:is|was|'s|seems|seemed|works|runs|knows)$/.test(wordAt(reading, end + 1));
}

/** 'promised to', 'promised me to', 'promised last week to' */
function infinitiveAfter(reading: Reading, index: number): number {
  if (wordAt(reading, index + 2) === 'to') return index + 2;
  for (let at = index + 1; at <= index + 4 && isSameSentence(reading, at, index); at += 1) {
    if (wordAt(reading, at) === 'to') return at;
    const when =
      /^(?:last|this|week|month|weeks|ages|ago|again|me|us|\.|up|in|instead|inst|exchange|return|turn|kindly|also|later|once)$/.test(
        wordAt(reading, at),
      );
    if (!when && reading.datedAt(at) === undefined) return -1;
  }
  return -1;
}

const isTogether = (reading: Reading, index: number): boolean =>
  [2, 3, 4, 5, 6, 7].some((step) => /^(?:together|jointly)$/.test(wordAt(reading, index + step)));

const isVerbLike = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.capital === false &&
  !/^(?:me|us|her|him|them|the|a|an|my|his|their|nothing|that|this|it)$/.test(
    wordAt(reading, index),
  );

/** 'promised that she'd …' is read at its own verb. */
function isSaidAgain(reading: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 5 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:'d|'ll|will|would)$/.test(wordAt(reading, at))) return true;
    if (/^(?:to|a|an|the|,)$/.test(wordAt(reading, at))) return false;
  }
  return false;
}

function promisesThing(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (/^promise/.test(word) || word === 'guaranteed') {
    const next = reading.tokens[index + 1];
    // 'the deck she promised last month'
    if (
      reading.datedAt(index + 1) ||
      /^(?:last|in|at|when|back|ages|weeks)$/.test(next?.fold ?? '')
    )
      return false;
    return (
      isSameSentence(reading, index + 1, index) && (next?.kind === 'word' || next?.text === ':')
    );
  }
  if (!/^offer/.test(word)) return false;
  for (let at = index + 1; at <= index + 5 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:intros?|introductions?|referral|connection)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

const isPlainNoun = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.kind === 'word' &&
  reading.namedAt(index) === undefined &&
  reading.datedAt(index) === undefined &&
  !/^(?:by|before|that|he|she|they|i|it|we|to|is|was|would|'d|'ll|will|no|not|the)$/.test(
    wordAt(reading, index),
  );

/** 'Bo wants a draft by Friday, I said sure' */
function acceptance(reading: Reading, index: number): Found | null {
  if (
    !/^(?:yes|sure|ok|okay|absolutely|fine|definitely|certainly|sharp|grand|cool|deal|aye|yep|yeah|yup|done)$/.test(
      wordAt(reading, index + 1),
    )
  )
    return null;
  const ends =
    reading.tokens[index + 2]?.kind !== 'word' || !isSameSentence(reading, index + 2, index);
  const { who, from } = subjectBefore(reading, index);
  if (!ends || who !== 'me') return null;
  for (let at = from - 1; isSameSentence(reading, at, from); at -= 1) {
    const asks = /^(?:wants|needs|asked|wanted|needed)$/.test(wordAt(reading, at));
    if (asks) return { from: at, verb: index, owner: 'me' };
  }
  return null;
}

/** 'He wants my notes, I said by Sunday', 'I said yes, by Friday': the deed goes without saying. */
export function answer(reading: Reading, index: number): Found | null {
  const accepted = acceptance(reading, index);
  if (accepted !== null) return accepted;
  let at = reading.namedAt(index + 1)?.to ?? index;
  while (/^(?:him|her|them|me|yes|sure|ok|okay|yeah|,)$/.test(wordAt(reading, at + 1))) at += 1;
  // 'said quote by Monday'
  for (let step = 0; step < 3 && isPlainNoun(reading, at + 1); step += 1) at += 1;
  if (!/^(?:by|before)$/.test(wordAt(reading, at + 1))) return null;
  if (reading.datedAt(at + 2)?.dates.some((day) => day >= reading.today) !== true) return null;
  const { who, from } = subjectBefore(reading, index);
  if (who === null && clauseStart(reading, index) === 'start')
    return { from, verb: index, owner: 'me' };
  return who === 'me' || who === 'them' ? { from, verb: index, owner: who } : null;
}

export function owing(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const { who, from } = subjectBefore(reading, index);
  const none: Found = { from, verb: index, owner: null };
  if (isDenied(reading, index) || wordAt(reading, lastOfSentence(reading, index)) === '?')
    return none;
  if (next === 'you') return who === 'me' ? { ...none, owner: 'them' } : none;
  // 'Bo owes number for the plumber'
  const nobody =
    reading.namedAt(index + 1) === undefined &&
    reading.tokens[index + 1]?.kind === 'word' &&
    !/^(?:and|but|or|so|now|him|her|them|it|everything|everyone|everybody|everyone|people|the|you|himself|herself)$/.test(
      next,
    );
  if (who === 'them' && nobody && word !== 'owed') return { ...none, owner: 'them' };
  if (next === 'me' || next === 'us') return who === 'me' ? none : { ...none, owner: 'them' };
  if (who === 'me') return { ...none, owner: 'me' };
  const first =
    who === null && wordAt(reading, index) === 'owe' && clauseStart(reading, index) !== null;
  return first ? { ...none, owner: 'me' } : none;
}

export function waiting(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const { who, from } = subjectBefore(reading, index);
  const verb = index;
  if (isDenied(reading, index) || who === 'both' || who === 'thing') return null;
  const toMe = isToMe(reading, index);
  if (who === 'them' || who === 'role') {
    const end = word === 'waiting' ? index + 1 : index;
    return toMe || wordAt(reading, end + 1) === 'me' ? { from, verb, owner: 'me' } : null;
  }
  if (word === 'expects') return null;
  if (word === 'waiting') {
    if (
      !/^(?:for|on|to)$/.test(wordAt(reading, index + 1)) ||
      UNFULFILLED.has(wordAt(reading, index - 1))
    )
      return null;
    const thing = [index + 2, index + 3].some((at) =>
      /^(?:bus|train|flight|plane|taxi|lift|elevator|rain|weather)$/.test(wordAt(reading, at)),
    );
    return thing ? null : { from, verb, owner: 'them' };
  }
  if (word === 'awaiting') return { from, verb, owner: 'them' };
  const source = [1, 2, 3, 4, 5, 6, 7].some(
    (step) =>
      isSameSentence(reading, index + step, index) && wordAt(reading, index + step) === 'from',
  );
  return source ? { from, verb, owner: 'them' } : null;
}

/** 'Claire: intro to Baptiste', 'intro to Baptiste via Claire'. */
export function offeredIntroduction(reading: Reading, index: number): Found | null {
  const adjective = /^(?:warm|an?|the|personal|quick)$/.test(wordAt(reading, index - 1)) ? 1 : 0;
  const found: Found = { from: index, verb: index, owner: 'them' };
  // 'Dan intro to his cousin'
  const by = reading.namedAt(index - 1);
  if (by !== undefined && clauseStart(reading, by.from) === 'start')
    return { ...found, from: by.from };
  if (clauseStart(reading, index - adjective) !== 'start') return null;
  const link = wordAt(reading, index - 1);
  if (/^(?:[:–—-]|->|=>|→)$/.test(link) && reading.namedAt(index - 2) !== undefined) return found;
  for (let at = index + 2; at < index + 9 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:via|from|through)$/.test(wordAt(reading, at)) && isSomebody(reading, at + 1))
      return found;
    if (/^[,;:]$/.test(wordAt(reading, at))) return null;
  }
  return null;
}

const isSomebody = (reading: Reading, index: number): boolean =>
  reading.namedAt(index) !== undefined || /^(?:her|him|them)$/.test(wordAt(reading, index));
