import { clauseStart, isDenied, isToMe, subjectBefore } from './clauses';
import { deedAfter } from './deeds';
import { blocked } from './futures';
import { isSameSentence, type Reading, wordAt } from './reading';
import { ADVISES, isQuestion, reportBefore } from './speech';
import { bySubject, type Found, mine } from './trigger';
import { isVerb, NOUN_VERBS, STRONG_VERBS, wordSet } from './words';

// 'I'm meant to send', 'I'm down to bring'
const BOUND = /^(?:supposed|meant|due|down|bound|obliged)$/;

/** 'need to', 'must', 'have to', 'should': mine unless somebody advises it; theirs if it is for me. */
export function duty(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const yet = next === 'yet' && wordAt(reading, index + 2) === 'to';
  if (
    /^(?:needs?|have|has|'ve|ought|got|supposed|meant|due|down|bound|obliged)$/.test(word) &&
    next !== 'to' &&
    !yet
  )
    return null;
  const bound = BOUND.test(word);
  if (bound && !/^(?:'m|am|is|'s)$/.test(wordAt(reading, index - 1))) {
    if (word !== 'supposed') return null;
    return blocked(reading, index + 1);
  }
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, next === 'yet' ? index + 1 : index);
  if (verb < 0) return null;
  // 'must remember her charger'
  const thing = /^(?:the|a|an|my|our|his|her|their|to|that)$/;
  if (
    wordAt(reading, verb) === 'remember' &&
    who !== 'them' &&
    thing.test(wordAt(reading, verb + 1))
  )
    return { from, verb, owner: 'me' };
  const none: Found = { from, verb, owner: null };
  if (/^(?:'ve|have|of)$/.test(next)) return next === 'have' && word !== 'should' ? null : none;
  if (isDenied(reading, index) || isDenied(reading, verb) || isQuestion(reading, index))
    return none;
  // 'what do I have to show for it'
  if (/^(?:do|did|does)$/.test(wordAt(reading, from - 1))) return none;
  // 'her report, which I must return on the 20th': the day of what it is said of
  if (wordAt(reading, from - 1) === 'which' && who === 'me') return { ...none, inner: true };
  // 'think about who I should talk to'
  if (/^(?:who|whom|what|which|how|where|whether|why)$/.test(wordAt(reading, from - 1)))
    return none;
  if (who === 'me' || who === null) {
    const adviser = who === 'me' ? reportBefore(reading, from, ADVISES) : -1;
    const advised =
      adviser >= 0 && !/^(?:me|thing)$/.test(subjectBefore(reading, adviser).who ?? '');
    if (advised) return none;
    return mine(reading, from, verb);
  }
  const owed = (who === 'them' || who === 'role') && isToMe(reading, verb) && word !== 'should';
  return owed ? bySubject(reading, who, from, verb) : none;
}

/** 'remember to', 'don't forget to', 'remind me to', 'Reminder: …', 'make sure to'. */
export function reminder(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const before = wordAt(reading, index - 1);
  if (word === 'forget' && !/^(?:dont|not|never|cant|mustnt|to)$/.test(before)) return null;
  if (word === 'sure' && !/^(?:make|be)$/.test(before)) return null;
  // 'mind and drop the keys in'
  if (word === 'mind') {
    const deed = wordAt(reading, index + 1) === 'and' && clauseStart(reading, index) === 'start';
    return deed ? { from: index, verb: index + 2, owner: 'me' } : null;
  }
  const to = word === 'remind' ? index + 2 : index + 1;
  if (word === 'reminder' && wordAt(reading, to) === ':') return heading(reading, index);
  const thing = word === 'forget' && before !== 'to' && isSameSentence(reading, to, index);
  const possessed = wordAt(reading, (reading.namedAt(to)?.to ?? to) + 1) === "'s";
  const noun =
    reading.tokens[to]?.kind === 'word' &&
    reading.namedAt(to) === undefined &&
    !/^(?:to|that|it|he|she|they|we|i|you|this|how|when|if|what|why|like|as)$/.test(
      wordAt(reading, to),
    );
  if (thing && (possessed || noun)) {
    return { from: index, verb: to, owner: 'me' };
  }
  if (word === 'forget' && before !== 'to' && wordAt(reading, to) === ':')
    return heading(reading, index);
  if (wordAt(reading, to) !== 'to' || /^(?:my)?self$/.test(wordAt(reading, to + 1))) return null;
  const who = subjectBefore(reading, index).who;
  if (who === 'them' || who === 'both' || who === 'thing') return null;
  return { from: index, verb: Math.max(deedAfter(reading, to), to), owner: 'me' };
}

/** 'To-do: the deck for Ana' without a verb of its own. */
export function heading(reading: Reading, index: number): Found | null {
  let at = index + 1;
  if (/^(?:[:–—-]|->|=>|→)$/.test(wordAt(reading, at))) at += 1;
  if (
    !/^(?:word|number)$/.test(reading.tokens[at]?.kind ?? '') ||
    wordAt(reading, at) === 'nothing'
  )
    return null;
  // 'Reminder: Jana, Thursday, 7.30' is no deed
  const somebody = reading.namedAt(at);
  if (somebody && /^(?:,|on|at)$/.test(wordAt(reading, somebody.to + 1))) return null;
  for (let next = at; isSameSentence(reading, next, index); next += 1) {
    const word = wordAt(reading, next);
    if (wordAt(reading, next + 1) === 'be') continue;
    const verb = STRONG_VERBS.has(word) && !NOUN_VERBS.has(word);
    if (verb || /^(?:will|'ll|'d|would|to)$/.test(word)) return null;
  }
  return isSameSentence(reading, at, index) ? { from: index, verb: at, owner: 'me' } : null;
}

const LABEL = /^(?:[:–—-]|->|=>|→)$/;

const HANDED = wordSet(
  'deck paper cv resume invoice slides notes draft contract report link proposal summary list bio form forms files photos pics flowers card letter feedback agenda minutes deposit keys article recording figures numbers details showreel portfolio script manuscript pages draft essay samples sample quote estimate plan plans spec budget blurb headshot transcript references reference abstract proofs artwork chapters writeup report copy receipts certificate certificates application',
);

/** 'Deck to Yuki', 'board paper to Margaret by Friday': the verb goes without saying. */
export function handover(reading: Reading, index: number): Found | null {
  const to = wordAt(reading, index + 1) === 'the' ? index + 2 : index + 1;
  const toMe = wordAt(reading, to) === 'me';
  if ((reading.namedAt(to) === undefined && !toMe) || !HANDED.has(wordAt(reading, index - 1)))
    return null;
  for (let at = index - 1; at >= index - 4 && isSameSentence(reading, at, index); at -= 1) {
    if (reading.tokens[at]?.kind !== 'word' || reading.namedAt(at) !== undefined) return null;
    const word = wordAt(reading, at);
    if (word === 'no' || word === 'nothing' || (STRONG_VERBS.has(word) && !HANDED.has(word)))
      return null;
    if (clauseStart(reading, at) !== 'start') continue;
    if (!toMe) return { from: at, verb: at, owner: 'me' };
    // 'Ana: resume to me by Friday'
    const label = LABEL.test(wordAt(reading, at - 1)) ? reading.namedAt(at - 2) : undefined;
    return label === undefined ? null : { from: label.from, verb: at, owner: 'them' };
  }
  return null;
}

/** 'I'd better ring Bo', 'better ring Bo', 'time to ring Bo' */
export function betterDo(reading: Reading, index: number): Found | null {
  const opens = clauseStart(reading, index) === 'start';
  const mineAlready = /^(?:i|'d|had)$/.test(wordAt(reading, index - 1));
  const { who, from } = subjectBefore(reading, index);
  if (!opens && !(mineAlready && (who === 'me' || who === null))) return null;
  const verb = wordAt(reading, index + 1) === 'to' ? deedAfter(reading, index + 1) : index + 1;
  if (verb < 0 || !isVerb(wordAt(reading, verb)) || reading.tokens[verb]?.capital) return null;
  return mine(reading, opens ? index : from, verb);
}
