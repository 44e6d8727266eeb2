import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportFile } from '../../src/exchange/format';
import { LIMITS } from '../../src/exchange/limits';
import { fileOf, fixture, parse, parseFixture, parseOne, pick } from './importFiles';

const text = (content: string) => new TextEncoder().encode(content);
const CONNECTIONS = text('First Name,Last Name,Company,Connected On\nAda,Oja,Tern,05 Mar 2024\n');

const zipOf = (name: string, files: Parameters<typeof zipSync>[0]): ImportFile => ({
  name,
  bytes: zipSync(files),
});

/** A zip whose files are all the same `packed` bytes, and that says what it likes of their size. */
function bombOf(names: readonly string[], packed: Uint8Array, size: number): ImportFile {
  const heads: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const name of names) {
    const sizes = [...le32(0), ...le32(packed.length), ...le32(size)];
    const common = [20, 0, 0, 0, 8, 0, ...le32(0), ...sizes, name.length, 0, 0, 0];
    heads.push(Uint8Array.from([...le32(0x04034b50), ...common, ...text(name)]), packed);
    const place = [...le32(0), ...le32(0), 0, 0, ...le32(offset)];
    directory.push(
      Uint8Array.from([...le32(0x02014b50), 20, 0, ...common, ...place, ...text(name)]),
    );
    offset += 30 + name.length + packed.length;
  }
  const counts = [names.length, 0, names.length, 0];
  const end = [...le32(0x06054b50), 0, 0, 0, 0, ...counts, ...le32(0), ...le32(offset), 0, 0];
  const parts = [...heads, ...directory, Uint8Array.from(end)];
  return { name: 'bomb.zip', bytes: new Uint8Array(parts.flatMap((part) => [...part])) };
}

const le32 = (value: number) => [0, 8, 16, 24].map((bits) => (value >>> bits) & 0xff);

const packedZeros = (bytes: number) => deflateSync(new Uint8Array(bytes), { level: 1 });

describe("reading LinkedIn's archive", () => {
  it('reads the connections of an archive that was written as a stream', async () => {
    const { candidates, reports } = await parse(fixture('linkedin-archive-streamed.zip'));
    const [report] = reports;
    if (report === undefined) throw new Error('no report');
    expect(report.file).toBe('linkedin-archive-streamed.zip/Connections.csv');
    expect(pick(candidates, 'name')).toEqual([['Ada Oja'], ['Bo Lindström']]);
    expect(candidates[0]?.source).toEqual({ file: report.file, row: 2, format: 'linkedin' });
  });

  it('finds the connections under any case, spaces and underscores, in folders, and vCards', async () => {
    const { candidates, reports } = await parse(fixture('linkedin-archive-odd-names.zip'));
    expect(reports.map(({ file }) => file)).toEqual([
      'linkedin-archive-odd-names.zip/Basic_LinkedIn Export/_CONNECTIONS .CSV',
      'linkedin-archive-odd-names.zip/Basic_LinkedIn Export/Kontakte/ada.vcf',
    ]);
    expect(pick(candidates, 'name')).toEqual([['Ada Oja'], ['Ada Oja']]);
  });

  it('reads any table of contacts where there are no connections', async () => {
    const { candidates } = await parseFixture('archive-of-tables.zip');
    expect(pick(candidates, 'name')).toEqual([['Ada Oja']]);
  });

  it('fails where nothing can be read, and says what was looked for', async () => {
    const { report } = await parseFixture('archive-without-contacts.zip');
    expect(report.error).toMatchObject({ type: 'nobodyInIt' });
    expect(report.error).toHaveProperty('lookedFor.0', 'Connections.csv');
  });

  it('fails for a download that broke off', async () => {
    const { report } = await parseFixture('archive-cut-off.zip');
    expect(report.error).toMatchObject({ type: 'damaged' });
  });

  it('reads the other files where one is damaged', async () => {
    const card = text('BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lind\nEND:VCARD\n');
    const { bytes } = zipOf('a.zip', { 'a.csv': CONNECTIONS, 'b.vcf': [card, { level: 0 }] });
    // Bytes of the packed table, behind its head of 30 and its name of 5.
    bytes.fill(0xff, 36, 60);
    const { candidates, reports } = await parse({ name: 'a.zip', bytes });
    expect(reports.map(({ error }) => error?.type ?? null)).toEqual(['damaged', null]);
    expect(pick(candidates, 'name')).toEqual([['Bo Lind']]);
  });
});

describe('an archive that means harm', () => {
  it('is left as soon as a file passes the limit, whatever it says of its size', async () => {
    const packed = packedZeros(LIMITS.fileBytes + 1);
    expect(packed.length).toBeLessThan(LIMITS.fileBytes / 100);
    for (const size of [LIMITS.fileBytes + 1, 10]) {
      const { report } = await parseOne(bombOf(['Connections.csv'], packed, size));
      expect(report.error).toMatchObject({ type: 'tooLarge', most: LIMITS.fileBytes });
    }
  });

  it('is left where many files are too much together', async () => {
    const size = LIMITS.fileBytes / 2;
    const names = Array.from({ length: 12 }, (_, index) => `${index}.bin.vcf`);
    const { reports } = await parse(bombOf(names, packedZeros(size), size));
    expect(reports.at(-1)?.error?.type).toBe('tooLarge');
    expect(reports.length).toBeLessThan(names.length);
  });

  it('is not followed into an archive inside', async () => {
    const inner = zipSync({ 'Connections.csv': CONNECTIONS });
    const { candidates, reports } = await parse(zipOf('outer.zip', { 'a.csv': inner }));
    expect(candidates).toEqual([]);
    expect(reports[0]?.error).not.toBeNull();
  });

  it('names no more files than are looked at', async () => {
    const names = Array.from({ length: 2 * LIMITS.archiveFiles }, (_, index) => `${index}.csv`);
    const file = zipOf('many.zip', Object.fromEntries(names.map((name) => [name, CONNECTIONS])));
    const { reports } = await parse(file);
    expect(reports).toHaveLength(LIMITS.archiveFiles);
  });

  it('finds nothing in an archive of nothing', async () => {
    const { report } = await parseOne(zipOf('empty.zip', {}));
    expect(report.error).toMatchObject({ type: 'nobodyInIt' });
    expect((await parseOne(fileOf('a.zip', 'PK'))).report.error).not.toBeNull();
  });
});
