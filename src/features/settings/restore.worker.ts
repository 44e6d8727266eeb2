import { uuidv7 } from 'uuidv7';
import { type ReadBackup, readBackup } from '../../exchange/backup/readBackup';
import { writeBackup } from '../../exchange/backup/writeBackup';
import { type Everything, readEverything, replaceEverything } from '../../storage/allRows';
import { type Channel, createCommitFeed } from '../../storage/commitFeed';
import { openDatabase } from '../../storage/database';
import type { JournalEntry } from '../../storage/journal';
import { keepSnapshot } from '../../storage/snapshots';
import type { Storage } from '../../storage/storage';
import { toStorageError } from '../../storage/storageError';
import type { RestorePlace, RestoreReply, RestoreRequest } from './restoreProtocol';

// Reads a backup whole, keeps a snapshot of what is here, then replaces everything in one transaction.

let checked: ReadBackup | null = null;

const reply = (message: RestoreReply): void => postMessage(message);

addEventListener('message', (event: MessageEvent<RestoreRequest>) => {
  const request = event.data;
  const work = request.type === 'check' ? check(request.file) : restore(request.place);
  work.catch((thrown: unknown) => reply({ type: 'failed', error: toStorageError(thrown) }));
});

async function check(file: File): Promise<void> {
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) {
    reply({ type: 'refused', error: read.error });
    return;
  }
  checked = read.value;
  const { tables, exportedAt, repairs } = read.value;
  reply({
    type: 'checked',
    preview: {
      fileName: file.name,
      exportedAt,
      people: tables.people.length,
      jots: tables.jots.length,
      conversations: tables.conversations.length,
      followUps: tables.followUps.length,
      repairs: repairs.length,
    },
  });
}

async function restore({ databaseName, snapshotsName, deviceId }: RestorePlace): Promise<void> {
  if (!checked) throw new Error('nothing was checked');
  const opened = await openDatabase(databaseName, {
    onBlocked: () => undefined,
    onUpdatedElsewhere: () => undefined,
  });
  if (!opened.ok) {
    reply({ type: 'failed', error: opened.error });
    return;
  }
  const channel: Channel | null =
    'BroadcastChannel' in self ? new BroadcastChannel(`${databaseName}-commits`) : null;
  const storage: Storage = {
    database: opened.value.database,
    commits: createCommitFeed(channel),
    deviceId,
    now: () => Date.now(),
    newId: uuidv7,
    readOnly: opened.value.newer,
  };
  const before = await readEverything(storage);
  if (!before.ok) {
    reply({ type: 'failed', error: before.error });
    return;
  }
  const kept = await keepSnapshot(snapshotsName, {
    id: uuidv7(),
    createdAt: storage.now(),
    reason: 'before restore',
    people: before.value.rows.people.length,
    bytes: await compressed(before.value, storage.now()),
  });
  if (!kept.ok) {
    reply({ type: 'failed', error: kept.error });
    return;
  }
  const { changes, ...rows } = checked.tables;
  const replaced = await replaceEverything(storage, {
    rows: rows as Everything['rows'],
    changes: changes as unknown as JournalEntry[],
  });
  if (!replaced.ok) {
    reply({ type: 'failed', error: replaced.error });
    return;
  }
  reply({ type: 'restored', people: rows.people.length });
  checked = null;
}

async function compressed(
  { rows, changes }: Everything,
  exportedAt: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeBackup({ ...rows, changes }, { exportedAt });
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
