import { useState } from 'preact/hooks';
import type { Id } from '../../domain/record';
import type { BackupError } from '../../exchange/backup/backupFormat';
import type { StorageError } from '../../storage/storageError';
import { undo } from '../../storage/undo';
import { useServices } from '../services';
import type { BackupReply, BackupRequest, Restored, RestorePreview } from './backupProtocol';
import { useBackupWorker } from './useBackupWorker';

/** Where a restore stands. */
export type RestoreState =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly words: string }
  /** Encrypted; `wrong` where a passphrase was tried and doesn't open it. */
  | { readonly step: 'locked'; readonly file: File; readonly wrong: boolean }
  | { readonly step: 'checked'; readonly preview: RestorePreview }
  | { readonly step: 'refused'; readonly error: BackupError }
  | { readonly step: 'restored'; readonly restored: Restored }
  | { readonly step: 'failed'; readonly error: StorageError };

export interface Restore {
  readonly state: RestoreState;
  check(file: File, passphrase?: string): void;
  checkSnapshot(id: Id): void;
  restore(how: Restored['how']): void;
  /** Takes back what a restore did: a merge by the journal, a replacement from its snapshot. */
  undo(restored: Restored): void;
  reset(): void;
}

/** A restore from a file to written rows, carried out in a worker of its own. */
export function useRestore(): Restore {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const { storage } = useServices();
  const [isUndoing, setUndoing] = useState(false);
  const { place, ask, stop } = useBackupWorker((reply) => {
    if (isUndoing && reply.type === 'checked') {
      ask({ type: 'restore', place, how: 'replace' });
      return;
    }
    setUndoing(false);
    setState(stateAfter(reply, file));
  });
  const begin = (request: BackupRequest, words: string): void => {
    setState({ step: 'busy', words });
    ask(request);
  };
  return {
    state,
    check(chosen, passphrase) {
      setFile(chosen);
      const words = passphrase === undefined ? `Checking ${chosen.name}` : 'Decrypting';
      begin({ type: 'check', file: chosen, passphrase: passphrase ?? null }, words);
    },
    checkSnapshot: (id) => begin({ type: 'check snapshot', place, id }, 'Reading the snapshot'),
    restore: (how) =>
      begin({ type: 'restore', place, how }, how === 'merge' ? 'Merging' : 'Restoring'),
    undo(restored) {
      setState({ step: 'busy', words: 'Taking it back' });
      if (restored.how === 'replace') {
        setUndoing(true);
        ask({ type: 'check snapshot', place, id: restored.snapshotId });
        return;
      }
      void undo(storage, restored.transactionId).then((undone) =>
        setState(undone.ok ? { step: 'idle' } : { step: 'failed', error: undone.error }),
      );
    },
    reset() {
      stop();
      setState({ step: 'idle' });
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
