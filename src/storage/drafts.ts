import Dexie, { type EntityTable } from 'dexie';
import type { CalendarDate, Id, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { type StorageError, toStorageError } from './storageError';
import { type Watched, watch } from './watch';

/** A note while it is being written. It has the id of the jot that it becomes. */
export interface Draft {
  readonly id: Id;
  readonly text: string;
  /** Counts the states of the text; the higher one is the newer, whatever the clock says. */
  readonly revision: number;
  readonly startedOn: CalendarDate;
  readonly updatedAt: Timestamp;
  /** The person from whose page it was begun. */
  readonly personIds: readonly Id[];
  readonly source: 'typed' | 'shared';
}

/**
 * Drafts live in a database of their own: Safari and Firefox run one write transaction per database,
 * so a draft in the owner's would wait for an import to end.
 */
class DraftDatabase extends Dexie {
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly words: EntityTable<Words, 'place'>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ drafts: 'id', words: 'place' });
  }
}

/** Words typed at a place of the app that are not yet where they belong. */
export interface Words {
  readonly place: string;
  readonly text: string;
  /** What stood there when they were begun; null where that isn't known. */
  readonly base: string | null;
}

/** The words of other fields than the note's, on disk beside the drafts. Calls resolve as those of `Drafts`. */
export interface WordStore {
  allWords(): Promise<Result<readonly Words[], StorageError>>;
  keepWords(words: Words): Promise<Result<null, StorageError>>;
  forgetWords(place: string): Promise<Result<null, StorageError>>;
  /** All of them, told again whenever a window has changed any. */
  watchWords(): Watched<readonly Words[]>;
}

/** The drafts on disk. Every call resolves only after IndexedDB's 'complete'. */
export interface Drafts {
  /** All drafts, the one last written first. */
  all(): Promise<Result<readonly Draft[], StorageError>>;
  /** Puts the draft, unless a newer revision of it is there already. */
  save(draft: Draft): Promise<Result<null, StorageError>>;
  remove(id: Id): Promise<Result<null, StorageError>>;
  /** The draft as it is on disk, told again whenever a window has written it; undefined once it is gone. */
  watch(id: Id): Watched<Draft | undefined>;
  /** Lets go of the connection; the next call opens a fresh one. */
  release(): void;
  /** Lets go of it for good: every later call fails. */
  close(): void;
}

/**
 * Opens the drafts of that name; the first call that needs the disk tells whether it worked. `onErased`
 * is told when they are being deleted: nothing may bring them back then.
 */
export function openDrafts(name: string, onErased?: () => void): Drafts & WordStore {
  const database = new DraftDatabase(name);
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) return;
    database.close();
    onErased?.();
    // False keeps Dexie's own handler away, which would open the database again at the next use.
    return false;
  });
  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StorageError>> => {
    try {
      return ok(await work());
    } catch (thrown) {
      return err(toStorageError(thrown));
    }
  };
  return {
    all: () =>
      attempt(async () =>
        (await database.drafts.toArray()).sort((a, b) => b.updatedAt - a.updatedAt),
      ),
    save: (draft) =>
      attempt(async () => {
        await database.transaction('rw', database.drafts, async () => {
          const present = await database.drafts.get(draft.id);
          if (!present || present.revision <= draft.revision) await database.drafts.put(draft);
        });
        return null;
      }),
    remove: (id) =>
      attempt(async () => {
        await database.drafts.delete(id);
        return null;
      }),
    allWords: () => attempt(() => database.words.toArray()),
    keepWords: (words) =>
      attempt(async () => {
        await database.words.put(words);
        return null;
      }),
    forgetWords: (place) =>
      attempt(async () => {
        await database.words.delete(place);
        return null;
      }),
    watchWords: () => watch(() => database.words.toArray()),
    watch: (id) => watch(() => database.drafts.get(id)),
    release: () => database.close({ disableAutoOpen: false }),
    close: () => database.close(),
  };
}
