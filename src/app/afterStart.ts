import { effect, type ReadonlySignal } from '@preact/signals';
import type { DraftSession } from '../features/jot/draftSession';
import type { Services } from '../features/services';
import { clearImportMark, IMPORT_LOCK, wasImportCutOff } from '../storage/importMark';
import { readSetting } from '../storage/settings';
import { showToast } from '../ui/toast';
import type { AppState } from './appState';
import { askOnceToKeepData } from './keepData';
import { followOverlayKeys } from './palette/overlayKeys';
import { showBadge } from './pwa/badge';
import { reloadForMissingParts } from './pwa/preloadError';
import { startServiceWorker } from './pwa/register';
import { removeShares, waitingShares } from './pwa/shareInbox';
import { createShareTaker } from './takeShares';
import { followUpdates } from './updateState';

interface AfterStart {
  readonly session: DraftSession;
  readonly state: ReadonlySignal<AppState>;
}

/** What the first frame can do without: the service worker, shared notes, keys, the promise, the badge. */
export function afterStart({ session, state }: AfterStart): void {
  followOverlayKeys();
  const { updates } = startServiceWorker({
    // What is typed elsewhere is on disk with each key; an import that is being written is let end.
    beforeUpdate: async () => (await session.flush()) && !(await isImporting()),
  });
  followUpdates(updates);
  reloadForMissingParts({
    hasUnsavedText: () => session.status.value === 'saving' || session.status.value === 'failed',
  });
  const takeShares = createShareTaker({
    session,
    waitingShares,
    removeShares,
    locks: navigator.locks,
  });
  void takeShares();
  window.addEventListener('pageshow', () => void takeShares());
  const stop = effect(() => {
    const current = state.value;
    if (current.status !== 'open') return;
    queueMicrotask(() => stop());
    askOnceToKeepData(current.services);
    followBadge(current.services);
    followDays(current.services);
    tellOfCutOffImport(current.services).catch(() => undefined);
    keepSnapshots(current.services);
  });
}

/** Says that an import was killed before it had ended: nothing of it was written. */
async function tellOfCutOffImport({ storage, textStore }: Services): Promise<void> {
  const lastImport = await readSetting(storage, 'lastImport');
  if (!wasImportCutOff(textStore, lastImport?.at ?? null)) return;
  if (await isImporting()) return;
  clearImportMark(textStore);
  showToast({
    text: 'The last import was cut off before its end. Nothing of it was written: import the files again.',
  });
}

async function isImporting(): Promise<boolean> {
  const locks = await navigator.locks?.query();
  return locks?.held?.some((lock) => lock.name === IMPORT_LOCK) ?? false;
}

const MINUTE_MS = 60_000;

/** A window that stays open and in sight over midnight shows the new day; one that comes into sight looks by itself. */
function followDays({ summaries }: Services): void {
  setInterval(summaries.refresh, MINUTE_MS);
}

/** Shows on the icon how much the owner owes, as Today lists it. */
function followBadge({ summaries }: Services): void {
  const show = (): void => void showBadge(summaries.owedByMe());
  show();
  summaries.subscribe(show);
}

/** Opening comes first; so long after it nobody waits for the device. */
const SNAPSHOT_AFTER_MS = 8_000;
const HOUR_MS = 3_600_000;

/** Keeps a snapshot a day; an app that stays open for days looks each hour. */
function keepSnapshots(services: Services): void {
  const keep = (): void => {
    // A database that is closed under it (erased, updated in another window) is looked at the next hour.
    void import('./dailySnapshot')
      .then(({ keepDailySnapshot }) => keepDailySnapshot(services))
      .catch(() => undefined);
  };
  setTimeout(keep, SNAPSHOT_AFTER_MS);
  setInterval(keep, HOUR_MS);
}
