import type { FollowUpKind } from '../conversation';
import type { CalendarDate } from '../record';
import type { Trigger } from './promiseTriggers';
import { findTriggers } from './promiseTriggers';
import { type Dated, isSameSentence, type Named, type Reading, wordAt } from './reading';
import { IRREGULAR_PAST, PERSON_VERBS, wordSet } from './words';

/** A promise in tokens `from` to `to`, its deed at `verb`. */
export interface ReadPromise {
  readonly owner: 'me' | 'them';
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly due: CalendarDate | null;
  readonly named: readonly Named[];
  readonly kind: FollowUpKind;
}

/** Reads what was promised, by the owner or by others, with the day it is due. */
export function findPromises(reading: Reading): readonly ReadPromise[] {
  const triggers = findTriggers(reading);
  const promises: ReadPromise[] = [];
  triggers.forEach((trigger, index) => {
    if (
      trigger.owner === null ||
      isConditional(reading, triggers, index) ||
      isDone(reading, trigger)
    )
      return;
    const promise = toPromise(reading, trigger, extentOf(reading, triggers, index));
    const last = promises.at(-1);
    if (last !== undefined && isSameDeed(reading, last, promise)) {
      promises[promises.length - 1] = {
        ...last,
        to: promise.to,
        due: last.due ?? promise.due,
        named: [...last.named, ...promise.named],
      };
    } else if (!/^(?:will|'ll)$/.test(wordAt(reading, promise.verb))) {
      promises.push(promise);
    }
  });
  return promises;
}

const startsClause = (word: string): boolean =>
  PERSON_VERBS.has(word) || IRREGULAR_PAST.has(word) || /^\p{L}{3,}ing$/u.test(word);

interface Extent {
  /** First token of dates that stand before the verb: 'By Friday I'll …'. */
  readonly from: number;
  readonly to: number;
}

const BREAKS_OFF = wordSet('but because although though unless');

/** Where the words of a promise begin and end: before the next verb that promises or blocks. */
function extentOf(reading: Reading, triggers: readonly Trigger[], index: number): Extent {
  const trigger = triggers[index] as Trigger;
  const next = triggers.slice(index + 1).find(({ inner }) => !inner);
  const end = next === undefined ? reading.tokens.length : leadingDate(reading, next.from);
  let to = trigger.verb;
  for (let at = trigger.verb + 1; isSameSentence(reading, at, trigger.verb); at += 1) {
    if (at >= end || BREAKS_OFF.has(wordAt(reading, at))) break;
    const link = wordAt(reading, at);
    const subject = /^(?:i|she|he|they|we)$/.test(wordAt(reading, at + 1));
    if (subject && /^(?:,|;|and|so|–|—|-)$/.test(link)) break;
    if (link === ',' && startsClause(wordAt(reading, at + 1))) break;
    to = at;
  }
  return { from: leadingDate(reading, trigger.from), to };
}

const BETWEEN =
  /^(?:[:,–—-]|on|by|before|until|then|also|morning|afternoon|evening|noon|night|at|pm|am|first|thing)$/;

/** First token of the date that leads into a clause ('By Friday I'll', 'Tomorrow: call'), or `from`. */
function leadingDate(reading: Reading, from: number): number {
  let at = from - 1;
  while (isSameSentence(reading, at, from) && reading.datedAt(at) === undefined) {
    if (!BETWEEN.test(wordAt(reading, at)) && reading.tokens[at]?.kind !== 'number') return from;
    at -= 1;
  }
  const dated = reading.datedAt(at);
  if (dated === undefined || !isSameSentence(reading, at, from)) return from;
  let before = dated.from - 1;
  while (/^(?:on|by|before|until|then|this|from)$/.test(wordAt(reading, before))) before -= 1;
  const opens =
    !isSameSentence(reading, before, from) ||
    /^(?:[,;:()–—-]|and|but|so|\d\.?)$/.test(wordAt(reading, before));
  return opens ? before + 1 : from;
}

function toPromise(reading: Reading, trigger: Trigger, { from, to }: Extent): ReadPromise {
  const owner = trigger.owner ?? 'me';
  const named = reading.named.filter((each) => each.from >= trigger.from && each.to <= to);
  const due = dueIn(reading, from, to) ?? headingDue(reading, trigger.from);
  return {
    owner,
    from: trigger.from,
    verb: trigger.verb,
    to,
    due,
    named,
    kind: kindOf(reading, trigger.verb, to),
  };
}

/** The day by which: behind 'by' before any other, and none that has passed. */
function dueIn(reading: Reading, from: number, to: number): CalendarDate | null {
  const within = reading.dated.filter((each) => each.from >= from && each.to <= to);
  const ahead = within.filter(
    (each) =>
      each.direction !== 'past' &&
      !isTopic(reading, each) &&
      !isAskedAbout(reading, from, each.from) &&
      !(isThanks(reading, from, to) && wordAt(reading, each.from - 1) === 'for'),
  );
  const by = ahead.find((each) => /^(?:by|before|until)$/.test(wordAt(reading, each.from - 1)));
  const days = (by === undefined ? ahead : [by]).flatMap(({ dates }) => dates);
  return days.find((day) => day >= reading.today) ?? null;
}

const isThanks = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to + 1).some(({ fold }) => /^(?:thank|apologi[sz]e)$/.test(fold));

