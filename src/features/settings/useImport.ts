import { useEffect, useRef, useState } from 'preact/hooks';
import { databaseNames } from '../../storage/spaces';
import type { StorageError } from '../../storage/storageError';
import { useServices } from '../services';
import ImportWorker from './import.worker?worker';
import type { ImportPreview, ImportReply, ImportRequest } from './importProtocol';

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly done: number; readonly file: string }
  | { readonly step: 'preview'; readonly preview: ImportPreview }
  | { readonly step: 'writing'; readonly done: number; readonly total: number }
  | {
      readonly step: 'applied';
      readonly transactionId: string;
      readonly added: number;
      readonly updated: number;
      readonly skipped: number;
    }
  | { readonly step: 'failed'; readonly error: StorageError };

interface Import {
  readonly state: ImportState;
  read(files: readonly File[]): void;
  cancel(): void;
  apply(): void;
  /** Forgets the outcome, and the worker with what it holds. */
  reset(): void;
}

/** An import from files to rows, carried out in a worker of its own. */
export function useImport(): Import {
  const { space, storage, today } = useServices();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const worker = useRef<Worker | null>(null);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);

  const ask = (request: ImportRequest): void => {
    if (!worker.current) {
      worker.current = new ImportWorker();
      worker.current.onmessage = (event: MessageEvent<ImportReply>) =>
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
    read(files) {
      setState({ step: 'reading', done: 0, file: files[0]?.name ?? '' });
      const place = {
        databaseName: databaseNames(space).main,
        deviceId: storage.deviceId,
        today: today(),
      };
      ask({ type: 'read', files, place });
    },
    cancel: () => ask({ type: 'cancel' }),
    apply() {
      setState({ step: 'writing', done: 0, total: 1 });
      ask({ type: 'apply' });
    },
    reset() {
      stop();
      setState({ step: 'idle' });
    },
  };
}

function stateAfter(reply: ImportReply): ImportState {
  switch (reply.type) {
    case 'reading':
      return { step: 'reading', done: reply.done, file: reply.file };
    case 'preview':
      return { step: 'preview', preview: reply.preview };
    case 'cancelled':
      return { step: 'idle' };
    case 'writing':
      return { step: 'writing', done: reply.done, total: reply.total };
    case 'applied': {
      const { type: _, ...outcome } = reply;
      return { step: 'applied', ...outcome };
    }
    case 'failed':
      return { step: 'failed', error: reply.error };
  }
}
