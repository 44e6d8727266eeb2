import { useCallback, useEffect, useState } from 'preact/hooks';
import { databaseNames } from '../../storage/spaces';
import type { StorageError } from '../../storage/storageError';
import { useServices } from '../services';
import type { DuplicatesFound, DuplicatesReply, DuplicatesRequest } from './duplicatesProtocol';
import { startDataWorker } from './startDataWorker';

/** How far the looking for duplicates is. */
export type DuplicatesState =
  | { readonly type: 'comparing'; readonly share: number | null; readonly people: number }
  /** The newest answer, which stands while everybody is compared anew. */
  | ({ readonly type: 'found' } & DuplicatesFound)
  | { readonly type: 'failed'; readonly error: StorageError };

const BEGINNING: DuplicatesState = { type: 'comparing', share: null, people: 0 };

/** Likely duplicates, found in a worker that goes with the screen, and again after each commit. */
export function useDuplicates(): { readonly state: DuplicatesState; readonly again: () => void } {
  const { storage, space } = useServices();
  const [state, setState] = useState(BEGINNING);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  useEffect(() => {
    setState(BEGINNING);
    const worker = startDataWorker();
    const ask = (request: DuplicatesRequest): void => worker.postMessage(request);
    worker.onmessage = ({ data }: MessageEvent<DuplicatesReply>) => setState(stateAfter(data));
    worker.onerror = (event) => {
      const detail = event.message || 'the worker stopped';
      setState({ type: 'failed', error: { type: 'Unexpected', detail } });
    };
    ask({ type: 'find duplicates', databaseName: databaseNames(space).main });
    const unfollow = storage.commits.subscribe(({ touched }) =>
      ask({ type: 'find duplicates again', touched }),
    );
    return () => {
      unfollow();
      worker.terminate();
    };
  }, [storage, space, attempt]);
  return { state, again };
}

function stateAfter(reply: DuplicatesReply): (before: DuplicatesState) => DuplicatesState {
  return (before) => {
    if (reply.type === 'comparing') return before.type === 'found' ? before : reply;
    if (reply.type === 'failed') return reply;
    return { ...reply, type: 'found' };
  };
}
