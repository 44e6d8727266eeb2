import { deedAfter, isWilling, stemOf } from './deeds';
import { betterDo, duty, handover, heading, reminder } from './duties';
import { blocked, future, goingTo, letMe, wantsTo, willing } from './futures';
import { byIntroducing } from './introducingTriggers';
import { label, labelledThing } from './labels';
import { order } from './orders';
import { pairAt } from './pairs';
import { answer, offeredIntroduction, owing, PROMISES, promiseVerb, waiting } from './pledges';
import { infinitive, isMyCommitment, plainPresent, progressive } from './presents';
import { isSameSentence, type Reading, wordAt } from './reading';
import { type Found, mine, type Trigger } from './trigger';
import { wordSet } from './words';

const MODALS = wordSet("will 'll 'd would");

const BLOCKING = wordSet('might could may can couldnt cant cannot wouldnt wont shouldnt');

/** 'with Will Mason', though not 'HE WILL' */
const isWrittenAsName = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  return token?.opening === false && /^\p{Lu}\p{Ll}/u.test(token.text);
};

/** 'in May' */
const isMonth = (reading: Reading, index: number): boolean =>
  wordAt(reading, index) === 'may' &&
  /^(?:in|of|by|until|since|early|late|mid)$/.test(wordAt(reading, index - 1));

/** Finds what is and what expressly isn't promised, from left to right. */
export function findTriggers(reading: Reading): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const token = reading.tokens[index];
    const pair = pairAt(reading, index);
    if (pair !== null) {
      // 'make intros: Ana <> Bo' is one promise
      if (isHeadOf(reading, triggers.at(-1), pair.left.from)) triggers.pop();
      triggers.push({ from: pair.left.from, verb: index, owner: 'me', goesOn: 'me', inner: false });
      index = nounBehind(reading, pair.right.to);
      continue;
    }
    const isMark = token?.kind === 'mark' && /^(?:[:–—]|->|=>|→)$/.test(token.fold);
    if ((token?.kind !== 'word' && !isMark) || reading.datedAt(index) !== undefined) continue;
    if (reading.namedAt(index) !== undefined) continue;
    const last = triggers.at(-1);
    const found = byIntroducing(reading, index, last, triggerAt(reading, index, last));
    if (found === null) continue;
    triggers.push({ inner: false, goesOn: found.owner, ...found });
    index = Math.max(index, found.verb);
  }
  return triggers;
}

const isHeadOf = (reading: Reading, last: Trigger | undefined, from: number): boolean =>
  last !== undefined &&
  isSameSentence(reading, last.verb, from) &&
  wordAt(reading, from - 1) === ':' &&
  /^(?:intros?|introductions?|introduce)$/.test(wordAt(reading, from - 2));

/** 'intro' behind 'Ana + Bo:' is read with them. */
function nounBehind(reading: Reading, end: number): number {
  for (let at = end + 1; at <= end + 5 && isSameSentence(reading, at, end); at += 1) {
    if (/^(?:intros?|introductions?|connect)$/.test(wordAt(reading, at))) return at;
  }
  return end;
}

/** 'my commitment: five by Friday' */
const isMineHeaded = (reading: Reading, index: number): boolean =>
  wordAt(reading, index - 1) === 'my' && wordAt(reading, index + 1) === ':';

/** '… said I'd love to but not this year', '… told her no' */
function isRefused(reading: Reading, index: number): boolean {
  const sentence = reading.tokens[index]?.sentence ?? 0;
  for (
    let at = index + 3;
    (reading.tokens[at]?.sentence ?? sentence + 9) <= sentence + 2;
    at += 1
  ) {
    if (!/^(?:said|told)$/.test(wordAt(reading, at))) continue;
    const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(reading, at + step)).join(' ');
    return /^(?:(?:him|her|them|\S+) )?(?:no|sorry|not|i cant|cant)\b|\bbut\b/.test(words);
  }
  return false;
}

/** 'offer Bo the job', though not 'he did offer to' */
const isBareOffer = (reading: Reading, index: number): boolean =>
  /^(?:offer|agree|propose|volunteer)$/.test(wordAt(reading, index)) &&
  wordAt(reading, index - 1) !== 'did';

/** 'signed up to bring' */
const isSignedUp = (reading: Reading, index: number): boolean =>
  wordAt(reading, index) === 'signed' &&
  wordAt(reading, index + 1) === 'up' &&
  wordAt(reading, index + 2) === 'to';

