import type { Commit } from '../../../storage/commitFeed';
import type { StorageError } from '../../../storage/storageError';
import type { SearchResults } from './searchEverything';

/** What the page says to the search worker. */
export type SearchRequest =
  /** The first one: which database to read. */
  | { readonly type: 'open'; readonly databaseName: string }
  /** Something was committed, in this window or another. */
  | { readonly type: 'follow'; readonly touched: Commit['touched'] }
  | { readonly type: 'search'; readonly call: number; readonly query: string };

/** What the search worker answers to a 'search'. */
export type SearchResponse =
  | { readonly type: 'found'; readonly call: number; readonly results: SearchResults }
  | { readonly type: 'failed'; readonly call: number; readonly error: StorageError };
