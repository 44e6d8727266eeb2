/** What can go wrong in storage that its owner can meet. `app/messages` turns each into sentences. */
export type StorageError =
  | { readonly type: 'QuotaExceeded' }
  | { readonly type: 'DatabaseNewer' }
  | { readonly type: 'Blocked' }
  | { readonly type: 'OpenTimedOut' }
  | { readonly type: 'UpdatedElsewhere' }
  | { readonly type: 'Erased' }
  /** The connection is gone, and nobody said why. */
  | { readonly type: 'Closed' }
  | { readonly type: 'Unavailable'; readonly detail: string }
  | { readonly type: 'RowMissing'; readonly id: string }
  /** The database opened, and what is in it could not be read. */
  | { readonly type: 'Unreadable'; readonly detail: string }
  | { readonly type: 'Unexpected'; readonly detail: string };

interface NamedError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly failures?: unknown;
}

const QUOTA = 'QuotaExceededError';

/** A closed database doesn't tell why; this window's was closed for good by at most one thing. */
let whyClosed: 'Closed' | 'UpdatedElsewhere' | 'Erased' = 'Closed';

/** Remembers why the database of this window was closed, for the words of what fails from then on. */
export function rememberWhyClosed(reason: typeof whyClosed): void {
  whyClosed = reason;
}

/**
 * Reads what Dexie or IndexedDB threw. A full disk arrives as an abort whose inner error names the
 * quota, or as the failure of single rows of many, so the whole chain is looked through.
 */
export function toStorageError(thrown: unknown): StorageError {
  for (
    let error = thrown as NamedError | undefined, depth = 0;
    error !== undefined && error !== null && depth < 5;
    error = (error.inner ?? firstOf(error.failures)) as NamedError | undefined, depth += 1
  ) {
    if (error.name === QUOTA) return { type: 'QuotaExceeded' };
    if (error.name === 'DatabaseClosedError') return { type: whyClosed };
    if (error.name === 'RowMissingError') return { type: 'RowMissing', id: String(error.message) };
    if (error.name === 'DatabaseNewerError') return { type: 'DatabaseNewer' };
    if (error.name === 'MissingAPIError' || error.name === 'SecurityError') {
      return { type: 'Unavailable', detail: String(error.message ?? error.name) };
    }
  }
  const { name, message } = (thrown ?? {}) as NamedError;
  return { type: 'Unexpected', detail: `${String(name ?? 'Error')}: ${String(message ?? thrown)}` };
}

const firstOf = (failures: unknown): unknown => (Array.isArray(failures) ? failures[0] : undefined);

/** Thrown inside a transaction so that it aborts; `toStorageError` reads it outside. */
export class RowMissingError extends Error {
  override readonly name = 'RowMissingError';
}

/** Thrown where code older than the database would write; `toStorageError` reads it. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
}
