import { keyOf } from './asides';
import { isFeminine } from './gender';
import type { ReadPromise } from './promises';
import { isSameSentence, type Named, type Reading, wordAt } from './reading';
import { titleBefore } from './titles';
import { PERSON_ROLES } from './words';

export const isSame = (one: Named, other: Named): boolean => keyOf(one) === keyOf(other);

export const isAmong = (each: Named, others: readonly Named[]): boolean =>
  others.some((other) => isSame(other, each));

/** Those named before the token `before`, each once, the one spoken of last at the end. */
export function namedBefore(reading: Reading, before: number): readonly Named[] {
  const found: Named[] = [];
  for (const each of reading.named) {
    if (each.from >= before) break;
    const same = found.findIndex((other) => isSame(other, each));
    if (same >= 0) found.splice(same, 1);
    found.push(each);
  }
  return found;
}

const HIS = /^(?:he|him|his)$/;
const HERS = /^(?:she|her|hers)$/;

const MALE_TITLE = /^(?:mr|mister|sir|lord|uncle|father|fr|brother|don|bhai|bey)$/;
const FEMALE_TITLE = /^(?:ms|mrs|miss|madam|maam|dame|lady|aunt|auntie|sister|dona|hanim|tita)$/;

/** Whether somebody may be meant by a pronoun, as far as their title or first name tells. */
function fits(reading: Reading, each: Named, pronoun: string): boolean {
  const title = titleBefore(reading.tokens, each.from);
  // 'M. Vega' may be either
  if (title === '' && wordAt(reading, each.from).length < 2) return true;
  if (HIS.test(pronoun)) {
    return MALE_TITLE.test(title) || !(FEMALE_TITLE.test(title) || isWoman(reading, each));
  }
  if (!HERS.test(pronoun)) return true;
  return FEMALE_TITLE.test(title) || (!MALE_TITLE.test(title) && isWoman(reading, each));
}

const isWoman = (reading: Reading, { from }: Named): boolean => isFeminine(wordAt(reading, from));

/** Who 'her' and 'him' mean: the last one named before whom the word fits, else the last of all. */
export function meantBy(
  reading: Reading,
  pronoun: string,
  before: number,
  others: readonly Named[],
): Named | undefined {
  const free = namedBefore(reading, before).filter(
    (each) => !isAmong(each, others) && !isOwnerOfSomebody(reading, each.to),
  );
  const fitting = free.filter((each) => fits(reading, each, pronoun));
  return (
    fitting.findLast((each) => !isOfTopic(reading, each, pronoun)) ?? fitting.at(-1) ?? free.at(-1)
  );
}

/** In 'Spoke to Graham. He'll introduce me to Lagi. Told him …' it is still Graham of whom 'he' and 'him' tell. */
function isOfTopic(reading: Reading, { from }: Named, pronoun: string): boolean {
  const same = HIS.test(pronoun) ? 'he' : HERS.test(pronoun) ? 'she' : '';
  if (same === '') return false;
  for (let at = from - 1; isSameSentence(reading, at, from); at -= 1) {
    if (wordAt(reading, at) === same) return true;
  }
  return false;
}

/** Whoever makes the introduction: the subject of the promise, or whom its 'she' or 'he' means. */
export function makerOf(reading: Reading, promise: ReadPromise): Named | null {
  const { owner, from, verb } = promise;
  if (owner === 'me') return null;
  const subject = reading.named.find((each) => each.from >= from && each.to < verb);
  if (subject !== undefined) return subject;
  const reported = reporterBefore(reading, from);
  if (reported !== null) return reported;
  let pronoun = '';
  for (let at = from; at < verb && pronoun === ''; at += 1) {
    if (/^(?:she|he)$/.test(wordAt(reading, at))) pronoun = wordAt(reading, at);
  }
  const before = reading.named.filter((each) => each.to < from);
  const near = before.find((each) => isSameSentence(reading, each.to, from));
  // 'Wife Aisha knows the minister, will connect me'
  if (near !== undefined && isKnowing(reading, near) && fits(reading, near, pronoun)) return near;
  const first = before[0] ?? null;
  // Who a jot begins with is whom it tells of, unless 'she' can't be them.
  if (pronoun === '' || first === null || fits(reading, first, pronoun)) return first;
  return before.findLast((each) => fits(reading, each, pronoun)) ?? first;
}

