import { type Delimiter, type Rows, readTable, sampleTables } from '../csv/readTable';
import { decodeText } from '../decodeText';
import type { Format, ImportFile, ParseContext } from '../format';
import { type FileOutcome, failedFile, readFile } from '../importReport';
import { findColumns, TABLE_LOOKED_FOR, type TableColumns } from './findColumns';
import { readConnections } from './readConnections';

const LABEL = 'LinkedIn connections';
const SNIFFED_BYTES = 64 * 1024;
const MOST_COLUMNS = 9;

/** LinkedIn's Connections.csv: a table of people with LinkedIn addresses or the day of connecting. */
export const connectionsFormat: Format = {
  label: LABEL,
  extensions: [],
  sniff: (file: ImportFile) => {
    const { text } = decodeText(file.bytes.subarray(0, SNIFFED_BYTES));
    return findTable(text) !== null;
  },
  parse: async (file: ImportFile, context: ParseContext) => [await parseTable(file, context)],
};

async function parseTable(file: ImportFile, context: ParseContext): Promise<FileOutcome> {
  const { text } = decodeText(file.bytes);
  const table = findTable(text);
  if (table === null) {
    const error = { type: 'notRecognized', lookedFor: TABLE_LOOKED_FOR } as const;
    return failedFile(file.name, null, error);
  }
  await context.pause(0);
  const read = await readTable(text, table.delimiter, (done) => context.pause(done / 2));
  if (!read.ok) return failedFile(file.name, LABEL, read.error);
  const { candidates, rejected, hidden } = await readConnections(
    read.value,
    table.columns,
    file.name,
    context,
  );
  const header = read.value.rows[table.columns.firstDataRow - 1] ?? [];
  return readFile(file.name, LABEL, candidates, { rejected, hidden, header }, [
    'a row with a name',
  ]);
}

/** The delimiter by which the beginning of the text makes the most of its columns known. */
function findTable(text: string): { delimiter: Delimiter; columns: TableColumns } | null {
  let best: { delimiter: Delimiter; columns: TableColumns } | null = null;
  for (const { delimiter, rows } of sampleTables(text)) {
    const columns = findColumns(rows);
    if (columns === null || !isOfLinkedin(columns, rows)) continue;
    if (best === null || columns.places.size > best.columns.places.size)
      best = { delimiter, columns };
  }
  return best;
}

/** Other tables of people also have names and companies, but no such day, and more columns. */
function isOfLinkedin({ places, firstDataRow }: TableColumns, rows: Rows): boolean {
  if (!places.has('connectedOn') && !places.has('url')) return false;
  const header = rows[firstDataRow - 1] ?? [];
  return header.filter((cell) => cell.trim() !== '').length <= MOST_COLUMNS;
}
