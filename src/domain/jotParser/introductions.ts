import { type IntroducingDeed, introducingDeed } from './introducing';
import { joinedAt, pairAt } from './pairs';
import type { ReadPromise } from './promises';
import { isSameSentence, type Named, type Reading, wordAt } from './reading';
import { PERSON_VERBS, wordSet } from './words';

/** Who a promise introduces, in tokens `from` to `to`. */
export interface ReadIntroduction {
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
}

/** Reads the introductions among the promises; asking for one is none. */
export function findIntroductions(
  reading: Reading,
  promises: readonly ReadPromise[],
): readonly ReadIntroduction[] {
  const found: ReadIntroduction[] = [];
  for (const promise of promises) {
    const deed = introducingDeed(reading, promise);
    if (deed === null) {
      const pair = optedIn(reading, promise);
      if (pair.length > 0) found.push({ from: promise.from, to: promise.to, named: pair });
      continue;
    }
    const named = introduced(reading, promise, deed);
    if (named.length > 0) found.push({ from: promise.from, to: promise.to, named });
  }
  return found;
}

/** 'Ana <> Bo double opt-in: both said yes, so send the email' */
function optedIn(reading: Reading, { owner, verb }: ReadPromise): readonly Named[] {
  if (owner !== 'me' || !/^(?:send|write|email|do|make)$/.test(wordAt(reading, verb))) return [];
  for (let at = verb; isSameSentence(reading, at, verb); at -= 1) {
    if (wordAt(reading, at) !== '<>') continue;
    const pair = joinedAt(reading, at);
    if (pair !== null) return [pair.left, pair.right];
  }
  return [];
}

function introduced(
  reading: Reading,
  promise: ReadPromise,
  deed: IntroducingDeed,
): readonly Named[] {
  if (deed.kind === 'pair') {
    const pair = pairAt(reading, deed.at);
    return pair === null ? [] : [pair.left, pair.right];
  }
  if (deed.kind === 'meet')
    return reading.named.filter(({ from }) => from > deed.at && from < promise.from).slice(0, 2);
  if (deed.kind === 'it') return aroundMention(reading, promise, deed.at);
  const { named, explicit } = objectsOf(reading, promise, deed);
  if (named.length === 0) {
    const later = namedLater(reading, deed.at);
    if (later.length > 0) return later;
    return explicit ? [] : antecedents(reading, promise, promise.owner === 'me' ? 2 : 1);
  }
  const told =
    deed.kind === 'noun' && named.length === 1
      ? (toldBefore(reading, promise) ?? promisedToThem(reading, promise, named))
      : null;
  return told === null || named.some((each) => isSame(each, told)) ? named : [told, ...named];
}

interface Objects {
  readonly named: readonly Named[];
  /** Somebody is introduced, be it without a name: 'to her boss'. */
  readonly explicit: boolean;
}

const PRONOUNS = wordSet('her him them');
// Behind these nobody is named who is introduced: 'to Bo at Ana's', 'a friend of Tom'.
const ASIDE = wordSet('from by via about at of through after like as for since during under near');
const ENDS = wordSet(
  'who whose which that because so but if when once while where until unless since then',
);
const SUBJECTS = wordSet('i she he they we it');
const PAIR = wordSet('both two');

/** Those named behind the word that introduces, up to where the clause ends. */
function objectsOf(reading: Reading, promise: ReadPromise, deed: IntroducingDeed): Objects {
  const named: Named[] = [];
  let explicit = false;
  let relative = false;
  let depth = 0;
  const limit = deed.at > promise.to ? deed.at + 10 : promise.to;
  const add = (each: Named): void => {
    if (!named.some((other) => isSame(other, each))) named.push(each);
  };
  for (let at = deed.at + 1; isSameSentence(reading, at, deed.at) && at < deed.at + 32; at += 1) {
    const word = wordAt(reading, at);
    const before = wordAt(reading, at - 1);
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (depth < 0 && named.length > 0) break;
    const each = reading.namedAt(at);
    if (each !== undefined) {
      if (isSubject(reading, each) && !/^(?:named|called|is|:|to)$/.test(before)) break;
      if (at > limit && named.length > 0) break;
      const owner = wordAt(reading, each.to + 1) === "'s";
      const aside =
        (ASIDE.has(before) && wordAt(reading, each.from - 2) !== 'front') ||
        (deed.kind === 'verb' && before === 'with');
      if (aside && named.length > 0) break;
      if (!owner && !aside) add(each);
      explicit = true;
      at = each.to;
      continue;
    }
    if (at > limit && named.length > 0) break;
    if (ENDS.has(word)) {
      if (named.length > 0 || !/^(?:who|whose|which|that)$/.test(word)) break;
      relative = true;
      continue;
    }
    if (SUBJECTS.has(word)) {
      const begins = /^(?:and|,|;|so|but|-|–|—)$/.test(before) && !relative;
      if (named.length > 0 || begins) break;
    }
    if (PRONOUNS.has(word) && isIntroducedPronoun(reading, at, deed.at)) {
      explicit = true;
      const count = word === 'them' && named.length === 0 && promise.owner === 'me' ? 2 : 1;
      for (const meant of antecedents(reading, promise, count, named)) add(meant);
    } else if (/^(?:to|with)$/.test(before) && !/^(?:me|us|you|each|one)$/.test(word)) {
      explicit ||= !PAIR.has(word);
    }
  }
  return { named, explicit };
}

