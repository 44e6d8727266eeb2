import type { Takeaway } from '../domain/conversation';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { write } from './write';

/** Adds one thing learned. */
export async function addTakeaway(
  storage: Storage,
  fields: Pick<Takeaway, 'text' | 'personIds'> & Partial<Draftable<Takeaway>>,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { conversationId: null, jotId: null, ...fields, id };
  const result = await write(storage, 'add', [{ kind: 'insert', table: 'takeaways', row }]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes the words of a takeaway. */
export const editTakeaway = (
  storage: Storage,
  id: Id,
  text: string,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'takeaways', id, fields: { text } }]);

/** The takeaways of a conversation, in the order in which they were written. */
export async function takeawaysOfConversation(
  storage: Storage,
  conversationId: Id,
): Promise<Takeaway[]> {
  const found = await storage.database.takeaways
    .where('conversationId')
    .equals(conversationId)
    .toArray();
  return found.filter((each) => each.trashedAt === null).sort((a, b) => a.createdAt - b.createdAt);
}
