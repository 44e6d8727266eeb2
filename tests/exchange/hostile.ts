import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { ImportFile } from '../../src/exchange/format';
import { PASTED_NAME } from '../../src/exchange/paste/signatureFormat';
import { fixture } from './importFiles';

/** What breaks programs that trust a text: each has broken one. */
export const NAUGHTY: readonly string[] = [
  // Nothing, nearly nothing, and what looks like nothing.
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u3164',
  '\u00ad',
  // Direction and joining.
  '\u202eadA ot yap\u202c',
  '\u2066\u2067\u2068\u2069',
  'سارة\u200f Ada \u200eVale',
  'a\u200d\u200c\u2060b',
  // Beyond the first plane, combined, and broken in two.
  '👩🏽‍🚀',
  '🏳️‍🌈🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\ud800',
  '\udc00\ud800',
  '\uffff\ufffe',
  // What ends a text elsewhere.
  '\0',
  'Ada\0Vale',
  '\x1b[31mred\x07',
  '\r',
  '\x85',
  '\x1a',
  // Spreadsheets run these.
  '=1+1',
  '=HYPERLINK("https://example.org?"&A1,"open")',
  '+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  // Objects have these.
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  // Programs have these words.
  'null',
  'undefined',
  'NaN',
  'true',
  '1e999',
  '-0',
  '0x10',
  '9007199254740993',
  // Other languages run these.
  "'; DROP TABLE people; --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt;&#0;&amp',
  '#{7*7}{{7*7}}%s%n',
  '../../../etc/passwd',
  'C:\\con\\nul',
  '$(rm -rf ~)',
  // Addresses and days that nearly are.
  'a@',
  '@b',
  'a@b@c',
  'https://linkedin.com/in/%E0%A4%A',
  'http://[::1',
  '2024-02-30',
  '31/02/24',
  '99999999-99-99',
  '20240230T256199Z',
  // Names that are.
  'Null',
  "O'Brien-Ñúñez, Jr.",
  '株式会社',
  'ﷺ',
  'ß',
  'İı',
];

/** Tables that readers of CSV disagree about: each is a whole file. */
export const ODD_TABLES: readonly string[] = [
  'Name,Email\nAda,a@x.org',
  'Name,Email\r\nAda,a@x.org\r\n',
  'Name,Email\rAda,a@x.org\r',
  'Name,Email\n"Vale, Ada",a@x.org\n',
  'Name,Email\n"Ada ""A"" Vale",a@x.org\n',
  'Name,Email\n"Ada\nVale",a@x.org\n',
  'Name,Email\n"Ada\r\nVale","a@x.org"\r\n',
  'Name,Email\n"",""\n',
  'Name,Email\n,\n,,,,\n',
  'Name,Email\nAda\nBo,b@x.org,more,and more\n',
  'Name,Email\n Ada , a@x.org \n',
  'Name,Email\n"Ada" ,"a@x.org" \n',
  'Name,Email\nA"d"a,a@x.org\n',
  'Name,Email\n"Ada,a@x.org\nBo,b@x.org\n',
  'Name;Email\n"Vale; Ada";a@x.org\n',
  'Name\tEmail\nAda\ta@x.org\n',
  'Name|Email\nAda|a@x.org\n',
  'sep=;\nName;Email\nAda;a@x.org\n',
  '\ufeffName,Email\nAda,a@x.org\n',
  '\n\n\nName,Email\n\nAda,a@x.org\n\n',
  'Name,Name,Email,Email\nAda,Bo,a@x.org,b@x.org\n',
  '__proto__,constructor,Name,Email\n1,2,Ada,a@x.org\n',
  'Name,Email\n{"a":"b,c"},a@x.org\n',
  'Name,Email\n',
  ',,,\n,,,\n',
];

