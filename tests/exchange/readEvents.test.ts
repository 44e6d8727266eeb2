import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/exchange/calendar/readEvents';
import { day } from '../support/builders';

const ADA = 'ATTENDEE;CN="Vale, Ada":mailto:ada@example.org';
const calendar = (...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const read = (text: string) => [...readEvents(text, day('2026-11-20'))];

describe('reading the events of a calendar', () => {
  it('tells when, where, how long and with whom', () => {
    expect(
      read(
        calendar(
          'DTSTART;TZID=Europe/Lisbon:20260305T140000',
          'DURATION:PT1H30M',
          'SUMMARY:Coffee\\, at ',
          ' last',
          'LOCATION:Pier 4',
          ADA,
          'ATTENDEE;CUTYPE=ROOM:mailto:room4@example.org',
          'BEGIN:VALARM',
          'SUMMARY:Not this',
          'END:VALARM',
        ),
      ),
    ).toEqual([
      {
        date: '2026-03-05',
        time: '14:00',
        minutes: 90,
        title: 'Coffee, at last',
        place: 'Pier 4',
        attendees: [{ linkedinUrl: '', email: 'ada@example.org', name: 'Vale, Ada' }],
      },
    ]);
  });

  it.each([
    'FREQ=WEEKLY;COUNT=5',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=20260601T000000Z',
    'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6',
    'FREQ=MONTHLY;COUNT=8',
    'FREQ=DAILY;INTERVAL=3;COUNT=9',
    'FREQ=YEARLY;UNTIL=20261001T000000Z',
  ])('repeats an event as ical.js does: %s', (rule) => {
    const start = 'DTSTART:20260303T140000';
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(calendar(start, `RRULE:${rule}`))).getFirstSubcomponent(
        'vevent',
      ) ?? undefined,
    );
    const iterator = event.iterator();
    const expected: string[] = [];
    for (let next = iterator.next(); next && expected.length < 50; next = iterator.next()) {
      expected.push(next.toString().slice(0, 10));
    }
    const dates = read(calendar(start, `RRULE:${rule}`, ADA)).map(({ date }) => String(date));
    expect(dates).toEqual(expected.filter((date) => date <= '2026-11-20'));
  });

  it('leaves out what was called off, whole days and events with nobody', () => {
    expect(read(calendar('DTSTART:20260303T140000', 'STATUS:CANCELLED', ADA))).toEqual([]);
    expect(read(calendar('DTSTART;VALUE=DATE:20260303', ADA))).toEqual([]);
    expect(read(calendar('DTSTART:20260303T140000'))).toEqual([]);
  });

  it('never throws nor hangs', () => {
    const pieces =
      'BEGIN:VEVENT\n|END:VEVENT\n|DTSTART:20260101T100000\n|RRULE:|FREQ=DAILY|;INTERVAL=999999999|;COUNT=-1|;UNTIL=0|\n |ATTENDEE:mailto:a@b\n|ATTENDEE;CN="|EXDATE:,,\n|:|;|"|\0'.split(
        '|',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (all) => {
        expect(read(all.join('')).length).toBeLessThan(5000);
      }),
      { numRuns: 300 },
    );
  });
});
