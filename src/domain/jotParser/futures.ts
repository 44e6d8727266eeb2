import { clauseStart, isDenied, isToMe, subjectBefore } from './clauses';
import { deedAfter, hasObject, isTheirDeed, stemOf } from './deeds';
import { isSameSentence, type Reading, wordAt } from './reading';
import { inheritsOthers, isAccepted, isQuestion, REPORTS, reportBefore } from './speech';
import { bySubject, type Found, isByDay, isLaterDay, type Trigger } from './trigger';
import { isVerb, STRONG_VERBS, THEIR_VERBS, WILLING, wordSet } from './words';

const FORETELLS = wordSet('reckons thinks believes thought says hopes');
const SAYS = wordSet('says said promises promised swears');
const TOLD = wordSet('told said');
export const UNFULFILLED = wordSet('was were wasnt werent');

/** '… agreed that Ana would send it and I'd return it' */
function goesOnReported(reading: Reading, from: number, last: Trigger | undefined): boolean {
  if (last === undefined || last.owner === null || !isSameSentence(reading, last.verb, from)) {
    return false;
  }
  const modal = /^(?:would|'d)$/.test(wordAt(reading, last.verb - 1));
  return modal && /^(?:and|,)$/.test(wordAt(reading, from - 1));
}

/** 'he goes sure, I'll introduce him', 'she was like I'll ring you': in somebody else's words. */
function isTheirSpeech(reading: Reading, from: number): boolean {
  for (let at = from - 1; at > from - 12 && isSameSentence(reading, at, from); at -= 1) {
    const word = wordAt(reading, at);
    if (word === 'i') return false;
    if (word === 'goes' || (word === 'like' && /^(?:was|is|'s)$/.test(wordAt(reading, at - 1))))
      return subjectBefore(reading, at).who === 'them' || reading.namedAt(at - 2) !== undefined;
  }
  return false;
}

/** 'will check with HR by Friday (she said)' */
function isSaidBehind(reading: Reading, verb: number): boolean {
  for (let at = verb + 1; isSameSentence(reading, at, verb); at += 1) {
    if (!/^(?:says|said|swears|swore|reckons|promises|promised)$/.test(wordAt(reading, at)))
      continue;
    return (
      /^(?:she|he|they)$/.test(wordAt(reading, at - 1)) &&
      (/^[(,–—-]$/.test(wordAt(reading, at - 2)) || reading.tokens[at + 1]?.kind !== 'word')
    );
  }
  return false;
}

/** Who is to have it: 'she swore I'd have it by Friday' is hers, 'I said he'd have it by Friday' mine. */
function giverTo(reading: Reading, who: string | null, from: number, verb: number): Found | null {
  if (!/^(?:have|get|receive|hear)$/.test(wordAt(reading, verb))) return null;
  if (!isByDay(reading, verb) && !isLaterDay(reading, verb)) return null;
  if (isDenied(reading, verb)) return null;
  const report = reportBefore(reading, from, REPORTS);
  if (who === 'me' && report >= 0)
    return /^(?:i|we)$/.test(wordAt(reading, report - 1)) ||
      reading.namedAt(report + 1) ||
      wordAt(reading, report) === 'told'
      ? null
      : { from, verb, owner: 'them' };
  if (who !== 'them') return null;
  for (let at = from - 1; at > from - 8 && isSameSentence(reading, at, from); at -= 1) {
    const said = /^(?:said|told|promised)$/.test(wordAt(reading, at));
    const byMe =
      /^(?:i|'ve|have)$/.test(wordAt(reading, at - 1)) || clauseStart(reading, at) === 'start';
    if (said && byMe) return { from, verb, owner: 'me' };
  }
  return null;
}

/** 'He said it closes on Friday and he'd put in a word', '… and that she'd post it' */
function isReportedToo(reading: Reading, from: number): boolean {
  const that = wordAt(reading, from - 1) === 'that' ? 1 : 0;
  if (wordAt(reading, from - 1 - that) !== 'and') return false;
  for (let at = from - 2 - that; isSameSentence(reading, at, from); at -= 1) {
    if (!/^(?:said|says|told|mentioned|promised|wrote)$/.test(wordAt(reading, at))) continue;
    return that > 0 || wordAt(reading, at - 1) === wordAt(reading, from);
  }
  return false;
}

/** '… but he and I don't speak' */
function isBut(reading: Reading, verb: number): boolean {
  for (let at = verb + 1; at < verb + 8 && isSameSentence(reading, at, verb); at += 1) {
    if (wordAt(reading, at) === 'but') return true;
  }
  return false;
}

/** 'I said honey I am gonna introduce you': the owner's own words. */
function isOwnSpeech(reading: Reading, from: number): boolean {
  for (let at = from - 1; at > from - 8 && isSameSentence(reading, at, from); at -= 1) {
    if (/^(?:said|told)$/.test(wordAt(reading, at))) return wordAt(reading, at - 1) === 'i';
    // 'me to Devonte: I'll send you the book'
    if (wordAt(reading, at) === ':')
      return [2, 3, 4].some((back) => wordAt(reading, at - back) === 'me');
  }
  return false;
}

/** 'I'll send', 'she will call me', and what somebody 'said he'd' do. */
export function future(reading: Reading, index: number, last: Trigger | undefined): Found | null {
  const word = wordAt(reading, index);
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, index);
  if (UNFULFILLED.has(wordAt(reading, index - 1)))
    return { from, verb: Math.max(verb, index), owner: null };
  const ofCourse = /^(?:of|sure|certainly|gladly|happily|definitely)$/.test(
    wordAt(reading, index + 1),
  );
  if (
    verb < 0 ||
    (ofCourse &&
      reading.tokens[index + (wordAt(reading, index + 1) === 'of' ? 3 : 2)]?.kind !== 'word')
  ) {
    // 'She asked if I would and I said I would of course, by Friday.'
    if (
      who === 'me' &&
      ofCourse &&
      /^(?:would|'d)$/.test(word) &&
      reportBefore(reading, from, REPORTS) >= 0
    )
      return { from, verb: index, owner: 'me' };
    // 'She asked me to call him. I will, on Saturday.'
    const again =
      who === 'me' && reading.tokens[index + 1]?.kind !== 'word' && /^(?:will|'ll)$/.test(word);
    return { from, verb: index, owner: again ? 'me' : null };
  }
  if (who === 'me' && wordAt(reading, verb) === 'be' && isAccepted(reading, from))
    return { from, verb, owner: 'me' };
  const unfulfilled = /^(?:would|'d)$/.test(word) && isBut(reading, verb);
  if ((who === 'me' || wordAt(reading, from) === 'i') && isToYou(reading, verb)) {
    if (unfulfilled) return { from, verb, owner: null };
    return { from, verb, owner: isOwnSpeech(reading, from) ? 'me' : 'them' };
  }
  const speaker = wordAt(reading, from - 1);
  const saysWill =
    who === null &&
    /^(?:says|said|reckons|promises|swears)$/.test(speaker) &&
    subjectBefore(reading, from - 1).who === 'them';
  if (saysWill && THEIR_VERBS.has(wordAt(reading, verb)) && !isDenied(reading, verb))
    return { from, verb, owner: 'them' };
  if (who === 'me' && isTheirSpeech(reading, from)) return bySubject(reading, 'them', from, verb);
  // 'says he will find me rooms'
  const says =
    who === 'them' && /^(?:will|'ll)$/.test(word) && reportBefore(reading, from, SAYS) >= 0;
  if (
    says &&
    THEIR_VERBS.has(wordAt(reading, verb)) &&
    hasObject(reading, verb) &&
    !isDenied(reading, verb) &&
    !isQuestion(reading, index)
  )
    return { from, verb, owner: 'them' };
  const given = giverTo(reading, who, from, verb);
  if (given !== null) return given;
  if (word === 'would' || word === "'d") {
    // 'she reckons I'd get in' foretells
    if (who === 'me' && reportBefore(reading, from, FORETELLS) >= 0)
      return { from, verb, owner: null };
    const reported =
      reportBefore(reading, from, REPORTS) >= 0 ||
      goesOnReported(reading, from, last) ||
      isReportedToo(reading, from);
    const offers = WILLING.has(wordAt(reading, verb - 2)) && who === 'them';
    if (!reported && !offers) return { from, verb, owner: null };
    if (!reported && !isOffered(reading, verb)) return { from, verb, owner: null };
    // What was said aloud counts, however vague the verb: 'said she'd set it up'.
    if (
      reported &&
      who === 'them' &&
      THEIR_VERBS.has(wordAt(reading, verb)) &&
      !isDenied(reading, verb)
    ) {
      return { from, verb, owner: 'them' };
    }
    if (who === null && subjectBefore(reading, from - 1).who === 'them') {
      return bySubject(reading, 'them', from, verb);
    }
  }
  const hoped =
    /^(?:maybe|perhaps|hope|hopes|hoping|doubt|wish|assume|suppose|guess|bet|wonder)$/.test(
      wordAt(reading, from - 1),
    );
  if (hoped || isQuestion(reading, index)) return { from, verb, owner: null };
  const headed = isHeaded(reading, from);
  const named = /^(?:her|him|them)$/.test(wordAt(reading, verb + 1));
  const theirs =
    (headed && !named) || (!named && inheritsOthers(reading, from)) || isSaidBehind(reading, verb);
  if (who === null && theirs) {
    return bySubject(reading, 'them', from, verb);
  }
  return bySubject(reading, who, from, verb);
}

export function blocked(reading: Reading, index: number): Found | null {
  let verb = deedAfter(reading, index);
  // 'could perhaps send'
  for (let at = index + 1; verb < 0 && at <= index + 3; at += 1) {
    if (isVerb(wordAt(reading, at))) verb = at;
  }
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
  if (who === 'me' && isToYou(reading, verb))
    return { from, verb, owner: isOwnSpeech(reading, from) ? 'me' : 'them' };
  return bySubject(reading, who, from, verb);
}

/** 'She wants to introduce me to Bo' is an offer. */
export function wantsTo(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index + 1);
  const { who, from } = subjectBefore(reading, index);
  const offers =
    /^(?:intro|introduce|connect|send|share|refer|hook|link|put|loop|set|get)$/.test(
      wordAt(reading, verb),
    ) && isToMe(reading, verb);
  const them = who === 'them' || (who === null && inheritsOthers(reading, index));
  return offers && them && !isDenied(reading, index) ? { from, verb, owner: 'them' } : null;
}

/** What somebody is ready to do for the owner, or an introduction: 'she'd be glad to intro'. */
const isOffered = (reading: Reading, verb: number): boolean =>
  [0, 1, 2, 3].some((step) =>
    /^(?:intro|intros|introduce|introducing|introductions?)$/.test(wordAt(reading, verb + step)),
  ) ||
  (isToMe(reading, verb) &&
    (isTheirDeed(reading, verb, false) || stemOf(wordAt(reading, verb)) !== null));

/** 'Ashley: will send', 'Ashley -> happy to', 'Ashley: (1) will send' */
function isHeaded(reading: Reading, from: number): boolean {
  let at = from - 1;
  while (/^(?:[()]|\d\)?)$/.test(wordAt(reading, at)) && at > from - 4) at -= 1;
  return /^(?:[:–—-]|->|=>|→)$/.test(wordAt(reading, at)) && reading.namedAt(at - 1) !== undefined;
}

/** In a note 'you' is its owner, so 'I'll text him your number' are somebody else's words. */
export function isToYou(reading: Reading, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 8 && isSameSentence(reading, at, verb); at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:you|your|yours)$/.test(word)) return !/^(?:thank|see)$/.test(wordAt(reading, at - 1));
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
}

/** 'She's happy to introduce me'. */
export function willing(reading: Reading, index: number): Found | null {
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, index + 1);
  const headed = who === null && isHeaded(reading, from);
  if (verb < 0 || isDenied(reading, index)) return null;
  // 'told Ana I'm happy to read it'
  if (
    who === 'me' &&
    /^(?:to)$/.test(wordAt(reading, index + 1)) &&
    reportBefore(reading, from, TOLD) >= 0
  )
    return bySubject(reading, 'me', from, verb);
  if (who !== 'them' && who !== 'role' && !headed) return null;
  if (UNFULFILLED.has(wordAt(reading, index - 1))) return null;
  return isOffered(reading, verb) ? { from, verb, owner: 'them' } : null;
}

/** 'Let me drop him a line' is the owner's, 'let me introduce you' somebody else's. */
export function letMe(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index + 1);
  if (verb < 0 || isDenied(reading, index) || wordAt(reading, verb) === 'know') return null;
  if (isToYou(reading, verb)) return { from: index, verb, owner: 'them' };
  const free = /^(?:[,;:.–—-]|so|and|but)$/.test(wordAt(reading, index - 1));
  const opens = !isSameSentence(reading, index - 1, index) || free;
  return opens ? bySubject(reading, 'me', index, verb) : null;
}
