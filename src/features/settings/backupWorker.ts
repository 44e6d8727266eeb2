import type { BackupReply, BackupRequest } from './backupProtocol';
import { startDataWorker } from './startDataWorker';

/** The other side of the backup protocol. */
export interface BackupWorker {
  ask(request: BackupRequest): void;
  /** Ends it with what it holds; the next question starts another. */
  stop(): void;
}

/** A worker that is started at the first question; that it broke is a reply too. */
export function backupWorker(onReply: (reply: BackupReply) => void): BackupWorker {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    stop,
    ask(request) {
      if (!worker) {
        worker = startDataWorker();
        worker.onmessage = (event: MessageEvent<BackupReply>) => onReply(event.data);
        worker.onerror = (event) => {
          stop();
          const detail = event.message || 'the worker stopped';
          onReply({ type: 'failed', error: { type: 'Unexpected', detail } });
        };
      }
      worker.postMessage(request);
    },
  };
}