/** 'Aisha knows', 'Síle from the market says': the subject of its sentence. */
function isKnowing(reading: Reading, { to }: Named): boolean {
  for (let at = to + 1; at <= to + 6 && isSameSentence(reading, at, to); at += 1) {
    if (/^(?:knows|says|said|has|mentioned|reckons|thinks|wants|told)$/.test(wordAt(reading, at)))
      return true;
    if (reading.namedAt(at) !== undefined || reading.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** 'Simone says she'll …' */
function reporterBefore(reading: Reading, from: number): Named | null {
  for (let at = from - 1; at >= from - 4; at -= 1) {
    if (
      !/^(?:says|said|that|reckons|thinks|promised|swears|swore|confirmed|texted|mentioned|told|me|us|offered|agreed)$/.test(
        wordAt(reading, at),
      )
    )
      return at === from - 1 ? null : (reading.namedAt(at) ?? null);
  }
  return null;
}

/** Of 'Piotr can't, but his wife Ewelina will introduce me' Piotr is no one to meet. */
export function relativesOf(reading: Reading, maker: Named | null): readonly Named[] {
  if (maker === null || !PERSON_ROLES.has(wordAt(reading, maker.from - 1))) return [];
  if (!/^(?:his|her|their|'s)$/.test(wordAt(reading, maker.from - 2))) return [];
  return namedBefore(reading, maker.from).slice(-1);
}

/**
 * Those whom a promise introduces without naming them: the last `count` named before it, other than
 * `others`; both where the last two stand joined ('knows Ursula and Ken, will introduce us').
 */
export function lastNamed(
  reading: Reading,
  before: number,
  count: number,
  others: readonly Named[],
): readonly Named[] {
  const free = namedBefore(reading, before).filter(
    (each) =>
      (!isAmong(each, others) && reading.namedAt(each.to + 3) === undefined) ||
      (!isOwnerOfSomebody(reading, each.to) && !isAmong(each, others)),
  );
  const [other, last] = free.slice(-2);
  const joined =
    other !== undefined &&
    last !== undefined &&
    isJoined(reading, last.from - 1) &&
    isSameSentence(reading, other.to, last.from) &&
    last.from - other.to < 6;
  return free.slice(joined ? -2 : -count).filter(({ to }) => !isOwnerOfSomebody(reading, to));
}

/** Of 'Ana's brother wants in' her brother is meant. */
const isOwnerOfSomebody = (reading: Reading, to: number): boolean =>
  wordAt(reading, to + 1) === "'s" &&
  (PERSON_ROLES.has(wordAt(reading, to + 2)) ||
    /^(?:nephew|niece|lad|pal|mate|kid|girl|boy|bloke|old|mum|mom|dad)$/.test(
      wordAt(reading, to + 2),
    ));

/** 'Ursula AND Ken', 'walk Delphine OVER TO Carmine' */
const isJoined = (reading: Reading, link: number): boolean =>
  wordAt(reading, link) === 'and' ||
  (wordAt(reading, link) === 'to' && /^(?:over|across|up)$/.test(wordAt(reading, link - 1)));

/** 'Aisha knows the permanent secretary, will connect me': somebody without a name is to be met. */
export function knowsSomebody(reading: Reading, before: number): boolean {
  for (let at = before - 1; isSameSentence(reading, at, before); at -= 1) {
    if (reading.namedAt(at) !== undefined) return false;
    if (/^(?:knows|knew)$/.test(wordAt(reading, at)))
      return /^(?:the|a|an|their|his|her|someone|somebody|some|one)$/.test(wordAt(reading, at + 1));
  }
  return false;
}
