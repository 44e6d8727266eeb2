import type { Id, RecordBase } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { type AllRows, TABLE_NAMES, type TableName } from './tables';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** A row is restorable for this many days after it was trashed. */
export const TRASH_DAYS = 30;

/**
 * Puts rows of a table in the trash, where they stay restorable. A row that is there already keeps
 * the day on which it came.
 */
export async function trash(
  storage: Storage,
  table: TableName,
  ids: readonly Id[],
): Promise<Result<Commit, StorageError>> {
  const trashedAt = storage.now();
  try {
    return ok(
      await inOneTransaction(storage, [table], async () => {
        const rows: (RecordBase | undefined)[] = await storage.database
          .table(table)
          .bulkGet([...ids]);
        const inUse = ids.filter((_, index) => (rows[index]?.trashedAt ?? null) === null);
        return writeInTransaction(
          storage,
          'trash',
          inUse.map((id) => update(table, id, trashedAt)),
        );
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Takes rows of a table out of the trash. */
export const restoreFromTrash = (
  storage: Storage,
  table: TableName,
  ids: readonly Id[],
): Promise<Result<Commit, StorageError>> =>
  write(
    storage,
    'restore from trash',
    ids.map((id) => update(table, id, null)),
  );

const update = (table: TableName, id: Id, trashedAt: number | null): Write =>
  ({ kind: 'update', table, id, fields: { trashedAt } }) as Write;

/** All rows in the trash, by table, the last trashed first. */
export async function readTrash(storage: Storage): Promise<AllRows> {
  const { database } = storage;
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const rows = await database.table(name).orderBy('trashedAt').reverse().toArray();
      return [name, rows] as const;
    }),
  );
  return Object.fromEntries(tables) as unknown as AllRows;
}
