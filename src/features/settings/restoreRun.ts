import { type ReadonlySignal, signal } from '@preact/signals';
import type { Id } from '../../domain/record';
import type { BackupError } from '../../exchange/backup/backupFormat';
import type { StorageError } from '../../storage/storageError';
import { undo } from '../../storage/undo';
import { showToast } from '../../ui/toast';
import type { Services } from '../services';
import { backupPlaceOf } from './backupPlace';
import type { BackupReply, Restored, RestorePreview } from './backupProtocol';
import { backupWorker } from './backupWorker';
import { refusalInWords, restoredInWords } from './restoreWords';

/** Where a restore stands. */
export type RestoreState =
  | { readonly step: 'idle' }
  /** Nothing is written yet: leaving the screen ends it. */
  | { readonly step: 'reading'; readonly words: string }
  /** Goes on while its owner is elsewhere. */
  | { readonly step: 'writing'; readonly words: string }
  /** Encrypted; `wrong` where a passphrase was tried and doesn't open it. */
  | { readonly step: 'locked'; readonly file: File; readonly wrong: boolean }
  | { readonly step: 'checked'; readonly preview: RestorePreview }
  | { readonly step: 'refused'; readonly error: BackupError }
  | { readonly step: 'restored'; readonly restored: Restored }
  | { readonly step: 'failed'; readonly error: StorageError };

/** A restore from a file or a snapshot to written rows, carried out in a worker of its own. */
export interface RestoreRun {
  readonly state: ReadonlySignal<RestoreState>;
  check(file: File, passphrase?: string): void;
  checkSnapshot(id: Id): void;
  restore(how: Restored['how']): void;
  /** Takes back what a restore did: a merge by the journal, a replacement from its snapshot. */
  undo(restored: Restored): void;
  reset(): void;
  /** Told when a screen of it opens; the function that it returns, when the screen is left. */
  attend(): () => void;
}

/** An end that stood on the screen for less than this, before it was left, was not read there. */
const UNREAD_MS = 1_000;

const runs = new WeakMap<Services, RestoreRun>();

/** The one restore of these services: what is being written goes on while other screens are open. */
export function restoreRunOf(services: Services): RestoreRun {
  let run = runs.get(services);
  if (!run) {
    run = createRestoreRun(services);
    runs.set(services, run);
  }
  return run;
}

function createRestoreRun(services: Services): RestoreRun {
  const { storage, locale, now, complain } = services;
  const place = backupPlaceOf(services);
  const state = signal<RestoreState>({ step: 'idle' });
  let file: File | null = null;
  let attending = 0;
  let isUndoing = false;
  let endedAt = 0;

  const worker = backupWorker((reply) => {
    if (isUndoing && reply.type === 'checked') {
      worker.ask({ type: 'restore', place, how: 'replace' });
      return;
    }
    isUndoing = false;
    become(stateAfter(reply, file));
  });
  const reset = (): void => {
    worker.stop();
    state.value = { step: 'idle' };
  };
  const become = (next: RestoreState): void => {
    state.value = next;
    endedAt = now();
    if (attending === 0) tellElsewhere(next);
  };
  /** No screen of the restore is there to say how it ended. */
  const tellElsewhere = (next: RestoreState): void => {
    // No button: 'Undo' beside a jot's own would be taken for the jot's. History has the way back.
    if (next.step === 'restored') showToast({ text: restoredInWords(next.restored, locale) });
    else if (next.step === 'idle') showToast({ text: 'The merge was taken back.' });
    else if (next.step === 'failed') complain(next.error);
    else if (next.step === 'refused') {
      showToast({
        text: `Nothing was restored. ${refusalInWords(next.error)} Your data are as they were.`,
        tone: 'danger',
      });
    }
    reset();
  };
  return {
    state,
    check(chosen, passphrase) {
      file = chosen;
      const words = passphrase === undefined ? `Checking ${chosen.name}` : 'Decrypting';
      state.value = { step: 'reading', words };
      worker.ask({ type: 'check', place, file: chosen, passphrase: passphrase ?? null });
    },
    checkSnapshot(id) {
      state.value = { step: 'reading', words: 'Reading the snapshot' };
      worker.ask({ type: 'check snapshot', place, id });
    },
    restore(how) {
      state.value = { step: 'writing', words: how === 'merge' ? 'Merging' : 'Restoring' };
      worker.ask({ type: 'restore', place, how });
    },
    undo(restored) {
      state.value = { step: 'writing', words: 'Taking it back' };
      if (restored.how === 'replace') {
        isUndoing = true;
        worker.ask({ type: 'check snapshot', place, id: restored.snapshotId });
        return;
      }
      void undo(storage, restored.transactionId).then((undone) =>
        become(undone.ok ? { step: 'idle' } : { step: 'failed', error: undone.error }),
      );
    },
    reset,
    attend() {
      attending += 1;
      return () => {
        attending -= 1;
        const { step } = state.value;
        if (step === 'writing') return;
        const hasEnded = step === 'restored' || step === 'failed' || step === 'refused';
        if (hasEnded && now() - endedAt < UNREAD_MS) tellElsewhere(state.value);
        // What was checked grows old, and nothing was written yet.
        else reset();
      };
    },
  };
}

function stateAfter(reply: BackupReply, file: File | null): RestoreState {
  switch (reply.type) {
    case 'checked':
      return { step: 'checked', preview: reply.preview };
    case 'refused': {
      const { error } = reply;
      const isLocked = error.type === 'locked' || error.type === 'wrongPassphrase';
      if (file && isLocked) return { step: 'locked', file, wrong: error.type !== 'locked' };
      return { step: 'refused', error };
    }
    case 'restored':
      return { step: 'restored', restored: reply.restored };
    case 'failed':
      return { step: 'failed', error: reply.error };
    default:
      return { step: 'idle' };
  }
}
