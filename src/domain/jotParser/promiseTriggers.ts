import { clauseStart, isDenied, isToMe, isToThem, type Subject, subjectBefore } from './clauses';
import {
  deedAfter,
  hasObject,
  isDefiniteDeed,
  isMyDeed,
  isOrder,
  isTheirDeed,
  stemOf,
} from './deeds';
import { isSameSentence, type Reading, wordAt } from './reading';
import {
  NOUN_VERBS,
  PERSON_ROLES,
  STATIVE_VERBS,
  STRONG_VERBS,
  THEIR_VERBS,
  wordSet,
} from './words';

/** Words that make, or expressly don't make, a promise. */
export interface Trigger {
  /** First token: of the subject where there is one. */
  readonly from: number;
  /** The deed: 'send' in 'I'll send'. */
  readonly verb: number;
  /** Null for what is no promise, so that 'might call and send' promises nothing either. */
  readonly owner: 'me' | 'them' | null;
  /** Read inside another's clause ('ask her to send'): it ends no promise. */
  readonly inner: boolean;
}

type Found = Omit<Trigger, 'inner'> & { readonly inner?: boolean };

const MODALS = wordSet("will 'll 'd would");
const BLOCKING = wordSet('might could may can couldnt cant cannot wouldnt wont shouldnt');
const REPORTS = wordSet(
  'said says say told promised promises mentioned confirmed assured swore texted wrote replied agreed emailed messaged thinks thought reckons hopes guaranteed',
);
const ADVISES = wordSet(
  'said says thinks thought suggested suggests recommended recommends advised advises reckons believes feels felt insists insisted told means meant',
);
const PROMISES = wordSet(
  'promised promise promises agreed agrees offered offers volunteered committed pledged vowed guaranteed',
);
const UNFULFILLED = wordSet('was were wasnt werent');

/** Finds what is and what expressly isn't promised, from left to right. */
export function findTriggers(reading: Reading): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const token = reading.tokens[index];
    if (token?.kind !== 'word' || reading.datedAt(index) !== undefined) continue;
    if (reading.namedAt(index) !== undefined) continue;
    const found = triggerAt(reading, index, triggers.at(-1));
    if (found === null) continue;
    triggers.push({ inner: false, ...found });
    index = Math.max(index, found.verb);
  }
  return triggers;
}

