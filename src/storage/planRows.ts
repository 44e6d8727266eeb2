import { PLAN_TABLES, type PlanRows } from '../domain/planner/planRows';
import { err, ok, type Result } from '../domain/result';
import { type StorageError, toStorageError } from './storageError';

interface StoredRow {
  readonly trashedAt: number | null;
}

/**
 * Reads all that a plan is made of, in use, as it is at one moment. It opens the database of that name
 * for itself and closes it again, so that a worker stands in the way of no upgrade and no erasing.
 * Without Dexie, which would be the largest part of that worker by far: nothing is written here.
 */
export async function readPlanRows(databaseName: string): Promise<Result<PlanRows, StorageError>> {
  try {
    const database = await openAsItIs(databaseName);
    database.onversionchange = () => database.close();
    try {
      const transaction = database.transaction([...PLAN_TABLES], 'readonly');
      const tables = await Promise.all(
        PLAN_TABLES.map(async (name) => {
          const rows: StoredRow[] = await answerTo(transaction.objectStore(name).getAll());
          return [name, rows.filter((row) => row.trashedAt === null)] as const;
        }),
      );
      return ok(Object.fromEntries(tables) as unknown as PlanRows);
    } finally {
      database.close();
    }
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Opens a database in the version that it has; fails where there is none, and makes none. */
function openAsItIs(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerTo(request);
}

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
