import { err, ok, type Result } from '../domain/result';
import { everythingReplaced } from './commitFeed';
import type { JournalEntry } from './journal';
import type { Storage } from './storage';
import { DatabaseNewerError, type StorageError, toStorageError } from './storageError';
import { type AllRows, TABLE_NAMES } from './tables';

/** Everything that a backup carries: the rows of every table, and the journal of how they came. */
export interface Everything {
  readonly rows: AllRows;
  readonly changes: readonly JournalEntry[];
}

/** Reads every table and the journal as they are at one moment. */
export async function readEverything(storage: Storage): Promise<Result<Everything, StorageError>> {
  const { database } = storage;
  try {
    return ok(
      await database.transaction('r', database.tables, async () => {
        const tables = await Promise.all(
          TABLE_NAMES.map(async (name) => [name, await database.table(name).toArray()] as const),
        );
        const changes = await database.changes.toArray();
        return { rows: Object.fromEntries(tables) as unknown as AllRows, changes };
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/**
 * Replaces every table and the journal by what is given, in one transaction: either all of it is
 * there afterwards or nothing has changed. Settings and derived state belong to what was replaced,
 * and go; what the snapshots still have to forget stays listed. Resolves to the number of rows written.
 */
export async function replaceEverything(
  storage: Storage,
  everything: Everything,
): Promise<Result<number, StorageError>> {
  const { database } = storage;
  try {
    if (storage.readOnly) throw new DatabaseNewerError('the database is newer than this code');
    let rows = 0;
    await database.transaction('rw', database.tables, async () => {
      const purging = await database.settings.get('purging');
      await Promise.all(database.tables.map((table) => table.clear()));
      if (purging) await database.settings.put(purging);
      for (const name of TABLE_NAMES) {
        rows += everything.rows[name].length;
        await database.table(name).bulkAdd(everything.rows[name]);
      }
      await database.changes.bulkAdd([...everything.changes]);
    });
    storage.commits.announce(everythingReplaced(storage.newId()));
    return ok(rows);
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** How much there is in use, by table: for Review, Plan and the settings. */
export type Counts = { readonly [T in keyof AllRows]: number };

/** Counts the rows in use of every table, without reading one. */
export async function countRows(storage: Storage): Promise<Counts> {
  const { database } = storage;
  const counts = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const [all, trashed] = await Promise.all([
        database.table(name).count(),
        database.table(name).orderBy('trashedAt').count(),
      ]);
      return [name, all - trashed] as const;
    }),
  );
  return Object.fromEntries(counts) as unknown as Counts;
}
