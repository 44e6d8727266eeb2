import { describe, expect, it } from 'vitest';
import type { ImportCandidate } from '../../src/domain/importCandidate';
import { fileOf, parseFixture, parseOne, pick } from './importFiles';

/** The pictures that the cards carry with them, decoded. */
const picturesOf = (candidates: readonly ImportCandidate[]): Buffer[] =>
  candidates.filter(({ photo }) => photo !== '').map(({ photo }) => Buffer.from(photo, 'base64'));

describe('reading vCards', () => {
  it("reads Android's 2.1: quoted-printable with soft breaks, cards without a name", async () => {
    const { candidates, report } = await parseFixture('vcard-android-21.vcf');
    expect(report).toMatchObject({ read: 6, photosLeftOut: 0, rejected: [] });
    expect(picturesOf(candidates)).toHaveLength(1);
    expect(pick(candidates.slice(0, 4), 'name', 'emails', 'phones')).toEqual([
      ['john.doe', ['john.doe@company.com'], []],
      ['jane.doe', ['jane.doe@company.com'], []],
      ['Ñ Ñ Ñ Ñ Ñ', [], ['123456789']],
      ['Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ', [], ['123456', '234567', '3456789', '45678901']],
    ]);
    expect(candidates[4]).toMatchObject({
      organizationName: 'ÑÑÑÑÑÑÑÑÑÑÑÑ',
      links: ['https://www.company.com', 'http://www.company.com'],
      notes: 'Fax: 123456',
      tags: [],
    });
  });

  it("reads BlackBerry's 2.1", async () => {
    const { candidates, report } = await parseFixture('vcard-blackberry-21.vcf');
    expect(report.photosLeftOut).toBe(0);
    expect(picturesOf(candidates)).toHaveLength(1);
    expect(candidates).toMatchObject([
      { name: 'John Doe', organizationName: 'Acme Solutions', phones: ['+96123456789'] },
    ]);
  });

  it("reads Gmail's 3.0: escapes, folds, a spouse for the notes", async () => {
    const { candidates } = await parseFixture('vcard-gmail-30.vcf');
    const [john] = candidates;
    expect(john).toMatchObject({
      name: 'Mr. John Richter, James Doe Sr.',
      title: 'Money Counter',
      organizationName: 'IBM',
      emails: ['john.doe@ibm.com'],
      phones: ['905-555-1234', '905-666-1234'],
      links: ['http://www.ibm.com'],
      birthday: '1980-03-22',
      doubts: [],
    });
    expect(john?.notes).toMatch(/^THIS SOFTWARE IS PROVIDED BY .+ CONTRIBUTORS "AS IS" AND ANY/);
    expect(john?.notes).toMatch(/DAMAGE\.\nFavotire Color: Blue\nSpouse: Jenny$/);
  });

  it("reads the iPhone's 3.0: grouped properties, a long photo, an assistant's telephone", async () => {
    const { candidates, report } = await parseFixture('vcard-iphone-30.vcf');
    expect(report.photosLeftOut).toBe(0);
    expect(picturesOf(candidates)).toHaveLength(1);
    expect(candidates).toMatchObject([
      {
        nickname: 'Johny',
        organizationName: 'IBM',
        emails: ['john.doe@ibm.com'],
        phones: ['905-555-1234', '905-666-1234', '905-777-1234'],
        location: 'New York, United States of America',
        birthday: '2012-06-06',
        notes: 'Fax: 905-888-1234\nFax: 905-999-1234\nPager: 905-111-1234\nAssistant: 905-222-1234',
      },
    ]);
  });

  it("reads Outlook's 2.1: a role, a manager, lines that mean nothing to us", async () => {
    const { candidates, report } = await parseFixture('vcard-outlook-21.vcf');
    expect(report).toMatchObject({ read: 1, photosLeftOut: 0, doubtful: [] });
    expect(picturesOf(candidates)).toHaveLength(1);
    expect(candidates[0]).toMatchObject({
      title: 'Money Counter',
      location: 'Albaney, United States of America',
      birthday: '1980-03-22',
    });
    expect(candidates[0]?.notes).toMatch(/Manager: Big Blue\nAssistant: Jenny$/);
  });

  it('reads the example of RFC 6350: addresses as URIs, a birthday without a year', async () => {
    const { candidates } = await parseFixture('vcard-rfc6350-40.vcf');
    expect(candidates).toMatchObject([
      {
        name: 'Simon Perreault',
        organizationName: 'Viagenie',
        phones: ['+1-418-656-9254 ext. 102', '+1-418-262-6501'],
        links: ['http://nomis80.org'],
        location: 'Quebec, Canada',
        birthday: '--02-03',
      },
    ]);
  });

  it('decodes quoted-printable by the charset that each property states', async () => {
    const { candidates } = await parseFixture('vcard-21-quoted-printable.vcf');
    expect(candidates).toMatchObject([
      {
        name: 'Bo Lindström',
        notes: 'Likes tea\nand coffée, with milk',
        emails: ['bo@example.org'],
        location: 'Umeå, Sverige',
      },
    ]);
  });

  it('reads versions 2.1, 3.0 and 4.0 from one file', async () => {
    const { candidates } = await parseFixture('vcard-mixed-versions.vcf');
    expect(pick(candidates, 'name', 'vcardUids', 'birthday', 'notes')).toEqual([
      ['Ada Oja', [], '', ''],
      ['Bo Lind', [], '', ''],
      ['Cy Mo', ['4fbe8971-0bc3-424c-9c26-36c3e1eff6b1'], '--02-29', 'Friend: Ada Oja'],
    ]);
  });

  it('joins folded lines, also where the fold falls into the head', async () => {
    const { candidates } = await parseFixture('vcard-folded.vcf');
    expect(candidates).toMatchObject([
      {
        name: 'Ada Oja',
        notes: 'The first line\nand the second, with a comma; and more',
        organizationName: 'Tern, Sons',
        tags: ['Tea, green', 'Rowing'],
      },
    ]);
  });

  it("knows Apple's groups, labels, social profiles and years that are left out", async () => {
    const { candidates } = await parseFixture('vcard-grouped-apple.vcf');
    expect(candidates).toMatchObject([
      {
        emails: ['ada@example.org'],
        phones: [],
        notes: 'Spouse: Bo\nAssistant: +46701234567',
        linkedinUrl: 'https://www.linkedin.com/in/ada-oja',
        links: ['https://ada.example.org'],
        birthday: '--03-22',
      },
    ]);
  });

  it('takes no picture that a card only points to, and says so', async () => {
    const lines = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Ada',
      'PHOTO:https://example.org/a.jpg',
      'END:VCARD',
    ];
    const { candidates, report } = await parseOne(fileOf('a.vcf', lines.join('\r\n')));
    expect(picturesOf(candidates)).toEqual([]);
    expect(report.photosLeftOut).toBe(1);
  });

  it('reads a photo whose base64 holds spaces and is not folded', async () => {
    const { candidates, report } = await parseFixture('vcard-photo-base64-spaces.vcf');
    expect(report.photosLeftOut).toBe(0);
    expect(picturesOf(candidates)).toHaveLength(1);
    expect(pick(candidates, 'name', 'phones')).toEqual([['Ada Oja', ['08 123 45 67']]]);
  });

  it('reads cards whose END is missing, and doubts them', async () => {
    const { candidates } = await parseFixture('vcard-missing-end.vcf');
    expect(pick(candidates, 'name', 'doubts')).toEqual([
      ['Ada Oja', [{ type: 'unfinishedCard' }]],
      ['Bo Lind', []],
      ['Cy Mo', [{ type: 'unfinishedCard' }]],
    ]);
  });

  it('does not take an agent inside a card for the person', async () => {
    const { candidates } = await parseFixture('vcard-agent-inside.vcf');
    expect(pick(candidates, 'name', 'phones')).toEqual([['Ada Oja', ['08 123 45 67']]]);
  });

  it('names cards by e-mail or nickname, and rejects those that name nobody', async () => {
    const { candidates, report } = await parseFixture('vcard-nameless.vcf');
    expect(pick(candidates, 'name', 'emails')).toEqual([
      ['carl.c', ['carl.c@example.org', 'second@example.org']],
      ['Dee', []],
    ]);
    expect(report.doubtful.map(({ doubts }) => doubts.map(({ type }) => type))).toEqual([
      ['unreadableEmail', 'nameFromEmail'],
      ['nameFromNickname', 'unreadableDate'],
    ]);
    expect(report.rejected.map(({ row, reason }) => [row, reason.type])).toEqual([
      [3, 'nameless'],
      [4, 'notAPerson'],
      [5, 'notAPerson'],
    ]);
  });

  it('fails for a file whose cards name nobody', async () => {
    const { report } = await parseFixture('vcard-no-card.vcf');
    expect(report).toMatchObject({ read: 0, error: { type: 'nobodyInIt' } });
    expect(report.rejected).toHaveLength(1);
  });
});
