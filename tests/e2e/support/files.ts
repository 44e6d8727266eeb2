import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { type LinkedinFileOptions, linkedinConnectionsCsv } from '../../support/linkedinFile';

/** A file as a file field takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const aFile = (name: string, mimeType: string, content: string | Uint8Array): ChosenFile => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

/** A Connections.csv as LinkedIn writes it, about made-up people. */
export const aLinkedinFile = (options: LinkedinFileOptions): ChosenFile =>
  aFile('Connections.csv', 'text/csv', linkedinConnectionsCsv(options));

/** The same within the archive that LinkedIn sends, beside tables that hold no connections. */
export const aLinkedinArchive = (options: LinkedinFileOptions): ChosenFile =>
  aFile(
    'Complete_LinkedInDataExport.zip',
    'application/zip',
    zipSync({
      'Connections.csv': strToU8(linkedinConnectionsCsv(options)),
      'Profile.csv': strToU8('First Name,Last Name,Headline\nOwn,Er,Looking around'),
    }),
  );

/** A file of contacts with these lines in it. */
export const aTextFile = (name: string, ...lines: readonly string[]): ChosenFile =>
  aFile(name, name.endsWith('.vcf') ? 'text/vcard' : 'text/csv', lines.join('\r\n'));

/** A file of tests/fixtures/files. */
export const aFixture = async (name: string, mimeType: string): Promise<ChosenFile> =>
  aFile(name, mimeType, await readFile(new URL(`../../fixtures/files/${name}`, import.meta.url)));

/** Four cards of four people, in the three versions that phones and programs write. */
export const FOUR_CARDS: readonly ChosenFile[] = [
  aTextFile(
    'ada.vcf',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Vale;Ada;;;',
    'FN:Ada Vale',
    'ORG:Harbor Works',
    'TITLE:Harbour pilot',
    'EMAIL;TYPE=WORK:ada.vale@example.org',
    'END:VCARD',
  ),
  aTextFile(
    'bo.vcf',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Bo Tidewater',
    'N:Tidewater;Bo;;;',
    'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
    'TEL;VALUE=uri:tel:+1-555-555-0101',
    'END:VCARD',
  ),
  aTextFile(
    'jürgen.vcf',
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kr=C3=B6ger;J=C3=BCrgen;;;',
    'TEL;CELL:+1 555 555 0102',
    'END:VCARD',
  ),
  aTextFile(
    'mirela.vcf',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Quill;Mirela;;;',
    'FN:Mirela Quill',
    'item1.EMAIL;TYPE=INTERNET:mirela@example.org',
    'item1.X-ABLabel:Studio',
    'END:VCARD',
  ),
];

/** What was downloaded, as text. */
export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
