import { clauseStart, isDenied, isToMe, isToThem, type Subject } from './clauses';
import { isMyDeed, isTheirDeed } from './deeds';
import { isSameSentence, type Reading, wordAt } from './reading';
import { STRONG_VERBS, THEIR_VERBS } from './words';

/** Words that make, or expressly don't make, a promise. */
export interface Trigger {
  /** First token: of the subject where there is one. */
  readonly from: number;
  /** The deed: 'send' in 'I'll send'. */
  readonly verb: number;
  /** Null for what is no promise, so that 'might call and send' promises nothing either. */
  readonly owner: 'me' | 'them' | null;
  /** Whose deed a verb would be that 'and' joins to it: 'I'll see her and send the deck'. */
  readonly goesOn: 'me' | 'them' | null;
  /** Read inside another's clause ('ask her to send'): it ends no promise. */
  readonly inner: boolean;
}

export type Found = Pick<Trigger, 'from' | 'verb' | 'owner'> &
  Partial<Pick<Trigger, 'goesOn' | 'inner'>>;

export const isByDay = (reading: Reading, index: number): boolean => {
  for (let at = index + 1; isSameSentence(reading, at, index) && at < index + 14; at += 1) {
    if (!/^(?:by|before|until)$/.test(wordAt(reading, at))) continue;
    if (wordAt(reading, at + 1) === 'then') return true;
    const next = /^(?:the|this|about|around)$/.test(wordAt(reading, at + 1)) ? at + 2 : at + 1;
    if (reading.datedAt(next)) return true;
  }
  return false;
};

/** The same with nothing but the deed before it: 'returns the comments by Friday'. */
export function isByDayInClause(reading: Reading, index: number): boolean {
  for (let at = index + 1; isSameSentence(reading, at, index) && at < index + 9; at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:by|before)$/.test(word)) return reading.datedAt(at + 1) !== undefined;
    if (word === '(' && wordAt(reading, at + 1) === 'by') continue;
    if (reading.tokens[at]?.kind === 'mark' || /^(?:and|he|she|i|they)$/.test(word)) {
      const beforeBy = word === ',' && wordAt(reading, at + 1) === 'by';
      if (!beforeBy && word !== '/') return false;
    }
  }
  return false;
}

export const isLaterDay = (reading: Reading, index: number): boolean => {
  for (let at = index - 1; at >= index - 4 && isSameSentence(reading, at, index); at -= 1) {
    const dated = reading.datedAt(at);
    if (dated?.direction !== 'future') continue;
    const on = /^(?:on|by)$/.test(wordAt(reading, dated.from - 1)) ? 1 : 0;
    const before = dated.from - 1 - on;
    const opens =
      !isSameSentence(reading, before, index) || /^(?:,|and)$/.test(wordAt(reading, before));
    if (opens) return true;
  }
  for (let at = index + 1; isSameSentence(reading, at, index) && at < index + 12; at += 1) {
    const dated = reading.datedAt(at);
    if (dated !== undefined)
      return dated.direction !== 'past' && dated.dates.some((day) => day >= reading.today);
  }
  return false;
};

const isKnownDeed = (word: string): boolean =>
  STRONG_VERBS.has(word) || THEIR_VERBS.has(word) || /^(?:be|have|see|work)$/.test(word);

/** A verb of the owner's: no promise where it is denied, a state or a plan of both. */
export function mine(reading: Reading, from: number, verb: number): Found | null {
  if (verb < 0) return null;
  if (isDenied(reading, verb)) return { from, verb, owner: null };
  return {
    from,
    verb,
    owner: isMyDeed(reading, verb, isByDay(reading, verb)) ? 'me' : null,
    goesOn: 'me',
  };
}

/** The deed of whoever the subject is. */
export function bySubject(
  reading: Reading,
  who: Subject | null,
  from: number,
  verb: number,
): Found | null {
  if (verb < 0) return null;
  const none: Found = { from, verb, owner: null };
  if (isDenied(reading, verb) || who === 'both' || who === 'thing') return none;
  if (who === 'me') return mine(reading, from, verb);
  if (who !== null && isFromMe(reading, verb)) return { ...none, owner: 'me' };
  const theirs = isTheirDeed(reading, verb, isByDay(reading, verb));
  if (who === 'them' || who === 'role')
    return { ...none, owner: theirs ? 'them' : null, goesOn: 'them' };
  if (isToMe(reading, verb) && !isToThem(reading, verb))
    return theirs ? { ...none, owner: 'them' } : none;
  // 'The visa will come' has a subject that is nobody; 'will send the deck' has none.
  const alone =
    clauseStart(reading, from) === 'start' &&
    from + 2 >= verb &&
    !/^(?:with|at|in)$/.test(wordAt(reading, verb + 1));
  return alone || isKnownDeed(wordAt(reading, verb)) ? mine(reading, from, verb) : none;
}

/** 'Gordon gets the numbers from me', 'she'll have it from me' */
export function isFromMe(reading: Reading, verb: number): boolean {
  if (!/^(?:gets?|have|has|receives?|hears?)$/.test(wordAt(reading, verb))) return false;
  for (let at = verb + 1; at < verb + 8 && isSameSentence(reading, at, verb); at += 1) {
    if (wordAt(reading, at) === 'from' && wordAt(reading, at + 1) === 'me') return true;
  }
  return false;
}

export function lastOfSentence(reading: Reading, index: number): number {
  let last = index;
  while (isSameSentence(reading, last + 1, index)) last += 1;
  return last;
}
