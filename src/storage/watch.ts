import { liveQuery } from 'dexie';

/** A value that is told again after each commit that may have changed it. */
export interface Watched<T> {
  subscribe(onValue: (value: T) => void, onError: (thrown: unknown) => void): () => void;
}

/** Watches a query over the tables that it reads. For pages of one thing; lists read summaries. */
export function watch<T>(query: () => Promise<T>): Watched<T> {
  return {
    subscribe(onValue, onError) {
      // Only a function that says 'async' is followed past an await of anything but the database.
      const subscription = liveQuery(async () => query()).subscribe({
        next: onValue,
        error: onError,
      });
      return () => subscription.unsubscribe();
    },
  };
}
