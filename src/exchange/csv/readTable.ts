import Papa from 'papaparse';
import { err, ok, type Result } from '../../domain/result';
import type { FileError } from '../importReport';
import { LIMITS } from '../limits';

/** The rows of a table, as they stand in the file, preamble and empty rows included. */
export type Rows = readonly (readonly string[])[];

/** A table, and the numbers (from 0) of its rows in which a quotation mark opens and none closes. */
export interface ReadTable {
  readonly rows: Rows;
  readonly unclosed: ReadonlySet<number>;
}

// Papa keeps an error for every stray quote: read in pieces, those of a damaged file stay few at a
// time. A row that is longer than this is an unclosed quote, or no table at all.
const PIECE_CHARACTERS = 1024 * 1024;
const LONGEST_ROW_CHARACTERS = 4 * LIMITS.fieldCharacters;
// Far more columns than any program writes about a person; a hostile row has millions.
const MOST_COLUMNS = 400;
/** More unclosed quotes than this are no table. */
const MOST_UNCLOSED = 2_000;
const ROWS_AT_A_TIME = 2_000;
/** Once one quote wasn't closed, a cell of more lines than this counts as another. */
const MOST_LINES_AFTER_UNCLOSED = 50;

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

/** Takes rows as they are read; `unclosed` are those among them (from 0) with a quote that isn't closed. */
type OnRows = (rows: Rows, unclosed: readonly number[]) => void;

/**
 * All rows of a text; an error for more rows, or a longer row, than there are in any real file. Awaits
 * `pause` between pieces with the share that is done.
 */
export async function readTable(
  text: string,
  delimiter: Delimiter,
  pause: (done: number) => Promise<void> = noPause,
): Promise<Result<ReadTable, FileError>> {
  const rows: (readonly string[])[] = [];
  const unclosed = new Set<number>();
  const take: OnRows = (piece, open) => {
    for (const at of open) unclosed.add(rows.length + at);
    for (const row of piece) rows.push(row);
  };
  const read = await eachRows(text, delimiter, take, pause);
  return read.ok ? ok({ rows, unclosed }) : read;
}

/**
 * Hands over the rows of a text piece by piece, so that a caller needs not keep what it doesn't use.
 * Fails as `readTable` does. A quotation mark that opens and doesn't close would swallow the rows
 * after it: such a row ends with its line, and its marks stand as they are written.
 */
export async function eachRows(
  text: string,
  delimiter: Delimiter,
  onRows: OnRows,
  pause: (done: number) => Promise<void> = noPause,
): Promise<Result<null, FileError>> {
  const unified = unifyLineEnds(text);
  let rowsRead = 0;
  let width = 0;
  const take: OnRows = (piece, open) => {
    rowsRead += piece.length;
    width = piece.at(-1)?.length ?? width;
    onRows(piece, open);
  };
  const isFull = (): boolean => rowsRead > LIMITS.rows;
  const at = await readWellFormed(unified, delimiter, take, isFull, pause);
  if (at !== null && !isFull()) {
    const isTable = await readDamaged(unified, at, delimiter, width, take, isFull, pause);
    if (!isTable) return err({ type: 'damaged', detail: `row ${rowsRead + 1} does not end` });
  }
  return isFull() ? err({ type: 'tooManyRows', most: LIMITS.rows }) : ok(null);
}

/**
 * Reads up to the end of the text, or to a line in which a quote isn't closed; resolves to where that
 * line begins, null at the end.
 */
