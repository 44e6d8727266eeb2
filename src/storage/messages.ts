import { BLANK_MESSAGE, type Message } from '../domain/message';
import type { CalendarDate, Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { INTRODUCTION_TABLES, introductionGives } from './introductionGives';
import type { Added } from './people';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/**
 * Logs a message or a reaction. One that comes in also answers what waited for an answer from that
 * person. `followUpId` names the promise that is kept by sending it.
 */
export async function logMessage(
  storage: Storage,
  fields: Partial<Draftable<Message>> & Pick<Message, 'personId' | 'date'>,
  followUpId: Id | null = null,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { ...BLANK_MESSAGE, ...fields, id };
  try {
    const commit = await inOneTransaction(
      storage,
      ['messages', ...INTRODUCTION_TABLES],
      async () => {
        const gives =
          followUpId === null ? [] : await introductionGives(storage, followUpId, row.date);
        const answered =
          row.direction === 'in' && row.kind === 'message'
            ? await waitingFrom(storage, row.personId, row.date)
            : [];
        return writeInTransaction(storage, 'add', [
          { kind: 'insert', table: 'messages', row },
          ...answered.map(
            (message): Write => ({
              kind: 'update',
              table: 'messages',
              id: message.id,
              fields: { answeredOn: row.date },
            }),
          ),
          ...(followUpId === null
            ? []
            : [
                {
                  kind: 'update',
                  table: 'followUps',
                  id: followUpId,
                  fields: { doneAt: storage.now() },
                } satisfies Write,
                ...gives,
              ]),
        ]);
      },
    );
    return ok({ id, commit });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** What was sent to a person by that day, wants an answer and has none. */
async function waitingFrom(storage: Storage, personId: Id, by: CalendarDate): Promise<Message[]> {
  const all = await messagesOfPerson(storage, personId);
  return all.filter(
    ({ direction, kind, wantsAnswer, answeredOn, date }) =>
      direction === 'out' && kind === 'message' && wantsAnswer && answeredOn === null && date <= by,
  );
}

/** Notes that a message was answered on that day. */
export async function setAnswered(
  storage: Storage,
  id: Id,
  answeredOn: CalendarDate | null,
): Promise<Result<Commit, StorageError>> {
  return write(storage, 'edit', [
    { kind: 'update', table: 'messages', id, fields: { answeredOn } },
  ]);
}

/** The messages with a person that are in use, in no order that matters. */
export async function messagesOfPerson(storage: Storage, personId: Id): Promise<Message[]> {
  const found = await storage.database.messages.where('personId').equals(personId).toArray();
  return found.filter((each) => each.trashedAt === null);
}

/** The messages that told a piece of news, the oldest first. */
export async function messagesOfMilestone(storage: Storage, milestoneId: Id): Promise<Message[]> {
  const found = await storage.database.messages.where('milestoneId').equals(milestoneId).toArray();
  return found
    .filter((each) => each.trashedAt === null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.createdAt - b.createdAt));
}

/** Everything sent and received, in use: for the owner's own rate of answers. */
export const allMessages = (storage: Storage): Promise<Message[]> =>
  storage.database.messages.filter((each) => each.trashedAt === null).toArray();
