import { BLANK_FOLLOW_UP, type FollowUp } from '../domain/conversation';
import type { CalendarDate, Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { INTRODUCTION_TABLES, introductionGives } from './introductionGives';
import type { Added } from './people';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** A follow-up from what is known of it; everything else empty. */
export const newFollowUp = (
  fields: Partial<Draftable<FollowUp>> & Pick<FollowUp, 'text' | 'owner'>,
): Draftable<FollowUp> => ({
  ...BLANK_FOLLOW_UP,
  ...fields,
});

/** Adds a follow-up. */
export async function addFollowUp(
  storage: Storage,
  fields: Parameters<typeof newFollowUp>[0],
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const row = { ...newFollowUp(fields), id };
  const result = await write(storage, 'add', [{ kind: 'insert', table: 'followUps', row }]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes fields of a follow-up. */
export const editFollowUp = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<FollowUp>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'followUps', id, fields }]);

/**
 * Marks a follow-up as done, on the day that it is now, or as open again (null). An introduction of the
 * owner's that is done was given to both, once; open again, it was not.
 */
export const setFollowUpDone = (
  storage: Storage,
  id: Id,
  doneOn: CalendarDate | null,
): Promise<Result<Commit, StorageError>> =>
  attemptWrite(() =>
    inOneTransaction(storage, INTRODUCTION_TABLES, async () => {
      const gives = await introductionGives(storage, id, doneOn);
      const doneAt = doneOn === null ? null : storage.now();
      return writeInTransaction(storage, 'edit', [
        { kind: 'update', table: 'followUps', id, fields: { doneAt, dropped: false } },
        ...gives,
      ]);
    }),
  );

/** 'Not now': hides a follow-up from Today until that day; null brings it back at once. */
export const snoozeFollowUp = (
  storage: Storage,
  id: Id,
  until: CalendarDate | null,
): Promise<Result<Commit, StorageError>> => editFollowUp(storage, id, { snoozedUntil: until });

/** Counts that follow-ups went to the calendar: what goes there next is newer. */
export const countSentToCalendar = (
  storage: Storage,
  ids: readonly Id[],
): Promise<Result<Commit, StorageError>> =>
  attemptWrite(async () =>
    inOneTransaction(storage, ['followUps'], async () => {
      const rows = await storage.database.followUps.bulkGet([...ids]);
      return writeInTransaction(
        storage,
        'edit',
        rows.flatMap((row): Write[] =>
          row
            ? [
                {
                  kind: 'update',
                  table: 'followUps',
                  id: row.id,
                  fields: { calendarSequence: row.calendarSequence + 1 },
                },
              ]
            : [],
        ),
      );
    }),
  );

async function attemptWrite(body: () => Promise<Commit>): Promise<Result<Commit, StorageError>> {
  try {
    return ok(await body());
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** All follow-ups that are neither done nor in the trash. */
export const openFollowUps = (storage: Storage): Promise<FollowUp[]> =>
  storage.database.followUps
    .filter((each) => each.trashedAt === null && each.doneAt === null)
    .toArray();

/** The follow-ups of a conversation, done or not, in the order in which they were written. */
export async function followUpsOfConversation(
  storage: Storage,
  conversationId: Id,
): Promise<FollowUp[]> {
  const found = await storage.database.followUps
    .where('conversationId')
    .equals(conversationId)
    .toArray();
  return found.filter((each) => each.trashedAt === null).sort((a, b) => a.createdAt - b.createdAt);
}

/** The follow-ups with any of these people, done or not, in use. */
export async function followUpsWith(
  storage: Storage,
  personIds: readonly Id[],
): Promise<FollowUp[]> {
  const found = await storage.database.followUps
    .where('personIds')
    .anyOf([...personIds])
    .distinct()
    .toArray();
  return found.filter((each) => each.trashedAt === null);
}
