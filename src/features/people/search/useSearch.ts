import { useEffect, useState } from 'preact/hooks';
import { databaseNames } from '../../../storage/spaces';
import type { Storage } from '../../../storage/storage';
import type { StorageError } from '../../../storage/storageError';
import type { PersonSummary } from '../../../storage/summaries';
import { type Services, useServices } from '../../services';
import SearchWorker from './search.worker?worker';
import { createSearchClient, type SearchClient } from './searchClient';
import type { SearchResults } from './searchEverything';

/** What a search has come to. */
export type SearchState =
  | { readonly type: 'off' }
  /** The first answer is under way. */
  | { readonly type: 'waiting' }
  /** The newest answer, which stands while a newer one is under way. */
  | { readonly type: 'found'; readonly results: SearchResults }
  | { readonly type: 'failed'; readonly error: StorageError };

// The worker outlives the screens: it would otherwise read everything again at each return to the list.
const clients = new WeakMap<Storage, SearchClient>();

function clientOf({ storage, space }: Services): SearchClient {
  let client = clients.get(storage);
  if (!client) {
    const databaseName = databaseNames(space).main;
    client = createSearchClient(() => new SearchWorker(), {
      databaseName,
      commits: storage.commits,
    });
    clients.set(storage, client);
  }
  return client;
}

const OFF: SearchState = { type: 'off' };

/**
 * Searches while `query` is typed, and again when `people` have changed; an older question is dropped.
 * `attempt` asks once more after a failure.
 */
export function useSearch(
  query: string,
  people: ReadonlyMap<string, PersonSummary>,
  attempt: number,
): SearchState {
  const services = useServices();
  const [state, setState] = useState<SearchState>(OFF);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') {
      setState(OFF);
      return;
    }
    const { signal, abort } = abortable();
    setState((before) => (before.type === 'found' ? before : { type: 'waiting' }));
    void clientOf(services)
      .search(signal, wanted)
      .then((result) =>
        setState(
          result.ok
            ? { type: 'found', results: result.value }
            : { type: 'failed', error: result.error },
        ),
      );
    return abort;
  }, [wanted, services, people, attempt]);
  return wanted === '' ? OFF : state;
}

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
