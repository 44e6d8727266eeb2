import type { Radar } from '../domain/radar';
import type { CalendarDate } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Storage } from './storage';
import { DatabaseNewerError, type StorageError, toStorageError } from './storageError';

/** Values of the owner's that are no records: what was offered already, what a view shows. */
export interface Settings {
  /** Whether 'Export everything' was offered after the first import, and after the fifth jot. */
  readonly exportOfferedAfter: readonly ('first import' | 'fifth jot')[];
  /** People of the last import that wait to be placed on the rings, in the order shown. */
  readonly placing: readonly string[];
  /** The transaction of the last import, so that it can be undone later too. */
  readonly lastImport: {
    readonly transactionId: string;
    readonly at: number;
    readonly people: number;
  } | null;
  /** What the last fresh list told, if any did, and when it was imported. */
  readonly radar: (Radar & { readonly at: number }) | null;
  /** What the columns of unknown tables hold, as the owner said, by their headers; the newest last. */
  readonly importColumns: readonly {
    readonly key: string;
    readonly mapping: readonly (string | null)[];
  }[];
  /** The goal that the map answers; null where the first open one does. */
  readonly mapGoalId: string | null;
  /** No word about a backup before this day; null where nothing holds it back. */
  readonly backupQuietUntil: CalendarDate | null;
  /** The day of the last look over the map; null before the first. */
  readonly reviewedOn: CalendarDate | null;
  /** No offer of a look before this day; null where nothing holds it back. */
  readonly reviewQuietUntil: CalendarDate | null;
  /** What was deleted for good and snapshots may still hold. */
  readonly purging: readonly string[];
}

/** What holds before anything was set. */
export const DEFAULT_SETTINGS: Settings = {
  exportOfferedAfter: [],
  placing: [],
  lastImport: null,
  radar: null,
  importColumns: [],
  mapGoalId: null,
  backupQuietUntil: null,
  reviewedOn: null,
  reviewQuietUntil: null,
  purging: [],
};

/** Reads a setting. */
export async function readSetting<K extends keyof Settings>(
  storage: Storage,
  key: K,
): Promise<Settings[K]> {
  const found = await storage.database.settings.get(key);
  return found ? (found.value as Settings[K]) : DEFAULT_SETTINGS[key];
}

/** Keeps a setting. Settings are not journalled: they are about the app, not about people. */
export async function writeSetting<K extends keyof Settings>(
  storage: Storage,
  key: K,
  value: Settings[K],
): Promise<Result<null, StorageError>> {
  try {
    if (storage.readOnly) throw new DatabaseNewerError('the database is newer than this code');
    await storage.database.settings.put({ key, value });
    return ok(null);
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}
