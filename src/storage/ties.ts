import type { Tie } from '../domain/person';
import type { Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, writeInTransaction } from './write';

/** What is said of a tie: how, how well, and on whose word. */
export type TieFields = Pick<Draftable<Tie>, 'how' | 'strength' | 'certainty'>;

/** Ties two people, or says anew what is between two who are tied already. Nobody is tied to himself. */
export async function tiePeople(
  storage: Storage,
  [oneId, otherId]: readonly [Id, Id],
  fields: TieFields,
): Promise<Result<Commit | null, StorageError>> {
  if (oneId === otherId) return ok(null);
  const [personAId, personBId] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  try {
    return ok(
      await inOneTransaction(storage, ['ties'], async () => {
        const present = await storage.database.ties
          .where('personAId')
          .equals(personAId)
          .filter((tie) => tie.personBId === personBId && tie.trashedAt === null)
          .first();
        if (present) {
          const { id } = present;
          return writeInTransaction(storage, 'edit', [
            { kind: 'update', table: 'ties', id, fields },
          ]);
        }
        const row = { ...fields, personAId, personBId, id: storage.newId() };
        return writeInTransaction(storage, 'add', [{ kind: 'insert', table: 'ties', row }]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** The ties of a person that are in use. */
export async function tiesOfPerson(storage: Storage, personId: Id): Promise<Tie[]> {
  const { ties } = storage.database;
  const found = await ties
    .where('personAId')
    .equals(personId)
    .or('personBId')
    .equals(personId)
    .toArray();
  return found.filter((tie) => tie.trashedAt === null);
}
