import 'fake-indexeddb/auto';
import { PLAN_TABLES, type PlanRows } from '../../src/domain/planner/planRows';
import { readPlanRows } from '../../src/storage/planRows';

/**
 * Keeps the rows in a database in memory, and returns how to read them as the planning worker does. It
 * shows how reading grows; a browser's own database has other constants.
 */
export async function readingOf(rows: PlanRows, name: string): Promise<() => Promise<unknown>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const table of PLAN_TABLES) {
        request.result.createObjectStore(table, { keyPath: 'id' });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction([...PLAN_TABLES], 'readwrite');
  for (const table of PLAN_TABLES) {
    for (const row of rows[table]) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  return async () => {
    const read = await readPlanRows(name);
    if (!read.ok) throw new Error(`the rows of ${name} can't be read`);
  };
}
