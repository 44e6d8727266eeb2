import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import { correspondenceFacts, correspondenceRows } from '../../src/domain/correspondence';
import type { ImportedMessage } from '../../src/domain/importedHistory';
import { day } from '../support/builders';

type Dated = Pick<ImportedMessage, 'direction' | 'kind' | 'date' | 'time'>;
const message = (text: string): Dated => {
  const [direction = '', date = '', time = '10:00'] = text.split(' ');
  return { direction: direction as 'in' | 'out', kind: 'message', date: day(date), time };
};
const rowsOf = (...texts: readonly string[]) =>
  correspondenceRows('ada', texts.map(message)).map(
    ({ direction, date, wantsAnswer, answeredOn }) => [direction, date, wantsAnswer, answeredOn],
  );

describe('the rows of a correspondence', () => {
  it('know what wanted an answer, and when it came', () => {
    expect(
      rowsOf('out 2026-03-02', 'in 2026-03-05', 'out 2026-03-05 11:00', 'out 2026-06-01'),
    ).toEqual([
      ['out', '2026-03-02', true, '2026-03-05'],
      ['in', '2026-03-05', false, null],
      ['out', '2026-03-05', false, null],
      ['out', '2026-06-01', true, null],
    ]);
  });

  it('take a reminder for one with the message that it reminds of', () => {
    expect(rowsOf('out 2026-03-02', 'out 2026-03-09')).toEqual([
      ['out', '2026-03-02', true, null],
      ['out', '2026-03-09', false, null],
    ]);
  });

  it('are one a day and direction', () => {
    expect(rowsOf('out 2026-03-02', 'out 2026-03-02 12:00', 'in 2026-03-02 13:00')).toHaveLength(2);
  });

  const anExchange = fc.array(
    fc.record({
      direction: fc.constantFrom('in' as const, 'out' as const),
      kind: fc.constantFrom('message' as const, 'invitation' as const),
      date: fc.nat(400).map((days) => addDays(day('2025-01-01'), days)),
      time: fc.constantFrom('', '09:00', '18:30'),
    }),
    { maxLength: 30 },
  );

  it('are the same in whatever order the messages stand in the file', () => {
    fc.assert(
      fc.property(anExchange, (all) => {
        const keys = (rows: ReturnType<typeof correspondenceRows>) =>
          rows.map(({ date, direction, kind }) => `${date}${direction}${kind}`).sort();
        expect(keys(correspondenceRows('a', [...all].reverse()))).toEqual(
          keys(correspondenceRows('a', all)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the facts of a correspondence', () => {
  it('are who wrote first and last, how often and how soon an answer came', () => {
    const rows = correspondenceRows(
      'ada',
      ['out 2026-03-02', 'in 2026-03-05', 'out 2026-06-01'].map(message),
    ).map((row, index) => ({
      ...row,
      id: `${index}`,
      createdAt: 0,
      updatedAt: 0,
      trashedAt: null,
    }));
    expect(correspondenceFacts(rows, day('2026-07-01'))).toEqual({
      out: 2,
      in: 1,
      wroteFirst: 'me',
      last: { date: '2026-06-01', from: 'me' },
      answered: 1,
      asked: 2,
      daysToAnswer: 3,
    });
    expect(correspondenceFacts(rows, day('2026-01-01'))).toBeNull();
  });
});
