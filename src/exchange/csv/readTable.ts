import Papa from 'papaparse';
import { err, ok, type Result } from '../../domain/result';
import type { FileError } from '../importReport';
import { LIMITS } from '../limits';

/** The rows of a table, as they stand in the file, preamble and empty rows included. */
export type Rows = readonly (readonly string[])[];

// Papa keeps an error for every stray quote: read in pieces, those of a damaged file stay few at a
// time. A piece that doesn't end is an unclosed quote, or no table at all.
const PIECE_CHARACTERS = 1024 * 1024;
const LONGEST_ROW_CHARACTERS = 4 * LIMITS.fieldCharacters;
// Far more columns than any program writes about a person; a hostile row has millions.
const MOST_COLUMNS = 400;

const SAMPLE_CHARACTERS = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The first rows by each delimiter that may be meant, so that the caller can tell which is. */
export function sampleTables(text: string): { delimiter: Delimiter; rows: Rows }[] {
  const sample = unifyLineEnds(text.slice(0, SAMPLE_CHARACTERS));
  return DELIMITERS.filter((delimiter) => sample.includes(delimiter)).map((delimiter) => ({
    delimiter,
    rows: Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 400 }).data,
  }));
}

/**
 * All rows of a text; an error for more rows, or a longer row, than there are in any real file. Awaits
 * `pause` between pieces with the share that is done.
 */
export async function readTable(
  text: string,
  delimiter: Delimiter,
  pause: (done: number) => Promise<void> = noPause,
): Promise<Result<Rows, FileError>> {
  const rows: (readonly string[])[] = [];
  const read = await eachRows(
    text,
    delimiter,
    (piece) => {
      for (const row of piece) rows.push(row);
    },
    pause,
  );
  return read.ok ? ok(rows) : read;
}

/**
 * Hands over the rows of a text piece by piece, so that a caller needs not keep what it doesn't use.
 * Fails as `readTable` does.
 */
export async function eachRows(
  text: string,
  delimiter: Delimiter,
  onRows: (rows: Rows) => void,
  pause: (done: number) => Promise<void> = noPause,
): Promise<Result<null, FileError>> {
  const unified = unifyLineEnds(text);
  let error: FileError | null = null;
  let piecesRead = 0;
  let rowsRead = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(unified, {
      delimiter,
      newline: '\n',
      chunkSize: PIECE_CHARACTERS,
      complete: () => resolve(),
      chunk({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        piecesRead += 1;
        rowsRead += data.length;
        onRows(data.map((row) => (row.length > MOST_COLUMNS ? row.slice(0, MOST_COLUMNS) : row)));
        const taken = Math.min(piecesRead * PIECE_CHARACTERS, unified.length);
        if (rowsRead > LIMITS.rows) error = { type: 'tooManyRows', most: LIMITS.rows };
        else if (taken - meta.cursor > LONGEST_ROW_CHARACTERS) {
          error = { type: 'damaged', detail: `row ${rowsRead + 1} does not end` };
        }
        if (error !== null) return parser.abort();
        if (taken >= unified.length) return;
        parser.pause();
        pause(taken / unified.length).then(
          () => parser.resume(),
          (thrown: unknown) => {
            // First of all: 'abort' says that it is complete.
            reject(thrown);
            parser.abort();
          },
        );
      },
    });
  });
  return error === null ? ok(null) : err(error);
}

const noPause = (): Promise<void> => Promise.resolve();

const unifyLineEnds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
