import { addDays, calendarDate, endOfMonth, isoWeekday } from '../calendarDate';
import type { CalendarDate } from '../record';
import {
  both,
  type Calendar,
  count,
  type DayReading,
  dayOfMonth,
  dayOfYear,
  endOfNamedMonth,
  fixed,
  later,
  monthDay,
  monthOf,
  monthStart,
  numeric,
  thisWeekday,
  weekday,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
  weekdayOfMonth,
  weekdayTheNth,
  yearOf,
} from './dayReading';

const W = 'wd([1-7])';
const M = 'mo(\\d+)';
const N = '(\\d{1,2})(?:st|nd|rd|th)?';
const Y = '(?:(?: ,)? (20\\d\\d)(?= ))?';
const SPAN = ' (?:-|–|—|to|or|and|/|until|till|through) ';
const AMOUNT = '(\\d{1,3}|an?|(?:a )?couple(?: of)?)';
const UNIT = '(day|week|month|fortnight)';
const NOT_TIME =
  '(?! (?:pm|am|h |hr|people|person|times?|x |%|min|hours?|k |million|day |week |month |year))';
const number = (text: string | undefined): number => Number(text);

const periodsOff = (word: string | undefined): number =>
  word === 'next' ? 1 : word === 'last' ? -1 : 0;

const dayIn = (monthBegin: CalendarDate, day: number): CalendarDate | null =>
  calendarDate(yearOf(monthBegin), monthOf(monthBegin), day);

function monthNamed(
  month: string | undefined,
  relative: string | undefined,
  calendar: Calendar,
): CalendarDate {
  const named = month === undefined ? null : dayOfYear(number(month), 1, calendar);
  return named?.resolve('future')[0] ?? monthStart(calendar.today, periodsOff(relative));
}

/** Friday of this week; on the weekend, the Friday of the next. */
const endOfWorkWeek = (today: CalendarDate): CalendarDate =>
  weekdayInWeek(today, 5, isoWeekday(today) > 5 ? 1 : 0);

type Read = (match: RegExpExecArray, calendar: Calendar) => DayReading | null;

export type DateRule = readonly [RegExp, Read];

const rule = (source: string, read: Read): DateRule => [
  new RegExp(`${source}(?![a-z])`, 'y'),
  read,
];

/**
 * Patterns over the line of a `DateText`, tried in this order at each word; spans without a single
 * day ('next week', 'in March', 'this weekend', 'next few days') have none on purpose.
 */
