import { pairAt } from './pairs';
import type { ReadPromise } from './promises';
import { isSameSentence, type Reading, wordAt } from './reading';
import { wordSet } from './words';

/** Where a promise says that it introduces, and how: 'introduce', 'make the intro', 'do it'. */
export interface IntroducingDeed {
  readonly at: number;
  readonly kind: 'verb' | 'noun' | 'connect' | 'it' | 'meet' | 'pair';
}

// 'he links me up', 'she puts us in touch'
const PRESENT = /^(introduce|connect|link|hook|loop|put|get|bring|set|sort|email|text|message)s$/;
const INTRODUCE = wordSet('introduce introducing intro intros');
const INTRODUCTION = wordSet('intro intros introduction introductions connection');
// 'connect Ana with Bo', 'hook me up with', 'link us up', 'set me up with'.
const CONNECT = wordSet(
  'connect connecting link linking hook hooking pair pairing match matching plug plugging patch patching',
);
const PUT = wordSet('put putting get getting bring bringing');
const LOOP = wordSet('loop looping rope roping');
// 'make an intro', 'owes me an introduction', 'waiting for the intro'.
const GIVES = wordSet(
  'make making do doing send sending give giving offer offers offered promise promised promises owe owes waiting awaiting expecting set setting arrange arranging facilitate facilitating get getting put organise organize broker brokering intro todo reminder effect sort sorting swing provide write writing handle line need pull volunteered see work',
);
const WRITES = wordSet(
  'email emailing write writing drop dropping message messaging text texting send sending shoot ping contact',
);

/** The word by which a promise introduces, or null where it is about something else. */
export function introducingDeed(reading: Reading, promise: ReadPromise): IntroducingDeed | null {
  const { verb, to, owner } = promise;
  if (pairAt(reading, verb) !== null) return { at: verb, kind: 'pair' };
  const word = wordAt(reading, verb).replace(PRESENT, '$1');
  if (INTRODUCE.has(word) || word === 'introduction') {
    const noun = /^(?:to|->|→|=>|:|=)$/.test(wordAt(reading, verb + 1));
    return { at: verb, kind: noun ? 'noun' : 'verb' };
  }
  if (CONNECT.has(word) && connects(reading, verb, owner)) return { at: verb, kind: 'connect' };
  if (PUT.has(word)) {
    const at = inTouch(reading, verb, to);
    if (at >= 0) return { at: verb, kind: 'connect' };
  }
  if (PUT.has(word) && isOnTo(reading, verb)) return { at: verb, kind: 'connect' };
  if (/^(?:start|open)/.test(word)) {
    const at = betweenUs(reading, verb);
    if (at >= 0) return { at, kind: 'connect' };
  }
  if (owner === 'them' && getsToCall(reading, verb)) return { at: verb, kind: 'connect' };
  if (LOOP.has(word) && owner === 'them') return { at: verb, kind: 'connect' };
  if (/^sett?(?:ing)?$/.test(word) && setsUp(reading, verb)) return { at: verb, kind: 'connect' };
  if (WRITES.has(word) && copiesMe(reading, verb, to)) return { at: verb, kind: 'connect' };
  if (refersToIt(reading, verb)) {
    const at = mentionedBefore(reading, promise);
    if (at >= 0) return { at, kind: 'it' };
  }
  const met = owner === 'them' ? toMeetBefore(reading, promise) : -1;
  if (met >= 0) return { at: met, kind: 'meet' };
  if (!GIVES.has(word)) return null;
  const last = word === 'see' ? verb + 7 : Math.min(to, verb + 7);
  for (let at = verb; at <= last && isSameSentence(reading, at, verb); at += 1) {
    if (INTRODUCTION.has(wordAt(reading, at))) return { at, kind: 'noun' };
    if (/^introduc(?:e|ing)$|^connecting$/.test(wordAt(reading, at))) {
      // 'get June to introduce me' asks for one.
      return owner === 'me' && /^(?:get|getting|need)$/.test(word) ? null : { at, kind: 'verb' };
    }
    if (at > verb && PUT.has(wordAt(reading, at)) && inTouch(reading, at, at + 9) >= 0)
      return { at, kind: 'connect' };
    if (wordAt(reading, at) === 'for' && word !== 'waiting') return null;
    if (wordAt(reading, at) === 'on' && word !== 'work') return null;
  }
  return null;
}

/** 'connect us', 'connect Ana with Bo', 'Kim to connect'; not 'connect with Ana'. */
function connects(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  const next = wordAt(reading, verb + 1);
  if (/^(?:with|on|about|at|the|dots|again|soon|next|over|via|by)$/.test(next)) return false;
  return (
    /^(?:me|us|her|him|them|you|my|both|up|everyone)$/.test(next) ||
    reading.namedAt(verb + 1) !== undefined ||
    (owner === 'them' && /^connect/.test(wordAt(reading, verb)))
  );
}

