import type { Timestamp } from '../domain/record';
import type { TextStore } from './sentinel';

/**
 * A mark outside of IndexedDB that an import is being written. The import is one transaction: killed
 * before its end nothing of it is there, and the next start can say so.
 */
const KEY = 'orrery.importing';

/** Leaves the mark; where the platform forbids it the next start says nothing. */
export function markImport(store: TextStore, startedAt: Timestamp): void {
  try {
    store.setItem(KEY, String(startedAt));
  } catch {
    // The import itself doesn't rest on the mark.
  }
}

/** Takes the mark away, once the import has ended, whichever way. */
export function clearImportMark(store: TextStore): void {
  try {
    store.removeItem(KEY);
  } catch {
    // Forbidden storage holds no mark either.
  }
}

/**
 * Whether an import was cut off: it was begun and no import has ended since. `lastImportAt` is when
 * the last one was written; null where there was none.
 */
export function wasImportCutOff(store: TextStore, lastImportAt: Timestamp | null): boolean {
  try {
    const startedAt = Number(store.getItem(KEY) ?? 'NaN');
    return Number.isFinite(startedAt) && (lastImportAt === null || lastImportAt < startedAt);
  } catch {
    return false;
  }
}

/** Held by the window that imports, so that another window doesn't take it for cut off. */
export const IMPORT_LOCK = 'orrery-import';
