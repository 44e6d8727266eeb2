import { useEffect, useRef } from 'preact/hooks';
import { databaseNames } from '../../storage/spaces';
import { useServices } from '../services';
import type { BackupPlace, BackupReply, BackupRequest } from './backupProtocol';
import { startDataWorker } from './startDataWorker';

/** A worker of the screen's own, started at the first question; it goes with the screen. */
export function useBackupWorker(onReply: (reply: BackupReply) => void): {
  readonly place: BackupPlace;
  ask(request: BackupRequest): void;
  stop(): void;
} {
  const { space, storage } = useServices();
  const worker = useRef<Worker | null>(null);
  const listener = useRef(onReply);
  listener.current = onReply;
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  const { main, snapshots } = databaseNames(space);
  return {
    place: { databaseName: main, snapshotsName: snapshots, deviceId: storage.deviceId },
    stop,
    ask(request) {
      if (!worker.current) {
        worker.current = startDataWorker();
        worker.current.onmessage = (event: MessageEvent<BackupReply>) =>
          listener.current(event.data);
        worker.current.onerror = (event) => {
          stop();
          listener.current({
            type: 'failed',
            error: { type: 'Unexpected', detail: event.message || 'the worker stopped' },
          });
        };
      }
      worker.current.postMessage(request);
    },
  };
}
