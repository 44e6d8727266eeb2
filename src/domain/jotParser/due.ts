import type { CalendarDate } from '../record';
import { type Dated, isSameSentence, type Reading, wordAt } from './reading';
import { isAccepted } from './speech';
import { EVENTS, isVerb } from './words';

const BETWEEN =
  /^(?:[:,–—-]|on|by|before|until|then|also|morning|afternoon|evening|noon|night|at|pm|am|first|thing)$/;

/** First token of the date that leads into a clause ('By Friday I'll', 'Tomorrow: call'), or `from`. */
export function leadingDate(reading: Reading, from: number): number {
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
    isHeadedBy(reading, dated.from - 1) ||
    /^(?:[,;:()–—-]|and|but|so|\d\.?)$/.test(wordAt(reading, before));
  return opens ? before + 1 : from;
}

/** 'Outcome by the 18th, they'll email': a few words without a verb before the day. */
function isHeadedBy(reading: Reading, by: number): boolean {
  if (wordAt(reading, by) !== 'by') return false;
  for (let at = by - 1; at >= by - 4; at -= 1) {
    if (!isSameSentence(reading, at, by)) return at < by - 1;
    if (reading.tokens[at]?.kind !== 'word' || isVerb(wordAt(reading, at))) return false;
  }
  return false;
}

/** The day by which: behind 'by' before any other, and none that has passed. */
export function dueIn(reading: Reading, from: number, to: number): CalendarDate | null {
  const within = reading.dated.filter((each) => each.from >= from && each.to <= to);
  const ahead = within.filter(
    (each) =>
      each.direction !== 'past' &&
      !isTopic(reading, each) &&
      !isInvitedFor(reading, from, each) &&
      !isApart(reading, from, each) &&
      !isTold(reading, from, each) &&
      !isAskedAbout(reading, from, each.from) &&
      !(isThanks(reading, from, to) && wordAt(reading, each.from - 1) === 'for'),
  );
  const by = ahead.find((each) => /^(?:by|before|until)$/.test(wordAt(reading, each.from - 1)));
  const days = (by === undefined ? ahead : [by]).flatMap(({ dates }) => dates);
  return days.find((day) => day >= reading.today) ?? dueThen(reading, from, to);
}

/** 'He reads it on Friday, so I'll send it by then' */
function dueThen(reading: Reading, from: number, to: number): CalendarDate | null {
  for (let at = from; at <= to; at += 1) {
    const day = /^(?:same|that)$/.test(wordAt(reading, at)) && wordAt(reading, at + 1) === 'day';
    if (day || (wordAt(reading, at) === 'by' && wordAt(reading, at + 1) === 'then'))
      return lastDayBefore(reading, from);
  }
  return null;
}

function lastDayBefore(reading: Reading, index: number): CalendarDate | null {
  const dated = reading.dated.findLast(({ to, direction }) => to < index && direction !== 'past');
  return dated?.dates.find((day) => day >= reading.today) ?? null;
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

/** 'invite Mei for the 27th', 'the tickets for Friday': the day of what is ahead, not of the deed. */
function isInvitedFor(reading: Reading, from: number, { from: day }: Dated): boolean {
  // 'for 3/26 or 3/27'
  const first = wordAt(reading, day - 1) === 'or' ? (reading.datedAt(day - 2)?.from ?? day) : day;
  if (wordAt(reading, first - 1) !== 'for') return false;
  return reading.tokens
    .slice(from, day - 1)
    .some(({ fold }) =>
      /^(?:invite|invitation|invites|ticket|tickets|slot|table|appointment|seat|seats)$/.test(fold),
    );
}

/** 'agreed to mentor me, first session on 1/6': a thing of its own behind the comma. */
function isApart(reading: Reading, from: number, { from: day }: Dated): boolean {
  if (wordAt(reading, day - 1) !== 'on') return false;
  for (let at = day - 2; at > from && at > day - 7; at -= 1) {
    if (reading.tokens[at]?.kind === 'word') continue;
    return (
      wordAt(reading, at) === ',' &&
      at < day - 2 &&
      !(wordAt(reading, at + 1) === 'which' && wordAt(reading, at + 2) === 'i') &&
      !/^(?:and|or|then|probably|maybe|hopefully|ideally|also|not|to|either|the|a|my|at|in|over|with|for|by|from|after|during|on)$/.test(
        wordAt(reading, at + 1),
      )
    );
  }
  return false;
}

/** 'tell him the 21st is fine', 'let her know how the talk on Friday goes': a day that is told of. */
function isTold(reading: Reading, from: number, { from: day, to }: Dated): boolean {
  const next = wordAt(reading, to + 1);
  if (/^(?:is|was|works|isnt|suits|goes|went)$/.test(next)) return true;
  if (/^(?:by|before)$/.test(wordAt(reading, day - 1))) return false;
  let told = false;
  for (let at = from; at < day; at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:know|tell|remember|remind)$/.test(word)) told = true;
    if (told && /^(?:that|how|what|where|why|who)$/.test(word)) return true;
  }
  return false;
}

/** 'about Friday', 'Monday's interview', 'the Friday meeting': no day on which to act. */
function isTopic(reading: Reading, { from, to }: Dated): boolean {
  if (wordAt(reading, to + 1) === "'s" || isAside(reading, from)) return true;
  const before = wordAt(reading, from - 1);
  if (/^(?:about|re|regarding|since)$/.test(before)) return true;
  // 'text Bo, he's out till Thursday'
  if (/^un?till?$|^till?$/.test(before))
    return /^(?:out|away|off|closed|busy|abroad|leave)$/.test(wordAt(reading, from - 2));
  // 'introduce me at the July 24 mixer'
  if (/^(?:at|during)$/.test(wordAt(reading, from - 2))) return false;
  return /^(?:our|my|her|his|their|the)$/.test(before) && isNoun(reading, to + 1);
}

