import type { Id } from '../domain/record';
import type { Cause } from './journal';
import { TABLE_NAMES, type TableName } from './tables';

/** What a committed transaction touched, for those who keep a picture of the tables in memory. */
export interface Commit {
  readonly transactionId: Id;
  readonly cause: Cause | 'replaced';
  /** The ids touched by table; 'all' where there are too many to name, or everything was replaced. */
  readonly touched: ReadonlyMap<TableName, readonly Id[] | 'all'>;
}

/** Tells this window and the others of every committed transaction. */
export interface CommitFeed {
  announce(commit: Commit): void;
  subscribe(listener: (commit: Commit) => void): () => void;
  close(): void;
}

/** The smallest part of a BroadcastChannel that the feed needs. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** A message of this size is still cheap to copy to every window. */
const MOST_IDS_NAMED = 2_000;

/** A feed over `channel`; null where the platform has none, then only this window is told. */
export function createCommitFeed(channel: Channel | null): CommitFeed {
  const listeners = new Set<(commit: Commit) => void>();
  let isClosed = false;
  const tell = (commit: Commit): void => {
    for (const listener of listeners) {
      try {
        listener(commit);
      } catch (thrown) {
        // A bug of a listener's may not make a write that is on disk look as if it had failed.
        queueMicrotask(() => {
          throw thrown;
        });
      }
    }
  };
  if (channel) channel.onmessage = (event) => tell(event.data as Commit);
  return {
    announce(commit) {
      tell(commit);
      if (!isClosed) channel?.postMessage(commit);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      listeners.clear();
      channel?.close();
    },
  };
}

/** The commit that says that every table has to be read again. */
export const everythingReplaced = (transactionId: Id): Commit => ({
  transactionId,
  cause: 'replaced',
  touched: new Map(TABLE_NAMES.map((table) => [table, 'all'])),
});

/** Names the ids touched, or 'all' where there are more than are worth naming. */
export function touchedBy(ids: ReadonlyMap<TableName, readonly Id[]>): Commit['touched'] {
  return new Map(
    [...ids].map(([table, list]) => [table, list.length > MOST_IDS_NAMED ? 'all' : list] as const),
  );
}
