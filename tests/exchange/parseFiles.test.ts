import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceKey } from '../../src/domain/importCandidate';
import type { ImportFile } from '../../src/exchange/format';
import { LIMITS } from '../../src/exchange/limits';
import { parseFiles } from '../../src/exchange/parseFiles';
import { linkedinConnectionsCsv } from '../support/linkedinFile';
import { fileOf, fixture, parse, parseOne, pick } from './importFiles';

describe('parsing files', () => {
  it('gives one report for each, and everybody in their order', async () => {
    const { candidates, reports } = await parse(
      fixture('linkedin-without-preamble.csv'),
      fixture('vcard-grouped-apple.vcf'),
      fileOf('notes.txt', 'Dear Ada,'),
    );
    expect(reports.map(({ file, read, error }) => [file, read, error?.type ?? null])).toEqual([
      ['linkedin-without-preamble.csv', 2, null],
      ['vcard-grouped-apple.vcf', 1, null],
      ['notes.txt', 0, 'notRecognized'],
    ]);
    expect(pick(candidates, 'name')).toEqual([['Ada Oja'], ['Bo Lindström'], ['Ada Oja']]);
  });

  it('tells files of one name apart, from whatever folder', async () => {
    const cards = fixture('vcard-grouped-apple.vcf').bytes;
    const named = (name: string) => ({ name, bytes: cards });
    const { candidates, reports } = await parse(
      named('contacts.vcf'),
      named('contacts.vcf'),
      named('contacts (2).vcf'),
      named('contacts'),
      named('contacts'),
    );
    expect(new Set(candidates.map(({ source }) => sourceKey(source))).size).toBe(5);
    expect(reports.map(({ file }) => file)).toEqual([
      'contacts.vcf',
      'contacts (2).vcf',
      'contacts (2) (2).vcf',
      'contacts',
      'contacts (2)',
    ]);
  });

  it('goes by the content of a file, whatever its name', async () => {
    const { bytes } = fixture('vcard-grouped-apple.vcf');
    const { report } = await parseOne({ name: 'contacts.csv', bytes });
    expect(report).toMatchObject({ format: 'vCard', read: 1 });
  });

  it('says what was looked for in a file that is none of it', async () => {
    const { report } = await parseOne({ name: 'a.bin', bytes: Uint8Array.of(1, 2, 3) });
    expect(report.error).toMatchObject({ type: 'notRecognized' });
    expect(report.error).toHaveProperty('lookedFor.length', 4);
  });

  it('says so of an empty file', async () => {
    expect((await parseOne(fileOf('a.csv', ''))).report.error).toEqual({ type: 'empty' });
  });

  it('reports its progress from 0 to 1', async () => {
    const progress: number[] = [];
    const csv = linkedinConnectionsCsv({ people: 5000, seed: 3 });
    await parseFiles([fileOf('Connections.csv', csv), fixture('vcard-folded.vcf')], {
      onProgress: (done) => progress.push(done),
    });
    expect(progress.length).toBeGreaterThan(4);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('stops in the middle of a file when it is cancelled', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const csv = linkedinConnectionsCsv({ people: 20_000, seed: 3 });
    const parsed = await parseFiles([fileOf('Connections.csv', csv)], {
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done > 0.3) controller.abort();
      },
    });
    expect(parsed).toEqual({ ok: false, error: { type: 'cancelled' } });
    expect(Math.max(...seen)).toBeLessThan(0.6);
  });

  it('can be cancelled from outside while it works', async () => {
    const controller = new AbortController();
    const csv = linkedinConnectionsCsv({ people: 20_000, seed: 3 });
    const parsing = parseFiles([fileOf('Connections.csv', csv)], { signal: controller.signal });
    setTimeout(() => controller.abort(), 0);
    expect(await parsing).toEqual({ ok: false, error: { type: 'cancelled' } });
  });
});

