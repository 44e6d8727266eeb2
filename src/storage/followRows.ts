import type { RecordBase } from '../domain/record';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import type { Rows, TableName } from './tables';
import type { Watched } from './watch';

/** The rows in use of some tables; the array of a table stays the same while nothing in it changes. */
export type RowsInUse<T extends TableName> = { readonly [N in T]: readonly Rows[N][] };

/**
 * Watches whole tables: reads them once, and after a commit the rows alone that it touched. For
 * screens that need everything of a kind: a query would read all of it again at every commit.
 */
export function followRows<T extends TableName>(
  storage: Storage,
  tables: readonly T[],
): Watched<RowsInUse<T>> {
  return {
    subscribe(onValue, onError) {
      const held = new Map<T, Map<string, RecordBase>>();
      let value = {} as RowsInUse<T>;
      let isOver = false;
      // What could not be read (the connection was lost) is made up for at the next commit.
      let isBehind = true;
      const take = async (touched: Commit['touched'] | null): Promise<void> => {
        const wanted = tables.flatMap((table) => {
          const ids = touched === null ? 'all' : touched.get(table);
          return ids ? [[table, ids] as const] : [];
        });
        if (wanted.length === 0) return;
        const read = await Promise.all(
          wanted.map(async ([table, ids]) => {
            const found: (RecordBase | undefined)[] =
              ids === 'all'
                ? await storage.database.table(table).toArray()
                : await storage.database.table(table).bulkGet([...ids]);
            return [table, ids, found] as const;
          }),
        );
        for (const [table, ids, found] of read) {
          const rows = (ids !== 'all' && held.get(table)) || new Map<string, RecordBase>();
          if (ids !== 'all')
            for (const [at, id] of ids.entries()) if (!isInUse(found[at])) rows.delete(id);
          for (const row of found) if (isInUse(row)) rows.set(row.id, row);
          held.set(table, rows);
          value = { ...value, [table]: [...rows.values()] };
        }
        if (!isOver) onValue(value);
      };
      let queue: Promise<void> = Promise.resolve();
      const queueUp = (
        touched: Commit['touched'] | null,
        onFailed: (thrown: unknown) => void,
      ): void => {
        queue = queue.then(async () => {
          if (isOver) return;
          try {
            const wasBehind = isBehind;
            isBehind = true;
            await take(wasBehind ? null : touched);
            isBehind = false;
          } catch (thrown) {
            onFailed(thrown);
          }
        });
      };
      const unsubscribe = storage.commits.subscribe(({ touched }) =>
        queueUp(touched, () => undefined),
      );
      queueUp(null, (thrown) => {
        if (!isOver) onError(thrown);
      });
      return () => {
        isOver = true;
        unsubscribe();
      };
    },
  };
}

const isInUse = (row: RecordBase | undefined): row is RecordBase => row?.trashedAt === null;
