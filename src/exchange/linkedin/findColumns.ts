import { emailKey, linkedinAddress } from '../../domain/personKeys';
import { type Column, columnOf } from './headerWords';
import { looksLikeDate } from './readDates';

/** Where the columns of a table stand, and which row is the first with data. */
export interface TableColumns {
  readonly places: ReadonlyMap<Column, number>;
  readonly firstDataRow: number;
}

/** A preamble is some three lines; a header is looked for this far. */
const MOST_PREAMBLE_ROWS = 60;

/** What an importable table has, in words for a message. */
export const TABLE_LOOKED_FOR: readonly string[] = [
  'a column of first and last names',
  'a column of companies, e-mail addresses or LinkedIn addresses, or the day of connecting',
];

/**
 * Finds the columns by the words of the header row; where the language is unknown, by what the
 * columns hold. Null where the rows are no list of people.
 */
export function findColumns(rows: readonly (readonly string[])[]): TableColumns | null {
  return findByWords(rows) ?? findByContent(rows);
}

function findByWords(rows: readonly (readonly string[])[]): TableColumns | null {
  for (const [index, row] of rows.slice(0, MOST_PREAMBLE_ROWS).entries()) {
    const places = new Map<Column, number>();
    row.forEach((header, place) => {
      const column = header.length < 100 ? columnOf(header) : null;
      if (column !== null && !places.has(column)) places.set(column, place);
    });
    if (isEnough(places)) return { places, firstDataRow: index + 1 };
  }
  return null;
}

/** A name, and a second thing that only a list of contacts has. */
function isEnough(places: ReadonlyMap<Column, number>): boolean {
  const hasName = places.has('fullName') || places.has('firstName') || places.has('lastName');
  const others = ['url', 'email', 'company', 'position', 'connectedOn'] as const;
  return hasName && others.some((column) => places.has(column));
}

// LinkedIn keeps the order of its columns in every language.
const ORDER: readonly Column[] = [
  'firstName',
  'lastName',
  'url',
  'email',
  'company',
  'position',
  'connectedOn',
];
const ORDER_WITHOUT_URL = ORDER.filter((column) => column !== 'url');

function findByContent(rows: readonly (readonly string[])[]): TableColumns | null {
  for (const order of [ORDER, ORDER_WITHOUT_URL]) {
    const first = rows.findIndex((row) => fits(row, order) && holdsName(row));
    if (first < 0) continue;
    const sample = rows.slice(first, first + 200).filter((row) => row.some((cell) => cell !== ''));
    const fitting = sample.filter((row) => fits(row, order)).length;
    if (fitting < 0.8 * sample.length) continue;
    // Rows of hidden profiles may stand between the header and the first name.
    let firstDataRow = first;
    while (firstDataRow > 0 && fits(rows[firstDataRow - 1] ?? [], order)) firstDataRow -= 1;
    const places = new Map(order.map((column, place) => [column, place]));
    return { places, firstDataRow };
  }
  return null;
}

/** True where each cell may be what its place says: a date last, addresses where they belong. */
function fits(row: readonly string[], order: readonly Column[]): boolean {
  if (row.length !== order.length) return false;
  return order.every((column, place) => {
    const cell = row[place]?.trim() ?? '';
    if (column === 'connectedOn') return looksLikeDate(cell);
    if (cell === '') return true;
    if (column === 'url') return linkedinAddress(cell) !== '';
    return column === 'email' ? emailKey(cell) !== '' : emailKey(cell) === '';
  });
}

const holdsName = (row: readonly string[]): boolean =>
  (row[0]?.trim() ?? '') !== '' || (row[1]?.trim() ?? '') !== '';
