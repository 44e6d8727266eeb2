import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupError } from '../../exchange/backup/backupFormat';
import { databaseNames } from '../../storage/spaces';
import type { StorageError } from '../../storage/storageError';
import { useServices } from '../services';
import RestoreWorker from './restore.worker?worker';
import type { RestorePreview, RestoreReply, RestoreRequest } from './restoreProtocol';

/** Where a restore stands. */
export type RestoreState =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly words: string }
  | { readonly step: 'checked'; readonly preview: RestorePreview }
  | { readonly step: 'refused'; readonly error: BackupError }
  | { readonly step: 'restored'; readonly people: number }
  | { readonly step: 'failed'; readonly error: StorageError };

interface Restore {
  readonly state: RestoreState;
  check(file: File): void;
  restore(): void;
  reset(): void;
}

/** A restore from a file to replaced rows, carried out in a worker of its own. */
export function useRestore(): Restore {
  const { space, storage } = useServices();
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const worker = useRef<Worker | null>(null);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  const ask = (request: RestoreRequest, words: string): void => {
    setState({ step: 'busy', words });
    if (!worker.current) {
      worker.current = new RestoreWorker();
      worker.current.onmessage = (event: MessageEvent<RestoreReply>) =>
        setState(stateAfter(event.data));
      worker.current.onerror = (event) => {
        stop();
        setState({ step: 'failed', error: { type: 'Unexpected', detail: event.message } });
      };
    }
    worker.current.postMessage(request);
  };
  return {
    state,
    check: (file) => ask({ type: 'check', file }, `Checking ${file.name}`),
    restore() {
      const { main, snapshots } = databaseNames(space);
      const place = { databaseName: main, snapshotsName: snapshots, deviceId: storage.deviceId };
      ask({ type: 'restore', place }, 'Restoring');
    },
    reset() {
      stop();
      setState({ step: 'idle' });
    },
  };
}

function stateAfter(reply: RestoreReply): RestoreState {
  switch (reply.type) {
    case 'checked':
      return { step: 'checked', preview: reply.preview };
    case 'refused':
      return { step: 'refused', error: reply.error };
    case 'restored':
      return { step: 'restored', people: reply.people };
    case 'failed':
      return { step: 'failed', error: reply.error };
  }
}
