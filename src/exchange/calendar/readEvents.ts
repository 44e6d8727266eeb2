import { addDays, calendarDate, isoWeekday } from '../../domain/calendarDate';
import type { ImportedMeeting, Mention } from '../../domain/importedHistory';
import { emailKey } from '../../domain/personKeys';
import type { CalendarDate } from '../../domain/record';
import { unescapeValue } from '../vcard/cardValues';

const MOST_EVENTS = 20_000;
const MOST_LINE_CHARACTERS = 20_000;
const MOST_ATTENDEES = 60;
/** Repetitions of one event that are told, the last ones: four years of a weekly one. */
const MOST_REPETITIONS = 208;
const MOST_ROUNDS = 5000;

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/**
 * The events of a calendar that have other people in them, repeated ones up to `until`. What was called
 * off or declined by all is left out, and so are whole days (they are no meetings). Never throws.
 */
export function* readEvents(text: string, until: CalendarDate): Generator<ImportedMeeting> {
  let open: Line[] | null = null;
  let nested = 0;
  let count = 0;
  for (const line of unfoldedLines(text)) {
    if (line.name === 'BEGIN') {
      if (line.value.trim().toUpperCase() === 'VEVENT') open = [];
      else if (open !== null) nested += 1;
    } else if (line.name === 'END') {
      if (nested > 0) nested -= 1;
      else if (open !== null) {
        count += 1;
        if (count > MOST_EVENTS) return;
        yield* meetingsOf(open, until);
        open = null;
      }
    } else if (open !== null && nested === 0 && open.length < 500) open.push(line);
  }
}

