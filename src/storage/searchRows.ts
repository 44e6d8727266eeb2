import type { Id, RecordBase } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
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
  'pitchVersions',
  'feedback',
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

/**
 * Reads the rows that can be searched, as they are at one moment: those that a commit touched, or all
 * of them. It opens the database of that name for itself and closes it again, so that a worker that
 * reads now and then stands in the way of no upgrade and no erasing; with plain IndexedDB, which spares
 * that worker the third part of its weight.
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
  try {
    const database = await Promise.race([open(databaseName), afterWaiting()]);
    if (!database) return err({ type: 'OpenTimedOut' });
    try {
      const transaction = database.transaction([...SEARCHED_TABLES], 'readonly');
      const read = await Promise.all(
        wanted.map(async ({ table, ids }) => {
          const store = transaction.objectStore(table);
          const found: (RecordBase | undefined)[] =
            ids === 'all'
              ? await answerOf(store.getAll())
              : await Promise.all(ids.map((id) => answerOf(store.get(id))));
          const rows = found.filter((row) => row && row.trashedAt === null);
          return { table, ids, rows } as unknown as SearchedRows;
        }),
      );
      return ok(read);
    } finally {
      database.close();
    }
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** As long as any other opening may take. */
const WAIT_MS = 5_000;

const afterWaiting = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), WAIT_MS);
  });

/** Opens the database at whatever version it has; one that isn't there is not made. */
function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request).then((database) => {
    database.onversionchange = () => database.close();
    return database;
  });
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
