import { isMe, personEnd } from './personSpan';
import { isSameSentence, type Reading, wordAt } from './reading';
import { wordSet } from './words';

export const MEETINGS = wordSet(
  'meeting call chat coffee lunch audience introduction intro appointment slot zoom sit-down conversation drink breakfast dinner yarn natter chinwag pint interview session brunch supper tea beer catchup huddle',
);

export const isWith = (reading: Reading, index: number): boolean =>
  [0, 1, 2].some((step) => /^(?:with|between)$/.test(wordAt(reading, index + step)));

export const ARRANGES = wordSet(
  'set fix line sort arrange organise organize schedule broker facilitate make book get host tee swing wangle rig jack engineer',
);

/** 'arrange a call with Bo for me', 'set up a chat between Ana and Bo', 'arrange for me to meet Bo': where the sides begin, or -1. */
export function meetingFor(reading: Reading, verb: number, owner: 'me' | 'them'): number {
  let meeting = false;
  let forMe = false;
  let first = -1;
  for (let at = verb + 1; at <= verb + 9 && isSameSentence(reading, at, verb); at += 1) {
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    meeting ||= MEETINGS.has(word);
    if (/^(?:,|and|so|but|i|she|he)$/.test(word) && first < 0) return -1;
    if (word === 'between') return at;
    if (word === 'for' && personEnd(reading, at + 1) >= 0) {
      const end = personEnd(reading, at + 1);
      forMe ||= isMe(reading, at + 1);
      if (
        wordAt(reading, end + 1) === 'to' &&
        /^(?:meet|talk|speak|see|sit|chat)$/.test(wordAt(reading, end + 2))
      )
        return at;
    }
    if (word === 'for' && /^(?:me|us)$/.test(next)) forMe = true;
    if (word === 'with' && first < 0) first = at;
    if (/^(?:me|us)$/.test(word) && owner === 'them') forMe = true;
  }
  if (first < 0 || owner === 'me') return -1;
  return meeting && forMe ? first : -1;
}

/** 'make sure Ana and Bo meet', 'invite Ana and Bo so that they meet' */
export function meetsThere(reading: Reading, verb: number): boolean {
  let named = 0;
  for (let at = verb + 1; at < verb + 14 && isSameSentence(reading, at, verb); at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:me|us|i|we)$/.test(word)) return false;
    if (reading.namedAt(at)?.from === at) named += 1;
    if (word === 'meet' && named === 2) return wordAt(reading, at - 1) !== 'to';
    if (word === 'meets' && named === 1) return reading.namedAt(at + 1) !== undefined;
  }
  return false;
}
