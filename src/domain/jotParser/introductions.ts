import {
  isAmong,
  knowsSomebody,
  lastNamed,
  makerOf,
  meantBy,
  namedBefore,
  relativesOf,
} from './antecedents';
import { isDeclined } from './declined';
import { introducingDeed } from './introducing';
import type { IntroducingDeed } from './introducingDeed';
import { joinedAt, pairAt } from './pairs';
import type { ReadPromise } from './promises';
import { isSameSentence, type Named, type Reading, wordAt } from './reading';
import { sidesOf } from './sides';

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
    // 'She'll introduce me to Bo, will do it by email' is one.
    if (deed?.kind === 'it' && found.some(({ from, to }) => deed.at >= from && deed.at <= to))
      continue;
    const named = deed === null ? optedIn(reading, promise) : introduced(reading, promise, deed);
    // … and so is 'walk Ana over to Bo and make the intro'.
    const told = found.some((other) => named.every((each) => isAmong(each, other.named)));
    if (!told && named.length > 0 && !isDeclined(reading, promise))
      found.push({ from: promise.from, to: promise.to, named });
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
  const maker = makerOf(reading, promise);
  if (deed.kind === 'it' || (deed.kind === 'meet' && promise.owner === 'me'))
    return aroundMention(reading, promise, deed.at, maker);
  if (deed.kind === 'meet') {
    const behind = reading.named.filter(({ from }) => from > deed.at && from < promise.from);
    // 'said Bo would be good to meet and offered to set it up'
    const before = namedBefore(reading, deed.at).filter(
      (each) => isSameSentence(reading, each.from, deed.at) && !(maker && isAmong(each, [maker])),
    );
    return behind.length > 0 ? behind.slice(0, 2) : before.slice(-1);
  }
  const { named, explicit } = sidesOf(reading, promise, deed, maker);
  const given = givenTo(reading, promise, deed.at).filter((each) => !isAmong(each, named));
  if (named.length === 0) {
    const later = explicit || promise.owner === 'them' ? namedLater(reading, deed.at, maker) : [];
    if (later.length > 0) return later;
    if (explicit && given.length < 2) return [];
    if (promise.owner === 'me')
      return given.length > 1 ? given : lastNamed(reading, promise.verb, 2, []);
    return fromBefore(reading, promise, maker);
  }
  if (promise.owner === 'them' || deed.kind === 'connect') return named;
  if (given.length > 0) return [...given, ...named];
  return deed.kind === 'verb' || wordAt(reading, deed.at + 1) === 'of'
    ? named
    : [...beneficiary(reading, promise, named), ...named];
}

/** 'Send ANA an intro', 'the ANA/BO intro': who stands between the verb and its noun. */
function givenTo(reading: Reading, { owner, verb }: ReadPromise, at: number): readonly Named[] {
  if (owner !== 'me') return [];
  const subject = reading.namedAt(verb - 1);
  // 'Aisling gets an intro from me'
  const found: Named[] =
    subject !== undefined && /^(?:gets|needs|has)$/.test(wordAt(reading, verb)) ? [subject] : [];
  for (let index = verb + 1; index < at; index += 1) {
    const each = reading.namedAt(index);
    if (each === undefined) continue;
    if (!isAmong(each, found)) found.push(each);
    index = each.to;
  }
  return found;
}

/** 'She'll introduce us' behind 'Ana knows Bo': the last one named, other than her. */
function fromBefore(reading: Reading, promise: ReadPromise, maker: Named | null): readonly Named[] {
  if (knowsSomebody(reading, promise.from)) return [];
  const others = [...(maker === null ? [] : [maker]), ...relativesOf(reading, maker)];
  return lastNamed(reading, promise.verb, 1, others);
}

/** 'his replacement … her name is Jo', 'a friend … called Jo', 'her cousin (Jo)', 'one is Jo'. */
function namedLater(reading: Reading, at: number, maker: Named | null): readonly Named[] {
  const sentence = reading.tokens[at]?.sentence ?? 0;
  return reading.named.filter((each) => {
    if (each.from <= at || each.from > at + 30) return false;
    if (maker !== null && isAmong(each, [maker])) return false;
    if ((reading.tokens[each.from]?.sentence ?? 0) > sentence + 2) return false;
    const before = wordAt(reading, each.from - 1);
    if (before === 'named' || before === 'called') return true;
    const copula = before === 'is' || before === "'s" || before === ':' || before === '=';
    return copula && /^(?:name|one|other|names?)$/.test(wordAt(reading, each.from - 2));
  });
}

/** Who is introduced to the only one named: 'told PRIYA I'd make the intro to Marcus', 'promised HER one', 'told HIM I'd arrange it'. */
function beneficiary(
  reading: Reading,
  promise: ReadPromise,
  named: readonly Named[],
): readonly Named[] {
  for (let at = promise.verb + 2; at >= promise.verb - 7 && at >= 0; at -= 1) {
    const word = wordAt(reading, at);
    const before = wordAt(reading, at - 1);
    const told =
      /^(?:told|tell|promised|promise|offered|offer|owe|said|assured|asked)$/.test(before) ||
      (before === 'to' && wordAt(reading, at - 2) === 'said') ||
      at === promise.verb + 1;
    if (!told) continue;
    const each = reading.namedAt(at);
    if (each !== undefined) return isAmong(each, named) ? [] : [each];
    if (!/^(?:her|him|them)$/.test(word)) continue;
    const meant = meantBy(reading, word, at, named);
    return meant === undefined ? [] : [meant];
  }
  return [];
}

/** 'Chris needs an intro to Diego, I'll set that up', '… I'll arrange it with Jo': who is named there, and who asked. */
function aroundMention(
  reading: Reading,
  promise: ReadPromise,
  at: number,
  maker: Named | null,
): readonly Named[] {
  const here = sidesOf(reading, promise, { at: promise.verb, kind: 'connect' }, maker).named;
  const { named: there } = sidesOf(reading, promise, { at, kind: 'noun' }, maker);
  const named = here.length > 0 ? here : there;
  if (promise.owner === 'them') {
    return named.length > 0 ? named : fromBefore(reading, promise, maker).slice(-1);
  }
  if (named.length > 1) return named;
  const asked = beneficiary(reading, promise, named);
  if (asked.length > 0 && named.length > 0) return [...asked, ...named];
  const before = namedBefore(reading, named.length > 0 ? at : promise.from);
  return [...before.filter((each) => !isAmong(each, named)).slice(named.length - 2), ...named];
}
