import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { peopleTable } from '../../src/exchange/csv/writePeople';
import { tableOf, writeTable } from '../../src/exchange/csv/writeTable';
import { writeLog } from '../../src/exchange/markdown/writeLog';
import { writeRecord } from '../../src/exchange/markdown/writeRecord';
import { writeVcards } from '../../src/exchange/vcard/writeVcards';
import {
  aConversation,
  aFollowUp,
  aJot,
  anAsk,
  aPerson,
  aTakeaway,
  day,
  NOON,
  TODAY,
} from '../support/builders';
import { fileOf, parseOne } from './importFiles';

/** What people write into a field: separators, quotes, backslashes, accents, emoji. */
const words = fc
  .stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ,;:\\"'|=+ 漢👋-]{1,24}$/u)
  .map((text) => text.trim().replace(/\s+/gu, ' '));
const filled = words.filter((text) => /[A-Za-z]/u.test(text));
const birthday = fc.constantFrom('', '1984-02-29', '--02-29', '1970-12-01');
const person = fc
  .record({
    name: filled,
    nickname: words,
    title: words,
    organization: words,
    location: words,
    notes: fc.array(words, { maxLength: 3 }).map((lines) => lines.filter(Boolean).join('\n')),
    tags: fc.uniqueArray(filled, { maxLength: 3 }),
    emails: fc.uniqueArray(fc.emailAddress({ size: '-1' }), { maxLength: 3 }),
    phones: fc.uniqueArray(fc.stringMatching(/^\+?[1-9]\d{6,11}$/u), { maxLength: 2 }),
    linkedinUrl: fc.constantFrom('', 'https://www.linkedin.com/in/ada-vale'),
    links: fc.uniqueArray(fc.constantFrom('https://ada.example', 'https://vale.example/a?b=1'), {
      maxLength: 2,
    }),
    birthday,
    photo: fc.constantFrom('', 'SlBFRw==', 'AAAA'.repeat(60)),
    vcardUids: fc.constantFrom([], ['4fbe8971-0bc3-424c-9c26-36c3e1eff6b1'], ['plain-uid']),
  })
  .map(({ organization, photo, ...fields }) => ({ person: aPerson(fields), organization, photo }));

describe('vCards', () => {
  for (const version of ['3.0', '4.0'] as const) {
    it(`${version} come back as they went out, and ical.js reads them too`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 3 }), async (people) => {
          const text = writeVcards(people, { version, withNotes: true });
          const { candidates, report } = await parseOne(fileOf('out.vcf', text));
          expect(report.rejected).toEqual([]);
          expect(
            candidates.map((each) => ({
              name: each.name,
              nickname: each.nickname,
              title: each.title,
              organization: each.organizationName,
              location: each.location,
              notes: each.notes,
              tags: each.tags,
              emails: each.emails,
              phones: each.phones,
              linkedinUrl: each.linkedinUrl,
              links: each.links,
              birthday: each.birthday,
              photo: each.photo,
              uid: each.vcardUids[0],
            })),
          ).toEqual(
            people.map(({ person: each, organization, photo }) => ({
              photo,
              name: each.name,
              nickname: each.nickname,
              title: each.title,
              organization,
              location: each.location,
              notes: each.notes,
              tags: each.tags,
              emails: each.emails,
              phones: each.phones,
              linkedinUrl: each.linkedinUrl,
              links: each.links,
              birthday: each.birthday,
              uid: each.vcardUids[0] ?? each.id,
            })),
          );
          const cards = ICAL.parse(text) as unknown[];
          const read = (people.length === 1 ? [cards] : cards).map(
            (card) => new ICAL.Component(card as never),
          );
          // ical.js leaves '\\;' as it stands, although RFC 2426 demands and RFC 6350 allows it.
          const names = read.map((card) => String(card.getFirstPropertyValue('fn')));
          expect(names.map((name) => name.replaceAll('\\;', ';'))).toEqual(
            people.map(({ person: each }) => each.name),
          );
          expect(read.map((card) => card.getFirstPropertyValue('version'))).toEqual(
            people.map(() => version),
          );
        }),
        { numRuns: 30 },
      );
    });
  }

  it('leave notes here unless they are wanted, and keep to 75 octets a line', () => {
    const ada = aPerson({ notes: 'Likes tides', title: 'ö'.repeat(200) });
    const text = writeVcards([{ person: ada, organization: '', photo: '' }], {
      version: '4.0',
      withNotes: false,
    });
    expect(text).not.toContain('tides');
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });
});

