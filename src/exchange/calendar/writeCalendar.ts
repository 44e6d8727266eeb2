import { addDays } from '../../domain/calendarDate';
import type { CalendarDate, Id, Timestamp } from '../../domain/record';
import { joinLines, textLine } from './contentLines';

interface EventBase {
  /** Of the record; makes the UID, by which a second import updates the first. */
  readonly id: Id;
  /** A name and what is due. No note text: calendars are shared more widely than contacts. */
  readonly summary: string;
  readonly date: CalendarDate;
  /** From 0; one more each time the content changed, or a calendar keeps what it has. */
  readonly sequence: number;
  readonly now: Timestamp;
}

/** Something due on a day. With `alarm`, the calendar rings at 9 in the morning of it. */
export interface FollowUpEvent extends EventBase {
  readonly alarm: boolean;
}

/** A conversation at a time on the wall, or on a day where `time` is ''. */
export interface ConversationEvent extends EventBase {
  /** 'HH:MM', or ''. */
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  /** Minutes before the beginning at which the calendar rings; null for silence. */
  readonly alarmMinutes: number | null;
}

export type CalendarEvent =
  | ({ readonly type: 'followUp' } & FollowUpEvent)
  | ({ readonly type: 'conversation' } & ConversationEvent);

const PRODUCT = '-//Orrery//Orrery//EN';

/** An .ics text with one all-day event for a follow-up (RFC 5545). */
export const followUpToIcs = (event: FollowUpEvent): string =>
  calendarToIcs([{ type: 'followUp', ...event }]);

/** An .ics text with one event for a conversation, in local time: 10:00 stays 10:00 on a journey. */
export const conversationToIcs = (event: ConversationEvent): string =>
  calendarToIcs([{ type: 'conversation', ...event }]);

/** An .ics text with all of the events: a feed of everything that is due. */
export function calendarToIcs(events: readonly CalendarEvent[]): string {
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) =>
      event.type === 'followUp' ? followUpLines(event) : conversationLines(event),
    ),
    'END:VCALENDAR',
  ]);
}

function followUpLines(event: FollowUpEvent): string[] {
  return [
    'BEGIN:VEVENT',
    ...baseLines(event),
    ...allDayLines(event.date),
    // A day with a reminder on it is still a free day.
    'TRANSP:TRANSPARENT',
    ...(event.alarm ? alarmLines(event.summary, 'PT9H') : []),
    'END:VEVENT',
  ];
}

function conversationLines(event: ConversationEvent): string[] {
  const start = event.time === '' ? null : /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(event.time);
  const isTimed = start !== null && event.minutes > 0;
  const trigger =
    event.alarmMinutes === null
      ? null
      : isTimed
        ? `-PT${Math.max(0, Math.round(event.alarmMinutes))}M`
        : 'PT9H';
  return [
    'BEGIN:VEVENT',
    ...baseLines(event),
    ...(isTimed
      ? [
          `DTSTART:${compact(event.date)}T${event.time.replace(':', '')}00`,
          `DURATION:PT${Math.round(event.minutes)}M`,
        ]
      : allDayLines(event.date)),
    ...(event.place === '' ? [] : [textLine('LOCATION', event.place)]),
    ...(trigger === null ? [] : alarmLines(event.summary, trigger)),
    'END:VEVENT',
  ];
}

function baseLines({ id, summary, sequence, now }: EventBase): string[] {
  return [
    textLine('UID', `${id}@orrery`),
    `DTSTAMP:${utcStamp(now)}`,
    `SEQUENCE:${Math.max(0, Math.round(sequence))}`,
    textLine('SUMMARY', summary),
  ];
}

/** The end of a day is the day after it: DTEND is the first moment that no longer belongs. */
const allDayLines = (date: CalendarDate): string[] => [
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
];

const alarmLines = (summary: string, trigger: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger}`,
  textLine('DESCRIPTION', summary),
  'END:VALARM',
];

const compact = (date: CalendarDate): string => date.replaceAll('-', '');

const utcStamp = (ms: Timestamp): string =>
  `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