/** 'Ask whether she's free on 3 March' is not due on that day. */
function isAskedAbout(reading: Reading, from: number, index: number): boolean {
  for (let at = index - 1; at > from; at -= 1) {
    if (/^(?:if|whether)$/.test(wordAt(reading, at))) return true;
  }
  return false;
}

/** 'about Friday', 'Monday's interview', 'the Friday meeting': no day on which to act. */
function isTopic(reading: Reading, { from, to }: Dated): boolean {
  if (wordAt(reading, to + 1) === "'s") return true;
  const before = wordAt(reading, from - 1);
  if (/^(?:about|re|regarding|since)$/.test(before)) return true;
  return /^(?:our|my|her|his|their|the)$/.test(before) && isNoun(reading, to + 1);
}

const isNoun = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.kind === 'word' &&
  /^(?:meeting|call|lunch|dinner|session|interview|coffee|talk|demo|event|panel|chat|meetup|deadline|workshop|one|class|slot|presentation)$/.test(
    wordAt(reading, index),
  );

/** 'Tomorrow: call Ana, send the deck' and a heading 'By Friday:' over a list. */
function headingDue(reading: Reading, index: number): CalendarDate | null {
  let first = index;
  while (isSameSentence(reading, first - 1, index)) first -= 1;
  const dated = reading.dated.find(({ from }) => from >= first && from <= first + 1);
  if (dated === undefined || dated.to >= index || dated.direction === 'past') return null;
  const colon = wordAt(reading, dated.to + 1) === ':';
  return colon ? (dated.dates.find((day) => day >= reading.today) ?? null) : null;
}

const WHETHER = wordSet(
  'ask asks asking check checks see know find wonder wondering confirm clarify verify tell figure unsure sure curious',
);
const CONDITIONS = wordSet('if unless provided assuming');

/** True for what hangs on an 'if' (not on 'ask if'). */
function isConditional(reading: Reading, triggers: readonly Trigger[], index: number): boolean {
  const trigger = triggers[index] as Trigger;
  const next = triggers.slice(index + 1).find(({ inner }) => !inner);
  for (let at = trigger.from; isSameSentence(reading, at, trigger.from); at -= 1) {
    if (isCondition(reading, at)) {
      return !triggers
        .slice(0, index)
        .some((each) => each.from > at && !each.inner && isFreed(reading, each, trigger));
    }
  }
  for (let at = trigger.verb; isSameSentence(reading, at, trigger.from); at += 1) {
    if (next !== undefined && at >= next.from && !isCondition(reading, next.from - 1)) return false;
    if (isCondition(reading, at))
      return !/^(?:and|but|;|,)$/.test(wordAt(reading, at - 1)) || wordAt(reading, at - 1) === ',';
  }
  return false;
}

/** Behind the conditional clause, 'also' or a new sentence without a mark makes a fresh start. */
function isFreed(reading: Reading, before: Trigger, trigger: Trigger): boolean {
  for (let at = before.verb + 1; at < trigger.from; at += 1) {
    if (/^(?:also|anyway|but|separately|plus)$/.test(wordAt(reading, at))) return true;
  }
  return /^(?:also|anyway|but|plus)$/.test(wordAt(reading, trigger.from - 1));
}

function isCondition(reading: Reading, index: number): boolean {
  if (!CONDITIONS.has(wordAt(reading, index))) return false;
  for (let at = index - 1; at >= index - 6 && isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (WHETHER.has(word)) return !isSubject(reading, index + 1);
    if (/^[,;:]$/.test(word)) return true;
  }
  return true;
}

const isSubject = (reading: Reading, index: number): boolean =>
  reading.namedAt(index) !== undefined ||
  /^(?:i|you|she|he|it|we|they|there|the|a|an|any|anyone|anybody|someone|this|that|my|our|her|his|their|its|these|those)$/.test(
    wordAt(reading, index),
  ) ||
  reading.tokens[index]?.capital === true;

