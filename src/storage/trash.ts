import type { Id } from '../domain/record';
import type { Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { type AllRows, TABLE_NAMES, type TableName } from './tables';
import { type Write, write } from './write';

/** A row is restorable for this many days after it was trashed. */
export const TRASH_DAYS = 30;

/** Puts rows of a table in the trash, where they stay restorable. */
export const trash = (
  storage: Storage,
  table: TableName,
  ids: readonly Id[],
): Promise<Result<Commit, StorageError>> => {
  const trashedAt = storage.now();
  return write(
    storage,
    'trash',
    ids.map((id) => update(table, id, trashedAt)),
  );
};

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
      const rows = await database
        .table(name)
        .filter((row) => row.trashedAt !== null)
        .toArray();
      return [name, rows.sort((a, b) => b.trashedAt - a.trashedAt)] as const;
    }),
  );
  return Object.fromEntries(tables) as unknown as AllRows;
}
