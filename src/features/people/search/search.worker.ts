import { err, ok, type Result } from '../../../domain/result';
import type { Commit } from '../../../storage/commitFeed';
import { readSearchedRows } from '../../../storage/searchRows';
import type { StorageError } from '../../../storage/storageError';
import { searchEverything } from './searchEverything';
import { emptySearchIndex, updateSearchIndex } from './searchIndex';
import type { SearchRequest, SearchResponse } from './searchProtocol';

// Holds the owner's words and scans them. It reads again what was committed, at the next question.

const index = emptySearchIndex();
let databaseName = '';
let behind: Commit['touched'][] | 'all' = 'all';
let queue: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  queue = queue.then(() => handle(data));
});

async function handle(request: SearchRequest): Promise<void> {
  if (request.type === 'open') databaseName = request.databaseName;
  else if (request.type === 'follow') {
    if (behind !== 'all') behind.push(request.touched);
  } else {
    const { call, query } = request;
    const read = await catchUp();
    answer(
      read.ok
        ? { type: 'found', call, results: searchEverything(index, query) }
        : { type: 'failed', call, error: read.error },
    );
  }
}

async function catchUp(): Promise<Result<null, StorageError>> {
  while (behind === 'all' || behind.length > 0) {
    const next = behind === 'all' ? 'all' : behind[0];
    if (next === undefined) break;
    const read = await readSearchedRows(databaseName, next);
    if (!read.ok) return err(read.error);
    updateSearchIndex(index, read.value);
    behind = behind === 'all' ? [] : behind.slice(1);
  }
  return ok(null);
}

const answer = (response: SearchResponse): void => postMessage(response);