const TICKS = /^(?:✓|✔|✅|☑)$/;

/** 'send deck (done)', '✅ send deck', 'already sent'. */
function isDone(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  if (TICKS.test(wordAt(reading, trigger.from - 1))) return true;
  for (let at = trigger.verb + 1; isSameSentence(reading, at, trigger.verb); at += 1) {
    const word = wordAt(reading, at);
    if (TICKS.test(word)) return true;
    const ends = !isSameSentence(reading, at + 1, at) || tokens[at + 1]?.kind === 'mark';
    if (word === 'done' && ends && tokens[at - 1]?.kind === 'mark') return true;
  }
  return TICKS.test(wordAt(reading, lastOf(reading, trigger.verb) + 1));
}

function lastOf(reading: Reading, index: number): number {
  let last = index;
  while (isSameSentence(reading, last + 1, index)) last += 1;
  return last;
}

/** 'I'll introduce them. Promised to do it by Friday' and 'draft the plan and share it' are one. */
function isSameDeed(reading: Reading, last: ReadPromise, promise: ReadPromise): boolean {
  if (last.owner !== promise.owner) return false;
  const gap =
    (reading.tokens[promise.verb]?.sentence ?? 0) - (reading.tokens[last.verb]?.sentence ?? 0);
  if (gap > 1 || (last.due !== null && promise.due !== null && last.due !== promise.due))
    return false;
  const word = wordAt(reading, promise.verb);
  const object = wordAt(reading, promise.verb + 1);
  if (/^(?:do|doing)$/.test(word)) {
    if (/^(?:it|that|this|so)$/.test(object)) return true;
    if (reading.datedAt(promise.verb + 1) !== undefined) return true;
  }
  if (/^(?:will|'ll)$/.test(word)) return true;
  if (gap > 0) return false;
  const goesOn = /^(?:and|,)$/.test(wordAt(reading, promise.verb - 1));
  const toSomebody = /^(?:thank|tell|ask|call|email|ping|text|remind)$/.test(
    wordAt(reading, last.verb),
  );
  const awaited = /^(?:waiting|awaiting|expecting)$/.test(wordAt(reading, last.verb));
  if (/^(?:it|that|this|them)$/.test(object) && (goesOn || awaited) && !toSomebody) return true;
  if (/^promise[ds]$/.test(word) && /^(?:for|by|\))$/.test(object)) return true;
  if (wordAt(reading, promise.verb - 1) !== 'and') return false;
  // 'call and thank her', 'mark it up and send to legal', 'ask Bo and let me know'
  const shares =
    /^(?:over|to|off|back|along|on|round|out)$/.test(object) &&
    !/^(?:go|look|reach|talk|write|listen|sign|follow)$/.test(word);
  const returns = /^(?:let|get|report|come|tell|update|cc|copy|loop)$/.test(word);
  const reported = returns && /^(?:me|us|back|her|him|them)$/.test(object);
  return promise.verb - last.verb === 2 || shares || reported;
}

const KINDS: readonly (readonly [RegExp, FollowUpKind])[] = [
  [/^(?:intro|introduce|introducing|introduction|intros|connect|connecting)$/, 'introduction'],
  [/^(?:thank|thanks|thankyou)$/, 'thank-you'],
  [/^(?:recap|summary|minutes|summarise|summarize)$/, 'recap'],
  [/^(?:try|test|apply|practise|practice|read|watch|learn)$/, 'try-out'],
  [
    /^(?:send|sending|share|sharing|forward|forwarding|link|slides|deck|paper|article|book|file|doc|template|list|report|copy)$/,
    'resource',
  ],
  [
    /^(?:ping|call|calling|check|follow|touch|reach|catch|text|email|message|write|nudge|remind|back)$/,
    'check-in',
  ],
];

function kindOf(reading: Reading, verb: number, to: number): FollowUpKind {
  const words = reading.tokens.slice(verb, to + 1).map((token) => token.fold);
  const introduces = words
    .slice(0, 6)
    .some((word) => KINDS[0]?.[0].test(word) && word !== 'connect');
  if (introduces && !/^(?:ask|thank|follow)$/.test(words[0] ?? '')) return 'introduction';
  const own = KINDS.find(([pattern]) => pattern.test(words[0] ?? ''));
  if (own !== undefined) return own[1];
  return (
    KINDS.slice(1).find(([pattern]) => words.slice(1, 6).some((word) => pattern.test(word)))?.[1] ??
    'other'
  );
}
