import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/exchange/csv/readTable';
import { fileOf, parseOne, pick } from './importFiles';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const rowOf = (first: string, company = 'Harbor Works'): string =>
  `${first},Vale,https://www.linkedin.com/in/${first.toLowerCase()},,${company},Pilot,05 Mar 2024`;

const tableOf = async (text: string) => {
  const read = await readTable(text, ',');
  if (!read.ok) throw new Error(read.error.type);
  return { rows: read.value.rows, unclosed: [...read.value.unclosed] };
};

describe('a quotation mark that is never closed', () => {
  it('leaves its row doubtful and the rows after it as they are', async () => {
    const file = fileOf(
      'Connections.csv',
      [HEADER, rowOf('Ada'), rowOf('Bo', '"Tidewater, Inc'), rowOf('Cy'), rowOf('Dea')].join('\n'),
    );
    const { candidates, report } = await parseOne(file);
    expect(pick(candidates, 'name', 'organizationName', 'title', 'metOn')).toEqual([
      ['Ada Vale', 'Harbor Works', 'Pilot', '2024-03-05'],
      ['Bo Vale', 'Tidewater, Inc', 'Pilot', '2024-03-05'],
      ['Cy Vale', 'Harbor Works', 'Pilot', '2024-03-05'],
      ['Dea Vale', 'Harbor Works', 'Pilot', '2024-03-05'],
    ]);
    expect(report.doubtful).toEqual([
      { row: 3, name: 'Bo Vale', doubts: [{ type: 'unclosedQuote' }] },
    ]);
  });

  it('does not end at the next quote further down', async () => {
    const { rows, unclosed } = await tableOf(
      ['a,b,c', '1,"open,3', '4,5,6', '7,"with, comma",9', '10,11,12'].join('\n'),
    );
    expect(rows).toEqual([
      ['a', 'b', 'c'],
      ['1', 'open', '3'],
      ['4', '5', '6'],
      ['7', 'with, comma', '9'],
      ['10', '11', '12'],
    ]);
    expect(unclosed).toEqual([1]);
  });

  it('is found in a table of any length, and each time', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      index % 1_000 === 500 ? `${index},"open ${index},x` : `${index},"some, words ${index}",x`,
    );
    const { rows, unclosed } = await tableOf(lines.join('\n'));
    expect(rows).toHaveLength(10_000);
    expect(unclosed).toHaveLength(10);
    expect(rows[500]).toEqual(['500', 'open 500', 'x']);
    expect(rows[9_999]).toEqual(['9999', 'some, words 9999', 'x']);
  });

  it('in the last row takes nothing away', async () => {
    expect((await tableOf('a,b,c\n1,2,3\n4,"five,6')).rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', 'five', '6'],
    ]);
  });
});

describe('a text of several lines', () => {
  it('stays one cell, also with a badly written quote in it', async () => {
    const { rows, unclosed } = await tableOf(
      'name,title,notes,mail\nAda,Pilot,"met at ""the pier""\nlikes tea, and "cake" too",a@example.org\nBo,,,b@example.org',
    );
    expect(rows[1]).toEqual([
      'Ada',
      'Pilot',
      'met at "the pier"\nlikes tea, and "cake" too',
      'a@example.org',
    ]);
    expect(rows).toHaveLength(3);
    expect(unclosed).toEqual([]);
  });
});

it('what a program wrote is read as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), {
        minLength: 1,
        maxLength: 20,
      }),
      async (rows) => {
        const plain = rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
        const { rows: read, unclosed } = await tableOf(Papa.unparse(plain, { newline: '\n' }));
        expect(read).toEqual(plain);
        expect(unclosed).toEqual([]);
      },
    ),
  );
});

it('marks without end or sense are read in a time that ends', async () => {
  for (const line of ['"a', '"a,"b', 'x,"', '""a"']) {
    const read = await readTable(`${line}\n`.repeat(5_000), ',');
    expect(read.ok ? read.value.rows.length > 0 : read.error.type).toBeTruthy();
  }
});
