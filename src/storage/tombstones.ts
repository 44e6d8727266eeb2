import type { Id } from '../domain/record';
import type { Everything } from './allRows';
import { withoutWordsOn } from './forgetting';
import type { JournalEntry } from './journal';
import { purgeRows } from './purgeRows';
import type { Storage } from './storage';
import type { TableName } from './tables';

// What stays of a row that was deleted for good: its id, in a change of the journal of cause 'purge'.
// Another device may have deleted what is here: its word counts there, and here the row stays.

/** The ids of everything that a journal says was deleted for good, by table. */
function buried(entries: readonly JournalEntry[]): Map<TableName, Set<Id>> {
  const idsByTable = new Map<TableName, Set<Id>>();
  for (const { cause, changes } of entries) {
    if (cause !== 'purge') continue;
    for (const { kind, table, id } of changes) {
      if (kind !== 'remove') continue;
      const ids = idsByTable.get(table) ?? new Set();
      idsByTable.set(table, ids.add(id));
    }
  }
  return idsByTable;
}

/** Those of them that are here all the same. */
async function livingOf(
  { database }: Storage,
  idsByTable: ReadonlyMap<TableName, ReadonlySet<Id>>,
): Promise<Set<Id>> {
  const living = new Set<Id>();
  for (const [table, ids] of idsByTable) {
    const keys = await database
      .table(table)
      .where('id')
      .anyOf([...ids])
      .primaryKeys();
    for (const key of keys) living.add(key as Id);
  }
  return living;
}

/** A journal that doesn't say of anything here that it was deleted for good. */
export async function withoutTombstonesOfLiving(
  storage: Storage,
  entries: readonly JournalEntry[],
): Promise<JournalEntry[]> {
  const living = await livingOf(storage, buried(entries));
  return entries.flatMap((entry) => {
    if (entry.cause !== 'purge') return [entry];
    const changes = entry.changes.filter(({ kind, id }) => kind !== 'remove' || !living.has(id));
    if (changes.length === entry.changes.length) return [entry];
    return changes.length === 0 ? [] : [{ ...entry, changes }];
  });
}

/**
 * A backup or snapshot without what was deleted for good here since; our entries that say so go along,
 * so that it stays deleted.
 */
export async function withoutPurged(
  storage: Storage,
  { rows, changes }: Everything,
): Promise<Everything> {
  const ours = await storage.database.changes.filter(({ cause }) => cause === 'purge').toArray();
  const idsByTable = buried(ours);
  const living = await livingOf(storage, idsByTable);
  const ids = new Set([...idsByTable.values()].flatMap((each) => [...each]));
  for (const id of living) ids.delete(id);
  if (ids.size === 0) return { rows, changes };
  const present = new Set(changes.map(({ clock }) => clock));
  const tombstones = ours.filter(({ clock }) => !present.has(clock));
  const purged = purgeRows(rows, ids);
  const gone = new Set([...ids, ...purged.gone.keys()]);
  return {
    rows: purged.rows,
    changes: [...withoutWordsOn(changes, gone), ...tombstones].sort((a, b) =>
      a.clock < b.clock ? -1 : 1,
    ),
  };
}
