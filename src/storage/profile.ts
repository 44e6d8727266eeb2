import { BLANK_PROFILE, PROFILE_ID, type Profile } from '../domain/profile';
import type { Draftable } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, writeInTransaction } from './write';

/** What the owner has said of themselves and their week; everything blank where nothing was said. */
export async function readProfile({ database }: Storage): Promise<Draftable<Profile>> {
  return (await database.profile.get(PROFILE_ID)) ?? BLANK_PROFILE;
}

/** Changes fields of the one profile, which is made by its first change. */
export async function editProfile(
  storage: Storage,
  fields: Partial<Draftable<Profile>>,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['profile'], async () => {
        const present = await storage.database.profile.get(PROFILE_ID);
        return writeInTransaction(storage, 'edit', [
          present
            ? { kind: 'update', table: 'profile', id: PROFILE_ID, fields }
            : {
                kind: 'insert',
                table: 'profile',
                row: { ...BLANK_PROFILE, ...fields, id: PROFILE_ID },
              },
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}
