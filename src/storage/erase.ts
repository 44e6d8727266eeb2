import { deleteDatabase } from './database';
import type { TextStore } from './sentinel';
import { databaseNames } from './spaces';

/** What is left on the device after erasing: empty where everything is gone. */
export interface Remains {
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly keys: number;
}

/** What of the platform erasing needs; `caches` is null where a page is no secure context. */
export interface Device {
  readonly textStore: TextStore & Pick<globalThis.Storage, 'length' | 'key'>;
  readonly caches: CacheStorage | null;
  readonly databases: () => Promise<readonly string[]>;
}

/** The share target's inbox is written by the service worker, outside of Dexie. */
export const INBOX_DATABASE = 'orrery-inbox';

/**
 * Deletes every database of both spaces, the inbox of shared notes, the app's own text keys and,
 * where `andCaches`, the copies of the app itself (it then needs the network to open again). The
 * caller has closed its connections. Resolves to what is still there.
 */
export async function eraseEverything(device: Device, andCaches: boolean): Promise<Remains> {
  const names = [databaseNames('own'), databaseNames('sample')].flatMap((each) =>
    Object.values(each),
  );
  for (const name of [...names, INBOX_DATABASE]) await deleteDatabase(name);
  for (const key of ownKeys(device.textStore)) device.textStore.removeItem(key);
  if (andCaches && device.caches) {
    for (const name of await device.caches.keys()) await device.caches.delete(name);
  }
  return {
    databases: (await device.databases()).filter((name) => name.startsWith('orrery')),
    caches: andCaches && device.caches ? await device.caches.keys() : [],
    keys: ownKeys(device.textStore).length,
  };
}

/** The app's own keys: a host may serve other apps from the same origin, and theirs stay. */
function ownKeys(store: Device['textStore']): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.filter((key): key is string => key?.startsWith('orrery') ?? false);
}
