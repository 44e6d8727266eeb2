import { uuidv7 } from 'uuidv7';
import type { Person } from '../../domain/person';
import { err, ok, type Result } from '../../domain/result';
import { sameValue } from '../../domain/sameValue';
import { MOST_BACKUP_BYTES } from '../../exchange/backup/backupFormat';
import { decrypt, encrypt } from '../../exchange/backup/encryption';
import { openBackup } from '../../exchange/backup/openBackup';
import type { ReadBackup } from '../../exchange/backup/readBackup';
import { writeBackup } from '../../exchange/backup/writeBackup';
import { type Everything, readEverything, replaceEverything } from '../../storage/allRows';
import { type Channel, createCommitFeed } from '../../storage/commitFeed';
import { openDatabase } from '../../storage/database';
import type { JournalEntry } from '../../storage/journal';
import { mergeEverything } from '../../storage/mergeBackup';
import { expiredInTrash, purge } from '../../storage/purge';
import { readSetting } from '../../storage/settings';
import { keepSnapshot, readSnapshot, type SnapshotReason } from '../../storage/snapshots';
import type { Storage } from '../../storage/storage';
import { type StorageError, toStorageError } from '../../storage/storageError';
import { takePersonBack } from '../../storage/takeBack';
import { withoutPurged } from '../../storage/tombstones';
import {
  type BackupPlace,
  type BackupReply,
  type BackupRequest,
  isBackupRequest,
  type Restored,
  type SnapshotLook,
} from './backupProtocol';
import { unzipped, zipped } from './gzip';
import { purgeSnapshots, readKeptSnapshot } from './purgeSnapshots';

// Everything that is about the whole of the owner's data: written, encrypted, read, restored, kept.

let checked: Everything | null = null;

const reply = (message: BackupReply): void => postMessage(message);

addEventListener('message', (event: MessageEvent<BackupRequest>) => {
  if (!isBackupRequest(event.data)) return;
  answer(event.data).then(reply, (thrown: unknown) =>
    reply({ type: 'failed', error: toStorageError(thrown) }),
  );
});

async function answer(request: BackupRequest): Promise<BackupReply> {
  switch (request.type) {
    case 'check': {
      const { place, file, passphrase } = request;
      if (file.size > MOST_BACKUP_BYTES) {
        const error = { type: 'tooLarge', bytes: file.size, most: MOST_BACKUP_BYTES } as const;
        return { type: 'refused', error };
      }
      return check(place, file.name, new Uint8Array(await file.arrayBuffer()), passphrase);
    }
    case 'check snapshot':
      return checkSnapshot(request.place, request.id);
    case 'restore':
      return inTurn(request.place, (storage) => restore(storage, request.place, request.how));
    case 'export':
      return withStorage(request.place, exported);
    case 'encrypt':
      return withStorage(request.place, (storage) => encrypted(storage, request.passphrase));
    case 'look':
      return withStorage(request.place, (storage) => look(storage, request.place, request.id));
    case 'take back':
      return inTurn(request.place, (storage) =>
        takeBack(storage, request.place, request.id, request.personId),
      );
    case 'purge':
      return inTurn(request.place, (storage) => purged(storage, request.place, request.ids));
    case 'keep snapshot':
      return inTurn(request.place, async (storage) => {
        const kept = await snapshotOf(storage, request.place, request.reason);
        return kept.ok ? { type: 'snapshot kept' } : { type: 'failed', error: kept.error };
      });
  }
}

