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
import { expiredInTrash, purge, withoutPurged, withoutWordsOn } from '../../storage/purge';
import { purgeRows } from '../../storage/purgeRows';
import { readSetting, writeSetting } from '../../storage/settings';
import {
  keepSnapshot,
  listSnapshots,
  readSnapshot,
  rewriteSnapshot,
  type SnapshotReason,
} from '../../storage/snapshots';
import type { Storage } from '../../storage/storage';
import { type StorageError, toStorageError } from '../../storage/storageError';
import { takePersonBack } from '../../storage/takeBack';
import {
  type BackupPlace,
  type BackupReply,
  type BackupRequest,
  isBackupRequest,
  type Restored,
  type SnapshotLook,
} from './backupProtocol';

// Everything that is about the whole of the owner's data: written, encrypted, read, restored, kept.

let checked: ReadBackup | null = null;

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
      const { file, passphrase } = request;
      if (file.size > MOST_BACKUP_BYTES) {
        const error = { type: 'tooLarge', bytes: file.size, most: MOST_BACKUP_BYTES } as const;
        return { type: 'refused', error };
      }
      return check(file.name, new Uint8Array(await file.arrayBuffer()), passphrase);
    }
    case 'check snapshot':
      return checkSnapshot(request.place, request.id);
    case 'restore':
      return withStorage(request.place, (storage) => restore(storage, request.place, request.how));
    case 'export':
      return withStorage(request.place, exported);
    case 'encrypt':
      return withStorage(request.place, (storage) => encrypted(storage, request.passphrase));
    case 'look':
      return withStorage(request.place, (storage) => look(storage, request.place, request.id));
    case 'take back':
      return withStorage(request.place, (storage) =>
        takeBack(storage, request.place, request.id, request.personId),
      );
    case 'purge':
      return withStorage(request.place, (storage) => purged(storage, request.place, request.ids));
    case 'keep snapshot':
      return withStorage(request.place, async (storage) => {
        const kept = await snapshotOf(storage, request.place, request.reason);
        return kept.ok ? { type: 'snapshot kept' } : { type: 'failed', error: kept.error };
      });
  }
}

async function check(
  fileName: string,
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<BackupReply> {
  const read = await openBackup(bytes, passphrase);
  if (!read.ok) return { type: 'refused', error: read.error };
  checked = read.value;
  const { tables, exportedAt, repairs } = read.value;
  return {
    type: 'checked',
    preview: {
      fileName,
      exportedAt,
      people: tables.people.length,
      jots: tables.jots.length,
      conversations: tables.conversations.length,
      followUps: tables.followUps.length,
      repairs: repairs.length,
    },
  };
}

async function checkSnapshot({ snapshotsName }: BackupPlace, id: string): Promise<BackupReply> {
  const found = await readSnapshot(snapshotsName, id);
  if (!found.ok) return { type: 'failed', error: found.error };
  if (!found.value) return { type: 'failed', error: { type: 'RowMissing', id } };
  return check('snapshot.json', await unzipped(found.value), null);
}

async function purged(
  storage: Storage,
  place: BackupPlace,
  named: readonly string[] | null,
): Promise<BackupReply> {
  const ids = named ? new Set(named) : await expiredInTrash(storage, storage.now());
  let rows = 0;
  if (ids.size > 0) {
    const done = await purge(storage, ids);
    if (!done.ok) return { type: 'failed', error: done.error };
    rows = ids.size;
  }
  const pending = await readSetting(storage, 'purging');
  if (pending.length > 0) {
    await purgeSnapshots(place, new Set(pending));
    const written = await writeSetting(storage, 'purging', []);
    if (!written.ok) return { type: 'failed', error: written.error };
  }
  return { type: 'purged', rows };
}

/** Writes every snapshot anew without what was deleted for good; killed between two, it begins again. */
async function purgeSnapshots(place: BackupPlace, ids: ReadonlySet<string>): Promise<void> {
  const heads = await listSnapshots(place.snapshotsName);
  for (const { id, createdAt } of heads.ok ? heads.value : []) {
    const kept = await readKept(place, id);
    if (!kept) continue;
    const { changes, ...rows } = kept.tables;
    const { rows: left, gone } = purgeRows(rows as Everything['rows'], ids);
    const rest = withoutWordsOn(
      changes as unknown as JournalEntry[],
      new Set([...ids, ...gone.keys()]),
    );
    const tables = { ...Object.fromEntries(kept.otherTables), ...left, changes: rest };
    const bytes = await zipped(await writeBackup(tables, { exportedAt: createdAt }));
    const people = left.people.filter(({ trashedAt }) => trashedAt === null).length;
    await rewriteSnapshot(place.snapshotsName, { id, bytes, people });
  }
}

async function readKept({ snapshotsName }: BackupPlace, id: string): Promise<ReadBackup | null> {
  const found = await readSnapshot(snapshotsName, id);
  if (!found.ok || !found.value) return null;
  const read = await openBackup(await unzipped(found.value), null);
  return read.ok ? read.value : null;
}

const MOST_SHOWN = 200;

async function look(storage: Storage, place: BackupPlace, id: string): Promise<BackupReply> {
  const kept = await readKept(place, id);
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
  const kept = await readKept(place, id);
  if (!kept) return { type: 'failed', error: { type: 'RowMissing', id } };
  const { changes, ...rows } = kept.tables;
  const everything = withoutPurged(
    { rows: rows as Everything['rows'], changes: changes as unknown as JournalEntry[] },
    await storage.database.changes.toArray(),
  );
  const taken = await takePersonBack(storage, everything.rows, personId);
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
  const { changes, ...rows } = checked.tables;
  const everything = withoutPurged(
    { rows: rows as Everything['rows'], changes: changes as unknown as JournalEntry[] },
    await storage.database.changes.toArray(),
  );
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

const zipped = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new CompressionStream('gzip'));

const unzipped = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new DecompressionStream('gzip'));

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
