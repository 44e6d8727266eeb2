import type { FollowUpKind } from '../conversation';
import type { CalendarDate } from '../record';
import { isConditional } from './conditions';
import { consequentDue, dueIn, headingDue, leadingDate, toldDue, trailingDue } from './due';
import { kindOf } from './followUpKind';
import { findTriggers } from './promiseTriggers';
import { isSameSentence, type Named, type Reading, wordAt } from './reading';
import { isDone, isSameDeed } from './sameDeed';
import { sharedDeed } from './sharedDeed';
import type { Trigger } from './trigger';
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
      promises.push(...withShared(reading, promise));
    }
  });
  return promises;
}

/** 'the board by Thursday and a quote by 7/11' is two promises of one verb. */
function withShared(reading: Reading, promise: ReadPromise): readonly ReadPromise[] {
  const at = sharedDeed(reading, promise.verb, promise.to);
  if (at < 0) return [promise];
  const from = at + 1;
  const first = { ...promise, to: at - 1, due: dueIn(reading, promise.from, at - 1) };
  return [first, { ...promise, from, verb: from, due: dueIn(reading, from, promise.to) }];
}

const startsClause = (word: string): boolean =>
  PERSON_VERBS.has(word) || IRREGULAR_PAST.has(word) || /^\p{L}{3,}ing$/u.test(word);

interface Extent {
  /** First token of dates that stand before the verb: 'By Friday I'll …'. */
  readonly from: number;
  readonly to: number;
}

const TRAILING = /^(?:[,;:.!–—-]|and|or|so|then|also)$/;
const BREAKS_OFF = wordSet('but because although though unless');

/** Marks, links and list numbers at the end of a promise are no part of it. */
const isLoose = (reading: Reading, index: number): boolean =>
  reading.datedAt(index) === undefined &&
  (TRAILING.test(wordAt(reading, index)) ||
    (/^\d\d?$/.test(wordAt(reading, index)) && /^[.)]$/.test(wordAt(reading, index + 1))));

/** '1) send the deck 2) call Bo' */
const isListNumber = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.kind === 'number' &&
  wordAt(reading, index + 1) === ')' &&
  wordAt(reading, index - 1) !== '(';

/** Where the words of a promise begin and end: before the next verb that promises or blocks. */
function extentOf(reading: Reading, triggers: readonly Trigger[], index: number): Extent {
  const trigger = triggers[index] as Trigger;
  const next = triggers.slice(index + 1).find(({ inner }) => !inner);
  const end = next === undefined ? reading.tokens.length : leadingDate(reading, next.from);
  let to = trigger.verb;
  let open = false;
  for (let at = trigger.verb + 1; isSameSentence(reading, at, trigger.verb); at += 1) {
    if (at >= end || BREAKS_OFF.has(wordAt(reading, at))) break;
    if (isListNumber(reading, at)) break;
    const link = wordAt(reading, at);
    // '(not Gene, he's the plumber)' breaks nothing off
    if (link === '(') open = true;
    if (link === ')') open = false;
    if (open) {
      to = at;
      continue;
    }
    const subject = /^(?:i|she|he|they|we)$/.test(wordAt(reading, at + 1));
    if (subject && /^(?:,|;|and|so|–|—|-)$/.test(link)) break;
    const verb = startsClause(wordAt(reading, at + 1)) && !reading.tokens[at + 1]?.capital;
    if (link === ',' && verb && wordAt(reading, at + 1) !== 'also') break;
    to = at;
  }
  while (to > trigger.verb && isLoose(reading, to)) to -= 1;
  return { from: leadingDate(reading, trigger.from), to };
}

function toPromise(reading: Reading, trigger: Trigger, { from, to }: Extent): ReadPromise {
  const owner = trigger.owner ?? 'me';
  const named = reading.named.filter((each) => each.from >= trigger.from && each.to <= to);
  const due =
    dueIn(reading, from, to) ??
    headingDue(reading, trigger.from) ??
    toldDue(reading, to) ??
    consequentDue(reading, trigger.from, to) ??
    trailingDue(reading, to);
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