async function readWellFormed(
  text: string,
  delimiter: Delimiter,
  onRows: OnRows,
  isFull: () => boolean,
  pause: (done: number) => Promise<void>,
): Promise<number | null> {
  let unclosedAt: number | null = null;
  let piecesRead = 0;
  /** Where the piece at hand begins, with what was left over of the one before. */
  let from = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      chunkSize: PIECE_CHARACTERS,
      complete: () => resolve(),
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        piecesRead += 1;
        const broken = errors.find((error) => leavesQuoteOpen(error, data, text, from, delimiter));
        const whole = broken === undefined ? data : data.slice(0, broken.row);
        onRows(whole.map(withinColumns), []);
        const taken = Math.min(piecesRead * PIECE_CHARACTERS, text.length);
        if (broken !== undefined) {
          unclosedAt = text.lastIndexOf('\n', from + (broken.index ?? 0) - 1) + 1;
        } else if (taken - meta.cursor > LONGEST_ROW_CHARACTERS) unclosedAt = meta.cursor;
        from = meta.cursor;
        if (unclosedAt !== null || isFull()) return parser.abort();
        if (taken >= text.length) return;
        parser.pause();
        pause(taken / text.length).then(
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
  return unclosedAt;
}

/**
 * Reads from `start` on, line by line: the first of them has a quote that isn't closed, and so may
 * others. False where there are too many of those, or a line is too long. `width` is the number of
 * columns of the row before.
 */
async function readDamaged(
  text: string,
  start: number,
  delimiter: Delimiter,
  width: number,
  onRows: OnRows,
  isFull: () => boolean,
  pause: (done: number) => Promise<void>,
): Promise<boolean> {
  let unclosed = 0;
  let columns = width;
  let rows: (readonly string[])[] = [];
  let open: number[] = [];
  const handOver = (): void => {
    onRows(rows, open);
    rows = [];
    open = [];
  };
  for (let at = start; at < text.length && !isFull(); ) {
    const line = lineAt(text, at);
    if (line.length > LONGEST_ROW_CHARACTERS) return false;
    const end = line.includes('"') ? endOfRow(text, at, delimiter, columns) : at + line.length;
    if (end === null) {
      unclosed += 1;
      open.push(rows.length);
    }
    if (unclosed > MOST_UNCLOSED) return false;
    const row =
      end === null
        ? readOpenLine(line, delimiter, columns)
        : readOpenLine(text.slice(at, end), delimiter, 0);
    columns = row.length;
    rows.push(row);
    at = (end ?? at + line.length) + 1;
    if (rows.length === ROWS_AT_A_TIME) {
      handOver();
      await pause(at / text.length);
    }
  }
  handOver();
  return true;
}

/** Where the row that begins at `start` ends; null where a quote isn't closed in it. */
function endOfRow(text: string, start: number, delimiter: Delimiter, width: number): number | null {
  for (let end = start - 1, lines = 0; lines < MOST_LINES_AFTER_UNCLOSED; lines += 1) {
    const line = lineAt(text, end + 1);
    if (lines === 1 && width > 1 && readOpenLine(line, delimiter, 0).length >= width) return null;
    end += line.length + 1;
    const { errors } = Papa.parse(text.slice(start, end), { delimiter, newline: '\n' });
    if (!errors.some(({ code }) => code === 'MissingQuotes')) return end;
    if (end >= text.length || end - start > LONGEST_ROW_CHARACTERS) return null;
  }
  return null;
}

/**
 * Whether the error is a quote that its line doesn't close, so that Papa read on through the lines
 * below. A text of several lines with a badly written quote in it isn't: its second line has not as
 * many columns as the table.
 */
function leavesQuoteOpen(
  { type, code, row = 0, index = 0 }: Papa.ParseError,
  data: Rows,
  text: string,
  from: number,
  delimiter: Delimiter,
): boolean {
  const cells = data[row];
  // Errors beyond the rows are those of a row that goes on in the next piece.
  if (type !== 'Quotes' || cells === undefined) return false;
  if (code === 'MissingQuotes') return true;
  const end = text.indexOf('\n', from + index);
  if (end === -1 || !cells.some((cell) => cell.includes('\n'))) return false;
  const width = data[row - 1]?.length ?? 0;
  const next = readOpenLine(lineAt(text, end + 1), delimiter, 0);
  return width > 1 && next.length >= width;
}

/**
 * The cells of a line whose last quote isn't closed: up to it as usual, from it on as if it were not
 * there. Where that gives more than `width` cells, the first of them had the delimiter in it.
 */
function readOpenLine(line: string, delimiter: Delimiter, width: number): readonly string[] {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  const cells = data[0] ?? [];
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return cells.slice(0, MOST_COLUMNS);
  const closed = cells.slice(0, -1);
  const open = cells.at(-1)?.split(delimiter) ?? [];
  const tooMany = Math.max(0, closed.length + open.length - width);
  const first = width > 0 ? tooMany + 1 : 1;
  return [...closed, open.slice(0, first).join(delimiter), ...open.slice(first)].slice(
    0,
    MOST_COLUMNS,
  );
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

const noPause = (): Promise<void> => Promise.resolve();

const withinColumns = (row: readonly string[]): readonly string[] =>
  row.length > MOST_COLUMNS ? row.slice(0, MOST_COLUMNS) : row;

const unifyLineEnds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
