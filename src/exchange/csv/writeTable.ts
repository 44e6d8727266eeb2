/** Who reads the table: any program, exactly, or a spreadsheet, which takes some cells for formulas. */
export type TableReader = 'any program' | 'spreadsheet';

/**
 * A table as CSV (RFC 4180) in UTF-8. For a spreadsheet a quote goes before cells that begin as a
 * formula does, and a mark before everything says that it is UTF-8: so nothing runs when it is opened,
 * but a cell that got a quote is no longer what it was.
 */
export function writeTable(rows: readonly (readonly string[])[], reader: TableReader): string {
  const isForSpreadsheet = reader === 'spreadsheet';
  const text = rows
    .map(
      (row) =>
        `${row.map((cell) => quoted(isForSpreadsheet ? disarmed(cell) : cell)).join(',')}\r\n`,
    )
    .join('');
  return isForSpreadsheet ? `${BYTE_ORDER_MARK}${text}` : text;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell that no spreadsheet takes for a formula (OWASP, 'CSV Injection'); nor a part of it, where one
 * separates cells by something else than the comma.
 */
const disarmed = (cell: string): string =>
  (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell).replace(
    /([;,|\t\r\n][\s"]*)(?=[=+\-@])/gu,
    "$1'",
  );

/** One empty cell is quoted: a line without anything is no row. */
const quoted = (cell: string): string =>
  cell === '' || /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows of any form as a table: a column for each field, lists and the like as JSON. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): string[][] {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [fields, ...rows.map((row) => fields.map((field) => cellOf(row[field])))];
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
