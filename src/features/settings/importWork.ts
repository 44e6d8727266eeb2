import { uuidv7 } from 'uuidv7';
import { parseCalendarDate } from '../../domain/calendarDate';
import { parseFiles } from '../../exchange/parseFiles';
import { type Channel, createCommitFeed } from '../../storage/commitFeed';
import { openDatabase } from '../../storage/database';
import type { Storage } from '../../storage/storage';
import { toStorageError } from '../../storage/storageError';
import { previewOf } from './importPreview';
import type { ImportPlace, ImportReply, ImportRequest } from './importProtocol';
import { carryOut, type PlannedImport, planAgain, planFiles } from './plannedImport';
import { withSmallPhotos } from './smallPhotos';

// Reads, matches and writes an import off the main thread. Killed or frozen before the one transaction
// has ended, nothing of it is written.

type ReadRequest = Extract<ImportRequest, { readonly type: 'read' }>;

let pending: PlannedImport | null = null;
let reading: AbortController | null = null;

const reply = (message: ImportReply): void => postMessage(message);

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  const request = event.data;
  if (request.type === 'cancel') reading?.abort();
  else if (request.type === 'decide' || request.type === 'take') answer(request);
  else if (request.type === 'read' || request.type === 'apply') {
    const work = request.type === 'read' ? read(request) : apply();
    work.catch((thrown: unknown) => reply({ type: 'failed', error: toStorageError(thrown) }));
  }
});

async function read({ files, place, columns }: ReadRequest): Promise<void> {
  reading?.abort();
  reading = new AbortController();
  const { signal } = reading;
  const today = parseCalendarDate(place.today);
  if (!today) throw new Error(`no day: ${place.today}`);
  const parsed = await parseFiles(files, {
    signal,
    columns,
    today,
    onProgress: (done, file) => reply({ type: 'reading', done, file }),
  });
  if (!parsed.ok) {
    reply({ type: 'cancelled' });
    return;
  }
  const small = await withSmallPhotos(parsed.value, signal);
  if (signal.aborted) {
    reply({ type: 'cancelled' });
    return;
  }
  const opened = await openStorage(place);
  if (!opened) return;
  pending = await planFiles(opened, small, today);
  reply({ type: 'preview', preview: previewOf(pending), isAgain: false });
}

/** Plans again with what the owner said; the files aren't read again. */
function answer(said: Extract<ImportRequest, { readonly type: 'decide' | 'take' }>): void {
  if (!pending) return;
  if (said.type === 'decide') pending.decisions.set(said.key, said.decision);
  else if (said.from === 'theirs') pending.taken.add(said.key);
  else pending.taken.delete(said.key);
  pending = planAgain(pending);
  reply({ type: 'preview', preview: previewOf(pending), isAgain: false });
}

async function apply(): Promise<void> {
  if (!pending) throw new Error('nothing to import');
  const carried = await carryOut(pending, ({ done, total }) =>
    reply({ type: 'writing', done, total }),
  );
  if (!carried.ok) {
    reply({ type: 'failed', error: carried.error });
    return;
  }
  if (carried.value.type === 'changed') {
    pending = carried.value.planned;
    reply({ type: 'preview', preview: previewOf(pending), isAgain: true });
    return;
  }
  pending = null;
  const { imported, skipped, radar } = carried.value;
  reply({
    type: 'applied',
    transactionId: imported.commit.transactionId,
    added: imported.peopleAdded,
    updated: imported.peopleUpdated,
    skipped,
    radar,
  });
}

async function openStorage({ databaseName, deviceId }: ImportPlace): Promise<Storage | null> {
  if (pending) return pending.storage;
  const opened = await openDatabase(databaseName, {
    onBlocked: () => undefined,
    onUpdatedElsewhere: () => undefined,
  });
  if (!opened.ok) {
    reply({ type: 'failed', error: opened.error });
    return null;
  }
  const channel: Channel | null =
    'BroadcastChannel' in self ? new BroadcastChannel(`${databaseName}-commits`) : null;
  return {
    database: opened.value.database,
    commits: createCommitFeed(channel),
    deviceId,
    now: () => Date.now(),
    newId: uuidv7,
    readOnly: opened.value.newer,
  };
}