describe('tables', () => {
  it('are what papaparse reads, cell by cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', ' ', '"', 'a,b', '\n', '=1+1'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const read = Papa.parse<string[]>(writeTable(rows, 'any program'), {
            delimiter: ',',
            newline: '\r\n',
          });
          expect(read.data.slice(0, -1)).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('run nothing in a spreadsheet', () => {
    const rows = [['=cmd()', '+1', '-1', '@x', '\tx', '\rx', 'a=b', '']];
    const text = writeTable(rows, 'spreadsheet');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [read] = Papa.parse<string[]>(text.slice(1)).data;
    expect(read).toEqual(["'=cmd()", "'+1", "'-1", "'@x", "'\tx", "'\rx", 'a=b', '']);
  });

  it('run nothing in one that separates cells by something else', () => {
    const text = writeTable([['Ada;=1+1', 'a|\t@x', 'met\n-1', 'x, "+1', 'a; b=c']], 'spreadsheet');
    const [read] = Papa.parse<string[]>(text.slice(1), { delimiter: ',' }).data;
    expect(read).toEqual(["Ada;'=1+1", "a|\t'@x", "met\n'-1", 'x, "\'+1', 'a; b=c']);
    const bySemicolon = Papa.parse<string[]>(text.slice(1), { delimiter: ';', quoteChar: '' }).data;
    expect(bySemicolon.flat().filter((cell) => /^["\s]*[=+\-@]/u.test(cell))).toEqual([]);
  });

  it('of people come back by the import', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 3 }), async (people) => {
        // What a table of people can't say without doubt: names that look turned, tags with separators.
        const plain = people.map(({ person: each, organization }, index) => ({
          organization,
          photo: '',
          person: {
            ...each,
            name: `Ada${'abc'.charAt(index)} Vale`,
            tags: each.tags.map((_, tag) => `tag${tag}`),
            notes: each.notes.replace(/^\s+|\s+$/gu, ''),
          },
        }));
        const text = writeTable(peopleTable(plain), 'any program');
        const { candidates } = await parseOne(fileOf('people.csv', text));
        expect(
          candidates.map((each) => [
            each.name,
            each.title,
            each.organizationName,
            each.emails,
            each.linkedinUrl,
            each.links,
            each.birthday,
            each.tags,
          ]),
        ).toEqual(
          plain.map(({ person: each, organization }) => [
            each.name,
            each.title,
            organization,
            each.emails,
            each.linkedinUrl,
            each.links,
            each.birthday,
            each.tags,
          ]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('of any rows have a column for each field, lists as JSON', () => {
    expect(
      tableOf([
        { id: 'a', tags: ['x', 'y'], due: null },
        { id: 'b', done: true },
      ]),
    ).toEqual([
      ['id', 'tags', 'due', 'done'],
      ['a', '["x","y"]', '', ''],
      ['b', '', '', 'true'],
    ]);
  });
});

it('the log is text, day by day, the newest first', () => {
  const ada = aPerson();
  const conversation = aConversation({
    personIds: [ada.id],
    date: day('2026-11-19'),
    notes: 'Tides',
  });
  const log = writeLog(
    {
      conversations: [conversation],
      jots: [aJot({ text: 'Met Ada', writtenOn: TODAY })],
      takeaways: [aTakeaway({ conversationId: conversation.id, text: 'Small teams' })],
      followUps: [aFollowUp({ personIds: [ada.id], due: day('2026-11-25') })],
      asks: [anAsk({ personId: ada.id, askedOn: TODAY, state: 'asked' })],
      gives: [],
      messages: [],
    },
    { nameOf: () => 'Ada Vale', dayOf: () => TODAY },
  );
  expect(log.match(/^## .*/gmu)).toEqual(['## 2026-11-25', '## 2026-11-20', '## 2026-11-19']);
  expect(log).toContain('### Conversation with Ada Vale (coffee)\n\nTides');
  expect(log).toContain('- Small teams');
  expect(NOON).toBeGreaterThan(0);
});

it('a record keeps every line with its label', () => {
  const text = writeRecord('Everything on\nAda', [
    {
      heading: 'Person',
      rows: [
        [
          ['Notes', 'one\ntwo'],
          ['Title', ''],
        ],
      ],
    },
    { heading: 'Asks', rows: [] },
  ]);
  expect(text).toBe('# Everything on Ada\n\n## Person\n\n- Notes: one\n  two\n');
});
