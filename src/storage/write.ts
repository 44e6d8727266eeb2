import type { Table } from 'dexie';
import { nextClock } from '../domain/hybridClock';
import type { Draftable, Id, RecordBase, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { sameValue } from '../domain/sameValue';
import { type Commit, touchedBy } from './commitFeed';
import { type Cause, type JournalEntry, ROWS_PER_ENTRY, type RowChange } from './journal';
import { lastClock } from './lastClock';
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
  /** The row with which it became one: whoever deletes that for good deletes this too. */
  readonly into?: Id;
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
  /** Told while a large write goes on how many of its rows are handled. Must not wait for anything. */
  readonly onProgress?: (rows: number) => void;
}

type PlainRow = RecordBase & Readonly<Record<string, unknown>>;

/** So many rows are added at a time; between two of these a progress can be told. */
const ROWS_AT_A_TIME = 250;

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
  tables: readonly (TableName | 'settings')[],
  body: () => Promise<Commit>,
): Promise<Commit> {
  const { database } = storage;
  if (storage.readOnly) throw new DatabaseNewerError('the database is newer than this code');
  const commit = await database.transaction(
    'rw',
    [...tables.map((name) => database.table(name)), database.changes],
    // Dexie follows native awaits only from a function that says 'async'; without it, an await of
    // anything but the database loses the transaction.
    async () => body(),
  );
  if (commit.touched.size > 0) storage.commits.announce(commit);
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
  let handled = 0;
  const onRows = (rows: number): void => {
    handled += rows;
    options.onProgress?.(handled);
  };
  for (const [table, ofTable] of byTable(writes)) {
    const { database } = storage;
    const changed = await writeTable(database.table(table), table, ofTable, now, onRows);
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

/**
 * Writes the rows of one table. However often `writes` names a row, it is written once and has one
 * change in the journal: from what it was before all of them to what it is after.
 */
async function writeTable(
  table: Table<PlainRow, Id>,
  name: TableName,
  writes: readonly (Write | PutBack)[],
  now: Timestamp,
  onRows: (rows: number) => void,
): Promise<RowChange[]> {
  const before = await rowsBefore(table, writes);
  const after = new Map<Id, PlainRow | null>();
  const intoById = new Map<Id, Id>();
  for (const each of writes) {
    const id = idOf(each);
    if (each.kind === 'remove' && each.into !== undefined) intoById.set(id, each.into);
    const row = after.get(id) ?? (after.has(id) ? undefined : before.get(id));
    after.set(id, rowAfter(each, row, now));
  }

  const changes: RowChange[] = [];
  const added: PlainRow[] = [];
  const put: PlainRow[] = [];
  const removed: Id[] = [];
  for (const [id, row] of after) {
    const was = before.get(id);
    if (was && row) {
      const difference = differenceOf(was, row);
      if (!difference) continue;
      put.push(row);
      changes.push({ kind: 'update', table: name, id, ...difference });
    } else if (row) {
      added.push(row);
      changes.push({ kind: 'insert', table: name, id });
    } else if (was) {
      removed.push(id);
      const into = intoById.get(id);
      changes.push({ kind: 'remove', table: name, id, before: was, ...(into && { into }) });
    }
  }

  for (let start = 0; start < added.length; start += ROWS_AT_A_TIME) {
    const rows = added.slice(start, start + ROWS_AT_A_TIME);
    await table.bulkAdd(rows);
    onRows(rows.length);
  }
  if (put.length > 0) await table.bulkPut(put);
  if (removed.length > 0) await table.bulkDelete(removed);
  onRows(after.size - added.length);
  return changes;
}

const idOf = (each: Write | PutBack): Id =>
  each.kind === 'update' || each.kind === 'remove' ? each.id : (each.row as PlainRow).id;

/** The rows that `writes` count on; an insert isn't looked for: where it is there, adding it fails. */
async function rowsBefore(
  table: Table<PlainRow, Id>,
  writes: readonly (Write | PutBack)[],
): Promise<Map<Id, PlainRow>> {
  const ids = writes.flatMap((each) =>
    each.kind === 'update' || each.kind === 'remove' ? [each.id] : [],
  );
  const found = ids.length > 0 ? await table.bulkGet([...new Set(ids)]) : [];
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** What `each` makes of a row; null where it removes it. */
function rowAfter(
  each: Write | PutBack,
  row: PlainRow | undefined,
  now: Timestamp,
): PlainRow | null {
  if (each.kind === 'insert' || each.kind === 'put back') {
    if (row) throw new Error(`a row is there already: ${row.id}`);
    if (each.kind === 'put back') return each.row as PlainRow;
    return { ...each.row, createdAt: now, updatedAt: now, trashedAt: null } as PlainRow;
  }
  if (!row) throw new RowMissingError(each.id);
  if (each.kind === 'remove') return null;
  const fields = Object.entries({ ...row, ...each.fields }).filter(
    ([, value]) => value !== undefined,
  );
  const next = Object.fromEntries(fields) as PlainRow;
  return differenceOf(row, next) ? { ...next, updatedAt: now } : row;
}

/**
 * The fields in which two states of a row differ, before and after, `updatedAt` aside; null where
 * there is none. A field that is absent in a state is absent there.
 */
function differenceOf(
  was: PlainRow,
  is: PlainRow,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  let differ = false;
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (field === 'updatedAt' || sameValue(was[field], is[field])) continue;
    differ = true;
    if (Object.hasOwn(was, field)) before[field] = was[field];
    if (Object.hasOwn(is, field)) after[field] = is[field];
  }
  return differ ? { before, after } : null;
}

async function appendToJournal(
  storage: Storage,
  transaction: Omit<JournalEntry, 'clock'>,
): Promise<void> {
  const { changes: journal } = storage.database;
  let clock = await lastClock(storage);
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
