import Dexie from 'dexie';
import { err, ok, type Result } from '../domain/result';
import { OrreryDatabase, SCHEMA_VERSION } from './schema';
import {
  DatabaseNewerError,
  rememberWhyClosed,
  type StorageError,
  toStorageError,
} from './storageError';

/** An open database, and whether this code may write to it. */
export interface OpenedDatabase {
  readonly database: OrreryDatabase;
  /** True where a newer version of the app made it: rows written by older code would miss fields. */
  readonly newer: boolean;
}

interface OpenOptions {
  /** Told when another window upgrades the database: this one has closed its connection. */
  readonly onUpdatedElsewhere: () => void;
  /** Told when the database is erased, in whichever window: this one has closed its connection. */
  readonly onErased?: () => void;
  /** Told when an upgrade waits for other windows to let go. */
  readonly onBlocked: () => void;
  /** How long an open may take before it counts as hanging; milliseconds. */
  readonly watchdogMs?: number;
}

/** A second window that ignores 'versionchange' makes an open hang without an error. */
const WATCHDOG_MS = 5_000;

/** Dexie multiplies its version numbers by ten in IndexedDB. */
const DEXIE_VERSION_FACTOR = 10;

/**
 * Opens the database of that name. Fails with 'OpenTimedOut' where it hangs, 'Unavailable' where the
 * platform has no IndexedDB (some private windows), else with what IndexedDB said.
 */
export async function openDatabase(
  name: string,
  { onUpdatedElsewhere, onErased, onBlocked, watchdogMs = WATCHDOG_MS }: OpenOptions,
): Promise<Result<OpenedDatabase, StorageError>> {
  const database = new OrreryDatabase(name);
  let newer: boolean | null = null;
  database.on('blocked', onBlocked);
  database.on('versionchange', ({ newVersion }) => {
    database.close();
    rememberWhyClosed(newVersion === null ? 'Erased' : 'UpdatedElsewhere');
    // A database that is deleted has no new version.
    if (newVersion === null && onErased) onErased();
    else onUpdatedElsewhere();
    // False keeps Dexie's own handler away, which would let the next use open the database again:
    // upgraded, or made anew and empty where the other window erased it.
    return false;
  });
  // At every open, not only the first: a window that was in the background has closed its connection
  // and is not told when another one upgrades the database meanwhile.
  const isSticky = true;
  database.on(
    'ready',
    () => {
      const wasNewer = newer;
      newer = isNewer(database);
      if (wasNewer !== false || !newer) return;
      onUpdatedElsewhere();
      throw new DatabaseNewerError('the database was upgraded in another window');
    },
    isSticky,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const opened = await Promise.race([
      database.open().then(() => true),
      new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), watchdogMs);
      }),
    ]);
    if (!opened) {
      database.close();
      return err({ type: 'OpenTimedOut' });
    }
    return ok({ database, newer: newer === true });
  } catch (thrown) {
    return err(toStorageError(thrown));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Dexie 4 opens a newer database without a word (dexie/Dexie.js#2097): the native number tells. Where
 * Dexie repairs a schema it adds single steps below the factor, so the rest is cut off.
 */
const isNewer = (database: OrreryDatabase): boolean =>
  Math.floor(database.backendDB().version / DEXIE_VERSION_FACTOR) > SCHEMA_VERSION;

/**
 * iOS drops connections of an app in the background and leaves them looking open. Closing on
 * 'pagehide' lets the next use open a fresh one; returns a function that stops listening.
 */
export function closeWhenHidden(database: OrreryDatabase, target: EventTarget): () => void {
  const close = (): void => database.close({ disableAutoOpen: false });
  target.addEventListener('pagehide', close);
  return () => target.removeEventListener('pagehide', close);
}

/** Deletes the database of that name with all that is in it. */
export async function deleteDatabase(name: string): Promise<Result<null, StorageError>> {
  try {
    await Dexie.delete(name);
    return ok(null);
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}