/** The fixtures' names; each is read whole, cut and spoiled. */
const FIXTURES = [
  'archive-of-tables.zip',
  'google-new-headers.csv',
  'google-old-headers-utf16.csv',
  'linkedin-archive-odd-names.zip',
  'linkedin-archive-streamed.zip',
  'linkedin-archive-with-history.zip',
  'linkedin-german.csv',
  'linkedin-japanese.csv',
  'linkedin-messages.csv',
  'linkedin-preamble.csv',
  'linkedin-semicolons-from-a-spreadsheet.csv',
  'linkedin-unknown-language.csv',
  'linkedin-utf16be-nobom.csv',
  'linkedin-windows1252.csv',
  'outlook-windows1252.csv',
  'table-unknown-headers.csv',
  'table-without-headers.csv',
  'vcard-21-quoted-printable.vcf',
  'vcard-agent-inside.vcf',
  'vcard-grouped-apple.vcf',
  'vcard-missing-end.vcf',
  'vcard-mixed-versions.vcf',
  'vcard-photo-base64-spaces.vcf',
  'vcard-rfc6350-40.vcf',
].map(fixture);

/** Heads by which a file is recognized, so that what follows reaches the reader behind it. */
const HEADS = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n',
  'From,To,Sent At,Message,Direction\n',
  'First Name,Middle Name,Last Name,E-mail 1 - Value,Organization Name\n',
  'Name;Email\n',
  'BEGIN:VCARD\nVERSION:2.1\nFN:Ada\n',
  'BEGIN:VCARD\nVERSION:3.0\nN:Vale;Ada\n',
  'BEGIN:VCARD\nVERSION:4.0\nFN:Ada\n',
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240305T100000Z\nSUMMARY:Tea\n',
  'Best regards,\nAda Vale\n',
  'PK\u0003\u0004',
  '',
];

const PIECES =
  '"|""|,|;|\n|\r|\r\n|=|=\n|=C3|:|\\|\\n|\\,| |\t|BEGIN:VCARD\n|END:VCARD\n|AGENT:|N:|FN:|NOTE;|PHOTO;ENCODING=b;TYPE=JPEG:|ENCODING=QUOTED-PRINTABLE:|CHARSET=utf-7:|BDAY:|ADR:;|TEL;TYPE="|RELATED:|item1.|BEGIN:VEVENT\n|END:VEVENT\n|END:VCALENDAR\n|DTSTART;TZID=Nowhere/None:|RRULE:FREQ=SECONDLY;COUNT=999999999\n|ATTENDEE;CN="a":mailto:|ORGANIZER:|a@b.org|OUTGOING|2024-03-05 10:00:00 UTC|T: +44 20'.split(
    '|',
  );

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with the mark of its order, as some programs write. */
function utf16Of(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const aPiece = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const aText = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(aPiece, { maxLength: 30 }))
  .map(([head, pieces]) => head + pieces.join(''));

/** A table that is recognized, each of its cells naughty. */
const aTable = fc
  .tuple(
    fc.constantFrom(...HEADS.slice(0, 5)),
    fc.array(fc.array(fc.constantFrom(...NAUGHTY), { maxLength: 8 }), { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([head, rows, isQuoted]) => {
    const cell = (text: string): string => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
    return head + rows.map((row) => row.map(cell).join(head.includes(';') ? ';' : ',')).join('\n');
  });

/** One field that is far too long, in the midst of a file that is read. */
const aHugeField = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.constantFrom(...NAUGHTY),
    fc.integer({ max: 20_000, min: 1 }),
  )
  .map(([head, text, times]) => `${head}Ada,NOTE:${text.repeat(times).slice(0, 20_000)}\n`);

type Spoiling =
  | { readonly type: 'cut'; readonly at: number }
  | { readonly type: 'put'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: 'repeat'; readonly at: number; readonly length: number };

const aPlace = fc.double({ min: 0, max: 1, noNaN: true });
const aSpoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.record({ type: fc.constant('cut' as const), at: aPlace }),
  fc.record({
    type: fc.constant('put' as const),
    at: aPlace,
    bytes: fc.oneof(fc.uint8Array({ maxLength: 8 }), aPiece.map(bytesOf)),
  }),
  fc.record({ type: fc.constant('repeat' as const), at: aPlace, length: fc.nat(64) }),
);

