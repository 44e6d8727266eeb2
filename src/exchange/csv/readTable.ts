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

/** All rows of a text; an error for more rows, or a longer row, than there are in any real file. */
export function readTable(text: string, delimiter: Delimiter): Result<Rows, FileError> {
  const rows: (readonly string[])[] = [];
  const unified = unifyLineEnds(text);
  let error: FileError | null = null;
  let piecesRead = 0;
  Papa.parse<string[]>(unified, {
    delimiter,
    newline: '\n',
    chunkSize: PIECE_CHARACTERS,
    // A string is read at once, so there is nothing to wait for; the types ask for it.
    complete: () => undefined,
    chunk({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      piecesRead += 1;
      for (const row of data) {
        rows.push(row.length > MOST_COLUMNS ? row.slice(0, MOST_COLUMNS) : row);
      }
      const taken = Math.min(piecesRead * PIECE_CHARACTERS, unified.length);
      if (rows.length > LIMITS.rows) error = { type: 'tooManyRows', most: LIMITS.rows };
      else if (taken - meta.cursor > LONGEST_ROW_CHARACTERS) {
        error = { type: 'damaged', detail: `row ${rows.length + 1} does not end` };
      }
      if (error !== null) parser.abort();
    },
  });
  return error === null ? ok(rows) : err(error);
}

const unifyLineEnds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
