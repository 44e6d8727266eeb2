import type { ImportCandidate, ImportDoubt } from '../domain/importCandidate';
import { type ImportedHistory, NO_HISTORY } from '../domain/importedHistory';
import type { TableShape } from './csv/tableFields';

/** Why a row or card gave nobody, although it holds something. */
export type RejectReason =
  /** Neither a name nor anything that could stand for one. */
  | { readonly type: 'nameless' }
  | { readonly type: 'fieldTooLong'; readonly characters: number }
  /** A card of a group or of an organization. */
  | { readonly type: 'notAPerson' };

export interface RejectedRow {
  readonly row: number;
  readonly reason: RejectReason;
  /** The beginning of what stands there, for whoever looks for it in the file. */
  readonly excerpt: string;
  /** The row as it stands in a table; without it for a card. */
  readonly cells?: readonly string[];
}

export interface DoubtfulRow {
  readonly row: number;
  readonly name: string;
  readonly doubts: readonly ImportDoubt[];
}

/** Why a file gave nobody at all. */
export type FileError =
  | { readonly type: 'empty' }
  /** The device would not give it: moved, deleted, or in a cloud that is out of reach. */
  | { readonly type: 'unreadable' }
  | { readonly type: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly type: 'tooManyRows'; readonly most: number }
  /** `lookedFor` are words for what an importable file has, such as 'a column of names'. */
  | { readonly type: 'notRecognized'; readonly lookedFor: readonly string[] }
  /** A table whose headers don't say who is in it: the owner may. */
  | { readonly type: 'columnsUnknown' }
  /** Messages between people of whom it can't be told which is the owner. */
  | { readonly type: 'ownerUnknown' }
  /** The form was recognized, and nobody stands in it. */
  | { readonly type: 'nobodyInIt'; readonly lookedFor: readonly string[] }
  | { readonly type: 'damaged'; readonly detail: string };

/** What became of one file. `error` is null where a person, or something of the past, was read. */
export interface FileReport {
  /** The name of the file; of one in an archive 'archive.zip/Connections.csv'. */
  readonly file: string;
  /** The label of its format; null where none was recognized. */
  readonly format: string | null;
  /** People in it. */
  readonly read: number;
  /** Messages, invitations, vouches and meetings in it. */
  readonly past: number;
  /** Rows of people who hid or closed their profile: a date and nobody. */
  readonly hidden: number;
  readonly photosLeftOut: number;
  readonly doubtful: readonly DoubtfulRow[];
  readonly rejected: readonly RejectedRow[];
  /** The row of headers over them, as it stands; empty where there is none. */
  readonly header: readonly string[];
  readonly error: FileError | null;
  /** The columns of a table of which the owner may say what they hold; null for every other file. */
  readonly table: TableShape | null;
}

/** What was read from one file, and the account of it. */
export interface FileOutcome {
  readonly candidates: readonly ImportCandidate[];
  readonly history: ImportedHistory;
  readonly report: FileReport;
}

const UNREAD = {
  read: 0,
  past: 0,
  hidden: 0,
  photosLeftOut: 0,
  doubtful: [],
  rejected: [],
  header: [],
  table: null,
} as const;

/** The outcome of a file in which nothing could be read. */
export function failedFile(
  file: string,
  format: string | null,
  error: FileError,
  found: Partial<
    Pick<FileReport, 'hidden' | 'photosLeftOut' | 'rejected' | 'table' | 'header'>
  > = {},
): FileOutcome {
  const report = { ...UNREAD, file, format, ...found, error };
  return { candidates: [], history: NO_HISTORY, report };
}

/** The outcome of a file; without a single candidate it is a failure that says what was sought. */
export function readFile(
  file: string,
  format: string,
  candidates: readonly ImportCandidate[],
  found: Partial<Pick<FileReport, 'hidden' | 'photosLeftOut' | 'rejected' | 'table' | 'header'>>,
  lookedFor: readonly string[],
): FileOutcome {
  if (candidates.length === 0) {
    return failedFile(file, format, { type: 'nobodyInIt', lookedFor }, found);
  }
  const doubtful = candidates
    .filter(({ doubts }) => doubts.length > 0)
    .map(({ source, name, doubts }) => ({ row: source.row, name, doubts }));
  const read = candidates.length;
  return {
    candidates,
    history: NO_HISTORY,
    report: { ...UNREAD, file, format, read, ...found, doubtful, error: null },
  };
}

/** The outcome of a file that tells of the past with people; with nothing in it, a failure. */
export function readHistory(file: string, format: string, history: ImportedHistory): FileOutcome {
  const past = history.messages.length + history.vouches.length + history.meetings.length;
  if (past === 0) {
    return failedFile(file, format, {
      type: 'nobodyInIt',
      lookedFor: ['a row with a name and a date'],
    });
  }
  const report: FileReport = { ...UNREAD, file, format, past, error: null };
  return { candidates: [], history, report };
}

/** The beginning of a row, short enough to be shown. */
export const excerptOf = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 80);
