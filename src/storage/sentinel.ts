import type { Id, Timestamp } from '../domain/record';

/**
 * What is remembered outside IndexedDB. A damaged store comes back empty and looks like a first run:
 * the sentinel knows better. Sample data never write it; erasing everything clears it.
 */
export interface Sentinel {
  readonly installId: Id;
  /** People at the last count, so that an empty database is seen as a loss. */
  readonly people: number;
  readonly jots: number;
  readonly lastBackupAt: Timestamp | null;
  /** The newest journal clock at that backup: what came after it is not in any file. */
  readonly lastBackupClock: string | null;
}

/** The smallest part of localStorage that is needed; it may be full or forbidden, and then throws. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What was here when an empty storage was found. */
export type Loss = Pick<Sentinel, 'people' | 'jots' | 'lastBackupAt'>;

const KEY = 'orrery.sentinel';
const LOSS_KEY = 'orrery.loss';

/** Reads the sentinel; null on a first run, where it is damaged, or where the platform forbids it. */
export function readSentinel(store: TextStore): Sentinel | null {
  try {
    const value: unknown = JSON.parse(store.getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { installId, people, jots, lastBackupAt, lastBackupClock } = value as Partial<Sentinel>;
    if (typeof installId !== 'string') return null;
    return {
      installId,
      people: typeof people === 'number' ? people : 0,
      jots: typeof jots === 'number' ? jots : 0,
      lastBackupAt: typeof lastBackupAt === 'number' ? lastBackupAt : null,
      lastBackupClock: typeof lastBackupClock === 'string' ? lastBackupClock : null,
    };
  } catch {
    return null;
  }
}

/** Keeps the sentinel; false where the platform would not. */
export function writeSentinel(store: TextStore, sentinel: Sentinel): boolean {
  try {
    store.setItem(KEY, JSON.stringify(sentinel));
    return true;
  } catch {
    return false;
  }
}

/**
 * Remembers a loss until `clearLoss`: whatever is written meanwhile, the owner's data are missing still.
 */
export function writeLoss(store: TextStore, { people, jots, lastBackupAt }: Loss): void {
  try {
    store.setItem(LOSS_KEY, JSON.stringify({ people, jots, lastBackupAt }));
  } catch {
    // It is told in this window all the same.
  }
}

/** The loss that is remembered; null where there is none, or it can't be read. */
export function readLoss(store: TextStore): Loss | null {
  try {
    const value: unknown = JSON.parse(store.getItem(LOSS_KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { people, jots, lastBackupAt } = value as Partial<Loss>;
    return {
      people: typeof people === 'number' ? people : 0,
      jots: typeof jots === 'number' ? jots : 0,
      lastBackupAt: typeof lastBackupAt === 'number' ? lastBackupAt : null,
    };
  } catch {
    return null;
  }
}

/** Forgets the loss: the data are back, or their owner starts anew. */
export function clearLoss(store: TextStore): void {
  try {
    store.removeItem(LOSS_KEY);
  } catch {
    // Forbidden storage holds none either.
  }
}

/** Forgets the sentinel, so that the next start is a first run. */
export function clearSentinel(store: TextStore): void {
  try {
    store.removeItem(KEY);
  } catch {
    // Forbidden storage holds no sentinel either.
  }
}
