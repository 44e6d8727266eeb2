import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { sameValue } from '../domain/sameValue';
import type { RowChange } from './journal';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { TABLE_NAMES, type TableName } from './tables';
import { inOneTransaction, type PutBack, type Write, writeInTransaction } from './write';

/** Something that undo left as it is, because the owner changed or used it since. */
export type Kept =
  | {
      readonly reason: 'changed since';
      readonly table: TableName;
      readonly id: Id;
      readonly field: string;
    }
  | { readonly reason: 'edited since' | 'in use'; readonly table: TableName; readonly id: Id };

/** What an undo did. */
export interface Undone {
  /** The transaction of the undo itself: undoing that one is redo. */
  readonly transactionId: Id;
  /** Rows that were taken back, whole or in part. */
  readonly rows: number;
  readonly kept: readonly Kept[];
}

type StoredRow = Readonly<Record<string, unknown>> & {
  readonly updatedAt: number;
  readonly createdAt: number;
};

/**
 * Takes back what the transaction did, as far as nothing later rests on it: a field is restored only
 * where its value is still what that change wrote, an added row is removed only where nobody edited
 * it and no other row refers to it. The rest is listed in `kept`.
 */
export async function undo(
  storage: Storage,
  transactionId: Id,
): Promise<Result<Undone, StorageError>> {
  const { database } = storage;
  try {
    const kept: Kept[] = [];
    let rows = 0;
    const commit = await inOneTransaction(storage, TABLE_NAMES, async () => {
      const entries = await database.changes
        .where('transactionId')
        .equals(transactionId)
        .sortBy('clock');
      const changes = entries.flatMap((entry) => entry.changes).reverse();
      const writes = await takeBack(storage, changes, kept);
      rows = writes.length;
      return writeInTransaction(storage, 'undo', writes, { undoes: transactionId });
    });
    return ok({ transactionId: commit.transactionId, rows, kept });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

async function takeBack(
  storage: Storage,
  changes: readonly RowChange[],
  kept: Kept[],
): Promise<(Write | PutBack)[]> {
  const rows = await presentRows(storage, changes);
  const inUse = await inUseAfter(storage, changes, rows);
  const writes: (Write | PutBack)[] = [];
  for (const change of changes) {
    const { table, id } = change;
    const row = rows.get(table)?.get(id);
    if (change.kind === 'remove') {
      if (!row) writes.push({ kind: 'put back', table, row: change.before });
    } else if (!row) {
      // Removed since: there is nothing left to take back.
    } else if (change.kind === 'insert') {
      if (row.updatedAt !== row.createdAt) kept.push({ reason: 'edited since', table, id });
      else if (inUse.has(id)) kept.push({ reason: 'in use', table, id });
      else writes.push({ kind: 'remove', table, id });
    } else {
      const fields = restorableFields(change, row, kept);
      if (Object.keys(fields).length > 0) {
        writes.push({ kind: 'update', table, id, fields } as Write);
      }
    }
  }
  return writes;
}

function restorableFields(
  change: Extract<RowChange, { kind: 'update' }>,
  row: StoredRow,
  kept: Kept[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [field, written] of Object.entries(change.after)) {
    if (sameValue(row[field], written)) fields[field] = change.before[field];
    else kept.push({ reason: 'changed since', table: change.table, id: change.id, field });
  }
  return fields;
}

async function presentRows(
  storage: Storage,
  changes: readonly RowChange[],
): Promise<Map<TableName, Map<Id, StoredRow>>> {
  const rows = new Map<TableName, Map<Id, StoredRow>>();
  for (const table of TABLE_NAMES) {
    const ids = changes.filter((change) => change.table === table).map((change) => change.id);
    if (ids.length === 0) continue;
    const found: ((StoredRow & { id: Id }) | undefined)[] = await storage.database
      .table(table)
      .bulkGet(ids);
    rows.set(table, new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : []))));
  }
  return rows;
}

/** Where another row may name a row of these tables, by index. */
const REFERENCES: readonly { from: TableName; index: string; to: TableName }[] = [
  { from: 'people', index: 'organizationId', to: 'organizations' },
  { from: 'ties', index: 'personAId', to: 'people' },
  { from: 'ties', index: 'personBId', to: 'people' },
  { from: 'conversations', index: 'personIds', to: 'people' },
  { from: 'takeaways', index: 'personIds', to: 'people' },
  { from: 'jots', index: 'personIds', to: 'people' },
  { from: 'followUps', index: 'personIds', to: 'people' },
  { from: 'takeaways', index: 'conversationId', to: 'conversations' },
  { from: 'jots', index: 'conversationId', to: 'conversations' },
  { from: 'followUps', index: 'conversationId', to: 'conversations' },
  { from: 'takeaways', index: 'jotId', to: 'jots' },
  { from: 'followUps', index: 'jotId', to: 'jots' },
];

/**
 * The added ids that rows which stay refer to. A row that stays keeps what it refers to, so this is
 * repeated until nothing more is kept.
 */
async function inUseAfter(
  storage: Storage,
  changes: readonly RowChange[],
  rows: ReadonlyMap<TableName, ReadonlyMap<Id, StoredRow>>,
): Promise<Set<Id>> {
  const inserted = changes.filter((change) => change.kind === 'insert');
  const tables = new Set(inserted.map((change) => change.table));
  const going = new Set(
    inserted
      .filter(({ table, id }) => {
        const row = rows.get(table)?.get(id);
        return row !== undefined && row.updatedAt === row.createdAt;
      })
      .map((change) => change.id),
  );
  const inUse = new Set<Id>();
  for (let before = -1; going.size > 0 && before !== inUse.size; ) {
    before = inUse.size;
    for (const { from, index, to } of REFERENCES) {
      if (!tables.has(to)) continue;
      await storage.database
        .table(from)
        .orderBy(index)
        .eachKey((key, cursor) => {
          if (going.has(key as Id) && !going.has(cursor.primaryKey as Id)) inUse.add(key as Id);
        });
    }
    for (const id of inUse) going.delete(id);
  }
  return inUse;
}
