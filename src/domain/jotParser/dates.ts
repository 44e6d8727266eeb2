import { DATE_RULES } from './dateRules';
import type { DateText } from './dateText';
import type { Calendar, DayReading } from './dayReading';
import { isVerb } from './words';

/** Words for a day or days, in tokens `from` to `to`. */
export interface DatePhrase extends DayReading {
  readonly from: number;
  readonly to: number;
}

const STARTER =
  /^(?:wd\d|mo\d+|\d.*|the|next|last|this|past|coming|following|upcoming|in|within|an?|couple|fortnight|today|tomorrow|tonight|yesterday|day|eod|eom|eow|eoy|end|close|by|mid|middle|start|beginning|first|year|month)$/;

// 'every Friday' is no day, 'Black Friday' no Friday of this week, '2/3 of the team' no date.
const NO_DAY_BEFORE =
  /(?: |^)(?:every|each|any|most|some|alternate|every (?:other|2nd|3rd|1st|single)|black|good|cyber|casual|ash|palm|super|easter|maundy|the next|the last|the past|for|over|over the next|not for) $/;
const DAY_PREPOSITION =
  /(?: |^|\n )(?:on|by|before|until|till|after|from|since|for|due|date|starts?|deadline|wd\d|wd\d ,|of|between|and|or|to|-|–|:|met|meet|call|meeting|starting|begins|is|was|around|moved|do|does|make|free|til|->|=>|→|\() $/;
const ORDINAL_NOUN =
  /^(?:round|floor|time|interview|call|meeting|chat|date|place|year|edition|anniversary|birthday|century|grade|person|one|thing|job|attempt|st|street|ave|avenue|draft|version|option|option|question|point|conversation|coffee|screen|stage|half|quarter|week|day|month|try|base|party|degree|hand|rate|class|mock|session|lesson|shift|trial|exam|test|visit|trip|appointment|gen|generation|cohort|batch) /;

/** Finds the words for days, from left to right without overlap. */
export function findDatePhrases(
  { line, offsets }: DateText,
  calendar: Calendar,
): readonly DatePhrase[] {
  const found: DatePhrase[] = [];
  for (let index = 0; index < offsets.length; index += 1) {
    const phrase = phraseAt(line, offsets, index, calendar);
    if (phrase === null) continue;
    const last = found.at(-1);
    const repeated = last?.to === phrase.from - 1 && isEndOfDay(line, offsets[phrase.from] ?? 0);
    // 'EOD Friday': the words before the day are no day of their own.
    if (!repeated && phrase.resolve('open').length > 0) found.push(phrase);
    index = phrase.to;
  }
  return mergeWeekdays(found, line, offsets);
}

/** 'tomorrow EOD' is tomorrow. */
const isEndOfDay = (line: string, offset: number): boolean => line.startsWith('eod ', offset);

function phraseAt(
  line: string,
  offsets: readonly number[],
  index: number,
  calendar: Calendar,
): DatePhrase | null {
  const offset = offsets[index] ?? 0;
  const word = line.slice(offset, (offsets[index + 1] ?? line.length) - 1);
  if (!STARTER.test(word)) return null;
  const before = line.slice(Math.max(0, offset - 60), offset);
  for (const [pattern, read] of DATE_RULES) {
    pattern.lastIndex = offset;
    const match = pattern.exec(line);
    if (match === null) continue;
    const end = offset + match[0].trimEnd().length;
    if (isNoDay(match[0], before, line.slice(end + 1, end + 24), offset === 0)) return null;
    const reading = read(match, calendar);
    if (reading === null) continue;
    let to = index;
    while (to + 1 < offsets.length && (offsets[to + 1] ?? 0) < end) to += 1;
    return { ...reading, from: index, to };
  }
  return null;
}

function isNoDay(matched: string, before: string, after: string, first: boolean): boolean {
  const weekday = /^wd\d$/.test(matched.trim());
  if (weekday && / on a $/.test(before)) return true;
  if (weekday) return NO_DAY_BEFORE.test(before) && !/(?:for|over) $/.test(before);
  if (/^(?:in|within|an?|couple|\d+) .*(?:day|week|month|fortnight)$/.test(matched)) {
    // 'thirty interviews in a month'
    if (/^in (?:an?|1) /.test(matched) && /(?:^| )\d+ [a-z]+s $/.test(before)) return true;
    return /(?:the next|every) $/.test(before) || /^(?:old|of experience|notice)\b/.test(after);
  }
  if (
    /^(?:month|year) (?:- )?end|^end of (?:the )?(?:month|year|week|quarter)$/.test(matched) &&
    /^(?!(?:on|by|for|with|at|in|to|and|or|but|if|so|i|she|he|they|we|then|as|the|a|from|anyway|though|tho|latest|too|instead|again|unless|until|when|now|which|because|since|please|maybe|probably|hopefully|ideally|max|lol|is|was) )[a-z]/.test(
      after,
    )
  )
    return !/(?:by|before|at|until|till|the) $/.test(before);
  if (/^(?:month|year) (?:- )?end/.test(matched))
    return !/(?:by|before|at|until|till|the) $/.test(before);
  const ordinal = /^(?:the )?\d+(?:st|nd|rd|th)$/.test(matched.trim());
  if (ordinal) {
    if (ORDINAL_NOUN.test(after)) return true;
    // 'the trade evening, 26th.'
    const closes =
      (before.endsWith(' , ') && /^(?:$|[.,;:!?)\n])/.test(after)) ||
      (Number.parseInt(matched, 10) > 5 &&
        /^(?:$|[.,;:!?)\n]|(?:am|pm|morning|afternoon|evening) )/.test(after) &&
        !/(?:came|finished|placed|ranked|was|in|my|his|her|their|our|a|an) $/.test(before));
    return !matched.startsWith('the') && !closes && !DAY_PREPOSITION.test(before);
  }
  // 'by 1.12.', 'since 3.11., so', but not 'it costs 1.12.'
  if (/^\d+\.\d+ \.$/.test(matched))
    return !/(?:^|\n|on|by|before|until|till|after|from|since|due|starts?|for|wd\d(?: ,)?) $/.test(
      before,
    );
  const fraction = /^(\d+)\/(\d+)$/.exec(matched);
  if (fraction === null) return false;
  if (/^(?:of|the|an?|hour|h|day|time|hours|price|team|people|split|stars|out) /.test(after))
    return true;
  if (/^(?:5|10)$/.test(fraction[2] ?? '') && /^for /.test(after)) return true;
  if (first || before.endsWith('\n ') || DAY_PREPOSITION.test(before)) return false;
  // 'call Bo about the contract 4/10' is no mark out of ten
  const begins = /(?:begins|starts|opens|closes|ends|due|sends [a-z ]+) (?:at |on )?$/.test(before);
  const rated =
    fraction[2] === '10' &&
    !begins &&
    !isVerb(/(?:^|[.!?\n] )([a-z]+)[^.!?\n]*$/.exec(before)?.[1] ?? '');
  return (
    /^(?:1\/2|[12]\/3|[13]\/4)$/.test(matched) ||
    rated ||
    matched === '24/7' ||
    (/^for /.test(after) && Number(fraction[1]) <= Number(fraction[2]))
  );
}

/** 'Fri 27 Nov' and '2 Dec (Wed)' are one date: the weekday gives way to the day beside it. */
function mergeWeekdays(
  found: readonly DatePhrase[],
  line: string,
  offsets: readonly number[],
): readonly DatePhrase[] {
  const between = (left: DatePhrase, right: DatePhrase): string => {
    const from = offsets[left.to + 1] ?? line.length;
    return line.slice(from, offsets[right.from] ?? line.length);
  };
  const merged: DatePhrase[] = [];
  for (const phrase of found) {
    const last = merged.at(-1);
    const gap = last === undefined ? null : between(last, phrase);
    if (last !== undefined && gap !== null && last.isWeekday !== phrase.isWeekday) {
      const joins = last.isWeekday ? /^(?:, )?(?:the )?$/ : /^(?:, |\( )?$/;
      if (joins.test(gap)) {
        const exact = last.isWeekday ? phrase : last;
        merged[merged.length - 1] = { ...exact, from: last.from, to: phrase.to };
        continue;
      }
    }
    merged.push(phrase);
  }
  return merged;
}
