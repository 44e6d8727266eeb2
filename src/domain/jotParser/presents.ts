import { clauseStart, isDenied, isToMe, subjectBefore } from './clauses';
import { deedAfter, hasObject, isDefiniteDeed, isMyDeed, stemOf } from './deeds';
import { isSameSentence, type Reading, wordAt } from './reading';
import { ADVISES, inheritsOthers, reportBefore } from './speech';
import {
  type Found,
  isByDay,
  isByDayInClause,
  isFromMe,
  isLaterDay,
  mine,
  type Trigger,
} from './trigger';
import { isVerb, PERSON_ROLES, STATIVE_VERBS, STRONG_VERBS, THEIR_VERBS } from './words';

/** 'she's sending me the file', 'I'm calling him tomorrow', 'sending it tonight'. */
export function progressive(reading: Reading, index: number): Found | null {
  const label = labelBefore(reading, index);
  const { who, from } = label ?? subjectBefore(reading, index);
  // 'has the notes coming to me Sunday'
  const coming =
    wordAt(reading, index) === 'coming' &&
    /^(?:to (?:me|us)|(?:my|our) way)$/.test(
      `${wordAt(reading, index + 1)} ${wordAt(reading, index + 2)}`,
    );
  if (coming && isLaterDay(reading, index)) return { from: index, verb: index, owner: 'them' };
  const auxiliary =
    label !== null ||
    /^(?:am|is|are|'m|'s|'re|be|now|also|just|already|still)$/.test(wordAt(reading, index - 1)) ||
    isHeadline(reading, index);
  if (isDenied(reading, index) || who === 'both' || who === 'thing') return null;
  const verb = index;
  const later = isLaterDay(reading, index);
  if (!auxiliary) {
    const starts =
      clauseStart(reading, index) === 'start' &&
      /^(?:sending|emailing|forwarding|sharing|introducing|connecting|calling|texting|pinging|messaging|ringing|writing)$/.test(
        wordAt(reading, index),
      );
    // 'Wanda has my drill, bringing it Thursday'; 'Taking my CV to his boss.'
    const brings =
      /^(?:bringing|taking|passing|getting|dropping|giving|lending|putting|returning|posting)$/.test(
        wordAt(reading, index),
      );
    if (brings && clauseStart(reading, index) === 'start') {
      if (later && inheritsOthers(reading, index)) return { from: index, verb, owner: 'them' };
      if (/^(?:me|my)$/.test(wordAt(reading, index + 1)) && isHeadless(reading, index))
        return { from: index, verb, owner: 'them' };
    }
    if (isDoingIt(reading, index) && later) return { from: index, verb, owner: 'me' };
    if (!starts) return null;
    if (isToMe(reading, index)) return { from: index, verb, owner: 'them' };
    if (wordAt(reading, index) === 'writing' && wordAt(reading, index + 1) !== 'to') return null;
    const handing = hasObject(reading, index) && reading.tokens[index]?.opening === true;
    return later || handing ? { from: index, verb, owner: 'me' } : null;
  }
  if (who === 'me') {
    const handed = /^(?:sending|forwarding|sharing|introducing|connecting)$/;
    const promised =
      (later && isMyDeed(reading, verb)) ||
      (handed.test(wordAt(reading, verb)) && hasObject(reading, verb));
    return promised ? { from, verb, owner: 'me' } : null;
  }
  if (who !== 'them' && who !== 'role') return null;
  if (
    isToMe(reading, index) &&
    (!/^(?:helping|telling|asking|showing|giving|seeing|keeping)$/.test(wordAt(reading, index)) ||
      (later && /^(?:giving|showing)$/.test(wordAt(reading, index))) ||
      (wordAt(reading, index) === 'giving' &&
        /^(?:the|her|his|their|an?)$/.test(wordAt(reading, index + 2))))
  ) {
    return { from, verb, owner: 'them' };
  }
  const stem = stemOf(wordAt(reading, index));
  if (stem === null) return null;
  if (
    stem === 'get' &&
    /^(?:married|engaged|promoted|divorced|back|ready|busy|old|better)$/.test(
      wordAt(reading, index + 1),
    )
  )
    return null;
  const commits =
    (later && stem !== 'do' && (isDefiniteDeed(stem) || /^(?:get|bring|pick|set)$/.test(stem))) ||
    HANDS_OVER.test(stem) ||
    isByDayInClause(reading, index) ||
    introducesNow(reading, index);
  return commits ? { from, verb, owner: 'them' } : null;
}

// What is said to be under way towards somebody is as good as promised.
const HANDS_OVER = /^(?:send|forward|share|loop|mail|email|message)$/;

/** 'she's doing the intro', 'setting it up', 'sorting that' */
const introducesNow = (reading: Reading, index: number): boolean =>
  (/^(?:doing|making|writing)$/.test(wordAt(reading, index)) &&
    [1, 2, 3].some((step) => /^(?:intros?|introductions?)$/.test(wordAt(reading, index + step)))) ||
  (/^(?:setting|sorting|arranging|organising|organizing|handling|doing)$/.test(
    wordAt(reading, index),
  ) &&
    /^(?:it|that|this)$/.test(wordAt(reading, index + 1)));

/** '…, doing it tonight' */
const isDoingIt = (reading: Reading, index: number): boolean =>
  wordAt(reading, index) === 'doing' &&
  /^(?:it|that|this)$/.test(wordAt(reading, index + 1)) &&
  clauseStart(reading, index) === 'start';

/** 'Bo: bringing the samples on Thursday' */
function labelBefore(
  reading: Reading,
  index: number,
): { readonly who: 'them'; readonly from: number } | null {
  if (!/^(?:[:–—]|->|=>|→)$/.test(wordAt(reading, index - 1))) return null;
  const from = reading.namedAt(index - 2)?.from ?? index - 2;
  const somebody =
    reading.namedAt(index - 2) !== undefined || /^(?:him|her|them)$/.test(wordAt(reading, from));
  return somebody && clauseStart(reading, from) === 'start' ? { who: 'them', from } : null;
}

/** 'Hyejin sending me her notes': a name or a dash stands for 'is'. */
function isHeadline(reading: Reading, index: number): boolean {
  const at = wordAt(reading, index - 1) === '.' ? index - 2 : index - 1;
  const named = reading.namedAt(at);
  return named !== undefined && clauseStart(reading, named.from) !== null;
}

/** 'I'm quoting by Thursday' */
export const isMyCommitment = (reading: Reading, index: number): boolean =>
  /^\p{L}{3,}ing$/u.test(wordAt(reading, index)) &&
  /^(?:'m|am)$/.test(wordAt(reading, index - 1)) &&
  isByDay(reading, index);

/** 'I send her the draft on Tuesday', 'he drafts by Friday'. */
export function plainPresent(
  reading: Reading,
  index: number,
  last: Trigger | undefined,
): Found | null {
  const word = wordAt(reading, index);
  const before = wordAt(reading, index - 1);
  if (isAgreed(reading, index)) {
    const { who, from } = subjectBefore(reading, index);
    const stem = word.slice(0, -1);
    const theirs = who === 'them' && word.endsWith('s') && THEIR_VERBS.has(stem);
    if (who === 'me' && before === 'i' && isVerb(word) && !STATIVE_VERBS.has(word))
      return mine(reading, from, index);
    if (theirs && !isDenied(reading, index)) return { from, verb: index, owner: 'them' };
  }
  const habit = /^(?:every|usually|always|often|never)$/;
  // 'once I send it'
  if (/^(?:once|when|after|until|till|before|while|if)$/.test(wordAt(reading, index - 2)))
    return null;
  if (habit.test(before) || /^(?:put|set|cut|let|hit|love|like)$/.test(word)) return null;
  if (word === 'read' && !isByDay(reading, index)) return null;
  const byDay = isByDay(reading, index);
  // 'I intro her to Bo'
  if (
    before === 'i' &&
    /^(?:intro|introduce|connect)$/.test(word) &&
    /^(?:her|him|them)$/.test(wordAt(reading, index + 1)) &&
    clauseStart(reading, index - 1) === 'start'
  )
    return { from: index - 1, verb: index, owner: 'me' };
  if (
    before === 'i' &&
    isByDayInClause(reading, index) &&
    /^(?:do|fix|finish|make|write|draft)$/.test(word)
  )
    return { from: index - 1, verb: index, owner: 'me' };
  if (
    before === 'i' &&
    (isDefiniteDeed(word) ||
      word === 'read' ||
      (isVerb(word) && !PAST_TOO.test(word)) ||
      (THEIR_VERBS.has(word) && hasObject(reading, index))) &&
    !STATIVE_VERBS.has(word) &&
    word !== 'do'
  ) {
    const reported = reportBefore(reading, index - 1, ADVISES) >= 0;
    return isLaterDay(reading, index) && !reported
      ? { from: index - 1, verb: index, owner: 'me' }
      : null;
  }
  if (
    before === 'i' &&
    word === 'do' &&
    /^(?:it|that|this)$/.test(wordAt(reading, index + 1)) &&
    isLaterDay(reading, index)
  )
    return { from: index - 1, verb: index, owner: 'me' };
  // 'I translate it for her, she gets it on Tuesday'
  if (
    word === 'gets' &&
    /^(?:it|them|this)$/.test(wordAt(reading, index + 1)) &&
    /^(?:she|he|they)$/.test(before) &&
    isLaterDay(reading, index) &&
    hasMe(reading, index)
  )
    return { from: index - 1, verb: index, owner: 'me' };
  // 'they give me an answer before the 6th', 'he do this on Monday'
  const bare = /^(?:they|he|she)$/.test(before) && (THEIR_VERBS.has(word) || word === 'do');
  if (bare) {
    const named = /^(?:it|that|this)$/.test(wordAt(reading, index + 1));
    const due =
      isToMe(reading, index) || named
        ? isLaterDay(reading, index)
        : isByDayInClause(reading, index);
    return due && !isDenied(reading, index)
      ? { from: index - 1, verb: index, owner: 'them' }
      : null;
  }
  const stem = word === 'does' ? 'do' : word.slice(0, -1);
  if (!word.endsWith('s') || !(THEIR_VERBS.has(stem) || stem === 'do')) return null;
  const introduces =
    (/^(?:introduces|connects|intros|links|hooks|loops|puts|gets)$/.test(word) &&
      isToMe(reading, index)) ||
    handsMe(reading, index);
  // 'she confirms on Thursday', 'he sends me the list tomorrow'
  const dated =
    isLaterDay(reading, index) &&
    (/^(?:confirms|sends|emails|forwards|replies|shares|calls|rings|phones|answers|decides|delivers|returns)$/.test(
      word,
    ) ||
      isToMe(reading, index));
  const subject = labelBefore(reading, index) ?? subjectBefore(reading, index);
  const { from } = subject;
  const role = subject.who === 'role' && dated;
  const who = role
    ? 'them'
    : (subject.who ?? (dated && isHeadless(reading, index) ? 'them' : null));
  if (who === 'them' && isFromMe(reading, index)) return { from, verb: index, owner: 'me' };
  if (/^(?:since|because|as|where)$/.test(wordAt(reading, from - 1))) return null;
  const unsure = /^(?:perhaps|maybe|when|whether|if)$/.test(wordAt(reading, from - 1));
  const inTurn =
    last?.owner === 'me' &&
    isSameSentence(reading, last.verb, index) &&
    isDefiniteDeed(stem) &&
    /^(?:she|he|they)$/.test(before);
  const promised =
    introduces ||
    dated ||
    inTurn ||
    (byDay && stem !== 'do' && isDefiniteDeed(stem)) ||
    (stem !== 'get' && isByDayInClause(reading, index));
  if (!promised || unsure) return null;
  const goesOn = who === null && inheritsOthers(reading, index);
  return (who === 'them' || goesOn) && !isDenied(reading, index)
    ? { from, verb: index, owner: 'them' }
    : null;
}

/** The owner speaks of a deed of their own before. */
function hasMe(reading: Reading, index: number): boolean {
  for (let at = index - 1; isSameSentence(reading, at, index); at -= 1) {
    if (wordAt(reading, at) === 'i') return true;
  }
  return false;
}

// 'I put', 'I hit' may be past.
const PAST_TOO = /^(?:put|set|cut|let|hit|shut|quit|beat|cost|spread|split)$/;

/** 'Agreed with Bo: he sends the list, I book the room': under such a head what is done is promised. */
function isAgreed(reading: Reading, index: number): boolean {
  const head = reading.tokens.findIndex(({ fold }) => /^[:–—-]$/.test(fold));
  return (
    head > 0 &&
    head < Math.min(index, 7) &&
    reading.tokens
      .slice(0, head)
      .some(({ fold }) => /^(?:agreed|agreement|deal|actions?|steps|arrangement)$/.test(fold))
  );
}

/** 'he gives me a ticket', 'she keeps me one place', but not 'she gives me hope' */
const handsMe = (reading: Reading, index: number): boolean =>
  /^(?:gives|keeps|lends|sends|brings|saves)$/.test(wordAt(reading, index)) &&
  /^(?:me|us)$/.test(wordAt(reading, index + 1)) &&
  /^(?:a|an|the|one|two|her|his|their|then)$/.test(wordAt(reading, index + 2)) &&
  !/^(?:headache|lift|smile|hug|look|fright|chance|boost)$/.test(wordAt(reading, index + 3));

/** 'Ana: director, bored. Sends her CV tonight.': of whoever the line is about. */
function isHeadless(reading: Reading, index: number): boolean {
  // 'Bo Lind, bearings, sends the list by Friday'
  const listed = wordAt(reading, index - 1) === ',';
  if (isSameSentence(reading, index - 1, index) && !listed) return false;
  for (let at = index - 1; at >= 0 && reading.tokens[at]?.kind !== 'break'; at -= 1) {
    if (reading.namedAt(at) !== undefined) return true;
  }
  return false;
}

/** 'Dmitri to send …', 'me to redline', 'I'm to draft'; 'and to send' goes on; any other is none. */
export function infinitive(
  reading: Reading,
  index: number,
  last: Trigger | undefined,
): Found | null {
  const verb = deedAfter(reading, index);
  const word = wordAt(reading, verb);
  if (
    /^(?:'m|am)$/.test(wordAt(reading, index - 1)) &&
    verb > 0 &&
    wordAt(reading, index - 2) === 'i'
  )
    return mine(reading, index - 2, verb);
  if (
    verb < 0 ||
    reading.tokens[verb]?.capital ||
    !(STRONG_VERBS.has(word) || THEIR_VERBS.has(word))
  )
    return null;
  const inner: Found = { from: index, verb, owner: null, inner: true };
  const before = wordAt(reading, index - 1);
  // 'I go to introduce them', as learners say it
  if (before === 'go' && wordAt(reading, index - 2) === 'i') return mine(reading, index - 2, verb);
  if (before === 'is' || before === "'s") {
    const { who, from } = subjectBefore(reading, index);
    const owes =
      isToMe(reading, verb) || isToMe(reading, verb + 4) || isByDayInClause(reading, verb);
    return who === 'them' && owes ? { from, verb, owner: 'them' } : inner;
  }
  if (
    before === 'and' &&
    last !== undefined &&
    !last.inner &&
    isSameSentence(reading, last.verb, index)
  ) {
    return { from: index, verb, owner: last.owner };
  }
  // 'Raul C. to send'
  const initial = before === '.' && reading.tokens[index - 2]?.text.length === 1 ? 1 : 0;
  if (before === 'i') return mine(reading, index - 1, verb);
  const named = reading.namedAt(index - 1 - initial);
  const from = named?.from ?? index - 1;
  if (clauseStart(reading, from) === null) return inner;
  if (before === 'me') return { from, verb, owner: 'me' };
  const somebody =
    named !== undefined || /^(?:hr|she|he|they)$/.test(before) || PERSON_ROLES.has(before);
  return somebody ? { from, verb, owner: 'them' } : inner;
}
