import { BLANK_GIVE, type Give } from '../domain/give';
import type { Draftable, Id } from '../domain/record';
import type { Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { write } from './write';

/** Notes that something was given, to each of the people, in one step. */
export const addGives = (
  storage: Storage,
  personIds: readonly Id[],
  fields: Pick<Give, 'kind' | 'givenOn'> & Partial<Draftable<Give>>,
): Promise<Result<Commit, StorageError>> =>
  write(
    storage,
    'add',
    personIds.map((personId) => ({
      kind: 'insert',
      table: 'gives',
      row: { ...BLANK_GIVE, ...fields, personId, id: storage.newId() },
    })),
  );

/** Changes fields of a give. */
export const editGive = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Give>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'gives', id, fields }]);

/** Whether the doing of that follow-up was noted as a give. */
export async function isGive(storage: Storage, followUpId: Id): Promise<boolean> {
  const found = await storage.database.gives.where('followUpId').equals(followUpId).toArray();
  return found.some((give) => give.trashedAt === null);
}
