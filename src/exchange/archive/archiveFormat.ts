import { decodeText } from '../decodeText';
import { type Format, hasExtension, type ImportFile, type ParseContext } from '../format';
import { type FileOutcome, failedFile } from '../importReport';
import { LIMITS } from '../limits';
import { type ArchiveOwner, readOwner } from '../linkedin/owner';
import { unpack } from './unpack';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

const LABEL = 'Archive';
const LOOKED_FOR = ['Connections.csv', 'another table of contacts (.csv)', 'vCards (.vcf)'];

/** A zip: LinkedIn's archive, or any other that holds tables or vCards. */
export const archiveFormat: Format = {
  label: LABEL,
  extensions: ['.zip'],
  sniff: ({ bytes }: ImportFile) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5),
  parse: parseArchive,
};

async function parseArchive(
  file: ImportFile,
  context: ParseContext,
): Promise<readonly FileOutcome[]> {
  const entries = readZipDirectory(file.bytes);
  if (entries === null) {
    const error = { type: 'damaged', detail: 'the archive has no directory' } as const;
    return [failedFile(file.name, LABEL, error)];
  }
  const wanted = wantedEntries(entries);
  if (wanted.length === 0) {
    return [failedFile(file.name, LABEL, { type: 'nobodyInIt', lookedFor: LOOKED_FOR })];
  }
  const owner = ownerOf(entries);
  const outcomes: FileOutcome[] = [];
  let unpackedBytes = 0;
  for (const [index, entry] of wanted.entries()) {
    await context.pause(index / wanted.length);
    const name = `${file.name}/${entry.path}`;
    // Many files, each within its own limit, are a bomb too.
    if (unpackedBytes > 2 * LIMITS.fileBytes) {
      const error = { type: 'tooLarge', bytes: unpackedBytes, most: 2 * LIMITS.fileBytes } as const;
      outcomes.push(failedFile(name, LABEL, error));
      break;
    }
    const unpacked = unpack(entry);
    if (unpacked.ok) {
      unpackedBytes += unpacked.value.length;
      outcomes.push(...(await context.parseInner({ name, bytes: unpacked.value }, owner)));
    } else outcomes.push(failedFile(name, LABEL, unpacked.error));
  }
  return outcomes;
}

/**
 * LinkedIn's list of connections and its tables of the past where there is such a list, else every
 * table; and all vCards and calendars. The list goes first, so that who is meant is known.
 */
function wantedEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const cards = entries.filter(({ path }) => hasExtension(path, ['.vcf', '.vcard', '.ics']));
  const tables = entries.filter(({ path }) => hasExtension(path, ['.csv', '.tsv']));
  const connections = tables.filter(({ path }) => isTable(path, CONNECTIONS));
  const past = tables.filter(({ path }) => isTable(path, PAST));
  const chosen = connections.length + past.length > 0 ? [...connections, ...past] : tables;
  return [...chosen, ...cards].slice(0, LIMITS.archiveFiles);
}

const CONNECTIONS = /^connections(?:\(\d+\))?\.[ct]sv$/u;
const PAST =
  /^(?:messages|invitations|endorsement(?:received|given)info|recommendations(?:received|given))(?:\(\d+\))?\.[ct]sv$/u;
const PROFILE = /^profile(?:\(\d+\))?\.csv$/u;
const INVITATIONS = /^invitations(?:\(\d+\))?\.csv$/u;

/** True for such a name in any case, with spaces or underscores, in any folder. */
function isTable(path: string, form: RegExp): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return form.test(name.toLowerCase().replace(/[\s_-]/gu, ''));
}

/** Whose archive it is, from the tables that say so. */
function ownerOf(entries: readonly ZipEntry[]): ArchiveOwner {
  const textOf = (form: RegExp): string => {
    const entry = entries.find(({ path }) => isTable(path, form));
    const unpacked = entry && unpack(entry);
    return unpacked?.ok ? decodeText(unpacked.value).text : '';
  };
  return readOwner(textOf(PROFILE), textOf(INVITATIONS));
}
