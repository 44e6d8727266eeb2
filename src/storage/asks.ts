import { type Ask, BLANK_ASK } from '../domain/ask';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
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
