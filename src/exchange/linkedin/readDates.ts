import { calendarDate } from '../../domain/calendarDate';
import type { CalendarDate } from '../../domain/record';

/** A date as it was read; 'ambiguous' is one whose day and month can't be told apart. */
export type ReadDate =
  | { readonly type: 'date'; readonly date: CalendarDate }
  | { readonly type: 'none' }
  | { readonly type: 'unreadable' }
  | { readonly type: 'ambiguous' };

const NONE: ReadDate = { type: 'none' };
const UNREADABLE: ReadDate = { type: 'unreadable' };
const AMBIGUOUS: ReadDate = { type: 'ambiguous' };
const LONGEST = 60;

/**
 * Reads the dates of one column. A form such as '3/5/24' doesn't say which is the month: another row
 * of the same column may ('3/25/24'), and then holds for all. Where none does, or two disagree, such
 * a date is ambiguous. Two-digit years are 2000 to 2099: LinkedIn is younger than that.
 */
export function readDates(column: readonly string[]): ReadDate[] {
  const order = orderOf(column);
  return column.map((text) => readDate(text, order));
}

/** True for a text with a year and the form of a date, in any language. */
export const looksLikeDate = (text: string): boolean => {
  const type = text.trim() === '' ? 'none' : readDate(text, null).type;
  if (type === 'date' || type === 'ambiguous') return true;
  // A month in an unknown language: day, word, year.
  return /^\D{0,4}\d{1,2}\D{1,20}\d{4}\D{0,4}$/u.test(toAsciiDigits(text.trim()));
};

type Order = 'dayFirst' | 'monthFirst';

/** Reads a date where it is known whether days come before months (null: it isn't). */
function readDate(text: string, order: Order | null): ReadDate {
  const plain = toAsciiDigits(text.trim());
  if (plain === '') return NONE;
  if (plain.length > LONGEST) return UNREADABLE;
  return readIso(plain) ?? readEastAsian(plain) ?? readNumbers(plain, order) ?? readWords(plain);
}

function orderOf(column: readonly string[]): Order | null {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const text of column) {
    const parts = slashParts(toAsciiDigits(text.slice(0, LONGEST).trim()));
    if (parts === null) continue;
    if (parts.first > 12) isDayFirst = true;
    if (parts.second > 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'dayFirst' : 'monthFirst';
}

const toReadDate = (year: number, month: number, day: number): ReadDate => {
  const date = calendarDate(year, month, day);
  return date === null ? UNREADABLE : { type: 'date', date };
};

/** '2024-03-05', '2024/3/5', '20240305', each with a time behind it or not. */
function readIso(text: string): ReadDate | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/u.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?:T.*)?$/u.exec(text);
  return match && toReadDate(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** '2024年3月5日', '2024년 3월 5일', '2024. 3. 5.' */
function readEastAsian(text: string): ReadDate | null {
  const match = /^(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?$/u.exec(text);
  return match && toReadDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

interface SlashParts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly separator: string;
}

function slashParts(text: string): SlashParts | null {
  const match = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?(?:,?\s.*)?$/u.exec(text);
  if (match === null) return null;
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  return { first: Number(match[1]), second: Number(match[3]), year, separator: match[2] ?? '' };
}

/** '3/5/24', '05.03.2024', '5-3-2024'. Points stand between numbers where the day comes first only. */
function readNumbers(text: string, order: Order | null): ReadDate | null {
  const parts = slashParts(text);
  if (parts === null) return null;
  const { first, second, year, separator } = parts;
  if (first > 12 || separator === '.') return toReadDate(year, second, first);
  if (second > 12) return toReadDate(year, first, second);
  if (first === second) return toReadDate(year, first, second);
  if (order === null) return calendarDate(year, 1, 1) === null ? UNREADABLE : AMBIGUOUS;
  return order === 'dayFirst' ? toReadDate(year, second, first) : toReadDate(year, first, second);
}

/** '05 Mar 2024', 'March 5, 2024', '5. März 2024', '5 de marzo de 2024', 'Tue, 5 Mar 2024'. */
function readWords(text: string): ReadDate {
  const vietnamese = /^(\d{1,2}) (?:thg|tháng) (\d{1,2}),? (\d{4})$/u.exec(text);
  if (vietnamese !== null) {
    return toReadDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  }
  const numbers = text.match(/\d+/gu) ?? [];
  const yearText = numbers.find((number) => number.length === 4);
  const dayText = numbers.find((number) => number.length <= 2);
  if (yearText === undefined || dayText === undefined) return UNREADABLE;
  for (const word of text.split(/[\s\d,/-]+/u)) {
    const month = monthOf(word);
    if (month !== null) return toReadDate(Number(yearText), month, Number(dayText));
  }
  return UNREADABLE;
}

const toAsciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0x0f));

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// LinkedIn's own languages, and some of their neighbours.
const LOCALES =
  'en de fr es pt it nl sv da nb fi pl cs sk ro hu tr ru uk bg el id ms vi ar he fa hi th tl ca'.split(
    ' ',
  );

const NO_MONTH = 0;

let monthByWord: Map<string, number> | null = null;

/** 1 to 12 for the name of a month, whole or shortened, in the languages LinkedIn speaks. */
function monthOf(word: string): number | null {
  const key = toMonthKey(word);
  if (key === '') return null;
  const english = ENGLISH.indexOf(key.slice(0, 3));
  if (english >= 0 && ENGLISH_MONTHS[english]?.startsWith(key)) return english + 1;
  monthByWord ??= readMonthNames();
  // Hebrew writes 'in' onto the month.
  return monthByWord.get(key) || monthByWord.get(key.replace(/^ב/u, '')) || null;
}

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The names as this device writes them; made once, and only where a month isn't English. */
function readMonthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        addMonthNames(names, locale, style, day);
      }
    }
  }
  return names;
}

function addMonthNames(
  names: Map<string, number>,
  locale: string,
  month: 'long' | 'short',
  day: 'numeric' | undefined,
): void {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    month,
    timeZone: 'UTC',
    ...(day && { day }),
  });
  for (let index = 0; index < 12; index += 1) {
    const parts = format.formatToParts(Date.UTC(2024, index, 15));
    const key = toMonthKey(parts.find(({ type }) => type === 'month')?.value ?? '');
    if (key === '' || /^\d+$/u.test(key)) continue;
    // Where two languages disagree about a word, it tells nothing.
    const present = names.get(key);
    names.set(key, present === undefined || present === index + 1 ? index + 1 : NO_MONTH);
  }
}

const toMonthKey = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .replace(/\p{P}/gu, '')
    .normalize('NFC')
    .toLowerCase();
