import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { openDatabase } from './database';
import { type StorageError, toStorageError } from './storageError';
import type { Rows } from './tables';

/** The tables in which the owner's words stand. */
export const SEARCHED_TABLES = [
  'organizations',
  'people',
  'conversations',
  'takeaways',
  'jots',
  'followUps',
] as const;

export type SearchedTable = (typeof SEARCHED_TABLES)[number];

/** What is in a table now: all of it, or the rows of those ids; an id without a row is not in use. */
export type SearchedRows = {
  readonly [T in SearchedTable]: {
    readonly table: T;
    readonly ids: readonly Id[] | 'all';
    readonly rows: readonly Rows[T][];
  };
}[SearchedTable];

const nothing = (): void => undefined;

/**
 * Reads the rows that can be searched, as they are at one moment: those that a commit touched, or all
 * of them. It opens the database of that name for itself and closes it again, so that a worker that
 * reads now and then stands in the way of no upgrade and no erasing.
 */
export async function readSearchedRows(
  databaseName: string,
  touched: Commit['touched'] | 'all',
): Promise<Result<readonly SearchedRows[], StorageError>> {
  const wanted = SEARCHED_TABLES.flatMap((table) => {
    const ids = touched === 'all' ? 'all' : touched.get(table);
    return ids ? [{ table, ids }] : [];
  });
  if (wanted.length === 0) return ok([]);
  const opened = await openDatabase(databaseName, {
    onUpdatedElsewhere: nothing,
    onBlocked: nothing,
  });
  if (!opened.ok) return err(opened.error);
  const { database } = opened.value;
  try {
    const read = await database.transaction('r', [...SEARCHED_TABLES], () =>
      Promise.all(
        wanted.map(async ({ table, ids }) => {
          const found =
            ids === 'all'
              ? await database.table(table).toArray()
              : await database.table(table).bulkGet([...ids]);
          const rows = found.filter((row) => row && row.trashedAt === null);
          return { table, ids, rows } as SearchedRows;
        }),
      ),
    );
    return ok(read);
  } catch (thrown) {
    return err(toStorageError(thrown));
  } finally {
    database.close();
  }
}
