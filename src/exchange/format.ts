import type { CalendarDate } from '../domain/record';
import type { ColumnMapping } from './csv/tableFields';
import type { FileOutcome } from './importReport';
import type { ArchiveOwner } from './linkedin/owner';

/** A file as it was picked, dropped or unpacked. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is not read yet: a `File` of the browser's, or bytes in a test. */
export type ChosenFile = ImportFile | Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** What a parser may ask of whoever runs it. */
export interface ParseContext {
  /**
   * To be awaited between chunks of work, with the share that is done (0 to 1). Lets others run, and
   * throws `Cancelled` where the owner gave up.
   */
  pause(done: number): Promise<void>;
  /** What the owner chose for tables with these headers; undefined where nothing was chosen. */
  columnsFor(key: string): ColumnMapping | undefined;
  /** What lies after this day has not been yet. */
  readonly today: CalendarDate;
  /** Whose archive the file stands in, as far as that is known. */
  readonly owner: ArchiveOwner;
  /** Reads a file that stands inside this one, which belongs to `owner`. */
  parseInner(file: ImportFile, owner: ArchiveOwner): Promise<readonly FileOutcome[]>;
}

/** Thrown by `pause` to leave a parser from any depth; never leaves `parseFiles`. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** A way of writing people to a file. README.md states what each member promises. */
export interface Format {
  readonly label: string;
  readonly extensions: readonly string[];
  sniff(file: ImportFile): boolean;
  parse(file: ImportFile, context: ParseContext): Promise<readonly FileOutcome[]>;
}

/** True where the name ends in one of the extensions ('.csv'), in any case. */
export const hasExtension = (name: string, extensions: readonly string[]): boolean =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension));
