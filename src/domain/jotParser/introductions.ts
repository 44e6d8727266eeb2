import type { ReadPromise } from './promises';
import { type Named, type Reading, wordAt } from './reading';
import { wordSet } from './words';

/** Who a promise introduces, in tokens `from` to `to`. */
export interface ReadIntroduction {
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
}

const INTRODUCE = wordSet('introduce introducing intro intros introduction introductions');
const CONNECT = wordSet('connect connecting link hook put putting get getting');
// 'make an intro', 'owes me an introduction', 'waiting for the intro'.
const GIVES = wordSet(
  'make making do send give giving offer offers offered promise promised promises owe owes waiting awaiting expecting set arrange facilitate get getting put organise organize broker intro todo reminder',
);
const NOT_INTRODUCED = /^(?:from|by|via|about|for|at|of|through|with us|after|like|as)$/;

/** Reads the introductions among the promises; asking for one is none. */
export function findIntroductions(
  reading: Reading,
  promises: readonly ReadPromise[],
): readonly ReadIntroduction[] {
  const found: ReadIntroduction[] = [];
  for (const promise of promises) {
    const verb = introducingWord(reading, promise);
    if (verb < 0) continue;
    const named = introduced(reading, promise, verb);
    if (named.length > 0) found.push({ from: promise.from, to: promise.to, named });
  }
  return found;
}

/** Index of the word that introduces, or -1 where the promise is something else. */
function introducingWord(reading: Reading, { verb, to }: ReadPromise): number {
  const word = wordAt(reading, verb);
  if (INTRODUCE.has(word)) return verb;
  if (CONNECT.has(word) && connects(reading, verb, to)) return verb;
  if (!GIVES.has(word)) return -1;
  for (let at = verb; at <= Math.min(to, verb + 7); at += 1) {
    if (INTRODUCE.has(wordAt(reading, at))) return at;
    if (/^(?:for|on)$/.test(wordAt(reading, at)) && word !== 'waiting') return -1;
  }
  return -1;
}

/** 'connect us', 'connect Ana with Bo', 'put me in touch with'; not 'connect with Ana'. */
function connects(reading: Reading, verb: number, to: number): boolean {
  const next = wordAt(reading, verb + 1);
  if (/^(?:put|get)/.test(wordAt(reading, verb))) {
    for (let at = verb; at <= Math.min(to, verb + 8); at += 1) {
      if (wordAt(reading, at) === 'in' && /^(?:touch|contact)$/.test(wordAt(reading, at + 1)))
        return true;
    }
    return false;
  }
  return (
    /^(?:me|us|her|him|them)$/.test(next) ||
    reading.namedAt(verb + 1) !== undefined ||
    /^(?:my|both)$/.test(next)
  );
}

function introduced(reading: Reading, promise: ReadPromise, verb: number): readonly Named[] {
  const named: Named[] = [];
  for (const each of promise.named) {
    if (each.from <= verb || wordAt(reading, each.to + 1) === "'s") continue;
    if (NOT_INTRODUCED.test(wordAt(reading, each.from - 1))) break;
    named.push(each);
  }
  // 'introduce her to Bo', 'connect us': somebody named before, if there is just one.
  const pronoun = wordAt(reading, verb + 1);
  if (/^(?:her|him|them|us)$/.test(pronoun)) {
    const meant = lastNamedBefore(reading, promise, named);
    if (meant !== null && (pronoun !== 'us' || named.length === 0)) named.unshift(meant);
  }
  return named;
}

function lastNamedBefore(
  reading: Reading,
  promise: ReadPromise,
  others: readonly Named[],
): Named | null {
  const key = ({ personIds, name }: Named): string => personIds.join() || name;
  const taken = new Set(others.map(key));
  const subject = promise.named.find((each) => each.from === promise.from);
  if (subject !== undefined) taken.add(key(subject));
  const before = reading.named.filter((each) => each.from < promise.from && !taken.has(key(each)));
  return before.at(-1) ?? null;
}
