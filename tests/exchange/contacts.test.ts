import { describe, expect, it } from 'vitest';
import { parseFiles } from '../../src/exchange/parseFiles';
import { fixture, parseFixture, pick } from './importFiles';

describe('reading tables of other programs', () => {
  it("reads Google's table with its newer headers, several values in one cell among them", async () => {
    const { candidates, report } = await parseFixture('google-new-headers.csv');
    expect(report).toMatchObject({ format: 'Google Contacts', read: 3, rejected: [], error: null });
    expect(candidates[0]).toMatchObject({
      name: 'Ada Mae Oja',
      nickname: 'Addie',
      title: 'Engineer',
      organizationName: 'Tern & Co',
      emails: ['ada@example.org', 'ada.oja@example.net', 'ada@home.example'],
      phones: ['+1 555 555 0101', '+1 555 555 0102'],
      linkedinUrl: 'https://www.linkedin.com/in/ada-oja',
      tags: ['Sailing'],
      location: 'Porto, PT',
      birthday: '1985-04-12',
      notes: 'Met at the\nharbour fair\nAllergy: Nuts\nWork Fax: +1 555 555 0199\nSpouse: Bo Oja',
      related: [{ label: 'Spouse', name: 'Bo Oja', uid: '' }],
    });
    expect(pick(candidates, 'name', 'doubts').slice(1)).toEqual([
      ['Bo Oja', []],
      ['desk', [{ type: 'nameFromEmail' }]],
    ]);
  });

  it("reads Google's older headers in UTF-16", async () => {
    const { candidates, report } = await parseFixture('google-old-headers-utf16.csv');
    expect(report).toMatchObject({ format: 'Google Contacts', read: 1 });
    expect(candidates[0]).toMatchObject({
      name: 'Jürgen Groß',
      organizationName: 'Kai GmbH',
      title: 'Lotse',
      phones: ['+49 30 5550101'],
      tags: ['Freunde'],
      birthday: '--04-12',
    });
  });

  it("reads Outlook's table in Windows-1252, where 'Title' is a form of address", async () => {
    const { candidates, report } = await parseFixture('outlook-windows1252.csv');
    expect(report).toMatchObject({ format: 'Outlook', read: 2, doubtful: [] });
    expect(candidates[0]).toMatchObject({
      name: 'Bo Lindström',
      title: 'Head of Ops',
      organizationName: 'Quay, Inc.',
      emails: ['bo@example.org', 'bo@home.example'],
      phones: ['+46 40 5550101', '+46 70 5550102'],
      location: 'Malmö, Sweden',
      birthday: '1979-03-25',
      tags: ['Sailing', 'Mentors'],
      links: ['https://quay.example.org'],
      notes: "Likes “short” mails\nBusiness Fax: +46 40 5550199\nManager's Name: Ada Oja",
    });
    expect(candidates[1]).toMatchObject({ name: 'Cy Mo', birthday: '' });
  });

  it('asks for the columns of a table whose headers it does not know, with a guess', async () => {
    const { candidates, report } = await parseFixture('table-unknown-headers.csv');
    expect(candidates).toEqual([]);
    expect(report.error).toEqual({ type: 'columnsUnknown' });
    expect(report.table).toMatchObject({
      headers: ['Kontaktperson', 'Haus', 'Erreichbar unter', 'Bemerkung zum Treffen'],
      mapping: ['fullName', null, 'email', null],
    });
    expect(report.table?.sample[0]).toEqual([
      'Ada Oja',
      'Tern & Co',
      'ada@example.org',
      'Hafenmesse',
    ]);
  });

  it('reads the next such table without asking', async () => {
    const file = fixture('table-unknown-headers.csv');
    const { report } = await parseFixture(file.name);
    const key = report.table?.key ?? '';
    const parsed = await parseFiles([file], {
      columns: [{ key, mapping: ['fullName', 'company', 'email', 'notes'] }],
    });
    if (!parsed.ok) throw new Error('cancelled');
    expect(pick(parsed.value.candidates, 'name', 'organizationName', 'emails', 'notes')).toEqual([
      ['Ada Oja', 'Tern & Co', ['ada@example.org'], 'Hafenmesse'],
      ['Bo Lindström', 'Quay', ['bo@example.org'], ''],
      ['Cy Mo', '', ['cy@example.org'], 'ruft zurück'],
    ]);
  });

  it('guesses a table without headers, and turns names that stand last name first', async () => {
    const file = fixture('table-without-headers.csv');
    const { report } = await parseFixture(file.name);
    expect(report.table).toMatchObject({
      headers: ['Column 1', 'Column 2', 'Column 3'],
      mapping: ['fullName', 'email', 'phone'],
    });
    const table = report.table;
    if (table === null) throw new Error('no table');
    const parsed = await parseFiles([file], { columns: [table] });
    if (!parsed.ok) throw new Error('cancelled');
    expect(pick(parsed.value.candidates, 'name')).toEqual([['Ada Oja'], ['Bo Lindström']]);
  });

  it('takes a table of no people for what it is, and lets the owner know better', async () => {
    const { report } = await parseFixture('table-of-groceries.csv');
    expect(report.error).toMatchObject({ type: 'notRecognized' });
    expect(report.table?.mapping).toEqual([null, null]);
  });
});
