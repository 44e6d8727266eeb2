import type { Result } from '../../domain/result';
import { openBackup } from '../../exchange/backup/openBackup';
import type { ReadBackup } from '../../exchange/backup/readBackup';
import { writeBackup } from '../../exchange/backup/writeBackup';
import type { Everything } from '../../storage/allRows';
import { mergedInto, withoutWordsOn } from '../../storage/forgetting';
import type { JournalEntry } from '../../storage/journal';
import { purgeRows } from '../../storage/purgeRows';
import { readSetting, writeSetting } from '../../storage/settings';
import {
  dropSnapshot,
  listSnapshots,
  readSnapshot,
  rewriteSnapshot,
} from '../../storage/snapshots';
import type { Storage } from '../../storage/storage';
import type { StorageError } from '../../storage/storageError';
import { unzipped, zipped } from './gzip';

/**
 * Takes out of every snapshot what was deleted for good, as the database still lists it. What can't be
 * read or written anew is let go of: a copy that keeps deleted words is worse than none. Resolves to
 * whether all are clean; else it is listed still, and the next call goes on with it.
 */
export async function purgeSnapshots(storage: Storage, snapshotsName: string): Promise<boolean> {
  const pending = new Set(await readSetting(storage, 'purging'));
  if (pending.size === 0) return true;
  // Snapshots of a newer app can't be read here, and are no damage.
  if (storage.readOnly) return false;
  const heads = await listSnapshots(snapshotsName);
  if (!heads.ok) return false;
  let areClean = true;
  for (const { id, createdAt } of heads.value) {
    const isClean =
      (await rewriteWithout(storage, snapshotsName, { id, createdAt }, pending)) ||
      (await dropSnapshot(snapshotsName, id)).ok;
    areClean &&= isClean;
  }
  return areClean && (await tickOff(storage, pending)).ok;
}

/** Takes them off the list; what was deleted meanwhile stays on it. */
async function tickOff(
  storage: Storage,
  done: ReadonlySet<string>,
): Promise<Result<null, StorageError>> {
  const left = (await readSetting(storage, 'purging')).filter((id) => !done.has(id));
  return writeSetting(storage, 'purging', left);
}

/** Whether the snapshot holds nothing of them any more. */
async function rewriteWithout(
  storage: Storage,
  snapshotsName: string,
  { id, createdAt }: { readonly id: string; readonly createdAt: number },
  ids: ReadonlySet<string>,
): Promise<boolean> {
  const kept = await readKeptSnapshot(snapshotsName, id);
  if (!kept) return false;
  const { changes, ...rows } = kept.tables;
  const journal = changes as unknown as JournalEntry[];
  const merged = [...mergedInto(journal, ids)];
  const here = await storage.database.people.bulkGet(merged);
  const all = new Set([...ids, ...merged.filter((_, index) => here[index] === undefined)]);
  const { rows: left, gone } = purgeRows(rows as Everything['rows'], all);
  const tables = {
    ...Object.fromEntries(kept.otherTables),
    ...left,
    changes: withoutWordsOn(journal, new Set([...all, ...gone.keys()])),
  };
  const bytes = await zipped(await writeBackup(tables, { exportedAt: createdAt }));
  const people = left.people.filter(({ trashedAt }) => trashedAt === null).length;
  return (await rewriteSnapshot(snapshotsName, { id, bytes, people })).ok;
}

/** What stands in a snapshot; null where it is gone, or can't be read. */
export async function readKeptSnapshot(
  snapshotsName: string,
  id: string,
): Promise<ReadBackup | null> {
  const found = await readSnapshot(snapshotsName, id);
  if (!found.ok || !found.value) return null;
  try {
    const read = await openBackup(await unzipped(found.value), null);
    return read.ok ? read.value : null;
  } catch {
    // Not what was once zipped.
    return null;
  }
}
