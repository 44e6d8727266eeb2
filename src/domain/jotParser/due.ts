import type { CalendarDate } from '../record';
import { type Dated, isSameSentence, type Reading, wordAt } from './reading';

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
    /^(?:[,;:()–—-]|and|but|so|\d\.?)$/.test(wordAt(reading, before));
  return opens ? before + 1 : from;
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
      !/^(?:and|or|then|probably|maybe|hopefully|ideally|also|not|either|the|a|my|at|in|over|with|for|by|from|after|during|on)$/.test(
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
  reading.tokens[index]?.kind === 'word' &&
  /^(?:meeting|call|lunch|dinner|session|interview|coffee|talk|demo|event|panel|chat|meetup|deadline|workshop|one|class|slot|presentation)$/.test(
    wordAt(reading, index),
  );

/** 'Tomorrow: call Ana, send the deck' and a heading 'By Friday:' over a list. */
export function headingDue(reading: Reading, index: number): CalendarDate | null {
  let first = index;
  while (isSameSentence(reading, first - 1, index)) first -= 1;
  const dated = reading.dated.find(({ from }) => from >= first && from <= first + 1);
  if (dated === undefined || dated.to >= index || dated.direction === 'past') return null;
  const colon = wordAt(reading, dated.to + 1) === ':';
  return colon ? (dated.dates.find((day) => day >= reading.today) ?? null) : null;
}

/** 'Tell Kaito no. Nicely. By Monday.': the day in a sentence of its own, with no other verb between. */
export function trailingDue(reading: Reading, to: number): CalendarDate | null {
  const sentence = reading.tokens[to]?.sentence ?? 0;
  const dated = reading.dated.find(({ from }) => from > to);
  if (dated === undefined || !/^(?:by|before)$/.test(wordAt(reading, dated.from - 1))) return null;
  const gap = (reading.tokens[dated.from]?.sentence ?? 0) - sentence;
  if (gap < 1 || gap > 2 || isSameSentence(reading, dated.from - 2, dated.from)) return null;
  for (let at = to + 1; at < dated.from - 1; at += 1) {
    const words = reading.tokens[at]?.kind === 'word' && isSameSentence(reading, at + 1, at + 1);
    if (words && reading.tokens[at + 1]?.kind === 'word' && isSameSentence(reading, at + 1, at))
      return null;
  }
  return dated.dates.find((day) => day >= reading.today) ?? null;
}
