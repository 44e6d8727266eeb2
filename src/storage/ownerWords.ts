import type { OwnerWord, OwnerWordKind } from '../domain/ownerWord';
import type { CalendarDate, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, writeInTransaction } from './write';

/** Words that can't both hold: the later one takes the earlier one back. */
const REPLACES: Readonly<Record<OwnerWordKind, readonly OwnerWordKind[]>> = {
  pinned: ['pinned', 'not this person', 'not now'],
  'not this person': ['pinned', 'not this person', 'not now'],
  'not now': ['not now', 'pinned'],
  'ask anyway': ['ask anyway'],
};

/** What the owner says about proposals for somebody; it holds from now on, for all goals. */
export async function sayOfPerson(
  storage: Storage,
  personId: Id,
  kind: OwnerWordKind,
  until: CalendarDate | null = null,
): Promise<Result<Commit, StorageError>> {
  return replaceWords(storage, personId, REPLACES[kind], [
    {
      kind: 'insert',
      table: 'ownerWords',
      row: { id: storage.newId(), personId, kind, goalId: null, until },
    },
  ]);
}

/** Takes back what the owner said of that kind about somebody. */
export const takeBackOfPerson = (
  storage: Storage,
  personId: Id,
  kind: OwnerWordKind,
): Promise<Result<Commit, StorageError>> => replaceWords(storage, personId, [kind], []);

async function replaceWords(
  storage: Storage,
  personId: Id,
  kinds: readonly OwnerWordKind[],
  writes: readonly Write[],
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['ownerWords'], async () => {
        const said = await wordsOfPerson(storage, personId);
        const replaced = said.filter((word) => kinds.includes(word.kind) && word.goalId === null);
        return writeInTransaction(storage, 'edit', [
          ...replaced.map(({ id }): Write => ({ kind: 'remove', table: 'ownerWords', id })),
          ...writes,
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** What the owner said about somebody. */
export async function wordsOfPerson(storage: Storage, personId: Id): Promise<OwnerWord[]> {
  const found = await storage.database.ownerWords.where('personId').equals(personId).toArray();
  return found.filter((word) => word.trashedAt === null);
}
