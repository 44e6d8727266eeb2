/** What the browser promises about the data on this device, and how much room there is. */

/** `kept`: the browser won't evict by itself. `evictable`: it may, when space runs short. `unknown`: it doesn't say. */
export type StoragePromise = 'kept' | 'evictable' | 'unknown';

export interface StorageRoom {
  readonly promise: StoragePromise;
  /** Bytes in use and allowed, as the browser estimates them; null where it doesn't. */
  readonly usedBytes: number | null;
  readonly allowedBytes: number | null;
}

/** What this module needs of `navigator.storage`, each part of which a browser may lack. */
export type StorageManagerPart = Partial<
  Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>
>;

/** Asks the browser to keep the data. Asked after the first real save; it may show a question, or decide by itself. */
export async function askToKeepData(
  storage: StorageManagerPart | undefined = navigator.storage,
): Promise<StoragePromise> {
  if (storage?.persist === undefined) return 'unknown';
  const isKept = await answerOf(storage.persist());
  return isKept === null ? 'unknown' : isKept ? 'kept' : 'evictable';
}

/** How things stand, without asking for anything. */
export async function storageRoom(
  storage: StorageManagerPart | undefined = navigator.storage,
): Promise<StorageRoom> {
  const isKept = storage?.persisted === undefined ? null : await answerOf(storage.persisted());
  const estimate = storage?.estimate === undefined ? null : await answerOf(storage.estimate());
  return {
    promise: isKept === null ? 'unknown' : isKept ? 'kept' : 'evictable',
    usedBytes: estimate?.usage ?? null,
    allowedBytes: estimate?.quota ?? null,
  };
}

/** Null where the browser refuses to say, as in some private windows. */
async function answerOf<Value>(question: Promise<Value>): Promise<Value | null> {
  try {
    return await question;
  } catch {
    return null;
  }
}
