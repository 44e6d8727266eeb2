import { databaseNames, type Space } from '../storage/spaces';

/**
 * Reads every store of the owner's databases with plain IndexedDB: for the moment when nothing else
 * works. It asks for no version, so that it opens whatever is there, and skips what can't be read, or
 * doesn't answer. 'Restore' reads the file. Rejects where no database could be read.
 */
export async function rescueData(space: Space): Promise<File> {
  const { main, drafts } = databaseNames(space);
  const rescued: Record<string, Record<string, unknown[]>> = {};
  for (const name of [main, drafts]) {
    try {
      rescued[name] = await inTime(readDatabase(name));
    } catch {
      // One that can't be opened must not keep the other from being rescued.
    }
  }
  if (Object.keys(rescued).length === 0) throw new Error('no database could be read');
  const file = { format: 'orrery-rescue', version: 1, databases: rescued };
  return new File([JSON.stringify(file, null, 1)], 'orrery-rescue.json', {
    type: 'application/json',
  });
}

async function readDatabase(name: string): Promise<Record<string, unknown[]>> {
  const database = await promised(indexedDB.open(name));
  const stores: Record<string, unknown[]> = {};
  try {
    for (const store of database.objectStoreNames) {
      try {
        stores[store] = await promised(database.transaction(store).objectStore(store).getAll());
      } catch {
        // A store that can't be read must not keep the others from being rescued.
        stores[store] = [];
      }
    }
  } finally {
    database.close();
  }
  return stores;
}

/** A database that another window holds may never answer. */
const MOST_MS = 20_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), MOST_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
