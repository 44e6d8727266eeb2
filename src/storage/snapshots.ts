import Dexie, { type EntityTable } from 'dexie';
import type { Id, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { type StorageError, toStorageError } from './storageError';

/** Why a snapshot was taken. */
export type SnapshotReason = 'daily' | 'before restore' | 'before upgrade';

/** What is known of a snapshot without unpacking it. */
export interface SnapshotHead {
  readonly id: Id;
  readonly createdAt: Timestamp;
  readonly reason: SnapshotReason;
  readonly people: number;
  /** The newest journal clock in it; null where nothing had been written. */
  readonly lastClock: string | null;
}

/** A compressed copy of everything, kept on the device against our own mistakes. */
export interface Snapshot extends SnapshotHead {
  /** A backup file, gzipped. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Snapshots live in a database of their own, which a damage to the owner's does not reach. Their
 * contents stand apart from their heads, so that a list of them reads little.
 */
class SnapshotDatabase extends Dexie {
  declare readonly heads: EntityTable<SnapshotHead, 'id'>;
  declare readonly contents: EntityTable<Pick<Snapshot, 'id' | 'bytes'>, 'id'>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ heads: 'id, createdAt', contents: 'id' });
  }
}

/** How many are kept: of the daily ones, and of those before a restore or an upgrade. */
const KEPT = { daily: 7, others: 2 } as const;

const kindOf = ({ reason }: SnapshotHead): keyof typeof KEPT =>
  reason === 'daily' ? 'daily' : 'others';

/** Keeps a snapshot and lets go of the oldest of its kind beyond the number kept. */
export const keepSnapshot = (
  databaseName: string,
  { bytes, ...head }: Snapshot,
): Promise<Result<null, StorageError>> =>
  within(databaseName, async (database) => {
    await database.transaction('rw', database.heads, database.contents, async () => {
      await database.heads.put(head);
      await database.contents.put({ id: head.id, bytes });
      const kind = kindOf(head);
      const alike = (await database.heads.orderBy('createdAt').toArray()).filter(
        (each) => kindOf(each) === kind,
      );
      // The new one stays even where the clock was set back and it looks like the oldest.
      const others = alike.filter(({ id }) => id !== head.id).map(({ id }) => id);
      const gone = others.slice(0, Math.max(0, alike.length - KEPT[kind]));
      await database.heads.bulkDelete(gone);
      await database.contents.bulkDelete(gone);
    });
    return null;
  });

/** The heads of all snapshots, the newest first. */
export const listSnapshots = (
  databaseName: string,
): Promise<Result<readonly SnapshotHead[], StorageError>> =>
  within(databaseName, (database) => database.heads.orderBy('createdAt').reverse().toArray());

/** The content of a snapshot: a backup file, gzipped; null where it is gone. */
export const readSnapshot = (
  databaseName: string,
  id: Id,
): Promise<Result<Uint8Array<ArrayBuffer> | null, StorageError>> =>
  within(databaseName, async (database) => (await database.contents.get(id))?.bytes ?? null);

/** Writes other content into a snapshot that is there: what was deleted for good leaves it too. */
export const rewriteSnapshot = (
  databaseName: string,
  { id, bytes, people }: Pick<Snapshot, 'id' | 'bytes' | 'people'>,
): Promise<Result<null, StorageError>> =>
  within(databaseName, async (database) => {
    await database.transaction('rw', database.heads, database.contents, async () => {
      if ((await database.heads.update(id, { people })) === 1) {
        await database.contents.put({ id, bytes });
      }
    });
    return null;
  });

/** Lets go of a snapshot. */
export const dropSnapshot = (databaseName: string, id: Id): Promise<Result<null, StorageError>> =>
  within(databaseName, async (database) => {
    await database.transaction('rw', database.heads, database.contents, async () => {
      await database.heads.delete(id);
      await database.contents.delete(id);
    });
    return null;
  });

async function within<T>(
  databaseName: string,
  work: (database: SnapshotDatabase) => Promise<T>,
): Promise<Result<T, StorageError>> {
  const database = new SnapshotDatabase(databaseName);
  try {
    return ok(await work(database));
  } catch (thrown) {
    return err(toStorageError(thrown));
  } finally {
    database.close();
  }
}
