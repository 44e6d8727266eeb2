import { describe, expect, test } from 'vitest';
import type { CalendarDate, Timestamp } from '../../../src/domain/record';
import { draftWritten, jotWritten, noteReaderOf } from '../../../src/features/jot/noteReader';
import type { Services } from '../../../src/features/services';

const HOUR_MS = 3_600_000;
const day = (text: string) => text as CalendarDate;
const at = (text: string): Timestamp => Date.parse(`${text}Z`);
const dayOf = (moment: Timestamp) => day(new Date(moment).toISOString().slice(0, 10));
const hourOf = (moment: Timestamp) => Math.floor(moment / HOUR_MS) % 24;
const wall = { dayOf, hourOf };

const services = {
  ...wall,
  locale: 'en-GB',
  today: () => day('2028-03-06'),
  summaries: { current: () => new Map() },
} as unknown as Services;

const dueOf = (written: { day: CalendarDate; hour: number }) =>
  noteReaderOf(services)
    .read('Send the paper tomorrow', written)
    .promises.map(({ due }) => due);

describe('the days in a note', () => {
  test('are counted from when its words were last written, however late it is read', () => {
    const evening = draftWritten(wall, at('2028-02-28T23:50'));
    expect(evening).toEqual({ day: '2028-02-28', hour: 23 });
    expect(dueOf(evening)).toEqual(['2028-02-29']);
  });

  test("are those of the day before in the small hours, as 'today' is then", () => {
    expect(dueOf(draftWritten(wall, at('2028-02-29T00:10')))).toEqual(['2028-02-29']);
  });

  test('are counted from the day of a kept jot, not from the day on which it is sorted', () => {
    const createdAt = at('2028-02-28T12:00');
    expect(dueOf(jotWritten(wall, { writtenOn: day('2028-02-28'), createdAt }))).toEqual([
      '2028-02-29',
    ]);
  });

  test('of a jot that was put on a later day than it was written are counted from noon of its own', () => {
    const createdAt = at('2028-03-02T01:00');
    expect(jotWritten(wall, { writtenOn: day('2028-02-28'), createdAt })).toEqual({
      day: '2028-02-28',
      hour: 12,
    });
  });

  test('of a jot from the small hours are read as the small hours read them', () => {
    const createdAt = at('2028-02-29T01:00');
    expect(dueOf(jotWritten(wall, { writtenOn: day('2028-02-29'), createdAt }))).toEqual([
      '2028-02-29',
    ]);
  });
});
