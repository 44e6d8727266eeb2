import { PLAN_TABLES, type PlanRows } from '../domain/planner/planRows';
import { err, ok, type Result } from '../domain/result';
import { openDatabase } from './database';
import type { OrreryDatabase } from './schema';
import { type StorageError, toStorageError } from './storageError';

const nothing = (): void => undefined;

/**
 * Reads all that a plan is made of, as it is at one moment. It opens the database of that name for
 * itself and closes it again, so that a worker stands in the way of no upgrade and no erasing.
 */
export async function readPlanRows(databaseName: string): Promise<Result<PlanRows, StorageError>> {
  const opened = await openDatabase(databaseName, {
    onUpdatedElsewhere: nothing,
    onBlocked: nothing,
  });
  if (!opened.ok) return err(opened.error);
  const { database } = opened.value;
  try {
    return ok(await planRowsOf(database));
  } catch (thrown) {
    return err(toStorageError(thrown));
  } finally {
    database.close();
  }
}

/** The rows in use of every table that a plan is made of. */
export async function planRowsOf(database: OrreryDatabase): Promise<PlanRows> {
  const tables = await database.transaction('r', [...PLAN_TABLES], () =>
    Promise.all(
      PLAN_TABLES.map(async (name) => {
        const rows = await database.table(name).toArray();
        return [name, rows.filter((row) => row.trashedAt === null)] as const;
      }),
    ),
  );
  return Object.fromEntries(tables) as unknown as PlanRows;
}
