import { type Ask, BLANK_ASK } from '../domain/ask';
import type { Goal } from '../domain/conversation';
import type { Opportunity, Part } from '../domain/opportunity';
import type { OwnerWord } from '../domain/ownerWord';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Target } from '../domain/target';
import type { Commit } from './commitFeed';
import { allGoals } from './goals';
import type { Added } from './people';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { allTargets } from './targets';
import { write } from './write';

/** Begins an ask of a person: a draft, with what is known of it. */
export async function addAsk(
  storage: Storage,
  fields: Pick<Ask, 'personId'> & Partial<Draftable<Ask>>,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { ...BLANK_ASK, ...fields, id };
  const result = await write(storage, 'add', [{ kind: 'insert', table: 'asks', row }]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes fields of an ask. */
export const editAsk = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Ask>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'asks', id, fields }]);

/** The ask of that id, also from the trash; undefined where there is none. */
export const getAsk = (storage: Storage, id: Id): Promise<Ask | undefined> =>
  storage.database.asks.get(id);

/** All asks in use, the newest first. */
export async function allAsks(storage: Storage): Promise<Ask[]> {
  const asks = await storage.database.asks.filter((ask) => ask.trashedAt === null).toArray();
  return asks.sort((a, b) => b.createdAt - a.createdAt);
}

/** What an ask of a person can be for, and what the owner said about asking them. */
export interface AskAims {
  /** Open goals, the oldest first. */
  readonly goals: readonly Goal[];
  /** Targets of open goals, the first of all first. */
  readonly targets: readonly Target[];
  readonly opportunities: readonly Opportunity[];
  /** The person's parts in opportunities. */
  readonly parts: readonly Part[];
  readonly words: readonly OwnerWord[];
}

/** Reads what an ask of a person can be for. */
export async function readAskAims(storage: Storage, personId: Id): Promise<AskAims> {
  const { database } = storage;
  const inUse = (row: { readonly trashedAt: number | null }): boolean => row.trashedAt === null;
  const [goals, targets, opportunities, parts, words] = await Promise.all([
    allGoals(storage),
    allTargets(storage),
    database.opportunities.filter(inUse).toArray(),
    database.parts.where('personId').equals(personId).toArray(),
    database.ownerWords.where('personId').equals(personId).toArray(),
  ]);
  return {
    goals: goals.filter(({ closedAt }) => closedAt === null),
    targets,
    opportunities,
    parts: parts.filter(inUse),
    words: words.filter(inUse),
  };
}