describe('a file that is too much', () => {
  it('is refused by its size before it is read', async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    const { report } = await parseOne({ name: 'a.csv', bytes });
    expect(report.error).toEqual({
      type: 'tooLarge',
      bytes: LIMITS.fileBytes + 1,
      most: LIMITS.fileBytes,
    });
  });

  it('is refused by its rows', async () => {
    const csv = `Name,Email\n${'a,a@x.org\n'.repeat(LIMITS.rows + 1)}`;
    expect((await parseOne(fileOf('a.csv', csv))).report.error).toEqual({
      type: 'tooManyRows',
      most: LIMITS.rows,
    });
  });

  it('is refused by its cards', async () => {
    const vcf = 'BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(LIMITS.rows + 1);
    expect((await parseOne(fileOf('a.vcf', vcf))).report.error).toEqual({
      type: 'tooManyRows',
      most: LIMITS.rows,
    });
  });

  it('loses only the row whose field is too long', async () => {
    const long = 'x'.repeat(LIMITS.fieldCharacters + 1);
    const csv = `Name,Email\nAda,a@x.org\n${long},b@x.org\nCy,c@x.org\n`;
    const table = await parseOne(fileOf('a.csv', csv));
    expect(pick(table.candidates, 'name')).toEqual([['Ada'], ['Cy']]);
    expect(table.report.rejected).toMatchObject([{ row: 3, reason: { type: 'fieldTooLong' } }]);

    const vcf = `BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nNOTE:${long}\nEND:VCARD\n`;
    const cards = await parseOne(fileOf('a.vcf', vcf));
    expect(pick(cards.candidates, 'name')).toEqual([['Ada']]);
    expect(cards.report.rejected).toMatchObject([{ row: 2, reason: { type: 'fieldTooLong' } }]);
  });

  it('is read on where a quote never closes', async () => {
    const csv = `Name,Email\nAda,a@x.org\n"${'b,b@x.org\n'.repeat(20_000)}`;
    const { report } = await parseOne(fileOf('a.csv', csv));
    expect(report).toMatchObject({ read: 20_001, error: null });
    expect(report.doubtful).toHaveLength(1);
  });
});