async function check(
  place: BackupPlace,
  fileName: string,
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<BackupReply> {
  const read = await openBackup(bytes, passphrase);
  if (!read.ok) return { type: 'refused', error: read.error };
  checked = everythingIn(read.value);
  const { exportedAt, repairs, otherTables } = read.value;
  const inFile = checked;
  return withStorage(place, async (storage) => {
    const { rows } = await withoutPurged(storage, inFile);
    return {
      type: 'checked',
      preview: {
        fileName,
        exportedAt,
        people: rows.people.length,
        jots: rows.jots.length,
        conversations: rows.conversations.length,
        followUps: rows.followUps.length,
        repairs: repairs.length,
        buried: inFile.rows.people.length - rows.people.length,
        unknown: [...otherTables.values()].reduce((sum, { length }) => sum + length, 0),
      },
    };
  });
}

/** What storage knows of a backup. */
function everythingIn({ tables: { changes, ...rows } }: ReadBackup): Everything {
  return {
    rows: rows as Everything['rows'],
    changes: changes as unknown as JournalEntry[],
  };
}

async function checkSnapshot(place: BackupPlace, id: string): Promise<BackupReply> {
  const found = await readSnapshot(place.snapshotsName, id);
  if (!found.ok) return { type: 'failed', error: found.error };
  if (!found.value) return { type: 'failed', error: { type: 'RowMissing', id } };
  return check(place, 'snapshot.json', await unzipped(found.value), null);
}

async function purged(
  storage: Storage,
  { snapshotsName }: BackupPlace,
  named: readonly string[] | null,
): Promise<BackupReply> {
  const ids = named ? new Set(named) : await expiredInTrash(storage, storage.now());
  if (ids.size > 0) {
    const done = await purge(storage, ids);
    if (!done.ok) return { type: 'failed', error: done.error };
  }
  // With what an earlier call was killed over.
  const gone = await readSetting(storage, 'purging');
  const areSnapshotsClean = await purgeSnapshots(storage, snapshotsName);
  return { type: 'purged', gone, areSnapshotsClean };
}

const MOST_SHOWN = 200;

async function look(storage: Storage, place: BackupPlace, id: string): Promise<BackupReply> {
  const kept = await readKeptSnapshot(place.snapshotsName, id);
  if (!kept) return { type: 'failed', error: { type: 'RowMissing', id } };
  const then = kept.tables.people.filter(({ trashedAt }) => trashedAt === null);
  const now = await storage.database.people.bulkGet(then.map((person) => person.id));
  const different = then
    .flatMap((person, index) => differenceOf(person, now[index]) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    type: 'looked',
    look: {
      createdAt: Date.parse(kept.exportedAt),
      people: then.length,
      differing: different.length,
      different: different.slice(0, MOST_SHOWN),
    },
  };
}

function differenceOf(
  then: Person,
  now: Person | undefined,
): SnapshotLook['different'][number] | null {
  const { id, name } = then;
  if (!now) return { id, name, now: 'gone', fields: [] };
  if (now.trashedAt !== null) return { id, name, now: 'in the trash', fields: [] };
  const fields = (Object.keys(then) as (keyof Person)[]).filter(
    (field) => field !== 'updatedAt' && !sameValue(then[field], now[field]),
  );
  return fields.length === 0 ? null : { id, name, now: 'changed', fields };
}

async function takeBack(
  storage: Storage,
  place: BackupPlace,
  id: string,
  personId: string,
): Promise<BackupReply> {
  const kept = await readKeptSnapshot(place.snapshotsName, id);
  if (!kept) return { type: 'failed', error: { type: 'RowMissing', id } };
  const { rows } = await withoutPurged(storage, everythingIn(kept));
  const taken = await takePersonBack(storage, rows, personId);
  return taken.ok
    ? { type: 'taken back', transactionId: taken.value.transactionId }
    : { type: 'failed', error: taken.error };
}

async function restore(
  storage: Storage,
  place: BackupPlace,
  how: Restored['how'],
): Promise<BackupReply> {
  if (!checked) throw new Error('nothing was checked');
  const kept = await snapshotOf(storage, place, 'before restore');
  if (!kept.ok) return { type: 'failed', error: kept.error };
  const everything = await withoutPurged(storage, checked);
  if (how === 'merge') {
    const merged = await mergeEverything(storage, everything);
    if (!merged.ok) return { type: 'failed', error: merged.error };
    const { added, updated, commit } = merged.value;
    checked = null;
    const { transactionId } = commit;
    return { type: 'restored', restored: { how, added, updated, transactionId } };
  }
  const replaced = await replaceEverything(storage, everything);
  if (!replaced.ok) return { type: 'failed', error: replaced.error };
  checked = null;
  const restored = { how, people: everything.rows.people.length, snapshotId: kept.value } as const;
  return { type: 'restored', restored };
}

async function exported(storage: Storage): Promise<BackupReply> {
  const everything = await readEverything(storage);
  if (!everything.ok) return { type: 'failed', error: everything.error };
  const { rows, changes } = everything.value;
  const exportedAt = storage.now();
  const bytes = await writeBackup({ ...rows, changes }, { exportedAt });
  return { type: 'exported', bytes, exportedAt, lastClock: changes.at(-1)?.clock ?? null };
}

async function encrypted(storage: Storage, passphrase: string): Promise<BackupReply> {
  const open = await exported(storage);
  if (open.type !== 'exported') return open;
  const { bytes: plain } = open;
  const bytes = await encrypt(plain, passphrase);
  // A copy that can't be opened again is worse than none: it is opened once before anybody rests on it.
  const opened = await decrypt(bytes, passphrase);
  if (!opened.ok || !sameBytes(opened.value, plain)) {
    throw new Error('the encrypted file does not open again');
  }
  return { ...open, type: 'encrypted', bytes };
}

/** Keeps a snapshot of everything; its id. */
async function snapshotOf(
  storage: Storage,
  { snapshotsName }: BackupPlace,
  reason: SnapshotReason,
): Promise<Result<string, StorageError>> {
  const everything = await readEverything(storage);
  if (!everything.ok) return err(everything.error);
  const { rows, changes } = everything.value;
  const createdAt = storage.now();
  const id = storage.newId();
  const bytes = await zipped(await writeBackup({ ...rows, changes }, { exportedAt: createdAt }));
  const kept = await keepSnapshot(snapshotsName, {
    id,
    createdAt,
    reason,
    people: rows.people.filter(({ trashedAt }) => trashedAt === null).length,
    lastClock: changes.at(-1)?.clock ?? null,
    bytes,
  });
  return kept.ok ? ok(id) : err(kept.error);
}

/**
 * One after another in all windows: a copy that was read before something was deleted for good may not
 * be put, here or among the snapshots, after it.
 */
const inTurn = (
  place: BackupPlace,
  work: (storage: Storage) => Promise<BackupReply>,
): Promise<BackupReply> =>
  navigator.locks
    ? navigator.locks.request(place.snapshotsName, () => withStorage(place, work))
    : withStorage(place, work);

async function withStorage(
  { databaseName, deviceId }: BackupPlace,
  work: (storage: Storage) => Promise<BackupReply>,
): Promise<BackupReply> {
  const opened = await openDatabase(databaseName, {
    onBlocked: () => undefined,
    onUpdatedElsewhere: () => undefined,
  });
  if (!opened.ok) return { type: 'failed', error: opened.error };
  const { database, newer } = opened.value;
  const channel: Channel | null =
    'BroadcastChannel' in self ? new BroadcastChannel(`${databaseName}-commits`) : null;
  const storage: Storage = {
    database,
    commits: createCommitFeed(channel),
    deviceId,
    now: () => Date.now(),
    newId: uuidv7,
    readOnly: newer,
  };
  try {
    return await work(storage);
  } finally {
    // The connection would stand in the way of an upgrade or of erasing.
    storage.commits.close();
    database.close();
  }
}

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);
