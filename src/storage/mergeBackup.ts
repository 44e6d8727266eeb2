import { type FieldClock, type MergeRow, mergeRows } from '../domain/mergeRecords';
import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { sameValue } from '../domain/sameValue';
import type { Everything } from './allRows';
import type { Commit } from './commitFeed';
import { fieldsOf, type JournalEntry } from './journal';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { TABLE_NAMES, type TableName } from './tables';
import { withoutTombstonesOfLiving } from './tombstones';
import { inOneTransaction, type PutBack, type Write, writeInTransaction } from './write';

/** What a merge did. */
export interface Merged {
  readonly commit: Commit;
  readonly added: number;
  readonly updated: number;
}

/**
 * Adds what a backup has and this database doesn't, and settles each field that differs by who wrote
 * it last (`mergeRows`). One transaction, which can be undone. The entries of the other journal are
 * taken over: a later merge needs their clocks. What is here and was deleted for good elsewhere stays.
 */
export async function mergeEverything(
  storage: Storage,
  theirs: Everything,
): Promise<Result<Merged, StorageError>> {
  const { database } = storage;
  try {
    let added = 0;
    let updated = 0;
    const commit = await inOneTransaction(storage, TABLE_NAMES, async () => {
      const ourChanges = await database.changes.toArray();
      const ourClock = fieldClocks(ourChanges);
      const theirClock = fieldClocks(theirs.changes);
      const writes: (Write | PutBack)[] = [];
      for (const table of TABLE_NAMES) {
        const rows = theirs.rows[table] as unknown as MergeRow[];
        if (rows.length === 0) continue;
        const ours: MergeRow[] = await database.table(table).toArray();
        const ourRows = new Map(ours.map((row) => [row.id, row]));
        const merged = mergeRows({ rows: ours, clockOf: ourClock }, { rows, clockOf: theirClock });
        for (const row of merged) {
          const was = ourRows.get(row.id);
          if (!was) writes.push({ kind: 'put back', table, row });
          else if (differs(was, row)) writes.push(updateOf(table, was, row));
        }
      }
      const present = new Set(ourChanges.map(({ clock }) => clock));
      const news = theirs.changes.filter(({ clock }) => !present.has(clock));
      await database.changes.bulkAdd(await withoutTombstonesOfLiving(storage, news));
      added = writes.filter(({ kind }) => kind === 'put back').length;
      updated = writes.length - added;
      return writeInTransaction(storage, 'merge backup', writes);
    });
    return ok({ commit, added, updated });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Whether `updateOf` would change anything. */
const differs = (was: MergeRow, row: MergeRow): boolean =>
  was !== row &&
  [...new Set([...Object.keys(was), ...Object.keys(row)])].some(
    (field) => !STAMPS.has(field) && !sameValue(was[field], row[field]),
  );

const STAMPS = new Set(['createdAt', 'updatedAt']);

function updateOf(table: TableName, was: MergeRow, row: MergeRow): Write {
  const { id, createdAt: _, updatedAt: __, ...fields } = row as MergeRow & { createdAt?: unknown };
  const gone = Object.keys(was).filter((field) => !Object.hasOwn(row, field));
  const emptied = Object.fromEntries(gone.map((field) => [field, undefined]));
  return { kind: 'update', table, id, fields: { ...fields, ...emptied } } as unknown as Write;
}

/**
 * When each field was last written, by a journal. A merge itself writes nothing of its own: what it
 * took over keeps the clock of who wrote it.
 */
export function fieldClocks(entries: readonly JournalEntry[]): FieldClock {
  const byRow = new Map<Id, Map<string, string>>();
  for (const { clock, cause, changes } of entries) {
    if (cause === 'merge backup') continue;
    for (const change of changes) {
      const clocks = byRow.get(change.id) ?? new Map<string, string>();
      byRow.set(change.id, clocks);
      for (const field of change.kind === 'update' ? fieldsOf(change) : [WHOLE]) {
        const known = clocks.get(field);
        if (known === undefined || known < clock) clocks.set(field, clock);
      }
    }
  }
  return (id, field) => {
    const clocks = byRow.get(id);
    const [own, whole] = [clocks?.get(field) ?? null, clocks?.get(WHOLE) ?? null];
    return own !== null && (whole === null || own > whole) ? own : whole;
  };
}

/** Stands for a row as such, added or removed. */
const WHOLE = '';
