import { err, ok, type Result } from '../domain/result';
import type { Boot, Services } from '../features/services';
import { type Channel, createCommitFeed } from '../storage/commitFeed';
import { closeWhenHidden, openDatabase } from '../storage/database';
import { holdByWebLock } from '../storage/holdDraft';
import { type Loss, readLoss, readSentinel, writeLoss, writeSentinel } from '../storage/sentinel';
import { databaseNames } from '../storage/spaces';
import type { Storage } from '../storage/storage';
import { type StorageError, toStorageError } from '../storage/storageError';
import { openSummaries } from '../storage/summaries';
import { showToast } from '../ui/toast';
import { rememberExport } from './rememberExport';

/** The services, and what was noticed while opening them. */
export interface Opened {
  readonly services: Services;
  /** What was here before the browser gave an empty storage; null where nothing is missing. */
  readonly lost: Loss | null;
}

interface OpenEvents {
  readonly onUpdatedElsewhere: () => void;
  readonly onErased: () => void;
  readonly onBlocked: () => void;
}

/**
 * Opens the database of the space and makes the services over it. What can't be opened or read is an
 * error for the owner to see, whatever it was: a promise that fails unseen would be a blank app.
 */
export async function openServices(
  boot: Boot,
  events: OpenEvents,
): Promise<Result<Opened, StorageError>> {
  try {
    return await open(boot, events);
  } catch (thrown) {
    const error = toStorageError(thrown);
    return err(error.type === 'Unexpected' ? { ...error, type: 'Unreadable' } : error);
  }
}

async function open(boot: Boot, events: OpenEvents): Promise<Result<Opened, StorageError>> {
  const names = databaseNames(boot.space);
  const keptWords = import('../storage/keptWords').then((module) =>
    module.openKeptWords(boot.drafts, holdByWebLock(navigator.locks)),
  );
  const opened = await openDatabase(names.main, events);
  if (!opened.ok) return err(opened.error);
  const { database, newer } = opened.value;
  closeWhenHidden(database, window);

  const sentinel = boot.space === 'own' ? readSentinel(boot.textStore) : null;
  const deviceId = sentinel?.installId ?? boot.newId();
  const channel: Channel | null =
    'BroadcastChannel' in window ? new BroadcastChannel(`${names.main}-commits`) : null;
  const storage: Storage = {
    database,
    commits: createCommitFeed(channel),
    deviceId,
    now: boot.now,
    newId: boot.newId,
    readOnly: newer,
  };
  if (boot.space === 'sample') {
    const { fillSample } = await import('./fillSample');
    await fillSample(storage, boot.today());
  }
  const summaries = await openSummaries(storage, boot);
  const jots = await database.jots.count();
  const people = summaries.current().size;
  const isEmptied =
    sentinel !== null &&
    (sentinel.people > 0 || sentinel.jots > 0) &&
    people === 0 &&
    jots === 0 &&
    (await database.changes.count()) === 0;
  let lost = boot.space === 'own' ? readLoss(boot.textStore) : null;
  if (isEmptied && !lost) {
    lost = sentinel;
    writeLoss(boot.textStore, sentinel);
  }
  if (boot.space === 'own') rememberCounts(boot, storage, summaries);

  let planning: Promise<Services['plan']> | null = null;
  const openPlanning = (): Promise<Services['plan']> =>
    import('./planning/planningClient').then(({ createPlanning }) =>
      createPlanning(names.main, boot.today),
    );
  const complain = (error: StorageError): void => {
    const { title, text } = boot.explain(error);
    showToast({ text: `${title} ${text}`, tone: 'danger' });
  };
  const services: Services = {
    ...boot,
    storage,
    summaries,
    keptWords: await keptWords,
    complain,
    buildExport: async () => (await import('./exportEverything')).buildExport({ ...boot, storage }),
    plan: async (question) => {
      planning ??= openPlanning();
      return (await planning)(question);
    },
    rememberExport: (file) => rememberExport(boot.textStore, file),
    confirm(text, commit, next) {
      showToast({
        text,
        ...(next && { next }),
        ...(commit && {
          action: {
            label: 'Undo',
            onAction: () => void takeBack(storage, commit.transactionId, complain),
          },
        }),
      });
    },
  };
  return ok({ services, lost });
}

async function takeBack(
  storage: Storage,
  transactionId: string,
  complain: (error: StorageError) => void,
): Promise<void> {
  const { undo } = await import('../storage/undo');
  const undone = await undo(storage, transactionId);
  if (!undone.ok) complain(undone.error);
  else if (undone.value.kept.length > 0) {
    showToast({ text: 'Undone, except what you changed or used since.' });
  } else showToast({ text: 'Undone.' });
}

/** Keeps the sentinel's counts in step with what is there, outside of IndexedDB. */
function rememberCounts(boot: Boot, storage: Storage, summaries: Services['summaries']): void {
  const write = async (): Promise<void> => {
    const jots = await storage.database.jots.count();
    // Read after the wait: a backup may have been noted meanwhile.
    const before = readSentinel(boot.textStore);
    writeSentinel(boot.textStore, {
      installId: storage.deviceId,
      people: summaries.current().size,
      jots,
      lastBackupAt: before?.lastBackupAt ?? null,
      lastBackupClock: before?.lastBackupClock ?? null,
    });
  };
  // A database that is closed under it (erased, updated in another window) keeps the counts of before.
  const remember = (): void => void write().catch(() => undefined);
  remember();
  storage.commits.subscribe(remember);
  // The summaries follow a commit a moment later than its announcement.
  summaries.subscribe(remember);
}