/** 'put me in touch', 'get us in contact', 'get Ana in front of Bo', 'get you two talking'. */
function inTouch(reading: Reading, verb: number, to: number): number {
  for (let at = verb + 1; at <= Math.min(to, verb + 9); at += 1) {
    if (!isSameSentence(reading, at, verb)) return -1;
    const next = wordAt(reading, at + 1);
    if (wordAt(reading, at) === 'in' && /^(?:touch|contact)$/.test(next)) return at;
    if (wordAt(reading, at) === 'in' && next === 'front') return at;
    const object = /^(?:them|both)$/.test(wordAt(reading, verb + 1)) || reading.namedAt(verb + 1);
    if (wordAt(reading, at) === 'together' && object) return at;
    if (wordAt(reading, at) === 'talking') return at;
  }
  return -1;
}

/** 'put me on to Pascal', 'put me onto her boss' */
const isOnTo = (reading: Reading, verb: number): boolean =>
  /^(?:me|us|her|him|them)$/.test(wordAt(reading, verb + 1)) &&
  (wordAt(reading, verb + 2) === 'onto' ||
    (wordAt(reading, verb + 2) === 'on' && wordAt(reading, verb + 3) === 'to'));

/** 'start the thread between me, Ana and Bo', or -1 */
function betweenUs(reading: Reading, verb: number): number {
  for (let at = verb + 2; at <= verb + 5 && isSameSentence(reading, at, verb); at += 1) {
    if (/^(?:between|with)$/.test(wordAt(reading, at))) {
      const thread = /^(?:thread|chain|email|chat|group)$/.test(wordAt(reading, at - 1));
      return thread ? at : -1;
    }
  }
  return -1;
}

/** 'get Rhona to ring me' */
function getsToCall(reading: Reading, verb: number): boolean {
  if (!/^(?:get|getting|ask|asking|have)$/.test(wordAt(reading, verb))) return false;
  const pronoun = /^(?:her|him|them)$/.test(wordAt(reading, verb + 1));
  const named = [1, 2, 3, 4].map((step) => reading.namedAt(verb + step)).find(Boolean);
  const end = pronoun ? verb + 1 : named?.to;
  if (end === undefined) return false;
  const at = wordAt(reading, end + 1) === 'to' ? end + 2 : end + 1;
  return (
    /^(?:call|ring|email|text|message|contact|write|phone|ping)$/.test(wordAt(reading, at)) &&
    [1, 2].some((step) => /^(?:me|us|you)$/.test(wordAt(reading, at + step)))
  );
}

/** 'set me up with Bo', 'set up a call for me with Bo', 'set up Ana and Bo'. */
function setsUp(reading: Reading, verb: number): boolean {
  const me = /^(?:me|us)$/;
  if (me.test(wordAt(reading, verb + 1)) && wordAt(reading, verb + 2) === 'up') return true;
  if (reading.namedAt(verb + 1) !== undefined) return true;
  for (let at = verb + 1; at <= verb + 7 && isSameSentence(reading, at, verb); at += 1) {
    if (/^(?:for|between)$/.test(wordAt(reading, at)) && me.test(wordAt(reading, at + 1)))
      return true;
    if (wordAt(reading, at) === 'between' && reading.namedAt(at + 1)) return true;
  }
  return false;
}

/** 'drop a line to Helen and copy me in', 'email Goran to introduce me', 'email us both'. */
function copiesMe(reading: Reading, verb: number, to: number): boolean {
  for (let at = verb + 1; at <= Math.max(to, verb + 16); at += 1) {
    if (!isSameSentence(reading, at, verb)) return false;
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    if (/^(?:copy|copying|cc|introducing|introduce|loop|looping)$/.test(word)) {
      if (/^(?:me|us)$/.test(next)) return true;
    }
    if (word === 'us' && next === 'both') return true;
  }
  return false;
}

/** 'set that up', 'do it', 'make it happen' */
const refersToIt = (reading: Reading, verb: number): boolean =>
  /^(?:set|setting|do|doing|make|sort|arrange|handle)$/.test(wordAt(reading, verb)) &&
  /^(?:it|that|this|one|so)$/.test(wordAt(reading, verb + 1));

/** 'You should meet my friend Jo, I'll text him your number', or -1. */
function toMeetBefore(reading: Reading, { from, verb, to }: ReadPromise): number {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  const object = [1, 2, 3].some(
    (step) =>
      verb + step <= to && /^(?:her|him|them|it|that|us)$/.test(wordAt(reading, verb + step)),
  );
  if (!object) return -1;
  for (let at = from - 1; at >= from - 24 && at >= 0; at -= 1) {
    if ((reading.tokens[at]?.sentence ?? 0) < sentence - 1) return -1;
    const wanted = [1, 2, 3].some((back) =>
      /^(?:should|must|to|gotta)$/.test(wordAt(reading, at - back)),
    );
    if (wordAt(reading, at) === 'meet' && wanted) return at;
  }
  return -1;
}

/** The word of an introduction in the same sentence or the one before, or -1. */
function mentionedBefore(reading: Reading, { from }: ReadPromise): number {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  for (let at = from - 1; at >= from - 30 && at >= 0; at -= 1) {
    if ((reading.tokens[at]?.sentence ?? 0) < sentence - 1) return -1;
    if (/^(?:intro|intros|introduced?|introductions?)$/.test(wordAt(reading, at))) return at;
  }
  return -1;
}
