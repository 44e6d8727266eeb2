import type { Table } from 'dexie';
import { nextClock } from '../domain/hybridClock';
import type { Draftable, Id, RecordBase, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { sameValue } from '../domain/sameValue';
import { type Commit, touchedBy } from './commitFeed';
import { type Cause, type JournalEntry, ROWS_PER_ENTRY, type RowChange } from './journal';
import type { Storage } from './storage';
import {
  DatabaseNewerError,
  RowMissingError,
  type StorageError,
  toStorageError,
} from './storageError';
import type { Rows, TableName } from './tables';

type InsertOf<T extends TableName> = {
  readonly kind: 'insert';
  readonly table: T;
  readonly row: Draftable<Rows[T]> & { readonly id: Id };
};
type UpdateOf<T extends TableName> = {
  readonly kind: 'update';
  readonly table: T;
  readonly id: Id;
  readonly fields: Partial<Draftable<Rows[T]>> & { readonly trashedAt?: Timestamp | null };
};
type RemoveOf<T extends TableName> = {
  readonly kind: 'remove';
  readonly table: T;
  readonly id: Id;
};

/** One thing to do to one row. */
export type Write = {
  [T in TableName]: InsertOf<T> | UpdateOf<T> | RemoveOf<T>;
}[TableName];

/** The row as it was, put back; only undo needs it. */
export interface PutBack {
  readonly kind: 'put back';
  readonly table: TableName;
  readonly row: Readonly<Record<string, unknown>>;
}

interface WriteOptions {
  readonly undoes?: Id;
}

type PlainRow = RecordBase & Record<string, unknown>;

/**
 * Does all of `writes` in one transaction, with the journal of it, and tells the feed. Either all of
 * it is on disk or nothing is. An update that changes nothing leaves no trace.
 */
export async function write(
  storage: Storage,
  cause: Cause,
  writes: readonly Write[],
): Promise<Result<Commit, StorageError>> {
  const names = [...new Set(writes.map((each) => each.table))];
  try {
    return ok(
      await inOneTransaction(storage, names, () => writeInTransaction(storage, cause, writes)),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/**
 * Runs `body` in one read-write transaction over `tables` and the journal, then announces the commit
 * that it returns. For writes that must look at rows before they know what to write. Throws what
 * IndexedDB throws; nothing but the database may be awaited inside.
 */
export async function inOneTransaction(
  storage: Storage,
  tables: readonly TableName[],
  body: () => Promise<Commit>,
): Promise<Commit> {
  const { database } = storage;
  if (storage.readOnly) throw new DatabaseNewerError('the database is newer than this code');
  const commit = await database.transaction(
    'rw',
    [...tables.map((name) => database.table(name)), database.changes],
    body,
  );
  storage.commits.announce(commit);
  return commit;
}

/** The part of `write` that runs inside a transaction already begun over the tables that it names. */
export async function writeInTransaction(
  storage: Storage,
  cause: Cause,
  writes: readonly (Write | PutBack)[],
  options: WriteOptions = {},
): Promise<Commit> {
  const now = storage.now();
  const transactionId = storage.newId();
  const touched = new Map<TableName, Id[]>();
  const changes: RowChange[] = [];
  for (const [table, ofTable] of byTable(writes)) {
    const changed = await writeTable(storage.database.table(table), table, ofTable, now);
    for (const change of changed) changes.push(change);
    if (changed.length > 0)
      touched.set(
        table,
        changed.map((change) => change.id),
      );
  }
  if (changes.length > 0) {
    await appendToJournal(storage, {
      transactionId,
      cause,
      undoes: options.undoes ?? null,
      changes,
    });
  }
  return { transactionId, cause, touched: touchedBy(touched) };
}

function byTable(writes: readonly (Write | PutBack)[]): Map<TableName, (Write | PutBack)[]> {
  const tables = new Map<TableName, (Write | PutBack)[]>();
  for (const each of writes) {
    const list = tables.get(each.table);
    if (list) list.push(each);
    else tables.set(each.table, [each]);
  }
  return tables;
}

async function writeTable(
  table: Table<PlainRow, Id>,
  name: TableName,
  writes: readonly (Write | PutBack)[],
  now: Timestamp,
): Promise<RowChange[]> {
  const changes: RowChange[] = [];
  const added: PlainRow[] = [];
  const put = new Map<Id, PlainRow>();
  const removed: Id[] = [];

  const idsToRead = writes.flatMap((each) =>
    each.kind === 'update' || each.kind === 'remove' ? [each.id] : [],
  );
  const found = idsToRead.length > 0 ? await table.bulkGet([...new Set(idsToRead)]) : [];
  const present = new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));

  for (const each of writes) {
    if (each.kind === 'insert') {
      added.push({ ...each.row, createdAt: now, updatedAt: now, trashedAt: null } as PlainRow);
      changes.push({ kind: 'insert', table: name, id: each.row.id });
    } else if (each.kind === 'put back') {
      added.push(each.row as PlainRow);
      changes.push({ kind: 'insert', table: name, id: (each.row as PlainRow).id });
    } else {
      const row = present.get(each.id);
      if (!row) throw new RowMissingError(each.id);
      if (each.kind === 'remove') {
        present.delete(each.id);
        put.delete(each.id);
        removed.push(each.id);
        changes.push({ kind: 'remove', table: name, id: each.id, before: row });
      } else {
        const difference = differenceOf(row, each.fields);
        if (!difference) continue;
        const next = { ...row, ...each.fields, updatedAt: now };
        present.set(each.id, next);
        put.set(each.id, next);
        changes.push({ kind: 'update', table: name, id: each.id, ...difference });
      }
    }
  }
  if (added.length > 0) await table.bulkAdd(added);
  if (put.size > 0) await table.bulkPut([...put.values()]);
  if (removed.length > 0) await table.bulkDelete(removed);
  return changes;
}

/** The fields that `fields` changes in `row`, before and after; null where it changes none. */
function differenceOf(
  row: PlainRow,
  fields: Readonly<Record<string, unknown>>,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (sameValue(row[field], value)) continue;
    if (Object.hasOwn(row, field)) before[field] = row[field];
    after[field] = value;
  }
  return Object.keys(after).length > 0 ? { before, after } : null;
}

async function appendToJournal(
  storage: Storage,
  transaction: Omit<JournalEntry, 'clock'>,
): Promise<void> {
  const { changes: journal } = storage.database;
  const last = await journal.orderBy('clock').lastKey();
  let clock = typeof last === 'string' ? last : null;
  const entries: JournalEntry[] = [];
  for (let start = 0; start < transaction.changes.length; start += ROWS_PER_ENTRY) {
    clock = nextClock(clock, storage.now(), storage.deviceId);
    entries.push({
      ...transaction,
      clock,
      changes: transaction.changes.slice(start, start + ROWS_PER_ENTRY),
    });
  }
  await journal.bulkAdd(entries);
}