/** 'introduce HER to Bo', 'introduce me to HIM', but not 'introduce HER boss'. */
function isIntroducedPronoun(reading: Reading, at: number, verb: number): boolean {
  const before = wordAt(reading, at - 1);
  if (at > verb + 2 && !/^(?:to|with|and)$/.test(before)) return false;
  if (at === verb + 2 && !/^(?:to|with|and|in|up|touch|for)$/.test(before)) return false;
  if (wordAt(reading, at) !== 'her') return true;
  const next = reading.tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || reading.datedAt(at + 1)) return true;
  return /^(?:to|with|and|in|at|on|by|up|over|via|when|once|this|next|so|because|if|who|for|but|into|after|before|as|sometime|soon|then|first|too|also|properly|call|ring|email|text|message|contact)$/.test(
    next.fold,
  );
}

const key = ({ personIds, name }: Named): string => personIds.join() || name;
const isSame = (one: Named, other: Named): boolean => key(one) === key(other);

/** 'and Tom will send …' begins a clause of its own. */
function isSubject(reading: Reading, { to }: Named): boolean {
  const next = wordAt(reading, to + 1);
  if (AUXILIARIES.has(next)) return true;
  return PERSON_VERBS.has(next) && !/^(?:who|whose|whom|started|used|just|again)$/.test(next);
}

const AUXILIARIES = wordSet("will 'll 'd would is was has had can could might may should does did");

/** The last ones named before the promise, without its own subject and `others`. */
function antecedents(
  reading: Reading,
  promise: ReadPromise,
  count: number,
  others: readonly Named[] = [],
): readonly Named[] {
  const subject = subjectOf(reading, promise) ?? topicOf(reading, promise);
  const before: Named[] = [];
  for (const each of reading.named) {
    if (each.from >= promise.verb) break;
    const same = before.findIndex((other) => isSame(other, each));
    if (same >= 0) before.splice(same, 1);
    before.push(each);
  }
  const free = before.filter(
    (each) => !others.some((other) => isSame(other, each)) && !(subject && isSame(subject, each)),
  );
  // Of 'she said she'd introduce us' with nobody else named, she herself is the one.
  if (promise.owner === 'them' && before.length < 2) return [];
  const [other, last] = free.slice(-2);
  // 'knows Ursula and Ken, will introduce us'
  const joined =
    last !== undefined &&
    wordAt(reading, last.from - 1) === 'and' &&
    last.from - (other?.to ?? 0) < 6;
  return free.slice(joined ? -2 : -count);
}

/** Whom 'she' means in 'Lan's brother Minh has a fund. She'll introduce us': who was named first. */
const topicOf = (reading: Reading, { owner, from }: ReadPromise): Named | null =>
  owner === 'me' ? null : (reading.named.find((each) => each.to < from) ?? null);

const subjectOf = (reading: Reading, promise: ReadPromise): Named | null =>
  promise.owner === 'them'
    ? (reading.named.find((each) => each.from >= promise.from && each.to < promise.verb) ?? null)
    : null;

/** 'his replacement … her name is Jo', 'a friend … called Jo', 'her cousin (Jo)', 'one is Jo'. */
function namedLater(reading: Reading, at: number): readonly Named[] {
  const sentence = reading.tokens[at]?.sentence ?? 0;
  return reading.named.filter((each) => {
    if (each.from <= at || each.from > at + 30) return false;
    if ((reading.tokens[each.from]?.sentence ?? 0) > sentence + 1) return false;
    const before = wordAt(reading, each.from - 1);
    if (before === 'named' || before === 'called') return true;
    const copula = before === 'is' || before === "'s" || before === ':';
    return copula && /^(?:name|one|other)$/.test(wordAt(reading, each.from - 2));
  });
}

/** 'promised HER an intro to Helen', 'owe HIM an introduction to Bo' */
function promisedToThem(
  reading: Reading,
  promise: ReadPromise,
  named: readonly Named[],
): Named | null {
  if (promise.owner !== 'me' || !PRONOUNS.has(wordAt(reading, promise.verb + 1))) return null;
  return antecedents(reading, promise, 1, named)[0] ?? null;
}

/** 'told Priya I'd make the introduction to Marcus' introduces the two. */
function toldBefore(reading: Reading, promise: ReadPromise): Named | null {
  if (promise.owner !== 'me') return null;
  for (let at = promise.verb - 1; at >= promise.verb - 7; at -= 1) {
    const each = reading.namedAt(at);
    if (each === undefined) continue;
    return /^(?:told|promised|offered|owe|said)$/.test(wordAt(reading, each.from - 1)) ||
      (wordAt(reading, each.from - 1) === 'to' && wordAt(reading, each.from - 2) === 'said')
      ? each
      : null;
  }
  return null;
}

/** 'Chris needs an intro to Diego, I'll set that up': those around the word `at`. */
function aroundMention(reading: Reading, promise: ReadPromise, at: number): readonly Named[] {
  const named: Named[] = [];
  for (const each of reading.named) {
    if (each.from >= promise.from || !isSameSentence(reading, each.from, at)) continue;
    if (!named.some((other) => isSame(other, each))) named.push(each);
  }
  return promise.owner === 'me' ? named.slice(-2) : named.slice(-1);
}
