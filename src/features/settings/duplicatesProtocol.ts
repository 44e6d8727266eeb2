import type { DuplicatePair } from '../../domain/duplicates';
import type { Id } from '../../domain/record';
import type { Commit } from '../../storage/commitFeed';
import type { StorageError } from '../../storage/storageError';

/** What the page of likely duplicates says to the data worker. */
export type DuplicatesRequest =
  | { readonly type: 'find duplicates'; readonly databaseName: string }
  /** Something was committed since: what it touched is read again, and everybody compared anew. */
  | { readonly type: 'find duplicates again'; readonly touched: Commit['touched'] };

/** Everybody compared with everybody else. */
export interface DuplicatesFound {
  readonly pairs: readonly DuplicatePair[];
  readonly organizationNames: ReadonlyMap<Id, string>;
}

/** What the worker answers. */
export type DuplicatesReply =
  /** `share` of the comparing is done, 0 to 1; among so many people. */
  | { readonly type: 'comparing'; readonly share: number; readonly people: number }
  | ({ readonly type: 'duplicates' } & DuplicatesFound)
  | { readonly type: 'failed'; readonly error: StorageError };
