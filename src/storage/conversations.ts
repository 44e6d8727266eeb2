import { BLANK_CONVERSATION, type Conversation } from '../domain/conversation';
import type { CalendarDate, Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** A conversation from what is known of it: planned, over coffee, unless said otherwise. */
export const newConversation = (
  fields: Partial<Draftable<Conversation>> & Pick<Conversation, 'personIds' | 'date'>,
): Draftable<Conversation> => ({
  ...BLANK_CONVERSATION,
  ...fields,
});

/** Plans (or, with another state, records) a conversation. */
export async function addConversation(
  storage: Storage,
  fields: Parameters<typeof newConversation>[0],
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { ...newConversation(fields), id };
  const result = await write(storage, 'add', [{ kind: 'insert', table: 'conversations', row }]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes fields of a conversation. */
export const editConversation = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Conversation>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'conversations', id, fields }]);

/**
 * Keeps what helped them most, on the conversation and with each of the people: what helps somebody is
 * looked for before the next talk. Words of this conversation that stand with a person already change
 * there too.
 */
export async function setHelpedThem(
  storage: Storage,
  id: Id,
  text: string,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['conversations', 'people'], async () => {
        const { database } = storage;
        const conversation = await database.conversations.get(id);
        if (!conversation) throw new RowMissingError(id);
        const people = await database.people.bulkGet([...conversation.personIds]);
        return writeInTransaction(storage, 'edit', [
          { kind: 'update', table: 'conversations', id, fields: { helpedThem: text } },
          ...people.flatMap((person): Write[] => {
            if (!person) return [];
            const lines = person.helpfulInformation.split('\n');
            const others = lines.filter((line) => line !== '' && line !== conversation.helpedThem);
            const helpfulInformation = [...others, text].filter((line) => line !== '').join('\n');
            return [
              { kind: 'update', table: 'people', id: person.id, fields: { helpfulInformation } },
            ];
          }),
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** The conversation of that id, also from the trash; undefined where there is none. */
export const getConversation = (storage: Storage, id: Id): Promise<Conversation | undefined> =>
  storage.database.conversations.get(id);

/** All conversations in use, the latest first. */
export async function allConversations(storage: Storage): Promise<Conversation[]> {
  const found = await storage.database.conversations
    .filter((each) => each.trashedAt === null)
    .toArray();
  return found.sort(byDayLatestFirst);
}

const whenOf = ({ date, time }: Conversation): string => `${date} ${time}`;

const byDayLatestFirst = (a: Conversation, b: Conversation): number =>
  whenOf(a) < whenOf(b) ? 1 : whenOf(a) > whenOf(b) ? -1 : b.createdAt - a.createdAt;

/** The conversations in use with any of those people, the latest first. */
export async function conversationsWith(
  storage: Storage,
  personIds: readonly Id[],
): Promise<Conversation[]> {
  const found = await storage.database.conversations
    .where('personIds')
    .anyOf([...personIds])
    .distinct()
    .filter((each) => each.trashedAt === null)
    .toArray();
  return found.sort(byDayLatestFirst);
}

/** Conversations in use that were held since that day and not debriefed yet, the latest first. */
export async function heldSince(storage: Storage, from: CalendarDate): Promise<Conversation[]> {
  const all = await allConversations(storage);
  return all.filter(({ state, date }) => state === 'held' && date >= from);
}

/** Conversations in use that are still to come or wait to be marked as held, the earliest first. */
export async function comingUp(storage: Storage, from: CalendarDate): Promise<Conversation[]> {
  const all = await allConversations(storage);
  return all
    .filter((each) => (each.state === 'planned' || each.state === 'prepared') && each.date >= from)
    .reverse();
}