/** 'owes', 'is still owing me', 'has owed me' */
const isOwing = (reading: Reading, index: number): boolean => {
  const word = wordAt(reading, index);
  if (word === 'owe' || word === 'owes') return true;
  const before = `${wordAt(reading, index - 2)} ${wordAt(reading, index - 1)}`;
  return word === 'owed'
    ? /\b(?:has|have|'s|'ve)\b/.test(before)
    : word === 'owing' && /(?:^| )(?:is|'s|are|'re|still)(?: |$)/.test(before);
};

function triggerAt(reading: Reading, index: number, last: Trigger | undefined): Found | null {
  const word = wordAt(reading, index);
  // 'I'd better ring'
  if (MODALS.has(word) && wordAt(reading, index + 1) === 'better') return null;
  if (MODALS.has(word) && !isWrittenAsName(reading, index)) return future(reading, index, last);
  if (BLOCKING.has(word) && !isMonth(reading, index)) return blocked(reading, index);
  if (
    /^(?:needs?|must|have|has|'ve|should|ought|got|supposed|meant|due|down|bound|obliged)$/.test(
      word,
    )
  )
    return duty(reading, index) ?? (word === 'have' ? order(reading, index, last) : null);
  if (/^(?:better|best)$/.test(word) || (word === 'time' && wordAt(reading, index + 1) === 'to'))
    return betterDo(reading, index);
  if (/^(?:going|fixing)$/.test(word) && wordAt(reading, index + 1) === 'to')
    return goingTo(reading, index);
  if (/^(?:said|told)$/.test(word)) return answer(reading, index);
  if ((PROMISES.has(word) && !isBareOffer(reading, index)) || isSignedUp(reading, index))
    return promiseVerb(reading, index);
  if (/^(?:remember|forget|reminder|sure|mind)$/.test(word)) return reminder(reading, index);
  if (word === 'remind' && /^(?:me|myself)$/.test(wordAt(reading, index + 1))) {
    return reminder(reading, index);
  }
  if (/^(?:asked|wants|needs|reminded|expects|wanted|asks)$/.test(word)) {
    // What somebody would like is not yet agreed to: 'wants me to join'.
    const asked =
      !/^want/.test(word) &&
      wordAt(reading, index + 1) === 'me' &&
      wordAt(reading, index + 2) === 'to';
    if (asked && isRefused(reading, index))
      return { from: index, verb: Math.max(index, deedAfter(reading, index + 2)), owner: null };
    if (asked) return mine(reading, index, deedAfter(reading, index + 2));
    if (/^wants?$/.test(word) && wordAt(reading, index + 1) === 'to' && !isRefused(reading, index))
      return wantsTo(reading, index);
  }
  if (/^(?:means|intends|plans|aims)$/.test(word) && wordAt(reading, index + 1) === 'to')
    return wantsTo(reading, index);
  if (isOwing(reading, index)) return owing(reading, index);
  if (/^(?:waiting|awaiting|expecting|expects|expect)$/.test(word)) return waiting(reading, index);
  if (isWilling(reading, index)) {
    const found = willing(reading, index);
    if (found !== null) return found;
  }
  const found =
    word === 'let' && wordAt(reading, index + 1) === 'me' ? letMe(reading, index) : null;
  if (found !== null) return found;
  if (stemOf(word) !== null || /^(?:coming|taking)$/.test(word) || isMyCommitment(reading, index))
    return progressive(reading, index);
  if (word === 'to') return infinitive(reading, index, last) ?? handover(reading, index);
  if (/^(?:me|him|her|them)$/.test(word)) {
    const labelled = label(reading, index);
    if (labelled !== null) return labelled;
  }
  if (/^(?:[:–—]|->|=>|→)$/.test(word)) return labelledThing(reading, index);
  if (word === 'todo') return heading(reading, index);
  if (/^(?:commitment|homework|task|job|action)$/.test(word) && isMineHeaded(reading, index))
    return heading(reading, index);
  if (
    /^intros?$|^introduction$/.test(word) &&
    /^(?:to|->|=>|→|with)$/.test(wordAt(reading, index + 1))
  ) {
    return offeredIntroduction(reading, index);
  }
  return order(reading, index, last) ?? plainPresent(reading, index, last);
}
