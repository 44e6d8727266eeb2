import { err, ok, type Result } from '../../../domain/result';
import type { CommitFeed } from '../../../storage/commitFeed';
import type { StorageError } from '../../../storage/storageError';
import type { SearchResults } from './searchEverything';
import type { SearchRequest, SearchResponse } from './searchProtocol';

/** The part of a Worker that the client needs; tests bring their own. */
export interface SearchPort {
  postMessage(request: SearchRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchResponse>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

export interface SearchClient {
  /**
   * Searches off the main thread. Once `signal` is aborted the promise never settles: an answer that
   * nobody waits for is silent.
   */
  search(signal: AbortSignal, query: string): Promise<Result<SearchResults, StorageError>>;
}

interface Call {
  readonly id: number;
  readonly signal: AbortSignal;
  readonly query: string;
  readonly settle: (result: Result<SearchResults, StorageError>) => void;
}

/**
 * A client of the search worker, which is started at the first question and kept. One question is
 * under way at a time, and only the newest of those that wait is asked: quick typing costs little.
 */
export function createSearchClient(
  startWorker: () => SearchPort,
  { databaseName, commits }: { databaseName: string; commits: Pick<CommitFeed, 'subscribe'> },
): SearchClient {
  let port: SearchPort | null = null;
  let stopFollowing = (): void => undefined;
  let calls = 0;
  let current: Call | null = null;
  let waiting: Call | null = null;

  function open(): SearchPort {
    const opened = startWorker();
    opened.addEventListener('message', ({ data }) => {
      if (data.call !== current?.id) return;
      finish(data.type === 'found' ? ok(data.results) : err(data.error));
    });
    opened.addEventListener('error', (event) => {
      // The next question starts another worker.
      opened.terminate();
      stopFollowing();
      port = null;
      finish(err({ type: 'Unexpected', detail: event.message || 'the search stopped' }));
    });
    opened.postMessage({ type: 'open', databaseName });
    stopFollowing = commits.subscribe(({ touched }) =>
      opened.postMessage({ type: 'follow', touched }),
    );
    return opened;
  }

  function askNext(): void {
    if (current !== null || waiting === null) return;
    const next = waiting;
    waiting = null;
    if (next.signal.aborted) return;
    current = next;
    port ??= open();
    port.postMessage({ type: 'search', call: next.id, query: next.query });
  }

  function finish(result: Result<SearchResults, StorageError>): void {
    const call = current;
    current = null;
    if (call && !call.signal.aborted) call.settle(result);
    askNext();
  }

  return {
    search(signal, query) {
      return new Promise((settle) => {
        calls += 1;
        waiting = { id: calls, signal, query, settle };
        askNext();
      });
    },
  };
}
