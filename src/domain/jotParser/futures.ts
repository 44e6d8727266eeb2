import { isDenied, isToMe, isToThem, subjectBefore } from './clauses';
import { deedAfter, isTheirDeed } from './deeds';
import { type Reading, wordAt } from './reading';
import { inheritsOthers, isQuestion, REPORTS, reportBefore } from './speech';
import { bySubject, type Found } from './trigger';
import { STRONG_VERBS, THEIR_VERBS, wordSet } from './words';

export const UNFULFILLED = wordSet('was were wasnt werent');

/** 'I'll send', 'she will call me', and what somebody 'said he'd' do. */
export function future(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, index);
  if (UNFULFILLED.has(wordAt(reading, index - 1)))
    return { from, verb: Math.max(verb, index), owner: null };
  if (verb < 0) {
    // 'She asked me to call him. I will, on Saturday.'
    const again =
      who === 'me' && reading.tokens[index + 1]?.kind !== 'word' && /^(?:will|'ll)$/.test(word);
    return { from, verb: index, owner: again ? 'me' : null };
  }
  if (wordAt(reading, verb + 1) === 'you' && who === 'me') return { from, verb, owner: 'them' };
  if (word === 'would' || word === "'d") {
    const reported = reportBefore(reading, from, REPORTS) >= 0;
    const offers = /^(?:happy|glad)$/.test(wordAt(reading, verb - 2)) && who === 'them';
    if (!reported && !offers) return { from, verb, owner: null };
    if (offers && !isToMe(reading, verb)) return { from, verb, owner: null };
    if (who === null && subjectBefore(reading, from - 1).who === 'them') {
      return bySubject(reading, 'them', from, verb);
    }
  }
  if (isQuestion(reading, index)) return { from, verb, owner: null };
  if (who === null && !isToThem(reading, verb) && inheritsOthers(reading, from)) {
    return bySubject(reading, 'them', from, verb);
  }
  return bySubject(reading, who, from, verb);
}

export function blocked(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index);
  return { from: subjectBefore(reading, index).from, verb: Math.max(verb, index), owner: null };
}

export function goingTo(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index + 1);
  const word = wordAt(reading, verb);
  if (
    verb < 0 ||
    reading.tokens[verb]?.capital ||
    !(STRONG_VERBS.has(word) || THEIR_VERBS.has(word))
  ) {
    return null;
  }
  const { who, from } = subjectBefore(reading, index);
  if (UNFULFILLED.has(wordAt(reading, index - 1))) return { from, verb, owner: null };
  return bySubject(reading, who, from, verb);
}

/** 'She wants to introduce me to Bo' is an offer. */
export function wantsTo(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index + 1);
  const { who, from } = subjectBefore(reading, index);
  const offers =
    /^(?:intro|introduce|connect|send|share|refer)$/.test(wordAt(reading, verb)) &&
    isToMe(reading, verb);
  return offers && who === 'them' && !isDenied(reading, index)
    ? { from, verb, owner: 'them' }
    : null;
}

/** 'She's happy to introduce me'. */
export function willing(reading: Reading, index: number): Found | null {
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, index + 1);
  if (verb < 0 || isDenied(reading, index) || (who !== 'them' && who !== 'role')) return null;
  if (UNFULFILLED.has(wordAt(reading, index - 1))) return null;
  const offered = isToMe(reading, verb) && isTheirDeed(reading, verb, false);
  return offered ? { from, verb, owner: 'them' } : null;
}
