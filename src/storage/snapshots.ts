import Dexie, { type EntityTable } from 'dexie';
import type { Id, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { type StorageError, toStorageError } from './storageError';

/** A compressed copy of everything, kept on the device against our own mistakes. */
export interface Snapshot {
  readonly id: Id;
  readonly createdAt: Timestamp;
  readonly reason: 'before restore' | 'before upgrade';
  readonly people: number;
  /** A backup file, gzipped. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Snapshots live in a database of their own, which a damage to the owner's does not reach. */
class SnapshotDatabase extends Dexie {
  declare readonly snapshots: EntityTable<Snapshot, 'id'>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ snapshots: 'id, createdAt' });
  }
}

/** How many snapshots are kept; the oldest goes first. */
const KEPT = 2;

/** Keeps a snapshot and lets go of the oldest beyond the number kept. */
export async function keepSnapshot(
  databaseName: string,
  snapshot: Snapshot,
): Promise<Result<null, StorageError>> {
  const database = new SnapshotDatabase(databaseName);
  try {
    await database.transaction('rw', database.snapshots, async () => {
      await database.snapshots.put(snapshot);
      // The new one stays even where the clock was set back and it looks like the oldest.
      const ids = await database.snapshots.orderBy('createdAt').primaryKeys();
      const others = ids.filter((id) => id !== snapshot.id);
      await database.snapshots.bulkDelete(others.slice(0, Math.max(0, ids.length - KEPT)));
    });
    return ok(null);
  } catch (thrown) {
    return err(toStorageError(thrown));
  } finally {
    database.close();
  }
}

/** All snapshots, the newest first. */
export async function listSnapshots(
  databaseName: string,
): Promise<Result<readonly Snapshot[], StorageError>> {
  const database = new SnapshotDatabase(databaseName);
  try {
    return ok(await database.snapshots.orderBy('createdAt').reverse().toArray());
  } catch (thrown) {
    return err(toStorageError(thrown));
  } finally {
    database.close();
  }
}
