import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import type { CalendarDate } from '../../src/domain/record';
import { readDates } from '../../src/exchange/linkedin/readDates';

const read = (...column: readonly string[]) =>
  readDates(column).map((each) => (each.type === 'date' ? each.date : each.type));

describe('reading a column of dates', () => {
  it.each([
    '05 Mar 2024',
    '5 March 2024',
    'March 5, 2024',
    'Tue, 5 Mar 2024',
    '2024-03-05',
    '2024/3/5',
    '20240305',
    '2024-03-05T10:11:12Z',
    '2024-03-05 10:11:12 UTC',
    '05.03.2024',
    '5. März 2024',
    '5. Mär. 2024',
    '5 mars 2024',
    '5 de marzo de 2024',
    '5 mar 2024',
    '5 marca 2024',
    '5 мар. 2024 г.',
    '2024年3月5日',
    '2024년 3월 5일',
    '2024. 3. 5.',
    '05 thg 3, 2024',
    '٠٥ مارس ٢٠٢٤',
  ])('reads %s', (text) => {
    expect(read(text)).toEqual(['2024-03-05']);
  });

  it('lets one row decide for the column whether days or months come first', () => {
    expect(read('3/5/24', '3/25/24')).toEqual(['2024-03-05', '2024-03-25']);
    expect(read('3/5/24', '25/3/24')).toEqual(['2024-05-03', '2024-03-25']);
    expect(read('03-05-2024', '03-25-2024')).toEqual(['2024-03-05', '2024-03-25']);
  });

  it('gives no date where nothing decides, or two rows disagree', () => {
    expect(read('3/5/24', '7/7/21')).toEqual(['ambiguous', '2021-07-07']);
    expect(read('3/5/24', '25/3/24', '3/25/24')).toEqual(['ambiguous', '2024-03-25', '2024-03-25']);
  });

  it('tells an empty cell from one that holds no date', () => {
    expect(read('', '  ', 'soon', '30 Feb 2024', '2024-13-01', '99/99/24')).toEqual([
      'none',
      'none',
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
  });

  it('gives no date for a month that two languages read differently', () => {
    // August in Czech, and close to July in Croatian: only what every reader agrees on is a date.
    const [czech] = read('5. srpna 2024');
    expect(['2024-08-05', 'unreadable']).toContain(czech);
  });

  it('reads every day as browsers write it in the languages of LinkedIn', () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((days) => addDays('2003-05-05' as CalendarDate, days));
    const locale = fc.constantFrom(
      ...'en-GB en-US de fr es pt it nl sv da nb fi pl cs ro hu tr ru uk el id ms vi ar he hi th ja ko zh'.split(
        ' ',
      ),
    );
    const month = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(day, locale, month, (date, language, style) => {
        const text = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          year: 'numeric',
          month: style,
          day: 'numeric',
          timeZone: 'UTC',
        }).format(Date.parse(date));
        expect(read(text)).toEqual([date]);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (column) => {
        expect(readDates(column)).toHaveLength(column.length);
      }),
    );
  });
});
