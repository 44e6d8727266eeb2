import { describe, expect, it } from 'vitest';
import { linkedinConnectionsCsv } from '../support/linkedinFile';
import { fileOf, parseFixture, parseOne, pick } from './importFiles';

const ADA = {
  name: 'Ada Oja',
  linkedinUrl: 'https://www.linkedin.com/in/ada-oja',
  emails: ['ada@example.org'],
  organizationName: 'Tern & Co',
  title: 'Engineer',
  metOn: '2024-03-05',
};
const BO = {
  name: 'Bo Lindström',
  linkedinUrl: 'https://www.linkedin.com/in/bo-lind',
  emails: [],
  metOn: '2019-12-31',
};

describe("reading LinkedIn's Connections.csv", () => {
  it('passes over the preamble, counts hidden profiles and needs no newline at the end', async () => {
    const { candidates, report } = await parseFixture('linkedin-preamble.csv');
    expect(report).toMatchObject({ read: 20, hidden: 2, doubtful: [], rejected: [], error: null });
    expect(candidates[6]).toMatchObject({
      name: 'Gustav Gruber',
      emails: ['gustav@example.org'],
      organizationName: 'Quay Robotics',
      title: 'Engineer, Platform',
      linkedinUrl: 'https://www.linkedin.com/in/gustav-gruber',
      metOn: '2019-05-27',
      source: { file: 'linkedin-preamble.csv', row: 11, format: 'linkedin' },
    });
  });

  it.each([
    'linkedin-without-preamble.csv',
    'linkedin-bom-crlf.csv',
    'linkedin-utf16le.csv',
    'linkedin-utf16be-nobom.csv',
    'linkedin-windows1252.csv',
    'linkedin-unknown-language.csv',
  ])('reads %s', async (name) => {
    const { candidates, report } = await parseFixture(name);
    expect(candidates[0]).toMatchObject(ADA);
    expect(candidates[1]).toMatchObject(BO);
    expect(report).toMatchObject({ doubtful: [], rejected: [], error: null });
  });

  it('reads older files without addresses', async () => {
    const { candidates } = await parseFixture('linkedin-without-url.csv');
    expect(pick(candidates, 'name', 'linkedinUrl', 'emails', 'title', 'metOn')).toEqual([
      ['Ada Oja', '', ['ada@example.org'], 'Engineer', '2019-03-05'],
      ['Bo Lindström', '', [], '', '2018-12-31'],
    ]);
  });

  it.each([
    [
      'german',
      [
        ['Jürgen Groß', '2024-03-05'],
        ['Elif Engström', '2019-12-31'],
      ],
    ],
    [
      'french',
      [
        ['Amélie Vella', '2024-02-05'],
        ['Bruno Roux', '2019-08-31'],
      ],
    ],
    ['japanese', [['美咲 佐藤', '2024-03-05']]],
  ])('reads %s headers and months', async (language, expected) => {
    const { candidates, report } = await parseFixture(`linkedin-${language}.csv`);
    expect(pick(candidates, 'name', 'metOn')).toEqual(expected);
    expect(report.doubtful).toEqual([]);
  });

  it('writes an address in one way only, however it is encoded', async () => {
    const { candidates } = await parseFixture('linkedin-german.csv');
    expect(candidates[0]?.linkedinUrl).toBe('https://www.linkedin.com/in/jürgen-groß');
  });

  it('counts hidden profiles of a file in an unknown language too', async () => {
    const { report } = await parseFixture('linkedin-unknown-language.csv');
    expect(report).toMatchObject({ read: 2, hidden: 1 });
  });

  it('reads a file in which everything is quoted', async () => {
    const { candidates, report } = await parseFixture('linkedin-quoted-everything.csv');
    expect(candidates).toMatchObject([{ ...ADA, title: 'Line one\nline two' }]);
    expect(report.hidden).toBe(1);
  });

  it('reads a file that a spreadsheet has saved with semicolons', async () => {
    const { candidates } = await parseFixture('linkedin-semicolons-from-a-spreadsheet.csv');
    expect(candidates).toMatchObject([ADA, { ...BO, organizationName: 'Quay, Inc.' }]);
  });

  it('names those without a name by what they have, and rejects those who have nothing', async () => {
    const { candidates, report } = await parseFixture('linkedin-empty-names-and-hidden.csv');
    expect(pick(candidates, 'name', 'doubts')).toEqual([
      ['carl', [{ type: 'nameFromEmail' }]],
      ['dora d', [{ type: 'nameFromAddress' }]],
      ['Oja', []],
    ]);
    expect(report.hidden).toBe(2);
    expect(report.rejected).toMatchObject([
      { row: 7, reason: { type: 'nameless' }, excerpt: 'Only A Company, 05 Mar 2024' },
    ]);
  });

  it('takes degrees and emoji off names and keeps them as written in the notes', async () => {
    const { candidates } = await parseFixture('linkedin-titles-and-emoji.csv');
    expect(pick(candidates, 'name', 'notes')).toEqual([
      ['Ada Oja', 'Name as written on LinkedIn: 🌟 Ada 🚀 Oja, PhD, PMP®'],
      ['Bo Lind', 'Name as written on LinkedIn: Bo Lind (MBA)'],
      ['Cy Mo, Jr.', ''],
      ['👩🏽‍💻', ''],
    ]);
  });

  it('reads dates by what their whole column allows', async () => {
    const { candidates } = await parseFixture('linkedin-month-first-dates.csv');
    expect(pick(candidates, 'metOn')).toEqual([['2024-03-05'], ['2019-12-31'], ['2021-07-07']]);
  });

  it('doubts dates that may mean two days, or none', async () => {
    const { candidates, report } = await parseFixture('linkedin-ambiguous-dates.csv');
    expect(pick(candidates, 'metOn')).toEqual([[null], [null], ['2021-07-07'], [null]]);
    expect(report.doubtful.map(({ row, doubts }) => [row, doubts])).toEqual([
      [2, [{ type: 'ambiguousDate', field: 'metOn', text: '3/5/24' }]],
      [3, [{ type: 'ambiguousDate', field: 'metOn', text: '4/6/19' }]],
      [5, [{ type: 'unreadableDate', field: 'metOn', text: 'soon' }]],
    ]);
  });

  it('doubts a name of more than 200 characters and keeps all of it', async () => {
    const { candidates } = await parseFixture('linkedin-long-name.csv');
    expect(candidates[0]?.name).toHaveLength(243);
    expect(candidates[0]?.doubts).toEqual([{ type: 'longName', length: 243 }]);
  });

  it('reads any table with names and addresses', async () => {
    const { candidates, report } = await parseFixture('contacts-full-name.csv');
    expect(pick(candidates, 'name', 'organizationName', 'emails')).toEqual([
      ['Ada Oja', 'Tern & Co', ['ada@example.org']],
      ['Bo Lind', '', []],
    ]);
    expect(candidates[0]?.source.format).toBe('contacts csv');
    expect(report.doubtful).toMatchObject([{ row: 3, doubts: [{ type: 'unreadableEmail' }] }]);
  });

  it('fails for a file of hidden profiles only: reading nobody is no success', async () => {
    const { candidates, report } = await parseFixture('linkedin-only-hidden.csv');
    expect(candidates).toEqual([]);
    expect(report).toMatchObject({ read: 0, hidden: 2, error: { type: 'nobodyInIt' } });
  });

  it("reads nobody from LinkedIn's other tables", async () => {
    const { report } = await parseFixture('linkedin-messages.csv');
    expect(report).toMatchObject({ read: 0, error: { type: 'ownerUnknown' } });
  });

  it('reads hundreds of made-up people of all tongues without a doubt', async () => {
    const csv = linkedinConnectionsCsv({ people: 500, seed: 7, hidden: 12 });
    const { candidates, report } = await parseOne(fileOf('Connections.csv', csv));
    expect(report).toMatchObject({ read: 500, hidden: 12, doubtful: [], rejected: [] });
    expect(new Set(candidates.map(({ linkedinUrl }) => linkedinUrl)).size).toBe(500);
    expect(candidates.every(({ metOn }) => metOn !== null)).toBe(true);
    expect(csv).toBe(linkedinConnectionsCsv({ people: 500, seed: 7, hidden: 12 }));
  });
});
