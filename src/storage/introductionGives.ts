import { BLANK_GIVE } from '../domain/give';
import { introducedIds } from '../domain/introduced';
import type { CalendarDate, Id } from '../domain/record';
import type { Storage } from './storage';
import type { Write } from './write';

/** What a transaction is over that marks a follow-up, which may be an introduction, as done. */
export const INTRODUCTION_TABLES = ['followUps', 'conversations', 'people', 'gives'] as const;

/**
 * What else is written where a follow-up is done on a day or open again (null), if it is an introduction
 * of the owner's: a give to each who was introduced and has none for it yet, or those gives to the trash.
 */
export async function introductionGives(
  { database, newId, now }: Storage,
  followUpId: Id,
  doneOn: CalendarDate | null,
): Promise<Write[]> {
  const followUp = await database.followUps.get(followUpId);
  if (followUp?.owner !== 'me' || followUp.kind !== 'introduction') return [];
  const { text, conversationId } = followUp;
  const found = await database.gives.where('followUpId').equals(followUpId).toArray();
  const given = found.filter((give) => give.trashedAt === null);
  if (doneOn === null) {
    const fields = { trashedAt: now() };
    return given.map(({ id }): Write => ({ kind: 'update', table: 'gives', id, fields }));
  }
  const talk = conversationId === null ? null : await database.conversations.get(conversationId);
  const ids = introducedIds(followUp, talk?.personIds ?? []);
  const people = await database.people.bulkGet([...ids]);
  return people.flatMap((person): Write[] => {
    if (!person || given.some(({ personId }) => personId === person.id)) return [];
    const personId = person.id;
    const what = {
      kind: 'introduction',
      givenOn: doneOn,
      text,
      conversationId,
      followUpId,
    } as const;
    const row = { ...BLANK_GIVE, ...what, personId, id: newId() };
    return [{ kind: 'insert', table: 'gives', row }];
  });
}
