import type { Services } from '../features/services';
import type { BackupReply, BackupRequest } from '../features/settings/backupProtocol';
import { startDataWorker } from '../features/settings/startDataWorker';
import { listSnapshots } from '../storage/snapshots';
import { databaseNames } from '../storage/spaces';

/** Held by the window that keeps the snapshot, so that two windows don't both. */
const LOCK = 'orrery-snapshot';

/**
 * Keeps a snapshot of the day, in a worker, where none was kept today and something was written since
 * the last one. Resolves to whether one was kept.
 */
export async function keepDailySnapshot(services: Services): Promise<boolean> {
  const { space, storage, dayOf, today } = services;
  if (space !== 'own' || storage.readOnly) return false;
  const { main, snapshots } = databaseNames(space);
  return inTurn(async () => {
    // Read first: where everything was erased meanwhile it fails, and no empty database is left behind.
    const lastClock = (await storage.database.changes.orderBy('clock').lastKey()) ?? null;
    if (lastClock === null) return false;
    const kept = await listSnapshots(snapshots);
    if (!kept.ok) return false;
    const isCurrent = kept.value.some(
      (each) =>
        (each.reason === 'daily' && dayOf(each.createdAt) === today()) ||
        each.lastClock === lastClock,
    );
    if (isCurrent) return false;
    const place = { databaseName: main, snapshotsName: snapshots, deviceId: storage.deviceId };
    // What has been in the trash for its days goes on the days on which there is something to keep.
    const purged = await ask({ type: 'purge', place, ids: null });
    if (purged.type === 'purged') {
      for (const id of purged.gone) void services.keptWords.forgetAbout(id);
    }
    const snapshot = await ask({ type: 'keep snapshot', place, reason: 'daily' });
    return snapshot.type === 'snapshot kept';
  });
}

const inTurn = (work: () => Promise<boolean>): Promise<boolean> =>
  navigator.locks
    ? navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
        lock ? await work() : false,
      )
    : work();

/** A snapshot that fails is tried again at the next start: nothing rests on this one. */
function ask(request: BackupRequest): Promise<BackupReply> {
  const worker = startDataWorker();
  return new Promise<BackupReply>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<BackupReply>) => resolve(data);
    worker.onerror = ({ message }) =>
      resolve({ type: 'failed', error: { type: 'Unexpected', detail: message } });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
