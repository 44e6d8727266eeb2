import { isOneSlipAway } from './spelling';
import type { Token } from './tokenize';
import { EVENTS, wordSet } from './words';

/** The tokens as one line in a small vocabulary ('wd5', 'mo3', '20th', 'week') for date patterns. */
export interface DateText {
  readonly line: string;
  /** Offset in `line` at which each token begins. */
  readonly offsets: readonly number[];
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const CODES = new Map<string, string>([
  ['weds', 'wd3'],
  ['wensday', 'wd3'],
  ['wendsday', 'wd3'],
  ['tues', 'wd2'],
  ['thur', 'wd4'],
  ['thurs', 'wd4'],
  ['sept', 'mo9'],
  ['thirtieth', '30th'],
  ['thirty', '30'],
  ['nxt', 'next'],
  ['tmr', 'tomorrow'],
  ['tmrw', 'tomorrow'],
  ['tmw', 'tomorrow'],
  ['tmrow', 'tomorrow'],
  ['tomo', 'tomorrow'],
  ['2moro', 'tomorrow'],
  ['2morrow', 'tomorrow'],
  ['yday', 'yesterday'],
  ['yest', 'yesterday'],
  ['tdy', 'today'],
  ['2day', 'today'],
  ['tonite', 'tonight'],
  ['2nite', 'tonight'],
  ['2night', 'tonight'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['weeks', 'week'],
  ['days', 'day'],
  ['months', 'month'],
  ['mth', 'month'],
  ['mths', 'month'],
  ['fortnights', 'fortnight'],
  ['cob', 'eod'],
  ['couple', 'couple'],
]);
WEEKDAYS.forEach((name, index) => {
  CODES.set(name, `wd${index + 1}`);
  CODES.set(name.slice(0, 3), `wd${index + 1}`);
});
MONTHS.forEach((name, index) => {
  CODES.set(name, `mo${index + 1}`);
  CODES.set(name.slice(0, 3), `mo${index + 1}`);
});
NUMBERS.forEach((name, value) => {
  CODES.set(name, String(value));
});
ORDINALS.forEach((name, value) => {
  CODES.set(name, `${value}${value === 1 ? 'st' : value === 2 ? 'nd' : value === 3 ? 'rd' : 'th'}`);
});

// Long enough that a slip in them makes no other word.
const MISSPELLABLE = [
  ...WEEKDAYS,
  ...MONTHS.filter((month) => month.length > 6),
  'tomorrow',
  'yesterday',
];

const SAT_OR_SUN = wordSet('sat sun');
const BEFORE_DAY = wordSet(
  'on by this next last until till before for from since every each coming following past or and to coffee lunch dinner call brunch breakfast meeting meetup drinks chat due party fri friday morning',
);
const AFTER_SAT = wordSet(
  'with down next in on at through beside near by there together around across behind opposite for between and alone',
);

/** Writes the tokens out for the date patterns; `isTaken` marks tokens that are people. */
export function toDateText(
  tokens: readonly Token[],
  isTaken: (index: number) => boolean,
): DateText {
  const offsets: number[] = [];
  let line = '';
  tokens.forEach((_, index) => {
    offsets.push(line.length);
    // 'twenty second' is written at its second word.
    if (isTens(tokens, index)) return;
    line += `${isTaken(index) ? '_' : codeOf(tokens, index)} `;
  });
  return { line, offsets };
}

const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };
const UNITS = ORDINALS.slice(1, 10);

/** Index of the ordinal that goes on with 'twenty' or 'thirty' at `index`, or -1. */
function unitAfter(tokens: readonly Token[], index: number): number {
  if (TENS[tokens[index]?.fold ?? ''] === undefined) return -1;
  const at = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  return UNITS.includes(tokens[at]?.fold ?? '') ? at : -1;
}

const isTens = (tokens: readonly Token[], index: number): boolean =>
  unitAfter(tokens, index) > 0 || (tokens[index]?.text === '-' && unitAfter(tokens, index - 1) > 0);

const tensBefore = (tokens: readonly Token[], index: number): number => {
  const from = tokens[index - 1]?.text === '-' ? index - 2 : index - 1;
  return unitAfter(tokens, from) === index ? (TENS[tokens[from]?.fold ?? ''] ?? 0) : 0;
};

function codeOf(tokens: readonly Token[], index: number): string {
  const token = tokens[index] as Token;
  if (token.kind === 'break') return '\n';
  if (token.kind !== 'word')
    return token.kind === 'address' || token.kind === 'tag' ? '_' : token.fold;
  const word = token.fold;
  const tens = tensBefore(tokens, index);
  if (tens > 0) return `${tens + ORDINALS.indexOf(word)}th`;
  if (SAT_OR_SUN.has(word) && !isShortDay(tokens, index)) return word;
  const short = shortDay(tokens, index);
  if (short !== undefined) return short;
  const code = CODES.get(word);
  if (code !== undefined) return isCounted(tokens, index) ? code : word;
  if (word.length < 6 || CODES.has(word.replace(/s$/, ''))) return word;
  if (/^tom+o?r+o?w$/.test(word)) return 'tomorrow';
  const meant = MISSPELLABLE.find((name) => isOneSlipAway(word, name));
  return meant === undefined ? word : (CODES.get(meant) ?? meant);
}

const SHORT_DAYS: Readonly<Record<string, string>> = {
  th: 'wd4',
  thr: 'wd4',
  thrs: 'wd4',
  tu: 'wd2',
  fr: 'wd5',
  sa: 'wd6',
};

/** 'by Th', and 'thursdays' where the apostrophe is missing: 'at thursdays meeting'. */
function shortDay(tokens: readonly Token[], index: number): string | undefined {
  const { fold: word } = tokens[index] as Token;
  const before = tokens[index - 1]?.fold ?? '';
  if (/^(?:by|on|before|until|till?|next|nxt|this)$/.test(before) || EVENTS.has(before))
    return SHORT_DAYS[word];
  if (!/^[a-z]+days$/.test(word) || /^(?:on|most|all)$/.test(before)) return undefined;
  const event = [1, 2].some((step) => EVENTS.has(tokens[index + step]?.fold ?? ''));
  return event ? CODES.get(word.slice(0, -1)) : undefined;
}

/** 'first', 'second' and 'third' are days only beside a month. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:first|second|third)$/.test(tokens[index]?.fold ?? '')) return true;
  const next = tokens[index + 1];
  const ends =
    next?.kind !== 'word' || /^(?:and|so|but|or|because|if|at|for|with)$/.test(next.fold);
  const dated = /^(?:by|on|before|until|since|till)$/.test(tokens[index - 2]?.fold ?? '');
  if (ends && dated && tokens[index - 1]?.fold === 'the') return true;
  return [-2, -1, 1, 2].some((step) =>
    /^(?:mo\d+|month|wd\d)$/.test(
      CODES.get(tokens[index + step]?.fold ?? '') ?? tokens[index + step]?.fold ?? '',
    ),
  );
}

/** 'sat' is a verb and 'sun' a star unless the words around say otherwise. */
function isShortDay(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token.fold === 'sat' && /^(?:me|him|her|them|us)$/.test(before?.fold ?? '')) return true;
  if (token.fold === 'sat' && /^(?:her|his|my|the|an?|their|our|us)$/.test(after?.fold ?? ''))
    return false;
  if (AFTER_SAT.has(after?.fold ?? '') && token.fold === 'sat') {
    return before !== undefined && BEFORE_DAY.has(before.fold);
  }
  if (token.capital && (token.fold === 'sat' || !/^(?:the|a)$/.test(before?.fold ?? '')))
    return true;
  if (before === undefined || before.kind !== 'word' || BEFORE_DAY.has(before.fold)) return true;
  if (before.fold === 'the' && token.fold === 'sat') return true;
  if (/^(?:the|a|i|we|she|he|they|and)$/.test(before.fold)) return false;
  return (
    after === undefined ||
    after.kind !== 'word' ||
    /^(?:morning|night|evening|am|pm)$/.test(after.fold)
  );
}
