import { BLANK_GOAL, type Goal } from '../domain/conversation';
import type { GoalRecord } from '../domain/goalProgress';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Target } from '../domain/target';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import { seatsOfTargets } from './seats';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { targetsOfGoal } from './targets';
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

/** The goal of that id, also from the trash; undefined where there is none. */
export const getGoal = ({ database }: Storage, id: Id): Promise<Goal | undefined> =>
  database.goals.get(id);

/** A goal's targets and everything on record that serves it, as it was at one moment. */
export interface GoalOnRecord {
  readonly targets: readonly Target[];
  readonly record: GoalRecord;
}

/** Reads what serves a goal. */
export async function recordOfGoal(storage: Storage, goalId: Id): Promise<GoalOnRecord> {
  const { database } = storage;
  const ofGoal = <T extends { readonly trashedAt: number | null }>(rows: T[]): T[] =>
    rows.filter(({ trashedAt }) => trashedAt === null);
  const [targets, conversations, opportunities, asks] = await Promise.all([
    targetsOfGoal(storage, goalId),
    database.conversations.where('goalId').equals(goalId).toArray(),
    database.opportunities.where('goalId').equals(goalId).toArray(),
    database.asks.where('goalId').equals(goalId).toArray(),
  ]);
  const held = ofGoal(conversations);
  const conversationIds = held.map(({ id }) => id);
  const [seats, takeaways, followUps] = await Promise.all([
    seatsOfTargets(
      storage,
      targets.map(({ id }) => id),
    ),
    database.takeaways.where('conversationId').anyOf(conversationIds).toArray(),
    database.followUps.where('conversationId').anyOf(conversationIds).toArray(),
  ]);
  return {
    targets,
    record: {
      conversations: held,
      takeaways: ofGoal(takeaways),
      tryOuts: ofGoal(followUps).filter(({ kind }) => kind === 'try-out'),
      seats,
      opportunities: ofGoal(opportunities),
      asks: ofGoal(asks),
    },
  };
}
