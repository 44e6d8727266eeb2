import { deleteDatabase } from './database';
import type { TextStore } from './sentinel';
import { databaseNames } from './spaces';

/** What is left on the device after erasing: empty where everything is gone. */
export interface Remains {
  readonly databases: readonly string[];
  /** Caches beside the copy of the app itself. */
  readonly caches: readonly string[];
  readonly keys: readonly string[];
}

/** What of the platform erasing needs; `caches` is null where a page is no secure context. */
export interface Device {
  readonly textStore: TextStore & Pick<globalThis.Storage, 'length' | 'key'>;
  readonly caches: CacheStorage | null;
  /** The address under which the app lives: the scope of its service worker. */
  readonly scope: string;
  readonly databases: () => Promise<readonly string[]>;
}

/** The share target's inbox is written by the service worker, outside of Dexie. */
export const INBOX_DATABASE = 'orrery-inbox';

/**
 * The app's own caches: those of its name, and those that Workbox names after the scope of its service
 * worker. A host may serve other apps from the same origin, and theirs stay.
 */
const isOwn = (cache: string, scope: string): boolean =>
  cache.startsWith('orrery') || (cache.startsWith('workbox-') && cache.endsWith(`-${scope}`));

/** The store that holds the app's own files as the service worker fetched them, and nothing of the owner. */
const isCopyOfApp = (cache: string): boolean => cache.startsWith('workbox-precache');

/** How often it is erased before what is still there is told. */
const ROUNDS = 5;

/** Between two rounds: what was being read or copied in the background has ended by then. */
const PAUSE_MS = 300;

/** A database that something holds open is given up for this round after so long. */
const DELETION_MS = 4_000;

/**
 * Deletes every database of both spaces, the inbox of shared notes, the app's own text keys and its
 * caches but the copy of the app itself, which holds nothing of the owner and without which nothing
 * would open offline. The caller has closed its connections; what a worker was in the middle of may
 * still open a database again, so it looks, and deletes again, for some seconds. Resolves to what is
 * still there.
 */
export async function eraseEverything(device: Device): Promise<Remains> {
  let remains = await eraseOnce(device);
  for (let round = 1; round < ROUNDS && !isNothing(remains); round++) {
    await wait(PAUSE_MS);
    remains = await eraseOnce(device);
  }
  return remains;
}

async function eraseOnce(device: Device): Promise<Remains> {
  const known = [databaseNames('own'), databaseNames('sample')].flatMap((each) =>
    Object.values(each),
  );
  const found = await ownDatabases(device);
  const names = new Set([...known, INBOX_DATABASE, ...found]);
  await Promise.all(
    [...names].map((name) => Promise.race([deleteDatabase(name), wait(DELETION_MS)])),
  );
  for (const key of ownKeys(device.textStore)) device.textStore.removeItem(key);
  for (const name of await cachesOfData(device)) await device.caches?.delete(name);
  return {
    databases: await ownDatabases(device),
    caches: await cachesOfData(device),
    keys: ownKeys(device.textStore),
  };
}

const isNothing = ({ databases, caches, keys }: Remains): boolean =>
  databases.length + caches.length + keys.length === 0;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const ownDatabases = async (device: Device): Promise<string[]> =>
  (await device.databases()).filter((name) => name.startsWith('orrery'));

const cachesOfData = async ({ caches, scope }: Device): Promise<string[]> =>
  ((await caches?.keys()) ?? []).filter((name) => isOwn(name, scope) && !isCopyOfApp(name));

/** The app's own keys: a host may serve other apps from the same origin, and theirs stay. */
function ownKeys(store: Device['textStore']): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.filter((key): key is string => key?.startsWith('orrery') ?? false);
}
