import { wordsKey } from '../../domain/personKeys';
import type { Rows } from '../csv/readTable';

/** The cells of a row by the names of their columns, whatever their order; '' where there is none. */
export type Cells = (column: string) => string;

/** Where the columns of one of LinkedIn's tables stand; null where `needed` aren't all there. */
export function columnsOf(
  header: readonly string[],
  needed: readonly string[],
): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  header.slice(0, 60).forEach((name, place) => {
    const key = wordsKey(name);
    if (!places.has(key)) places.set(key, place);
  });
  return needed.every((name) => places.has(name)) ? places : null;
}

export const cellsOf =
  (places: ReadonlyMap<string, number>, row: readonly string[]): Cells =>
  (column) => {
    const place = places.get(column);
    return place === undefined ? '' : (row[place]?.trim() ?? '');
  };

/** The first row with more than one cell: archives have no preamble but in the list of connections. */
export const headerOf = (rows: Rows): readonly string[] => rows.find((row) => row.length > 1) ?? [];
