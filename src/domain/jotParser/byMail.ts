import { MEETINGS } from './arranging';
import { isMe, personEnd } from './personSpan';
import { isSameSentence, type Reading, wordAt } from './reading';

/** 'start the thread between me, Ana and Bo', 'a group chat with Bo', or -1 */
export function betweenUs(reading: Reading, verb: number): number {
  for (let at = verb + 2; at <= verb + 5 && isSameSentence(reading, at, verb); at += 1) {
    if (/^(?:between|with|for)$/.test(wordAt(reading, at))) {
      const thread = /^(?:thread|chain|email|chat|group)$/.test(wordAt(reading, at - 1));
      return thread ? at : -1;
    }
  }
  return -1;
}

/** 'get Rhona to ring me', 'have her boss give me a call' */
export function getsToCall(reading: Reading, verb: number, word: string): boolean {
  if (!/^(?:get|ask|have|tell)$/.test(word)) return false;
  const end = personEnd(reading, verb + 1);
  if (end < 0) return false;
  const at = wordAt(reading, end + 1) === 'to' ? end + 2 : end + 1;
  if (
    /^(?:call|ring|email|text|message|contact|write|phone|ping|reach|meet)$/.test(
      wordAt(reading, at),
    )
  )
    return [1, 2, 3].some((step) => isMe(reading, at + step));
  return (
    /^(?:give|drop|send|shoot)$/.test(wordAt(reading, at)) &&
    isMe(reading, at + 1) &&
    [2, 3, 4].some((step) =>
      /^(?:call|line|ring|shout|bell|text|email|message|note|buzz|tinkle)$/.test(
        wordAt(reading, at + step),
      ),
    )
  );
}

/** 'loop in her boss', 'cc me on an email to Bo'; of the owner's only 'loop Bo in with Ana'. */
export function loops(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  if (/^(?:loop|rope)/.test(wordAt(reading, verb))) {
    if (owner === 'them') return wordAt(reading, verb + 1) !== 'back';
    const end = personEnd(reading, verb + 1);
    return end >= 0 && wordAt(reading, end + 1) === 'in' && wordAt(reading, end + 2) === 'with';
  }
  return owner === 'them' && isMe(reading, verb + 1) && joinsMail(reading, verb + 2);
}

/** '… in on the thread with Bo', '… on an email to Bo' */
const joinsMail = (reading: Reading, index: number): boolean =>
  [0, 1, 2, 3, 4, 5].some(
    (step) =>
      isSameSentence(reading, index, index + step) &&
      /^(?:to|with|and)$/.test(wordAt(reading, index + step)),
  );

/** 'bring Bo in on this', 'pull her boss in', 'add me to a group with Bo' */
export function bringsIn(reading: Reading, verb: number): boolean {
  const end = personEnd(reading, verb + 1);
  if (end < 0) return wordAt(reading, verb + 1) === 'in' && personEnd(reading, verb + 2) >= 0;
  const next = wordAt(reading, end + 1);
  if (isMe(reading, end))
    return (
      /^(?:to|into|in)$/.test(next) &&
      [2, 3, 4, 5].some((step) =>
        /^(?:group|chat|thread|chain|whatsapp|email|slack|cc)$/.test(wordAt(reading, end + step)),
      )
    );
  return (
    next === 'in' &&
    !/^(?:for|the|a|may)$/.test(wordAt(reading, end + 2)) &&
    reading.datedAt(end + 2) === undefined
  );
}

/** 'drop a line to Helen and copy me in', 'email Goran to introduce me', 'email us both', 'ping Bo with me in cc'. */
export function copiesMe(reading: Reading, verb: number, to: number): boolean {
  for (let at = verb + 1; at <= Math.max(to, verb + 16); at += 1) {
    if (!isSameSentence(reading, at, verb)) return false;
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    if (/^(?:i|she|he|they|we|will|'ll|would|'d)$/.test(word)) return false;
    if (
      /^(?:copy|copying|cc|ccing|cced|introducing|introduce|connecting|connect|loop|looping|intro)$/.test(
        word,
      )
    ) {
      if (/^(?:me|us|them|him|both|the)$/.test(next)) return true;
    }
    if (
      /^(?:with|and)$/.test(word) &&
      next === 'me' &&
      /^(?:in|on|cc|copied)$/.test(wordAt(reading, at + 2)) &&
      reading.datedAt(at + 3) === undefined
    )
      return true;
    if (MEETINGS.has(word) && next === 'for' && isMe(reading, at + 2)) return true;
    if (/^(?:us|them)$/.test(word) && next === 'both')
      return !/^(?:the|a|an|my|some|his|her|their|our)$/.test(wordAt(reading, at + 2));
    if (
      word === 'both' &&
      (next === 'of' ||
        !isSameSentence(reading, at + 1, at) ||
        (wordAt(reading, at - 1) === 'to' && /^(?:on|by|tonight|today|tomorrow)$/.test(next)))
    )
      return true;
    // 'email me and Bo'
    if (at === verb + 1 && isMe(reading, at) && next === 'and' && reading.namedAt(at + 2))
      return true;
  }
  return false;
}
