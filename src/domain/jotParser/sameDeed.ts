import type { CalendarDate } from '../record';
import { isSameSentence, type Reading, wordAt } from './reading';
import { lastOfSentence, type Trigger } from './trigger';

interface Deed {
  readonly owner: 'me' | 'them';
  readonly verb: number;
  readonly due: CalendarDate | null;
}

/** 'I'll introduce them. Promised to do it by Friday' and 'draft the plan and share it' are one. */
export function isSameDeed(reading: Reading, last: Deed, promise: Deed): boolean {
  if (last.owner !== promise.owner) return false;
  const gap =
    (reading.tokens[promise.verb]?.sentence ?? 0) - (reading.tokens[last.verb]?.sentence ?? 0);
  const anew = /^(?:do|doing)$/.test(wordAt(reading, promise.verb)) && gap === 2;
  if ((gap > 1 && !anew) || (last.due !== null && promise.due !== null && last.due !== promise.due))
    return false;
  const word = wordAt(reading, promise.verb);
  const object = wordAt(reading, promise.verb + 1);
  if (/^(?:do|doing)$/.test(word)) {
    if (/^(?:it|that|this|so)$/.test(object)) return true;
    if (reading.datedAt(promise.verb + 1) !== undefined || /^(?:by|on|before)$/.test(object))
      return true;
  }
  if (/^(?:will|'ll)$/.test(word)) return true;
  // 'she's writing a reference, she'll have it done by Friday'
  if (word === 'have' && /^(?:it|that|this|them)$/.test(object)) return true;
  if (/^promise[ds]$/.test(word) && object === 'it') return true;
  if (gap > 0) return false;
  if (/^(?:said|told)$/.test(word)) return true;
  if (/^owes?$/.test(wordAt(reading, last.verb)) && /^(?:have|get)$/.test(word)) return true;
  const goesOn = /^(?:and|,)$/.test(wordAt(reading, promise.verb - 1));
  const toSomebody = /^(?:thank|tell|ask|call|email|ping|text|remind)$/.test(
    wordAt(reading, last.verb),
  );
  const awaited = /^(?:waiting|awaiting|expecting|owes?)$/.test(wordAt(reading, last.verb));
  if (/^(?:it|that|this|them)$/.test(object) && (goesOn || awaited) && !toSomebody) return true;
  if (/^promise[ds]$/.test(word) && /^(?:for|by|\))$/.test(object)) return true;
  if (wordAt(reading, promise.verb - 1) !== 'and') return false;
  if (/^(?:apologi[sz]e|explain|congratulate|commiserate|grovel)$/.test(word)) return true;
  // 'call and thank her', 'mark it up and send to legal', 'ask Bo and let me know'
  const shares =
    /^(?:over|to|off|back|along|on|round|out)$/.test(object) &&
    !/^(?:go|look|reach|talk|write|listen|sign|follow|find|work|figure|sort|carry|try|check)$/.test(
      word,
    );
  const returns = /^(?:let|get|report|come|tell|update|cc|copy|loop)$/.test(word);
  const reported = returns && /^(?:me|us|back|her|him|them)$/.test(object);
  return promise.verb - last.verb === 2 || shares || reported;
}

const TICKS = /^(?:✓|✔|✅|☑)$/;

/** 'send deck (done)', '✅ send deck', 'send deck ✓'. */
export function isDone(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  if (TICKS.test(wordAt(reading, trigger.from - 1))) return true;
  for (let at = trigger.verb + 1; isSameSentence(reading, at, trigger.verb); at += 1) {
    const word = wordAt(reading, at);
    if (TICKS.test(word)) return true;
    const ends = !isSameSentence(reading, at + 1, at) || tokens[at + 1]?.kind === 'mark';
    if (word === 'done' && ends && tokens[at - 1]?.kind === 'mark') return true;
  }
  // 'she promised me the brief on Monday and I have since received it'
  for (let at = trigger.verb + 1; isSameSentence(reading, at, trigger.verb); at += 1) {
    const got =
      /^(?:received|got|had)$/.test(wordAt(reading, at)) &&
      /^(?:it|them|already)$/.test(wordAt(reading, at + 1));
    if (
      got &&
      trigger.owner === 'them' &&
      /^(?:i|since|have|'ve|already|now)$/.test(wordAt(reading, at - 1))
    )
      return true;
  }
  const after = lastOfSentence(reading, trigger.verb) + 1;
  const alone =
    reading.tokens[after + 1]?.kind === 'mark' || reading.tokens[after + 1] === undefined;
  if (/^(?:done|sorted)$/.test(wordAt(reading, after)) && alone) return true;
  // 'I said I'd send it, did that on the train'
  const end = lastOfSentence(reading, trigger.verb);
  for (let at = trigger.verb + 1; at < end; at += 1) {
    if (
      /^(?:did|done)$/.test(wordAt(reading, at)) &&
      /^(?:that|it|already|so)$/.test(wordAt(reading, at + 1)) &&
      tokens[at - 1]?.kind === 'mark'
    )
      return true;
  }
  return TICKS.test(wordAt(reading, lastOfSentence(reading, trigger.verb) + 1));
}
