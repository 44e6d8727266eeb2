import { addDays, fromDayNumber } from '../domain/calendarDate';
import type { ImportCandidate } from '../domain/importCandidate';
import { type ImportedHistory, joinHistories } from '../domain/importedHistory';
import type { CalendarDate } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { RememberedColumns } from './csv/tableFields';
import {
  Cancelled,
  type ChosenFile,
  type Format,
  hasExtension,
  type ImportFile,
  type ParseContext,
} from './format';
import { FORMATS } from './formats';
import { type FileError, type FileOutcome, type FileReport, failedFile } from './importReport';
import { LIMITS } from './limits';
import { NO_OWNER } from './linkedin/owner';

/** Everybody that the files speak of, and an account of each file. */
export interface ParsedFiles {
  readonly candidates: readonly ImportCandidate[];
  readonly history: ImportedHistory;
  readonly reports: readonly FileReport[];
}

export interface ParseOptions {
  readonly signal?: AbortSignal;
  /** The day of the import; without it what is still to come is told as well. */
  readonly today?: CalendarDate;
  /** What the owner chose before for tables that aren't known. */
  readonly columns?: readonly RememberedColumns[];
  /** Called with the share that is done, 0 to 1, and the name of the file at hand. */
  readonly onProgress?: (done: number, file: string) => void;
}

const FAR_AHEAD = addDays(fromDayNumber(0), 30_000);

/** What a file may be, in words for a message. */
const LOOKED_FOR = [
  "LinkedIn's archive (.zip) or its Connections.csv",
  'a table of contacts (.csv)',
  'vCards (.vcf)',
  'a calendar (.ics)',
];

/**
 * Reads files of contacts, each by its content rather than by its name, in chunks that let other work
 * and a cancel through. A file that can't be read is an error in its report, never an exception. The
 * only failure of the whole is that it was cancelled through `signal`.
 */
export async function parseFiles(
  files: readonly ChosenFile[],
  { signal, columns = [], today = FAR_AHEAD, onProgress }: ParseOptions = {},
): Promise<Result<ParsedFiles, { readonly type: 'cancelled' }>> {
  const outcomes: FileOutcome[] = [];
  const chosen = new Map(columns.map(({ key, mapping }) => [key, mapping]));
  const columnsFor = (key: string) => chosen.get(key);
  const names = namesOfTheirOwn(files);
  for (const [index, file] of files.entries()) {
    const name = names[index] ?? file.name;
    const pause = async (done: number): Promise<void> => {
      onProgress?.((index + Math.min(1, Math.max(0, done))) / files.length, name);
      await nextTask();
      if (signal?.aborted) throw new Cancelled();
    };
    try {
      await pause(0);
      const read = await readBytes(name, file);
      if (read.ok) {
        const context = { pause, columnsFor, today, owner: NO_OWNER };
        outcomes.push(...(await parseFile(read.value, FORMATS, context)));
      } else outcomes.push(failedFile(name, null, read.error));
    } catch (error) {
      if (error instanceof Cancelled) return err({ type: 'cancelled' });
      throw error;
    }
  }
  return ok({
    candidates: outcomes.flatMap(({ candidates }) => candidates),
    history: joinHistories(outcomes.map(({ history }) => history)),
    reports: outcomes.map(({ report }) => report),
  });
}

/**
 * A name for each file that no other has: what the owner answers about a row is kept by its file,
 * and two folders may both hold a 'contacts.vcf'. The second is 'contacts (2).vcf'.
 */
function namesOfTheirOwn(files: readonly ChosenFile[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const dot = file.name.lastIndexOf('.');
    const end = dot > 0 ? file.name.slice(dot) : '';
    const stem = file.name.slice(0, file.name.length - end.length);
    let name = file.name;
    for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${end}`;
    taken.add(name);
    return name;
  });
}

/**
 * The bytes of a file, read only where their number is within the limit: of several files one is in
 * memory at a time, and of one that is too large nothing.
 */
async function readBytes(name: string, file: ChosenFile): Promise<Result<ImportFile, FileError>> {
  const size = 'arrayBuffer' in file ? file.size : file.bytes.length;
  if (size > LIMITS.fileBytes)
    return err({ type: 'tooLarge', bytes: size, most: LIMITS.fileBytes });
  if (!('arrayBuffer' in file)) return ok({ ...file, name });
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err({ type: 'unreadable' });
  }
}

async function parseFile(
  file: ImportFile,
  formats: readonly Format[],
  context: Omit<ParseContext, 'parseInner'>,
): Promise<readonly FileOutcome[]> {
  if (file.bytes.length === 0) return [failedFile(file.name, null, { type: 'empty' })];
  const format =
    formats.find((each) => each.sniff(file)) ??
    formats.find((each) => hasExtension(file.name, each.extensions));
  if (format === undefined) {
    return [failedFile(file.name, null, { type: 'notRecognized', lookedFor: LOOKED_FOR })];
  }
  // An archive inside an archive isn't opened: that is how the small bombs are built.
  const inner = formats.filter((each) => each !== format);
  return format.parse(file, {
    ...context,
    parseInner: (innerFile, owner) => parseFile(innerFile, inner, { ...context, owner }),
  });
}

/** Lets timers, messages and painting through. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
