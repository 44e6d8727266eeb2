import type { Milestone } from '../domain/milestone';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { write } from './write';

/** Adds news of the owner's. */
export async function addMilestone(
  storage: Storage,
  fields: Draftable<Milestone>,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { ...fields, id };
  const result = await write(storage, 'add', [{ kind: 'insert', table: 'milestones', row }]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes fields of news. */
export const editMilestone = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Milestone>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'milestones', id, fields }]);

/** The news of that id, also from the trash; undefined where there is none. */
export const getMilestone = (storage: Storage, id: Id): Promise<Milestone | undefined> =>
  storage.database.milestones.get(id);

/** All news in use, the latest first. */
export async function allMilestones(storage: Storage): Promise<Milestone[]> {
  const found = await storage.database.milestones
    .filter((each) => each.trashedAt === null)
    .toArray();
  return found.sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt,
  );
}
