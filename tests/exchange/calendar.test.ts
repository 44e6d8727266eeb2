import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/record';
import {
  calendarToIcs,
  conversationToIcs,
  followUpToIcs,
} from '../../src/exchange/calendar/writeCalendar';

const NOW = Date.UTC(2026, 10, 23, 14, 5, 6);
const FOLLOW_UP = {
  id: 'f1',
  summary: 'Thank Ada Oja',
  date: '2026-11-30' as CalendarDate,
  sequence: 2,
  now: NOW,
  alarm: true,
};
const CONVERSATION = {
  id: 'c1',
  summary: 'Coffee with Bo Lind',
  date: '2026-12-01' as CalendarDate,
  time: '10:30',
  minutes: 30,
  place: 'Café, Kungsgatan 1',
  sequence: 0,
  now: NOW,
  alarmMinutes: 15,
};

const eventsOf = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));

function eventOf(ics: string) {
  const [only, ...more] = eventsOf(ics);
  if (only === undefined || more.length > 0) throw new Error('not one event');
  return only;
}

describe('writing a calendar', () => {
  it('makes an all-day event with a stable UID for a follow-up, and rings at nine', () => {
    const { component, event } = eventOf(followUpToIcs(FOLLOW_UP));
    expect(event.uid).toBe('f1@orrery');
    expect(event.sequence).toBe(2);
    expect(event.summary).toBe('Thank Ada Oja');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-11-30');
    expect(event.endDate.toString()).toBe('2026-12-01');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T14:05:06Z');
    const alarm = component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
  });

  it('leaves the alarm out where none is wanted', () => {
    const { component } = eventOf(followUpToIcs({ ...FOLLOW_UP, alarm: false }));
    expect(component.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('puts a conversation at its time on the wall, in no time zone', () => {
    const { component, event } = eventOf(conversationToIcs(CONVERSATION));
    expect(event.startDate.toString()).toBe('2026-12-01T10:30:00');
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event.endDate.toString()).toBe('2026-12-01T11:00:00');
    expect(event.location).toBe('Café, Kungsgatan 1');
    const alarm = component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
  });

  it('makes a conversation without a time an event of the whole day', () => {
    const { event } = eventOf(conversationToIcs({ ...CONVERSATION, time: '', place: '' }));
    expect(event.startDate.isDate).toBe(true);
    expect(event.location).toBeNull();
  });

  it('writes several events into one calendar', () => {
    const ics = calendarToIcs([
      { type: 'followUp', ...FOLLOW_UP },
      { type: 'conversation', ...CONVERSATION },
    ]);
    expect(eventsOf(ics).map(({ event }) => event.uid)).toEqual(['f1@orrery', 'c1@orrery']);
  });

  it('keeps lines within 75 octets, ends them by CRLF, and comes back whole', () => {
    const summaries = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(summaries, (summary) => {
        const ics = followUpToIcs({ ...FOLLOW_UP, summary });
        expect(ics.endsWith('\r\n')).toBe(true);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const longest = Math.max(
          ...ics.split('\r\n').map((line) => new TextEncoder().encode(line).length),
        );
        expect(longest).toBeLessThanOrEqual(75);
        const kept = summary.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(eventOf(ics).event.summary ?? '').toBe(kept);
      }),
    );
  });

  it('cannot be made to hold a line of somebody else', () => {
    const ics = followUpToIcs({ ...FOLLOW_UP, summary: 'Ada\r\nATTACH:file\n\nEND:VEVENT' });
    expect(ics).not.toMatch(/^ATTACH/m);
    expect(eventsOf(ics)).toHaveLength(1);
  });

  it('replaces half a surrogate pair, which has no UTF-8 form', () => {
    expect(eventOf(followUpToIcs({ ...FOLLOW_UP, summary: 'a\ud800b' })).event.summary).toBe(
      'a\uFFFDb',
    );
  });
});
