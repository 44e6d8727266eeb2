import { BLANK_GOAL, type Goal } from '../domain/conversation';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { write } from './write';

/** Adds a goal in the owner's words. */
export async function addGoal(
  storage: Storage,
  fields: Pick<Goal, 'text'> & Partial<Draftable<Goal>>,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { ...BLANK_GOAL, ...fields, id };
  const result = await write(storage, 'add', [{ kind: 'insert', table: 'goals', row }]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes fields of a goal. */
export const editGoal = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Goal>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'goals', id, fields }]);

/** All goals in use, the oldest first. */
export async function allGoals(storage: Storage): Promise<Goal[]> {
  const goals = await storage.database.goals.filter((goal) => goal.trashedAt === null).toArray();
  return goals.sort((a, b) => a.createdAt - b.createdAt);
}
