import { radarWithout } from '../domain/radar';
import type { Id, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { forgotten, mergedInto } from './forgetting';
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
 * journal, of those too who became one with them. What stays in the journal is that they were deleted,
 * by id alone: a restore reads it and leaves them out. The snapshots are another database: what they
 * still hold is listed in the same transaction, for `purgeSnapshots`. There is no undo.
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
        const merged = await mergedAndNotHere(storage, new Set(gone.keys()));
        await buryToo(storage, commit.transactionId, merged);
        const all = new Set([...gone.keys(), ...merged]);
        await forgetInJournal(storage, all);
        const pending = await readSetting(storage, 'purging');
        await database.settings.put({ key: 'purging', value: [...new Set([...pending, ...all])] });
        const radar = await readSetting(storage, 'radar');
        if (radar) {
          await database.settings.put({ key: 'radar', value: radarWithout(radar, all) });
        }
        return commit;
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Who became one with those of `ids`, and wasn't taken apart again: their words are only about them. */
async function mergedAndNotHere({ database }: Storage, ids: ReadonlySet<Id>): Promise<Id[]> {
  const merges = await database.changes.filter(({ cause }) => cause === 'merge').toArray();
  const merged = [...mergedInto(merges, ids)];
  const rows = await database.people.bulkGet(merged);
  return merged.filter((_, index) => rows[index] === undefined);
}

/** Notes of people who have no row any more that they were deleted for good, by id alone. */
async function buryToo(
  { database }: Storage,
  transactionId: Id,
  ids: readonly Id[],
): Promise<void> {
  const changes = ids.map((id) => ({ kind: 'remove', table: 'people', id, before: {} }) as const);
  await database.changes
    .where('transactionId')
    .equals(transactionId)
    .limit(1)
    .modify((entry) => Object.assign(entry, { changes: [...entry.changes, ...changes] }));
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
