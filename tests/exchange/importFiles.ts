import { readFileSync } from 'node:fs';
import type { ImportCandidate } from '../../src/domain/importCandidate';
import type { ImportFile } from '../../src/exchange/format';
import type { FileReport } from '../../src/exchange/importReport';
import { type ParsedFiles, parseFiles } from '../../src/exchange/parseFiles';

/** A file of tests/fixtures/files. */
export function fixture(name: string): ImportFile {
  const url = new URL(`../fixtures/files/${name}`, import.meta.url);
  return { name, bytes: new Uint8Array(readFileSync(url)) };
}

export const fileOf = (name: string, text: string): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

export async function parse(...files: readonly ImportFile[]): Promise<ParsedFiles> {
  const parsed = await parseFiles(files);
  if (!parsed.ok) throw new Error('cancelled');
  return parsed.value;
}

/** The candidates and the report of one file. */
export async function parseOne(
  file: ImportFile,
): Promise<{ candidates: readonly ImportCandidate[]; report: FileReport }> {
  const { candidates, reports } = await parse(file);
  const [report, ...more] = reports;
  if (report === undefined || more.length > 0) throw new Error('not one report');
  return { candidates, report };
}

export const parseFixture = (name: string) => parseOne(fixture(name));

/** The name and some fields of each candidate, for comparing. */
export const pick = <Field extends keyof ImportCandidate>(
  candidates: readonly ImportCandidate[],
  ...fields: readonly Field[]
) => candidates.map((candidate) => fields.map((field) => candidate[field]));