describe('a file that means harm', () => {
  /** A head that is recognized, so that what follows reaches the parser behind it. */
  const HEADS = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
    'Name;Email\n',
    'BEGIN:VCARD\nVERSION:2.1\n',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Ada\n',
    'PK\u0003\u0004',
    '',
  ];
  const PIECES =
    '"|""|,|;|\n|\r|\r\n|=|=\n|=C3|:|\\|\\n| |\t|BEGIN:VCARD|END:VCARD|AGENT:|N:|FN:|NOTE;|ENCODING=QUOTED-PRINTABLE|ENCODING=BASE64|CHARSET=utf-7|BDAY:|ADR:;|TEL;TYPE="|a@b|5/6/24|2024-02-30|https://linkedin.com/in/%|__proto__|\0|\uFFFF|\uD800|🌟'.split(
      '|',
    );
  const aText = fc
    .tuple(
      fc.constantFrom(...HEADS),
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
        maxLength: 40,
      }),
    )
    .map(([head, pieces]) => head + pieces.join(''));
  const aName = fc.constantFrom('a.csv', 'a.vcf', 'a.zip', 'a', '__proto__');
  const someBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    aText.map((text) => new TextEncoder().encode(text)),
    aText.map((text) => zipSync({ 'a.csv': new TextEncoder().encode(text) })),
    fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 8 })).map(([at, noise]) => {
      const { bytes } = fixture('linkedin-archive-odd-names.zip');
      bytes.set(noise, at);
      return bytes;
    }),
  );

  it('never makes a parser throw, nor gives nobody without an error', async () => {
    await fc.assert(
      fc.asyncProperty(aName, someBytes, async (name, bytes) => {
        const { candidates, reports } = await parse({ name, bytes });
        expect(reports.length).toBeGreaterThan(0);
        for (const report of reports)
          expect(report.read + report.past === 0).toBe(report.error !== null);
        for (const candidate of candidates) {
          expect(candidate.name.trim()).not.toBe('');
          expect(Object.getPrototypeOf(candidate)).toBe(Object.prototype);
        }
      }),
      { numRuns: 400 },
    );
  });

  // Enough for what grows with the square to run into the timeout.
  const MANY = 400_000;
  const aFile = (name: string, text: string): ImportFile => fileOf(name, text);
  it.each([
    ['quotes', aFile('a.csv', `Name,Email\n${'"'.repeat(MANY)}`)],
    ['stray quotes', aFile('a.csv', `Name,Email\n${'"a'.repeat(MANY / 2)}`)],
    ['columns', aFile('a.csv', `Name,Email\n${','.repeat(MANY)}`)],
    ['empty rows', aFile('a.csv', `Name,Email\n${'\n'.repeat(MANY / 10)}`)],
    ['dates of digits', aFile('a.csv', `Name,Connected On\na,${'1'.repeat(MANY)}\n`)],
    ['spaces in a name', aFile('a.csv', `Name,Email\n${' a'.repeat(MANY / 4)},b@x.org\n`)],
    ['brackets in a name', aFile('a.csv', `Name,Email\na${' ('.repeat(MANY / 4)},b@x.org\n`)],
    ['signs of an address', aFile('a.csv', `Name,Email\na,${'a@'.repeat(MANY / 4)}\n`)],
    ['colons', aFile('a.vcf', `BEGIN:VCARD\n${':'.repeat(MANY)}`)],
    ['quotes in a head', aFile('a.vcf', `BEGIN:VCARD\nTEL${';"'.repeat(MANY / 2)}:1\n`)],
    [
      'heads in quotes',
      aFile('a.vcf', `BEGIN:VCARD\n${`TEL;X="${';'.repeat(990)}":1\n`.repeat(500)}`),
    ],
    ['begins', aFile('a.vcf', 'BEGIN:VCARD\n'.repeat(MANY / 20))],
    ['agents', aFile('a.vcf', `BEGIN:VCARD\n${'AGENT:\nBEGIN:VCARD\n'.repeat(MANY / 20)}`)],
    ['folds', aFile('a.vcf', `BEGIN:VCARD\nFN:a${'\n b'.repeat(MANY / 4)}\nEND:VCARD\n`)],
    ['folds without a colon', aFile('a.vcf', `BEGIN:VCARD\n${'a\n b\n'.repeat(MANY / 5)}`)],
    [
      'soft breaks',
      aFile('a.vcf', `BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:${'=\n'.repeat(MANY / 4)}`),
    ],
    [
      'spaces before a soft break',
      aFile('a.vcf', `BEGIN:VCARD\nFN;QUOTED-PRINTABLE:${' '.repeat(MANY / 2)}x\n`),
    ],
    ['semicolons', aFile('a.vcf', `BEGIN:VCARD\nFN:a\nADR:${';'.repeat(MANY)}\nEND:VCARD\n`)],
    ['backslashes', aFile('a.vcf', `BEGIN:VCARD\nFN:a\nNOTE:${'\\'.repeat(MANY)}\nEND:VCARD\n`)],
    ['points of a link', aFile('a.vcf', `BEGIN:VCARD\nFN:a\nURL:${'a.'.repeat(MANY / 4)}!\n`)],
    ['angle brackets', aFile('a.vcf', `BEGIN:VCARD\nFN:a\nEMAIL:${'<'.repeat(MANY / 4)}\n`)],
    ['e-mails', aFile('a.vcf', `BEGIN:VCARD\nFN:a\n${'EMAIL:a@b\n'.repeat(MANY / 20)}`)],
    ['directories', aFile('a.zip', 'PK\u0005\u0006'.repeat(MANY / 10))],
  ])('does not hang on hundreds of thousands of %s', async (_, file) => {
    const { reports } = await parse(file);
    expect(reports).toHaveLength(1);
  });
});