export const DATE_RULES: readonly DateRule[] = [
  rule('(20\\d\\d)[-/.](\\d\\d?)[-/.](\\d\\d?)(?= )', (m) =>
    fixed(calendarDate(number(m[1]), number(m[2]), number(m[3]))),
  ),
  rule('(\\d\\d?)[-/.](\\d\\d?)[-/.](20\\d\\d|\\d\\d)(?= )', (m, c) =>
    numeric(number(m[1]), number(m[2]), m[3], c),
  ),
  rule(`(\\d\\d?)[-–/](\\d\\d?) (?:of )?${M}${Y}`, (m, c) =>
    both(
      monthDay(number(m[3]), number(m[1]), m[4], c),
      monthDay(number(m[3]), number(m[2]), m[4], c),
    ),
  ),
  rule(`(?:the )?${N}${SPAN}(?:the )?${N} (?:of )?${M}${Y}`, (m, c) =>
    both(
      monthDay(number(m[3]), number(m[1]), m[4], c),
      monthDay(number(m[3]), number(m[2]), m[4], c),
    ),
  ),
  rule(`(?:the )?${N} (?:of )?${M} '?(\\d\\d)(?= (?:[.,;)\\n]|$))`, (m, c) =>
    monthDay(number(m[2]), number(m[1]), m[3], c),
  ),
  rule(`(?:the )?${N} (?:of )?${M}${Y}`, (m, c) => monthDay(number(m[2]), number(m[1]), m[3], c)),
  rule(`${M} (?:the )?(\\d\\d?)[-–](\\d\\d?)(?= )${Y}`, (m, c) =>
    both(
      monthDay(number(m[1]), number(m[2]), m[4], c),
      monthDay(number(m[1]), number(m[3]), m[4], c),
    ),
  ),
  rule(`${M} (?:the )?${N}${SPAN}(?:the )?${N}(?= )${NOT_TIME}${Y}(?! mo)`, (m, c) =>
    both(
      monthDay(number(m[1]), number(m[2]), m[4], c),
      monthDay(number(m[1]), number(m[3]), m[4], c),
    ),
  ),
  rule(`${M} (?:the )?${N}(?= )${NOT_TIME}${Y}`, (m, c) =>
    monthDay(number(m[1]), number(m[2]), m[3], c),
  ),
  // '15.01.' is day and month in every locale
  rule('(\\d\\d?)\\.(\\d\\d?) \\.(?= )', (m, c) =>
    monthDay(number(m[2]), number(m[1]), undefined, c),
  ),
  rule('(\\d\\d?)[/](\\d\\d?)(?= )', (m, c) => numeric(number(m[1]), number(m[2]), undefined, c)),
  rule(
    '(?:(\\d+)(?:st|nd|rd|th)|(last)) wd([1-7]) (?:of|in) (?:mo(\\d+)|(the|this|next|last) month)',
    (m, c) =>
      weekdayOfMonth(
        monthNamed(m[4], m[5], c),
        number(m[3]),
        m[2] === undefined ? number(m[1]) : 0,
      ),
  ),
  rule(`${W} (?:(?:of|in) )?(next|last|this) week`, (m, { today }) =>
    fixed(weekdayInWeek(today, number(m[1]), periodsOff(m[2]))),
  ),
  rule(`(next|last|this) week(?: ,)?(?: on)? ${W}`, (m, { today }) =>
    fixed(weekdayInWeek(today, number(m[2]), periodsOff(m[1]))),
  ),
  rule(`(?:the )?${W} after next(?= )`, (m, { today }) =>
    fixed(addDays(weekdayAfter(today, number(m[1])), 7)),
  ),
  rule(`(?:(\\d+|a) )?week (?:from|on) (?:(?:this|next|on) )?${W}`, (m, { today }) =>
    fixed(addDays(weekdayAfter(today, number(m[2])), 7 * count(m[1]))),
  ),
  rule(`(?:an? )?fortnight (?:from|on) ${W}`, (m, { today }) =>
    fixed(addDays(weekdayAfter(today, number(m[1])), 14)),
  ),
  rule(`${W} (week|fortnight)(?! \\d)`, (m, { today }) =>
    fixed(addDays(weekdayAfter(today, number(m[1])), m[2] === 'week' ? 7 : 14)),
  ),
  rule('(?:an? )?fortnight (today|tomorrow)', (m, { today }) =>
    fixed(addDays(today, m[1] === 'today' ? 14 : 15)),
  ),
  rule('(today|tomorrow) week', (m, { today }) => fixed(addDays(today, m[1] === 'today' ? 7 : 8))),
  rule(`${W} (?:last|past)(?! (?:week|month|year))`, (m, { today }) =>
    fixed(weekdayBefore(today, number(m[1]))),
  ),
  rule(`${W} next(?! (?:week|month|year))`, (m, { today }) =>
    fixed(weekdayAfter(today, number(m[1]))),
  ),
  rule(`next ${W}`, (m, { today }) => fixed(weekdayInWeek(today, number(m[1]), 1))),
  rule(`(?:last|(?:this )?past) ${W}`, (m, { today }) => fixed(weekdayBefore(today, number(m[1])))),
  rule(`(?:this )?(?:coming|following|upcoming) ${W}`, (m, { today }) =>
    fixed(weekdayAfter(today, number(m[1]))),
  ),
  rule(`this ${W}`, (m, { today }) => thisWeekday(number(m[1]), today)),
  rule(`${AMOUNT} ${UNIT}s? from (?:today|now)`, (m, { today }) =>
    fixed(later(count(m[1]), m[2], today)),
  ),
  rule(`${AMOUNT} ${UNIT} from tomorrow`, (m, { today }) =>
    fixed(addDays(later(count(m[1]), m[2], today), 1)),
  ),
  rule(
    `(?:in|within)(?: about| around| exactly)? ${AMOUNT} ${UNIT}(?: '| 's)?(?: time)?(?! ago)`,
    (m, { today }) => fixed(later(count(m[1]), m[2], today)),
  ),
  rule(`${AMOUNT} ${UNIT} ago`, (m, { today }) => fixed(later(-count(m[1]), m[2], today))),
  rule('(?:the )?day after tomorrow', (_, { today }) => fixed(addDays(today, 2))),
  rule('(?:the )?day before yesterday', (_, { today }) => fixed(addDays(today, -2))),
  rule(
    '(?:eod|end of(?: the)? day|close of business)(?= (?:on |next |this )?(?:wd|tomorrow|today|\\d|mo))',
    () => fixed(),
  ),
  rule(
    '(?:today|tonight|this (?:morning|afternoon|evening)|eod|(?:by )?end of (?:play|day)|by (?:the )?(?:end of the day|close of business))',
    (_, { today }) => fixed(today),
  ),
  rule('tomorrow', (_, { today }) => fixed(addDays(today, 1))),
  rule('(?:yesterday|last night)', (_, { today }) => fixed(addDays(today, -1))),
  rule('(?:end of(?: the| this| our)? month|month end|month - end|eom)', (_, { today }) =>
    fixed(endOfMonth(today)),
  ),
  rule('end of next month', (_, { today }) => fixed(endOfMonth(monthStart(today, 1)))),
  rule('end of last month', (_, { today }) => fixed(endOfMonth(monthStart(today, -1)))),
  rule('(?:end of(?: the| this)? week|eow|week - end of)', (_, { today }) =>
    fixed(endOfWorkWeek(today)),
  ),
  rule('end of next week', (_, { today }) => fixed(weekdayInWeek(today, 5, 1))),
  rule('(?:end of(?: the| this)? year|year end|year - end|eoy)', (_, { today }) =>
    fixed(calendarDate(yearOf(today), 12, 31)),
  ),
  rule('end of(?: the| this)? quarter', (_, { today }) =>
    fixed(endOfMonth(monthStart(today, 2 - ((monthOf(today) - 1) % 3)))),
  ),
  rule('end of (?:q([1-4]))', (m, c) => endOfNamedMonth(number(m[1]) * 3, c)),
  rule(`end of ${M}`, (m, c) => endOfNamedMonth(number(m[1]), c)),
  rule(`(?:mid|middle of)(?: -)? ${M}`, (m, c) => dayOfYear(number(m[1]), 15, c)),
  rule('(?:mid|middle of)(?: -)?( next| this| the)? month', (m, { today }) =>
    fixed(addDays(monthStart(today, m[1] === ' next' ? 1 : 0), 14)),
  ),
  rule(`(?:start|beginning) of ${M}`, (m, c) => dayOfYear(number(m[1]), 1, c)),
  rule('(?:start|beginning|first|1st) of(?: the)? next month', (_, { today }) =>
    fixed(monthStart(today, 1)),
  ),
  rule('(?:start|beginning) of next week', (_, { today }) => fixed(weekdayInWeek(today, 1, 1))),
  rule(`(?:the )?${N} of (next|last|this|the) month`, (m, { today }) =>
    fixed(dayIn(monthStart(today, periodsOff(m[2])), number(m[1]))),
  ),
  rule('(?:mid|middle of) next week', (_, { today }) => fixed(weekdayInWeek(today, 3, 1))),
  rule(`${W}(?: ,)?(?: the)? (\\d\\d?)(?:st|nd|rd|th)`, (m, c) =>
    weekdayTheNth(number(m[1]), number(m[2]), c),
  ),
  rule(`${W}(?: the)? (1[3-9]|2\\d|3[01]) ${'(?![:.]|pm|am|mo|of|h |min|people)'}`, (m, c) =>
    weekdayTheNth(number(m[1]), number(m[2]), c),
  ),
  rule('the (\\d\\d?)(?:st|nd|rd|th)(?: or (?:the )?(\\d\\d?)(?:st|nd|rd|th))?(?= )', (m, c) =>
    m[2] === undefined
      ? dayOfMonth(number(m[1]), c)
      : both(dayOfMonth(number(m[1]), c), dayOfMonth(number(m[2]), c)),
  ),
  rule('(\\d\\d?)(?:st|nd|rd|th)(?= )', (m, c) => dayOfMonth(number(m[1]), c)),
  rule(W, (m, c) => weekday(number(m[1]), c)),
];
