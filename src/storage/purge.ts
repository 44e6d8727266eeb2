import { radarWithout } from '../domain/radar';
import type { Id, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Everything } from './allRows';
import type { Commit } from './commitFeed';
import type { JournalEntry } from './journal';
import { purgeRows } from './purgeRows';
import { readSetting } from './settings';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { type AllRows, TABLE_NAMES } from './tables';
import { TRASH_DAYS } from './trash';
import { inOneTransaction, type Write, writeInTransaction } from './write';

const DAY_MS = 86_400_000;

/**
 * Deletes rows for good: the rows and what is nothing without them, and every word of theirs in the
 * journal. What stays in the journal is that they were deleted, by id alone: a restore reads it and
 * leaves them out. The snapshots are another database: what they still hold is listed in the same
 * transaction, for `pendingPurge`. There is no undo.
 */
export async function purge(
  storage: Storage,
  ids: ReadonlySet<Id>,
): Promise<Result<Commit, StorageError>> {
  const { database } = storage;
  try {
    return ok(
      await inOneTransaction(storage, [...TABLE_NAMES, 'settings'], async () => {
        const tables = await Promise.all(
          TABLE_NAMES.map(async (name) => [name, await database.table(name).toArray()] as const),
        );
        const rows = Object.fromEntries(tables) as unknown as AllRows;
        const { gone, changed } = purgeRows(rows, ids);
        const commit = await writeInTransaction(storage, 'purge', [
          ...changed.map(({ table, row }): Write => {
            const { id, createdAt: _, updatedAt: __, ...fields } = row;
            return { kind: 'update', table, id, fields } as unknown as Write;
          }),
          ...[...gone].map(([id, table]): Write => ({ kind: 'remove', table, id })),
        ]);
        await forgetInJournal(storage, new Set(gone.keys()));
        const pending = await readSetting(storage, 'purging');
        const value = [...new Set([...pending, ...gone.keys()])];
        await database.settings.put({ key: 'purging', value });
        const radar = await readSetting(storage, 'radar');
        if (radar) {
          const left = radarWithout(radar, new Set(gone.keys()));
          await database.settings.put({ key: 'radar', value: left });
        }
        return commit;
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Takes every word about the rows out of the journal; that they were deleted for good stays. */
async function forgetInJournal({ database }: Storage, gone: ReadonlySet<Id>): Promise<void> {
  await database.changes
    .filter(({ changes }) => changes.some(({ id }) => gone.has(id)))
    .modify((entry, reference) => {
      const rest = forgotten(entry, gone);
      if (rest === null) delete (reference as { value?: JournalEntry }).value;
      else Object.assign(entry, rest);
    });
}

/** An entry without the words about those rows; null where nothing is left of it. */
function forgotten(entry: JournalEntry, gone: ReadonlySet<Id>): JournalEntry | null {
  const changes = entry.changes.flatMap((change) => {
    if (!gone.has(change.id)) return [change];
    return entry.cause === 'purge' && change.kind === 'remove' ? [{ ...change, before: {} }] : [];
  });
  return changes.length === 0 ? null : { ...entry, changes };
}

/** A journal without the words about those rows. */
export const withoutWordsOn = (
  entries: readonly JournalEntry[],
  gone: ReadonlySet<Id>,
): JournalEntry[] => entries.flatMap((entry) => forgotten(entry, gone) ?? []);

/** The ids of everything that was deleted for good, as a journal knows. */
function purgedIds(entries: readonly JournalEntry[]): Set<Id> {
  const ids = new Set<Id>();
  for (const { cause, changes } of entries) {
    if (cause !== 'purge') continue;
    for (const change of changes) if (change.kind === 'remove') ids.add(change.id);
  }
  return ids;
}

/**
 * A backup or snapshot without what was deleted for good here since; the entries of `ours` that say so
 * go along, so that it stays deleted.
 */
export function withoutPurged(
  { rows, changes }: Everything,
  ours: readonly JournalEntry[],
): Everything {
  const ids = purgedIds(ours);
  if (ids.size === 0) return { rows, changes };
  const present = new Set(changes.map(({ clock }) => clock));
  const tombstones = ours.filter(({ cause, clock }) => cause === 'purge' && !present.has(clock));
  const purged = purgeRows(rows, ids);
  const gone = new Set([...ids, ...purged.gone.keys()]);
  return {
    rows: purged.rows,
    changes: [...withoutWordsOn(changes, gone), ...tombstones].sort((a, b) =>
      a.clock < b.clock ? -1 : 1,
    ),
  };
}

/** The rows whose days in the trash are over. */
export async function expiredInTrash({ database }: Storage, now: Timestamp): Promise<Set<Id>> {
  const before = now - TRASH_DAYS * DAY_MS;
  const ids = new Set<Id>();
  for (const table of TABLE_NAMES) {
    await database
      .table(table)
      .where('trashedAt')
      .below(before)
      .eachPrimaryKey((id) => ids.add(id as Id));
  }
  return ids;
}

/** Something written that stays when a person goes, and names them. */
export interface Mention {
  readonly id: Id;
  readonly table: 'jots' | 'conversations' | 'takeaways' | 'followUps' | 'people';
  readonly text: string;
}

/** Texts in use that name a person and would outlive them; `matches` says whether a text does. */
export async function mentionsOf(
  { database }: Storage,
  personId: Id,
  matches: (text: string) => boolean,
): Promise<Mention[]> {
  const mentions: Mention[] = [];
  const isTheirsAlone = (ids: readonly Id[]): boolean => ids.length === 1 && ids[0] === personId;
  for (const table of ['jots', 'conversations', 'takeaways', 'followUps'] as const) {
    await database.table(table).each((row) => {
      if (isTheirsAlone(row.personIds)) return;
      const text: string = table === 'conversations' ? row.notes : row.text;
      if (matches(text)) mentions.push({ id: row.id, table, text });
    });
  }
  await database.people.each((person) => {
    if (person.id !== personId && matches(person.notes)) {
      mentions.push({ id: person.id, table: 'people', text: person.notes });
    }
  });
  return mentions;
}
