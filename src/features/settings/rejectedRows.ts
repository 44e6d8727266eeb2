import { writeTable } from '../../exchange/csv/writeTable';
import type { FileReport } from '../../exchange/importReport';

/** The rows of a table that gave nobody, under its own headers, to be mended and brought again; null for none. */
export function rejectedRowsFile({ file, header, rejected }: FileReport): File | null {
  const rows = rejected.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
  if (rows.length === 0) return null;
  const name = (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/u, '');
  const table = header.length > 0 ? [header, ...rows] : rows;
  return new File([writeTable(table, 'any program')], `${name}-left-out.csv`, { type: 'text/csv' });
}
