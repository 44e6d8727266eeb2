import { deedAt, type IntroducingDeed } from './introducingDeed';
import { plain } from './introducingVerbs';
import { pairAt } from './pairs';
import type { ReadPromise } from './promises';
import { isSameSentence, type Reading, wordAt } from './reading';

/** The word by which a promise introduces, or null where it is about something else. */
export function introducingDeed(reading: Reading, promise: ReadPromise): IntroducingDeed | null {
  const { verb, to, owner } = promise;
  if (pairAt(reading, verb) !== null) return { at: verb, kind: 'pair' };
  const deed = deedAt(reading, verb, to, owner) ?? coordinated(reading, promise);
  if (deed !== null) return deed;
  if (refersToIt(reading, verb)) {
    const at = mentionedBefore(reading, promise);
    if (at >= 0) return { at, kind: 'it' };
    const behind = introduceBehind(reading, verb, to);
    if (behind >= 0) return { at: behind, kind: 'verb' };
  }
  const met = toMeetBefore(reading, promise);
  return met >= 0 ? { at: met, kind: 'meet' } : null;
}

/** 'speak to Bo and introduce them', 'text him to set us up': the second of two deeds told as one. */
function coordinated(reading: Reading, { verb, to, owner }: ReadPromise): IntroducingDeed | null {
  for (let at = verb + 2; at <= to; at += 1) {
    const before = wordAt(reading, at - 1);
    const opens =
      /^(?:and|then|also)$/.test(before) || (before === 'to' && wordAt(reading, at) === 'set');
    if (!opens || !/^(?:introduce|intro|connect|put|link|hook|set)$/.test(wordAt(reading, at)))
      continue;
    const deed = deedAt(reading, at, to, owner);
    if (deed !== null) return deed;
  }
  return null;
}

/** 'set that up', 'do it', 'make it happen', 'sort it' */
const refersToIt = (reading: Reading, verb: number): boolean =>
  (/^(?:send|write)$/.test(wordAt(reading, verb)) &&
    (!isSameSentence(reading, verb + 1, verb) || reading.datedAt(verb + 1) !== undefined)) ||
  /^(?:would|'d|will|'ll)$/.test(wordAt(reading, verb)) ||
  (/^promise[sd]?$/.test(wordAt(reading, verb)) && wordAt(reading, verb + 1) === 'it') ||
  (/^(?:set|do|make|sort|arrange|handle|organise|organize|fix)$/.test(
    plain(wordAt(reading, verb)),
  ) &&
    (/^(?:it|that|this|one|so|those|them|both)$/.test(wordAt(reading, verb + 1)) ||
      /^(?:honours?|honors?|needful|mail|email|introductions?|intros?|rest)$/.test(
        wordAt(reading, verb + 2),
      ) ||
      !isSameSentence(reading, verb + 1, verb) ||
      reading.datedAt(verb + 1) !== undefined ||
      /^(?:with|by|on|before|asap|tonight|soon)$/.test(wordAt(reading, verb + 1))));

/** 'I'll organise it, so that's on me to introduce them', or -1 */
function introduceBehind(reading: Reading, verb: number, to: number): number {
  for (let at = verb + 2; at <= to; at += 1) {
    if (wordAt(reading, at) === 'introduce') return at;
  }
  return -1;
}

/** 'You should meet my friend Jo, I'll text him your number', 'Ana should meet Bo, I'll sort it', or -1. */
function toMeetBefore(reading: Reading, { owner, from, verb, to }: ReadPromise): number {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  const object =
    owner === 'me'
      ? refersToIt(reading, verb)
      : [1, 2, 3].some(
          (step) =>
            verb + step <= to && /^(?:her|him|them|it|that|us)$/.test(wordAt(reading, verb + step)),
        );
  if (!object) return -1;
  for (let at = from - 1; at >= from - 24 && at >= 0; at -= 1) {
    if ((reading.tokens[at]?.sentence ?? 0) < sentence - 1) return -1;
    const wanted = [1, 2, 3, 4].some((back) =>
      /^(?:should|must|to|gotta|ought|shd)$/.test(wordAt(reading, at - back)),
    );
    if (/^(?:meet|know)$/.test(wordAt(reading, at)) && wanted) return at;
    if (
      /^(?:talk|speak|chat)$/.test(wordAt(reading, at)) &&
      wanted &&
      /^(?:to|with)$/.test(wordAt(reading, at + 1))
    )
      return at + 1;
  }
  return -1;
}

/** The word of an introduction in the same sentence or the one before, or -1. */
function mentionedBefore(reading: Reading, { from }: ReadPromise): number {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  for (let at = from - 1; at >= from - 30 && at >= 0; at -= 1) {
    if ((reading.tokens[at]?.sentence ?? 0) < sentence - 2) return -1;
    if (
      /^(?:intro|intros|introduced?|introductions?|introducing|connected|connect|connecting)$/.test(
        wordAt(reading, at),
      )
    )
      return at;
    if (/^(?:touch|contact)$/.test(wordAt(reading, at)) && wordAt(reading, at - 1) === 'in')
      return at;
  }
  return -1;
}
