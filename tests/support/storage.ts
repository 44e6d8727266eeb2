import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import type { Id, RecordBase, Timestamp } from '../../src/domain/record';
import type { Result } from '../../src/domain/result';
import { type Channel, createCommitFeed } from '../../src/storage/commitFeed';
import type { JournalEntry } from '../../src/storage/journal';
import { OrreryDatabase } from '../../src/storage/schema';
import type { TextStore } from '../../src/storage/sentinel';
import type { Storage } from '../../src/storage/storage';
import { type AllRows, type Rows, TABLE_NAMES, type TableName } from '../../src/storage/tables';
import type { Watched } from '../../src/storage/watch';
import type { Write } from '../../src/storage/write';
import { NOON } from './builders';

// Dexie looks for IndexedDB when it is loaded, which may have been before the one in memory was.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** A clock that stands still until a test moves it. */
export interface TestClock {
  now: Timestamp;
}

/** Storage over a real Dexie database in memory, with a clock and ids that a test controls. */
export interface TestStorage extends Storage {
  readonly clock: TestClock;
}

interface TestStorageOptions {
  /** The name of a database that another storage has open: a second window. */
  readonly name?: string;
  readonly clock?: TestClock;
  readonly deviceId?: Id;
  readonly channel?: Channel | null;
  readonly readOnly?: boolean;
}

let databases = 0;
let ids = 0;
const opened: OrreryDatabase[] = [];

/** A name that no other test uses. */
export const aDatabaseName = (): string => {
  databases += 1;
  return `test-${databases}`;
};

/** Opens storage over an empty database, or over the one of that name. */
export function openTestStorage(options: TestStorageOptions = {}): TestStorage {
  const database = new OrreryDatabase(options.name ?? aDatabaseName());
  opened.push(database);
  const clock = options.clock ?? { now: NOON };
  return {
    database,
    commits: createCommitFeed(options.channel ?? null),
    deviceId: options.deviceId ?? 'device',
    now: () => clock.now,
    newId: () => {
      ids += 1;
      return `id-${String(ids).padStart(7, '0')}`;
    },
    readOnly: options.readOnly ?? false,
    clock,
  };
}

/** Deletes every database that `openTestStorage` made; for `afterEach`. */
export async function closeTestStorages(): Promise<void> {
  const databases = opened.splice(0);
  for (const database of databases) database.close();
  for (const database of databases) await database.delete();
}

/** The value of a result that must be a success. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`failed with ${JSON.stringify(result.error)}`);
  return result.value;
}

/** An insert of a built row; storage fills in the times itself. */
export const inserting = <T extends TableName>(table: T, row: Rows[T]): Write => {
  const { createdAt, updatedAt, trashedAt, ...rest }: RecordBase = row;
  return { kind: 'insert', table, row: rest } as Write;
};

/** Every row of every table, in the order of ids. */
export async function rowsOf({ database }: Storage): Promise<AllRows> {
  const tables = await database.transaction('r', database.tables, () =>
    Promise.all(TABLE_NAMES.map(async (name) => [name, await database.table(name).toArray()])),
  );
  return Object.fromEntries(tables) as AllRows;
}

/** The same without `updatedAt`, which says when a row was written and not what it says. */
export async function contentOf(storage: Storage): Promise<Record<string, unknown[]>> {
  const tables = Object.entries(await rowsOf(storage));
  return Object.fromEntries(
    tables.map(([name, rows]) => [name, rows.map(({ updatedAt, ...rest }) => rest)]),
  );
}

/** The journal in the order of its clocks. */
export const journalOf = ({ database }: Storage): Promise<JournalEntry[]> =>
  database.changes.orderBy('clock').toArray();

/** Two ends of one BroadcastChannel: what one posts, the other gets as a copy, and not itself. */
export function linkedChannels(): [Channel, Channel] {
  const end = (): Channel & { other: Channel | null } => ({
    other: null,
    onmessage: null,
    postMessage(message) {
      this.other?.onmessage?.({ data: structuredClone(message) } as MessageEvent);
    },
    close() {
      this.other = null;
    },
  });
  const [one, other] = [end(), end()];
  one.other = other;
  other.other = one;
  return [one, other];
}

/** A localStorage in memory. */
export function aTextStore(): TextStore & Pick<globalThis.Storage, 'length' | 'key'> {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
  };
}

/** A localStorage that is full or forbidden: it throws whatever is asked of it. */
export function aForbiddenTextStore(): TextStore {
  const refuse = (): never => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse };
}

/** What somebody who begins to watch is told first. */
export const firstValue = <T>(watched: Watched<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = watched.subscribe((value) => {
      stop();
      resolve(value);
    }, reject);
  });