function* unfoldedLines(text: string): Generator<Line> {
  const raw = text.replace(/\r+\n?/gu, '\n').split('\n');
  let whole = '';
  for (const [index, line] of raw.entries()) {
    whole += line.slice(0, MOST_LINE_CHARACTERS - whole.length);
    const next = raw[index + 1];
    if (next !== undefined && /^[ \t]/u.test(next)) {
      raw[index + 1] = next.slice(1);
      continue;
    }
    const match = /^([A-Za-z0-9-]+)((?:;(?:[^":;]|"[^"]*")*)*):/u.exec(whole);
    if (match !== null) {
      yield {
        name: (match[1] ?? '').toUpperCase(),
        parameters: match[2] ?? '',
        value: whole.slice(match[0].length),
      };
    }
    whole = '';
  }
}

function* meetingsOf(lines: readonly Line[], until: CalendarDate): Generator<ImportedMeeting> {
  const first = (name: string): Line | undefined => lines.find((line) => line.name === name);
  const textOf = (name: string): string =>
    unescapeValue(first(name)?.value ?? '', '4.0').slice(0, 1000);
  const start = readMoment(first('DTSTART'));
  if (start === null || textOf('STATUS').toUpperCase() === 'CANCELLED') return;
  const attendees = lines
    .filter(({ name }) => name === 'ATTENDEE' || name === 'ORGANIZER')
    .slice(0, MOST_ATTENDEES)
    .flatMap(readAttendee);
  if (attendees.length === 0) return;
  const meeting = {
    title: textOf('SUMMARY'),
    place: textOf('LOCATION'),
    time: start.time,
    minutes: minutesOf(start, readMoment(first('DTEND')), textOf('DURATION')),
    attendees,
  };
  const excluded = new Set(
    lines
      .filter(({ name }) => name === 'EXDATE')
      .flatMap(({ parameters, value }) =>
        value.split(',').map((each) => readMoment({ name: '', parameters, value: each })?.date),
      ),
  );
  for (const date of repetitions(start.date, first('RRULE')?.value ?? '', until)) {
    if (!excluded.has(date)) yield { ...meeting, date };
  }
}

interface EventMoment {
  readonly date: CalendarDate;
  readonly time: string;
}

/** '20260605T140000' as it stands, '…Z' on this device's wall; null for whole days and anything else. */
function readMoment(line: Line | undefined): EventMoment | null {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})\d{0,2}(Z?)$/u.exec(line?.value.trim() ?? '');
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const written = calendarDate(year, month, day);
  if (written === null || hour > 23 || minute > 59) return null;
  if (match[6] !== 'Z') return { date: written, time: `${two(hour)}:${two(minute)}` };
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const date = calendarDate(wall.getFullYear(), wall.getMonth() + 1, wall.getDate());
  return date && { date, time: `${two(wall.getHours())}:${two(wall.getMinutes())}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

function minutesOf(start: EventMoment, end: EventMoment | null, duration: string): number | null {
  const stated = /^P(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)/u.exec(duration);
  if (stated !== null) return Number(stated[1] ?? 0) * 60 + Number(stated[2] ?? 0) || null;
  if (end === null || end.date !== start.date) return null;
  const clock = ({ time }: EventMoment) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const minutes = clock(end) - clock(start);
  return minutes > 0 ? minutes : null;
}

/** The people of an event; rooms, and who declined, are left out. */
function readAttendee({ parameters, value }: Line): Mention[] {
  if (/CUTYPE=(?:ROOM|RESOURCE|GROUP)|PARTSTAT=DECLINED/iu.test(parameters)) return [];
  const email = value.trim().replace(/^mailto:/iu, '');
  const name = /;CN=(?:"([^"]*)"|([^;:]*))/iu.exec(parameters);
  if (emailKey(email) === '') return [];
  return [{ linkedinUrl: '', email, name: (name?.[1] ?? name?.[2] ?? '').trim() }];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The days of an event by its rule: daily, weekly (by days too), monthly and yearly on the same day. */
function repetitions(start: CalendarDate, rule: string, until: CalendarDate): CalendarDate[] {
  const parts = new Map(
    rule
      .slice(0, 500)
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  const step = Math.max(1, Number.parseInt(parts.get('INTERVAL') ?? '1', 10) || 1);
  const most = Number.parseInt(parts.get('COUNT') ?? '', 10) || Number.POSITIVE_INFINITY;
  const last = readUntil(parts.get('UNTIL') ?? '', until);
  const frequency = parts.get('FREQ');
  if (frequency === undefined || start > last) return start <= until ? [start] : [];
  const days: CalendarDate[] = [];
  for (let round = 0; days.length < most && round < MOST_ROUNDS; round += 1) {
    const found = roundOf(start, frequency, round * step, parts.get('BYDAY') ?? '');
    if (found === null || found.every((day) => day > last)) {
      if (found === null || found.length > 0) break;
      continue;
    }
    for (const day of found) if (day >= start && day <= last) days.push(day);
  }
  return days.slice(0, most).slice(-MOST_REPETITIONS);
}

function readUntil(text: string, until: CalendarDate): CalendarDate {
  const match = /^(\d{4})(\d{2})(\d{2})/u.exec(text);
  const day = match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return day && day < until ? day : until;
}

/** The days of one round of a rule; empty where a month has no such day, null for an unknown rule. */
function roundOf(
  start: CalendarDate,
  frequency: string,
  steps: number,
  byDay: string,
): CalendarDate[] | null {
  if (steps > 100_000) return null;
  if (frequency === 'DAILY') return [addDays(start, steps)];
  if (frequency === 'WEEKLY') {
    const monday = addDays(start, 7 * steps - (isoWeekday(start) - 1));
    const wanted = byDay
      .split(',')
      .map((day) => WEEKDAYS.indexOf(day))
      .filter((day) => day >= 0);
    const days = wanted.length > 0 ? wanted : [isoWeekday(start) - 1];
    return [...days].sort((a, b) => a - b).map((day) => addDays(monday, day));
  }
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  if (frequency === 'YEARLY') return listed(calendarDate(year + steps, month, day));
  // 'The second Tuesday' moves about: only the day of the month is counted.
  if (frequency !== 'MONTHLY' || byDay !== '') return steps === 0 ? [start] : null;
  const months = month - 1 + steps;
  return listed(calendarDate(year + Math.floor(months / 12), (months % 12) + 1, day));
}

const listed = (day: CalendarDate | null): CalendarDate[] => (day === null ? [] : [day]);
