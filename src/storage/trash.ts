import type { FollowUp } from '../domain/conversation';
import type { Id, RecordBase } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { type AllRows, TABLE_NAMES, type TableName } from './tables';
import { inOneTransaction, type Write, writeInTransaction } from './write';

/** A row is restorable for this many days after it was trashed. */
export const TRASH_DAYS = 30;

/**
 * What goes to the trash with a row, and comes back with it: it is nothing by itself meanwhile. Rows that
 * were there before stay when the other comes back.
 */
const GOES_ALONG: { readonly [T in TableName]?: Along } = {
  targets: { table: 'seats', field: 'targetId', goes: () => true },
  pitches: { table: 'pitchVersions', field: 'pitchId', goes: () => true },
  // What was done stays as it was; nothing is left to do.
  opportunities: {
    table: 'followUps',
    field: 'opportunityId',
    goes: (row) => (row as FollowUp).doneAt === null,
  },
};

interface Along {
  readonly table: TableName;
  /** Where it names the row that it goes with. */
  readonly field: string;
  readonly goes: (row: RecordBase) => boolean;
}

/**
 * Puts rows of a table in the trash, where they stay restorable, with what goes along. A row that is
 * there already keeps the day on which it came.
 */
export async function trash(
  storage: Storage,
  table: TableName,
  ids: readonly Id[],
): Promise<Result<Commit, StorageError>> {
  const trashedAt = storage.now();
  return withAlong(storage, table, ids, 'trash', (rows, along) =>
    [...rows, ...along]
      .filter(({ row }) => row.trashedAt === null)
      .map(({ table: of, row }) => update(of, row.id, trashedAt)),
  );
}

/** Takes rows of a table out of the trash, with what went there together with them. */
export const restoreFromTrash = (
  storage: Storage,
  table: TableName,
  ids: readonly Id[],
): Promise<Result<Commit, StorageError>> =>
  withAlong(storage, table, ids, 'restore from trash', (rows, along) =>
    [
      ...rows.filter(({ row }) => row.trashedAt !== null),
      ...along.filter(({ row, withRow }) => row.trashedAt !== null && isTogether(row, withRow)),
    ].map(({ table: of, row }) => update(of, row.id, null)),
  );

const isTogether = (row: RecordBase, other: RecordBase | undefined): boolean =>
  row.trashedAt === other?.trashedAt;

interface Found {
  readonly table: TableName;
  readonly row: RecordBase;
  /** What it goes along with. */
  readonly withRow?: RecordBase;
}

/** Reads the rows and what goes along with them, and writes what follows, in one transaction. */
async function withAlong(
  storage: Storage,
  table: TableName,
  ids: readonly Id[],
  cause: 'trash' | 'restore from trash',
  writesFor: (rows: readonly Found[], along: readonly Found[]) => readonly Write[],
): Promise<Result<Commit, StorageError>> {
  const { database } = storage;
  const also = GOES_ALONG[table];
  try {
    return ok(
      await inOneTransaction(storage, also ? [table, also.table] : [table], async () => {
        const read: (RecordBase | undefined)[] = await database.table(table).bulkGet([...ids]);
        const missing = read.indexOf(undefined);
        if (missing >= 0) throw new RowMissingError(ids[missing] ?? '');
        const rows = read as RecordBase[];
        const along = also ? await alongOf(storage, also, rows) : [];
        return writeInTransaction(
          storage,
          cause,
          writesFor(
            rows.map((row) => ({ table, row })),
            along,
          ),
        );
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

async function alongOf(
  { database }: Storage,
  { table, field, goes }: Along,
  rows: readonly RecordBase[],
): Promise<Found[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found: RecordBase[] = await database
    .table(table)
    .where(field)
    .anyOf([...byId.keys()])
    .toArray();
  return found.filter(goes).map((row) => {
    const withRow = byId.get(namedIn(row, field));
    return withRow ? { table, row, withRow } : { table, row };
  });
}

/** The id that stands in a field of a row; '' where there is none. */
const namedIn = (row: RecordBase, field: string): Id =>
  (row as unknown as Record<string, Id | null>)[field] ?? '';

const update = (table: TableName, id: Id, trashedAt: number | null): Write =>
  ({ kind: 'update', table, id, fields: { trashedAt } }) as Write;

/**
 * All rows in the trash, by table, the last trashed first; without those that come back with what they
 * went along with.
 */
export async function readTrash(storage: Storage): Promise<AllRows> {
  const { database } = storage;
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const rows: RecordBase[] = await database
        .table(name)
        .orderBy('trashedAt')
        .reverse()
        .toArray();
      return [name, rows] as const;
    }),
  );
  const all = new Map(tables);
  for (const [owners, along] of Object.entries(GOES_ALONG) as [TableName, Along][]) {
    const byId = new Map(all.get(owners)?.map((row) => [row.id, row]));
    const alone = all
      .get(along.table)
      ?.filter((row) => !isTogether(row, byId.get(namedIn(row, along.field))));
    all.set(along.table, alone ?? []);
  }
  return Object.fromEntries(all) as unknown as AllRows;
}