const spoil = (bytes: Uint8Array, spoilings: readonly Spoiling[]): Uint8Array =>
  spoilings.reduce(spoilOnce, bytes);

function spoilOnce(whole: Uint8Array, spoiling: Spoiling): Uint8Array {
  const at = Math.floor(spoiling.at * whole.length);
  if (spoiling.type === 'cut') return whole.slice(0, at);
  const { bytes, rest } =
    spoiling.type === 'put'
      ? { bytes: spoiling.bytes, rest: at + spoiling.bytes.length }
      : { bytes: whole.slice(at, at + spoiling.length), rest: at };
  return joined(whole.slice(0, at), bytes, whole.slice(rest));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const aSpoiledFixture = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.array(aSpoiling, { minLength: 1, maxLength: 4 }))
  .map(([{ name, bytes }, spoilings]) => ({ name, bytes: spoil(bytes, spoilings) }));

const aName = fc.constantFrom('a.csv', 'a.vcf', 'a.ics', 'a.zip', 'a', '__proto__', PASTED_NAME);
const named = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<ImportFile> =>
  fc.record({ name: aName, bytes });

/** A file as nobody means well by it, or as a bad connection leaves it. */
export const aHostileFile: fc.Arbitrary<ImportFile> = fc.oneof(
  { weight: 1, arbitrary: named(fc.uint8Array({ maxLength: 300 })) },
  { weight: 3, arbitrary: named(aText.map(bytesOf)) },
  { weight: 3, arbitrary: named(aTable.map(bytesOf)) },
  { weight: 1, arbitrary: named(aTable.map(utf16Of)) },
  { weight: 1, arbitrary: named(aHugeField.map(bytesOf)) },
  { weight: 1, arbitrary: named(fc.constantFrom(...ODD_TABLES).map(bytesOf)) },
  {
    weight: 1,
    arbitrary: named(
      fc
        .tuple(fc.constantFrom('Connections.csv', 'messages.csv', '../a.vcf', '__proto__'), aText)
        .map(([name, text]) => zipSync({ [`in/${name}`]: bytesOf(text) }, { level: 0 })),
    ),
  },
  { weight: 4, arbitrary: aSpoiledFixture },
);

/** Values as JSON holds them, with the names that objects have already. */
const aValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', [], {}),
  fc.constantFrom(...NAUGHTY),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Steps into a value: the first that leads somewhere is taken at each depth. */
const aWay = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });

/** The value with something else at the end of the way; the value itself stays as it is. */
function replaced(value: unknown, way: readonly number[], other: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  if (Array.isArray(value)) {
    if (value.length === 0) return [other];
    return value.map((each, index) =>
      index === step % value.length ? replaced(each, rest, other) : each,
    );
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return other;
  return Object.fromEntries(
    entries.map(([key, each], index) =>
      index === step % entries.length ? [key, replaced(each, rest, other)] : [key, each],
    ),
  );
}

/** How the rows of a backup are spoiled before it is sealed, so that its checksum holds. */
export const aSpoiledRow: fc.Arbitrary<(value: unknown) => unknown> = fc.tuple(aWay, aValue).map(
  ([way, other]) =>
    (value: unknown) =>
      replaced(value, way, other),
);

/** A backup's text, spoiled after it was sealed; or a text that never was one. */
export const aSpoiledBackup = (whole: string): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.array(aSpoiling, { minLength: 1, maxLength: 3 }).map((each) => spoil(bytesOf(whole), each)),
    aSpoiledRow.map((spoiled) => bytesOf(JSON.stringify(spoiled(JSON.parse(whole))) ?? '')),
    fc
      .tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('[', '{"a":'))
      .map(([depth, open]) => bytesOf(open.repeat(depth))),
    fc.uint8Array({ maxLength: 200 }),
  );