/** 'Ping Priya (she's back on Wednesday)' */
function isAside(reading: Reading, index: number): boolean {
  let open = index - 1;
  while (isSameSentence(reading, open, index) && !/^[()]$/.test(wordAt(reading, open))) open -= 1;
  if (!isSameSentence(reading, open, index) || wordAt(reading, open) !== '(') return false;
  return /^(?:she|he|they|we|it|closes|opens|ends|starts|begins|deadline|due|expires|back|away|off)$/.test(
    wordAt(reading, open + 1),
  );
}

const isNoun = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.kind === 'word' && EVENTS.has(wordAt(reading, index));

/** 'Tomorrow: call Ana, send the deck' and a heading 'By Friday:' over a list. */
export function headingDue(reading: Reading, index: number): CalendarDate | null {
  let first = index;
  while (isSameSentence(reading, first - 1, index)) first -= 1;
  const dated = reading.dated.find(({ from }) => from >= first && from <= first + 1);
  if (dated === undefined || dated.to >= index || dated.direction === 'past') return null;
  const colon = wordAt(reading, dated.to + 1) === ':';
  return colon ? (dated.dates.find((day) => day >= reading.today) ?? null) : null;
}

/** 'Tell Kaito no. Nicely. By Monday.', 'Post it!! Today.': the day in a sentence of its own, with no other verb between. */
export function trailingDue(reading: Reading, to: number): CalendarDate | null {
  const dated = reading.dated.find(({ from }) => from > to);
  if (dated === undefined || dated.direction === 'past') return null;
  const by = /^(?:by|before|on)$/.test(wordAt(reading, dated.from - 1)) ? 1 : 0;
  // 'Due 12/3.', 'Says Wednesday.'
  const due = /^(?:due|deadline|latest|says|said|promised)$/.test(
    wordAt(reading, dated.from - by - 1),
  )
    ? 1
    : 0;
  // 'both by Friday' under a list
  const all = by > 0 && /^(?:both|all|everything)$/.test(wordAt(reading, dated.from - 2)) ? 1 : 0;
  let from = dated.from - by - due - all;
  if (/^[-–—*•]$/.test(wordAt(reading, from - 1))) from -= 1;
  const next = reading.tokens[dated.to + 1];
  const alone =
    !isSameSentence(reading, dated.to + 1, dated.to) || /^[.!)]$/.test(next?.text ?? '');
  if (isSameSentence(reading, from - 1, dated.from) || (by === 0 && !alone)) return null;
  const gap = countSentences(reading, to, dated.from);
  if (
    gap < 1 ||
    gap > 2 + 2 * all ||
    (by === 0 && (dated.from - to > 4 || hasBreak(reading, to, dated.from)))
  )
    return null;
  for (let at = to + 1; at < from && all === 0; at += 1) {
    const words = reading.tokens[at]?.kind === 'word' && reading.tokens[at + 1]?.kind === 'word';
    if (words && isSameSentence(reading, at + 1, at)) return null;
  }
  return dated.dates.find((day) => day >= reading.today) ?? null;
}

/** Sentences between two tokens; several marks end only one ('!!'). */
function countSentences(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at <= to; at += 1) {
    if (reading.tokens[at]?.kind === 'word' && reading.tokens[at - 1]?.kind !== 'word') count += 1;
  }
  return count;
}

const hasBreak = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some(({ kind }) => kind === 'break');

/** '…, told her Sunday', '…, said by Friday' */
export function toldDue(reading: Reading, to: number): CalendarDate | null {
  let at = to + 1;
  if (wordAt(reading, at) === ',') at += 1;
  if (/^(?:i|she|he|they)$/.test(wordAt(reading, at))) at += 1;
  if (
    !/^(?:told|said|says|promised)$/.test(wordAt(reading, at)) ||
    !isSameSentence(reading, at, to)
  )
    return null;
  at = reading.namedAt(at + 1)?.to ?? at;
  while (/^(?:him|her|them|by|on|it|'d|be)$/.test(wordAt(reading, at + 1))) at += 1;
  const dated = reading.datedAt(at + 1);
  return dated?.dates.find((day) => day >= reading.today) ?? null;
}

/** 'He needs it by Friday so I'll send it': the day of the clause before, where the promise follows from it. */
export function consequentDue(reading: Reading, from: number, to: number): CalendarDate | null {
  // 'a talk on Friday, I said aye I'll do it', 'lunch on Friday, where she'll tell me'
  const before = wordAt(reading, from - 1);
  const does = [1, 2, 3].some((step) => /^(?:do|be)$/.test(wordAt(reading, from + step)));
  const accepts = before === 'where' || (does && isAccepted(reading, from));
  if (before !== 'so' && !accepts) return null;
  const vague = /^(?:weekend|week|month|soon|later|after)$/;
  if (reading.tokens.slice(from, to + 1).some(({ fold }) => vague.test(fold))) return null;
  const dated = reading.dated.findLast(
    (each) => each.to < from && isSameSentence(reading, each.to, from),
  );
  if (dated === undefined) return null;
  if (accepts) return dated.dates.find((day) => day >= reading.today) ?? null;
  if (from - dated.to > 3) return null;
  if (!/^(?:by|before)$/.test(wordAt(reading, dated.from - 1))) return null;
  return dated.dates.find((day) => day >= reading.today) ?? null;
}