function triggerAt(reading: Reading, index: number, last: Trigger | undefined): Found | null {
  const word = wordAt(reading, index);
  if (MODALS.has(word)) return future(reading, index);
  if (BLOCKING.has(word)) return blocked(reading, index);
  if (/^(?:needs?|must|have|has|'ve|should|ought|got|supposed)$/.test(word))
    return duty(reading, index);
  if (word === 'going' && wordAt(reading, index + 1) === 'to') return goingTo(reading, index);
  if (PROMISES.has(word)) return promiseVerb(reading, index);
  if (/^(?:remember|forget|remind|reminder|sure|plan)$/.test(word)) return reminder(reading, index);
  if (/^(?:asked|wants|needs|reminded|expects|wanted|asks)$/.test(word)) {
    const asked = wordAt(reading, index + 1) === 'me' && wordAt(reading, index + 2) === 'to';
    if (asked) return mine(reading, index, deedAfter(reading, index + 2));
    if (/^wants?$/.test(word) && wordAt(reading, index + 1) === 'to')
      return wantsTo(reading, index);
  }
  if (word === 'owe' || word === 'owes') return owing(reading, index);
  if (/^(?:waiting|awaiting|expecting|expects|expect)$/.test(word)) return waiting(reading, index);
  if (/^(?:happy|glad|willing|delighted)$/.test(word) && wordAt(reading, index + 1) === 'to') {
    return willing(reading, index);
  }
  if (stemOf(word) !== null || isMyCommitment(reading, index)) return progressive(reading, index);
  if (word === 'to') return infinitive(reading, index);
  if (word === 'todo') return heading(reading, index);
  if (/^intro(?:duction)?$/.test(word) && wordAt(reading, index + 1) === 'to') {
    return offeredIntroduction(reading, index) ?? null;
  }
  return order(reading, index, last) ?? plainPresent(reading, index);
}

const isByDay = (reading: Reading, index: number): boolean => {
  for (let at = index + 1; isSameSentence(reading, at, index) && at < index + 14; at += 1) {
    if (/^(?:by|before|until)$/.test(wordAt(reading, at)) && reading.datedAt(at + 1)) return true;
  }
  return false;
};

const isLaterDay = (reading: Reading, index: number): boolean => {
  for (let at = index - 1; at >= index - 4 && isSameSentence(reading, at, index); at -= 1) {
    if (
      reading.datedAt(at)?.direction === 'future' &&
      /^(?:,|and|on)$/.test(wordAt(reading, (reading.datedAt(at)?.from ?? 0) - 1))
    )
      return true;
  }
  for (let at = index + 1; isSameSentence(reading, at, index) && at < index + 12; at += 1) {
    const dated = reading.datedAt(at);
    if (dated !== undefined)
      return dated.direction !== 'past' && dated.dates.some((day) => day >= reading.today);
  }
  return false;
};

/** A verb of the owner's: no promise where it is denied, a state or a plan of both. */
function mine(reading: Reading, from: number, verb: number): Found | null {
  if (verb < 0) return null;
  const promised = isMyDeed(reading, verb) && !isDenied(reading, verb);
  return { from, verb, owner: promised ? 'me' : null };
}

/** The deed of whoever the subject is. */
function bySubject(
  reading: Reading,
  who: Subject | null,
  from: number,
  verb: number,
): Found | null {
  if (verb < 0) return null;
  const none: Found = { from, verb, owner: null };
  if (isDenied(reading, verb) || who === 'both' || who === 'thing') return none;
  if (who === 'me') return mine(reading, from, verb);
  const theirs = isTheirDeed(reading, verb, isByDay(reading, verb));
  if (who === 'them' || who === 'role') return theirs ? { ...none, owner: 'them' } : none;
  if (isToMe(reading, verb) && !isToThem(reading, verb))
    return theirs ? { ...none, owner: 'them' } : none;
  return mine(reading, from, verb);
}

/** 'I'll send', 'she will call me', and what somebody 'said he'd' do. */
function future(reading: Reading, index: number): Found | null {
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

/** '…, will send notes' behind 'Ana loves the idea': she is who will. */
function inheritsOthers(reading: Reading, index: number): boolean {
  const before = wordAt(reading, index - 1);
  if (!/^(?:and|but|,)$/.test(before)) return false;
  let at = index - 2;
  while (isSameSentence(reading, at, index) && !/^[,;:]$/.test(wordAt(reading, at))) at -= 1;
  const first = at + 1;
  const named = reading.namedAt(first);
  const verb = named === undefined ? first + 1 : named.to + 1;
  const subject = named !== undefined || /^(?:she|he|they)$/.test(wordAt(reading, first));
  // Behind a comma the owner may be meant: 'Raj liked it, will send the deck'.
  const goesOn =
    before === ',' ? /^(?:is|'s|are|'re|wants|says|said)$/.test(wordAt(reading, verb)) : true;
  return (
    subject && goesOn && reading.tokens[verb]?.kind === 'word' && wordAt(reading, verb) !== 'and'
  );
}

/** Index of a verb of saying just before the subject at `from` ('said that she'), or -1. */
function reportBefore(reading: Reading, from: number, verbs: ReadonlySet<string>): number {
  for (let at = from - 1; at >= from - 4 && isSameSentence(reading, at, from); at -= 1) {
    const word = wordAt(reading, at);
    if (verbs.has(word)) return at;
    const between =
      /^(?:that|me|her|him|them|us|and)$/.test(word) || reading.namedAt(at) !== undefined;
    if (!between || word === 'and') return -1;
  }
  return -1;
}

function lastOfSentence(reading: Reading, index: number): number {
  let last = index;
  while (isSameSentence(reading, last + 1, index)) last += 1;
  return last;
}

function isQuestion(reading: Reading, index: number): boolean {
  if (wordAt(reading, lastOfSentence(reading, index)) !== '?') return false;
  return reading.tokens[index]?.opening === true || wordAt(reading, index - 1) === '-';
}

function blocked(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index);
  return { from: subjectBefore(reading, index).from, verb: Math.max(verb, index), owner: null };
}

/** 'need to', 'must', 'have to', 'should': mine unless somebody advises it; theirs if it is for me. */
function duty(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  if (/^(?:needs?|have|has|'ve|ought|got|supposed)$/.test(word) && next !== 'to') return null;
  if (word === 'supposed' && !/^(?:'m|am|is|'s)$/.test(wordAt(reading, index - 1))) {
    return blocked(reading, index + 1);
  }
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, index);
  if (verb < 0) return null;
  const none: Found = { from, verb, owner: null };
  if (/^(?:'ve|have|of)$/.test(next)) return next === 'have' && word !== 'should' ? null : none;
  if (isDenied(reading, index) || isDenied(reading, verb) || isQuestion(reading, index))
    return none;
  if (who === 'me' || who === null) {
    const adviser = who === 'me' ? reportBefore(reading, from, ADVISES) : -1;
    if (adviser >= 0 && subjectBefore(reading, adviser).who !== 'me') return none;
    return mine(reading, from, verb);
  }
  const owed = (who === 'them' || who === 'role') && isToMe(reading, verb) && word !== 'should';
  return owed ? bySubject(reading, who, from, verb) : none;
}

function goingTo(reading: Reading, index: number): Found | null {
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
function wantsTo(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index + 1);
  const { who, from } = subjectBefore(reading, index);
  const offers =
    /^(?:intro|introduce|connect|send|share|refer)$/.test(wordAt(reading, verb)) &&
    isToMe(reading, verb);
  return offers && who === 'them' && !isDenied(reading, index)
    ? { from, verb, owner: 'them' }
    : null;
}

/** 'promised to send', 'offered me an intro', 'Promised Ana a call'. */
function promiseVerb(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const before = wordAt(reading, index - 1);
  if (/^(?:a|the|my|no|her|his)$/.test(before)) return null;
  const { who, from } = subjectBefore(reading, index);
  const none: Found = { from, verb: index, owner: null };
  if (isDenied(reading, index)) return none;
  if (/^(?:was|were|been)$/.test(before)) {
    return word === 'promised' && who !== 'them' ? { ...none, owner: 'them' } : none;
  }
  if (isSaidAgain(reading, index)) return null;
  const to =
    wordAt(reading, index + 1) === 'to'
      ? index + 1
      : wordAt(reading, index + 2) === 'to'
        ? index + 2
        : -1;
  const infinitiveVerb = to > 0 && !reading.namedAt(to + 1) ? deedAfter(reading, to) : -1;
  const verb = infinitiveVerb > 0 && isVerbLike(reading, infinitiveVerb) ? infinitiveVerb : index;
  if (verb === index && !promisesThing(reading, index)) return null;
  if (
    verb !== index &&
    /^(?:meet|talk|catch|have|grab|disagree|speak again|see)$/.test(wordAt(reading, verb))
  ) {
    return { from, verb, owner: null };
  }
  if (who === 'both' || who === 'thing') return { from, verb, owner: null };
  if (who === 'me') return { from, verb, owner: 'me' };
  if (who !== null || next === 'me' || next === 'us' || isToMe(reading, verb))
    return { from, verb, owner: 'them' };
  const inherits = /^(?:,|and)$/.test(before) && inheritsOthers(reading, index);
  return { from, verb, owner: inherits && !isToThem(reading, verb) ? 'them' : 'me' };
}

const isVerbLike = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.capital === false &&
  !/^(?:me|us|her|him|them|the|a|an|my|his|their)$/.test(wordAt(reading, index));

/** 'promised that she'd …' is read at its own verb. */
function isSaidAgain(reading: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 5 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:'d|'ll|will|would)$/.test(wordAt(reading, at))) return true;
    if (/^(?:to|a|an|the|,)$/.test(wordAt(reading, at))) return false;
  }
  return false;
}

function promisesThing(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (/^promise/.test(word) || word === 'guaranteed') {
    const next = reading.tokens[index + 1];
    return (
      isSameSentence(reading, index + 1, index) && (next?.kind === 'word' || next?.text === ':')
    );
  }
  if (!/^offer/.test(word)) return false;
  for (let at = index + 1; at <= index + 5 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:intros?|introductions?|referral|connection)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

/** 'remember to', 'don't forget to', 'remind me to', 'Reminder: …', 'make sure to'. */
function reminder(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const before = wordAt(reading, index - 1);
  if (word === 'forget' && !/^(?:dont|not|never|cant|mustnt|to)$/.test(before)) return null;
  if (word === 'sure' && !/^(?:make|be)$/.test(before)) return null;
  if (word === 'plan') return null;
  if (word === 'remind' && next !== 'me' && next !== 'myself')
    return order(reading, index, undefined);
  const to = word === 'remind' ? index + 2 : index + 1;
  if (word === 'reminder' && wordAt(reading, to) === ':') return heading(reading, index);
  if (wordAt(reading, to) !== 'to' || /^(?:my)?self$/.test(wordAt(reading, to + 1))) return null;
  const who = subjectBefore(reading, index).who;
  if (who === 'them' || who === 'both' || who === 'thing') return null;
  return { from: index, verb: Math.max(deedAfter(reading, to), to), owner: 'me' };
}

function owing(reading: Reading, index: number): Found | null {
  const next = wordAt(reading, index + 1);
  const { who, from } = subjectBefore(reading, index);
  const none: Found = { from, verb: index, owner: null };
  if (isDenied(reading, index) || wordAt(reading, lastOfSentence(reading, index)) === '?')
    return none;
  if (next === 'you') return who === 'me' ? { ...none, owner: 'them' } : none;
  if (next === 'me' || next === 'us') return who === 'me' ? none : { ...none, owner: 'them' };
  if (who === 'me') return { ...none, owner: 'me' };
  const first =
    who === null && wordAt(reading, index) === 'owe' && clauseStart(reading, index) !== null;
  return first ? { ...none, owner: 'me' } : none;
}

function waiting(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const { who, from } = subjectBefore(reading, index);
  const verb = index;
  if (isDenied(reading, index) || who === 'both' || who === 'thing') return null;
  const toMe = isToMe(reading, index);
  if (who === 'them' || who === 'role') {
    const end = word === 'waiting' ? index + 1 : index;
    return toMe || wordAt(reading, end + 1) === 'me' ? { from, verb, owner: 'me' } : null;
  }
  if (word === 'expects') return null;
  if (word === 'waiting') {
    if (
      !/^(?:for|on|to)$/.test(wordAt(reading, index + 1)) ||
      UNFULFILLED.has(wordAt(reading, index - 1))
    )
      return null;
    const thing = [index + 2, index + 3].some((at) =>
      /^(?:bus|train|flight|plane|taxi|lift|elevator|rain|weather)$/.test(wordAt(reading, at)),
    );
    return thing ? null : { from, verb, owner: 'them' };
  }
  if (word === 'awaiting') return { from, verb, owner: 'them' };
  let from2 = false;
  for (let at = index; at < index + 8 && isSameSentence(reading, at, index); at += 1)
    from2 ||= wordAt(reading, at) === 'from';
  return from2 ? { from, verb, owner: 'them' } : null;
}

/** 'She's happy to introduce me'. */
function willing(reading: Reading, index: number): Found | null {
  const { who, from } = subjectBefore(reading, index);
  const verb = deedAfter(reading, index + 1);
  if (verb < 0 || isDenied(reading, index) || (who !== 'them' && who !== 'role')) return null;
  if (UNFULFILLED.has(wordAt(reading, index - 1))) return null;
  const offered = isToMe(reading, verb) && isTheirDeed(reading, verb, false);
  return offered ? { from, verb, owner: 'them' } : null;
}

/** 'she's sending me the file', 'I'm calling him tomorrow', 'sending it tonight'. */
function progressive(reading: Reading, index: number): Found | null {
  const { who, from } = subjectBefore(reading, index);
  const auxiliary = /^(?:am|is|are|'m|'s|'re|be|now|also|just|already|still)$/.test(
    wordAt(reading, index - 1),
  );
  if (isDenied(reading, index) || who === 'both' || who === 'thing') return null;
  const verb = index;
  const later = isLaterDay(reading, index);
  if (!auxiliary) {
    const starts =
      clauseStart(reading, index) === 'start' &&
      /^(?:sending|emailing|forwarding|sharing|introducing|connecting|calling|texting|pinging|messaging)$/.test(
        wordAt(reading, index),
      );
    if (!starts) return null;
    if (isToMe(reading, index)) return { from: index, verb, owner: 'them' };
    const handing = hasObject(reading, index) && reading.tokens[index]?.opening === true;
    return later || handing ? { from: index, verb, owner: 'me' } : null;
  }
  if (who === 'me') {
    const promised = later && isMyDeed(reading, verb);
    return promised ? { from, verb, owner: 'me' } : null;
  }
  if (who !== 'them' && who !== 'role') return null;
  if (
    isToMe(reading, index) &&
    !/^(?:helping|telling|asking|showing|giving|seeing|keeping)$/.test(wordAt(reading, index))
  ) {
    return { from, verb, owner: 'them' };
  }
  const commits =
    later &&
    /^(?:sending|introducing|connecting|sharing|forwarding|emailing|checking|asking|getting)$/.test(
      wordAt(reading, index),
    );
  return commits ? { from, verb, owner: 'them' } : null;
}

/** 'I'm quoting by Thursday' */
const isMyCommitment = (reading: Reading, index: number): boolean =>
  /^\p{L}{3,}ing$/u.test(wordAt(reading, index)) &&
  /^(?:'m|am)$/.test(wordAt(reading, index - 1)) &&
  isByDay(reading, index);

/** 'I send her the draft on Tuesday', 'he drafts by Friday'. */
function plainPresent(reading: Reading, index: number): Found | null {
  const word = wordAt(reading, index);
  const before = wordAt(reading, index - 1);
  const habit = /^(?:every|usually|always|often|never)$/;
  if (habit.test(before) || /^(?:read|put|set|cut|let|hit|love|like)$/.test(word)) return null;
  if (before === 'i' && isDefiniteDeed(word) && !STATIVE_VERBS.has(word) && word !== 'do') {
    const reported = reportBefore(reading, index - 1, ADVISES) >= 0;
    return isLaterDay(reading, index) && !reported
      ? { from: index - 1, verb: index, owner: 'me' }
      : null;
  }
  if (!word.endsWith('s') || !isDefiniteDeed(word.slice(0, -1)) || !isByDay(reading, index))
    return null;
  const { who, from } = subjectBefore(reading, index);
  return who === 'them' && !isDenied(reading, index) ? { from, verb: index, owner: 'them' } : null;
}

/** 'Dmitri to send …', 'me to redline', 'I'm to draft'; any other 'to send' is no promise. */
function infinitive(reading: Reading, index: number): Found | null {
  const verb = deedAfter(reading, index);
  const word = wordAt(reading, verb);
  if (
    verb < 0 ||
    reading.tokens[verb]?.capital ||
    !(STRONG_VERBS.has(word) || THEIR_VERBS.has(word))
  )
    return null;
  const inner: Found = { from: index, verb, owner: null, inner: true };
  const before = wordAt(reading, index - 1);
  if (before === "'m" || before === 'am') return mine(reading, index - 2, verb) ?? inner;
  if (before === 'is' || before === "'s") {
    const { who, from } = subjectBefore(reading, index);
    return who === 'them' && isToMe(reading, verb) ? { from, verb, owner: 'them' } : inner;
  }
  const named = reading.namedAt(index - 1);
  const from = named?.from ?? index - 1;
  if (clauseStart(reading, from) === null) return inner;
  if (before === 'me') return { from, verb, owner: 'me' };
  const somebody =
    named !== undefined || /^(?:hr|she|he|they)$/.test(before) || PERSON_ROLES.has(before);
  return somebody ? { from, verb, owner: 'them' } : inner;
}

/** 'To-do: the deck for Ana' without a verb of its own. */
function heading(reading: Reading, index: number): Found | null {
  let at = index + 1;
  if (wordAt(reading, at) === ':' || wordAt(reading, at) === '-') at += 1;
  for (let next = at; isSameSentence(reading, next, index); next += 1) {
    const word = wordAt(reading, next);
    if (STRONG_VERBS.has(word) || MODALS.has(word) || word === 'to') return null;
  }
  return isSameSentence(reading, at, index) ? { from: index, verb: at, owner: 'me' } : null;
}

/** 'Claire: intro to Baptiste', 'intro to Baptiste via Claire'. */
function offeredIntroduction(reading: Reading, index: number): Found | null {
  const adjective = /^(?:warm|an?|the|personal|quick)$/.test(wordAt(reading, index - 1)) ? 1 : 0;
  if (clauseStart(reading, index - adjective) !== 'start') return null;
  const found: Found = { from: index, verb: index, owner: 'them' };
  const link = wordAt(reading, index - 1);
  if (/^[:–—-]$/.test(link) && reading.namedAt(index - 2) !== undefined) return found;
  for (let at = index + 2; at < index + 9 && isSameSentence(reading, at, index); at += 1) {
    if (/^(?:via|from|through)$/.test(wordAt(reading, at)) && isSomebody(reading, at + 1))
      return found;
    if (/^[,;:]$/.test(wordAt(reading, at))) return null;
  }
  return null;
}

const isSomebody = (reading: Reading, index: number): boolean =>
  reading.namedAt(index) !== undefined || /^(?:her|him|them)$/.test(wordAt(reading, index));

const GOVERNS = wordSet(
  "to will 'll 'd would can could should might may must not dont doesnt didnt i we you they she he who that and or never always usually often sometimes help helps lets let make made do did does people a an the my her his their our your of in on at for with from by if when wont cant couldnt said says just us me them how what why where no any some more very great quick first maybe perhaps possibly probably might",
);

/** 'Send Ana the deck', 'and book a room', and, without punctuation, '… great chat send her the deck'. */
function order(reading: Reading, index: number, last: Trigger | undefined): Found | null {
  if (!isOrder(reading, index)) return null;
  const word = wordAt(reading, index);
  const start = clauseStart(reading, index);
  const follows = last !== undefined && isSameSentence(reading, last.verb, index);
  if (start === null) {
    const before = wordAt(reading, index - 1);
    const strong = !NOUN_VERBS.has(word) || /^(?:ping|thank|get|ask)$/.test(word);
    const somebody = reading.namedAt(index - 1) !== undefined;
    const free =
      !GOVERNS.has(before) &&
      (somebody || !/[^s]s$/.test(before)) &&
      reading.tokens[index - 1]?.kind === 'word';
    return strong && free && hasObject(reading, index)
      ? { from: index, verb: index, owner: 'me' }
      : null;
  }
  if (isAdvice(reading, index) || isOrderAsked(reading, index))
    return { from: index, verb: index, owner: null };
  const toMe = /^(?:me|us)$/.test(wordAt(reading, index + 1));
  if (toMe) {
    const link = wordAt(reading, index - 1);
    const addressed = /^[:,–—-]$/.test(link) && reading.namedAt(index - 2) !== undefined;
    return { from: index, verb: index, owner: addressed || last?.owner === 'them' ? 'them' : null };
  }
  if (start === 'and') {
    if (follows) return { from: index, verb: index, owner: last.owner, inner: last.inner };
    if (NOUN_VERBS.has(word) && !hasObject(reading, index)) return null;
    if (isGoverned(reading, index)) return null;
  }
  return { from: index, verb: index, owner: 'me' };
}

/** 'They visit clients and send reports': the verb has a subject before it. */
function isGoverned(reading: Reading, index: number): boolean {
  for (let at = index - 1; isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (/^[,;:]$/.test(word)) return false;
    if (/^(?:they|we|you|people|who|to|lets|'s)$/.test(word) && !reading.namedAt(at + 1))
      return true;
  }
  return false;
}

const ADVICE = wordSet(
  'advice tip tips lesson lessons learned learnt learning learnings takeaway takeaways insight insights quote motto suggestion suggestions recommends suggests said says',
);

function isAdvice(reading: Reading, index: number): boolean {
  let advised = false;
  let colon = false;
  for (let at = index - 1; isSameSentence(reading, at, index); at -= 1) {
    if (/^(?:suggest(?:s|ed)|recommend(?:s|ed)|advise[sd])$/.test(wordAt(reading, at))) return true;
    colon ||= wordAt(reading, at) === ':' || wordAt(reading, at) === '"';
    advised ||= ADVICE.has(wordAt(reading, at));
  }
  return advised && colon;
}

function isOrderAsked(reading: Reading, index: number): boolean {
  let last = index;
  while (isSameSentence(reading, last + 1, index)) last += 1;
  return wordAt(reading, last) === '?' && !/^(?:ask|check|see|find)$/.test(wordAt(reading, index));
}
