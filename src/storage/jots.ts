import type { Conversation, FollowUp, Jot } from '../domain/conversation';
import { newPerson } from '../domain/newPerson';
import type { CalendarDate, Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { newConversation } from './conversations';
import { newFollowUp } from './followUps';
import { findOrMakeOrganization } from './organizations';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** What the owner took out of a jot, one tap each. Nothing else of it is written anywhere. */
export interface Sorted {
  readonly personIds: readonly Id[];
  /** People met in the text for the first time; follow-ups and the conversation may name their ids. */
  readonly newPeople: readonly {
    readonly id: Id;
    readonly name: string;
    /** False for somebody who was only spoken of. */
    readonly met: boolean;
    /** '' where it isn't said. */
    readonly organizationName: string;
  }[];
  /** Who knows whom of the new people, as the note tells. */
  readonly ties: readonly (readonly [Id, Id])[];
  readonly tags: readonly string[];
  readonly followUps: readonly Pick<FollowUp, 'text' | 'owner' | 'kind' | 'personIds' | 'due'>[];
  readonly conversation: Talk | null;
  /** Talks that the note plans besides the one that it is about. */
  readonly ahead: readonly Talk[];
}

type Talk = Pick<Conversation, 'date' | 'format' | 'state' | 'personIds'>;

/** Whether anything was taken out at all; where not, the jot waits under 'To sort'. */
export const isSorted = (sorted: Sorted): boolean =>
  sorted.personIds.length > 0 ||
  sorted.newPeople.length > 0 ||
  sorted.tags.length > 0 ||
  sorted.followUps.length > 0 ||
  sorted.conversation !== null ||
  sorted.ahead.length > 0;

/** A note at the moment of 'Done'. */
export interface FinishedNote {
  readonly id: Id;
  readonly text: string;
  readonly writtenOn: CalendarDate;
  readonly source: Jot['source'];
}

const JOT_TABLES = [
  'jots',
  'people',
  'organizations',
  'ties',
  'followUps',
  'conversations',
] as const;

/**
 * Puts the jot and everything that was taken out of it in one transaction. A second 'Done' of the
 * same note (two windows, a crash between jot and draft) changes the text and adds only what was not
 * taken out of it before.
 */
export async function finishJot(
  storage: Storage,
  note: FinishedNote,
  sorted: Sorted,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, JOT_TABLES, async () => {
        const present = await storage.database.jots.get(note.id);
        if (present) {
          const more = await notYetTakenOut(storage, present, sorted);
          const writes = await moreFrom(storage, present, more, {
            text: note.text,
            trashedAt: null,
          });
          return writeInTransaction(storage, 'jot', writes);
        }
        const { jotFields, writes } = await sortingWrites(storage, note.id, sorted, null);
        const row = { ...note, ...jotFields };
        return writeInTransaction(storage, 'jot', [
          ...writes,
          { kind: 'insert', table: 'jots', row },
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/**
 * Takes more out of a jot that is there already; `sorted` holds only what is new, `writtenOn` the day
 * that the note turned out to be about.
 */
export async function sortJot(
  storage: Storage,
  id: Id,
  sorted: Sorted,
  writtenOn: CalendarDate | null = null,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, JOT_TABLES, async () => {
        const present = await storage.database.jots.get(id);
        if (!present) throw new RowMissingError(id);
        const fields = { sortedAt: storage.now(), ...(writtenOn && { writtenOn }) };
        const writes = await moreFrom(storage, present, sorted, fields);
        return writeInTransaction(storage, 'sort jot', writes);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** What `sorted` takes out of a jot that nothing took out of it before. */
async function notYetTakenOut(storage: Storage, jot: Jot, sorted: Sorted): Promise<Sorted> {
  const { database } = storage;
  const linked = await database.people.bulkGet([...jot.personIds]);
  const idByName = new Map(linked.flatMap((person) => (person ? [[person.name, person.id]] : [])));
  const knownIds = new Map(
    sorted.newPeople.map(({ id, name }) => [id, idByName.get(name) ?? id] as const),
  );
  const toKnown = (ids: readonly Id[]): Id[] => ids.map((id) => knownIds.get(id) ?? id);
  const present = await database.followUps.where('jotId').equals(jot.id).toArray();
  const contentOf = ({ text, owner, kind, personIds, due }: Sorted['followUps'][number]): string =>
    JSON.stringify([text, owner, kind, [...personIds].sort(), due]);
  const contents = new Set(present.map(contentOf));
  return {
    personIds: toKnown(sorted.personIds),
    newPeople: sorted.newPeople.filter(({ name }) => !idByName.has(name)),
    ties: sorted.ties.filter((ends) => ends.every((id) => toKnown([id])[0] === id)),
    tags: sorted.tags,
    followUps: sorted.followUps
      .map((each) => ({ ...each, personIds: toKnown(each.personIds) }))
      .filter((each) => !contents.has(contentOf(each))),
    conversation:
      sorted.conversation && jot.conversationId === null
        ? { ...sorted.conversation, personIds: toKnown(sorted.conversation.personIds) }
        : null,
    ahead: await notPlanned(
      storage,
      sorted.ahead.map((talk) => ({ ...talk, personIds: toKnown(talk.personIds) })),
    ),
  };
}

/** Those of `talks` that aren't planned already for the same day with the same people. */
async function notPlanned({ database }: Storage, talks: readonly Talk[]): Promise<Talk[]> {
  const keyOf = ({ date, personIds }: Talk): string => [date, ...[...personIds].sort()].join();
  const people = talks.flatMap(({ personIds }) => personIds);
  const planned = await database.conversations.where('personIds').anyOf(people).toArray();
  const keys = new Set(planned.filter(({ trashedAt }) => trashedAt === null).map(keyOf));
  return talks.filter((talk) => !keys.has(keyOf(talk)));
}

/** The writes that take `sorted` out of a jot that is there, and change its own `fields`. */
async function moreFrom(
  storage: Storage,
  jot: Jot,
  sorted: Sorted,
  fields: Extract<Write, { kind: 'update'; table: 'jots' }>['fields'],
): Promise<Write[]> {
  const { jotFields, writes } = await sortingWrites(storage, jot.id, sorted, jot.conversationId);
  const more = {
    sortedAt: jot.sortedAt ?? jotFields.sortedAt,
    personIds: union(jot.personIds, jotFields.personIds),
    tags: union(jot.tags, jotFields.tags),
    conversationId: jotFields.conversationId,
    ...fields,
  };
  return [...writes, { kind: 'update', table: 'jots', id: jot.id, fields: more }];
}

const union = <T>(before: readonly T[], more: readonly T[]): T[] => [
  ...new Set([...before, ...more]),
];

/** Nothing is known of such a tie but that somebody spoke of the other one. */
const AS_TOLD = { how: '', strength: 3, certainty: 'told' } as const;

/** The rows that come out of a jot; `present` is the conversation that it belongs to already. */
async function sortingWrites(
  storage: Storage,
  jotId: Id,
  sorted: Sorted,
  present: Id | null,
): Promise<{
  jotFields: Pick<Draftable<Jot>, 'sortedAt' | 'personIds' | 'tags' | 'conversationId'>;
  writes: Write[];
}> {
  const writes: Write[] = [];
  const organizationIds = new Map<string, Id | null>();
  for (const { id, name, met, organizationName } of sorted.newPeople) {
    if (!organizationIds.has(organizationName)) {
      const found = await findOrMakeOrganization(storage, organizationName);
      organizationIds.set(organizationName, found.organizationId);
      writes.push(...found.writes);
    }
    const organizationId = organizationIds.get(organizationName) ?? null;
    const row = { ...newPerson({ name }), met, organizationId, id };
    writes.push({ kind: 'insert', table: 'people', row });
  }
  for (const [one, other] of sorted.ties) {
    const [personAId, personBId] = one < other ? [one, other] : [other, one];
    const row = { id: storage.newId(), personAId, personBId, ...AS_TOLD };
    writes.push({ kind: 'insert', table: 'ties', row });
  }
  const personIds = [...sorted.personIds, ...sorted.newPeople.map((person) => person.id)];
  const conversationId = sorted.conversation ? storage.newId() : present;
  if (sorted.conversation && conversationId) {
    const row = { ...newConversation(sorted.conversation), id: conversationId };
    writes.push({ kind: 'insert', table: 'conversations', row });
  }
  for (const talk of sorted.ahead) {
    const row = { ...newConversation(talk), id: storage.newId() };
    writes.push({ kind: 'insert', table: 'conversations', row });
  }
  for (const followUp of sorted.followUps) {
    const row = { ...newFollowUp({ ...followUp, jotId, conversationId }), id: storage.newId() };
    writes.push({ kind: 'insert', table: 'followUps', row });
  }
  const sortedAt = isSorted(sorted) ? storage.now() : null;
  return { jotFields: { sortedAt, personIds, tags: sorted.tags, conversationId }, writes };
}

/** Changes the words of a jot. */
export const editJot = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Jot>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'jots', id, fields }]);

/** The jot of that id, also from the trash; undefined where there is none. */
export const getJot = (storage: Storage, id: Id): Promise<Jot | undefined> =>
  storage.database.jots.get(id);

/** Jots that wait to be sorted, the newest first. */
export async function jotsToSort(storage: Storage): Promise<Jot[]> {
  const found = await storage.database.jots
    .filter((jot) => jot.sortedAt === null && jot.trashedAt === null)
    .toArray();
  return found.sort((a, b) => b.createdAt - a.createdAt);
}

/** How many jots there are, sorted or not. */
export const countJots = (storage: Storage): Promise<number> => storage.database.jots.count();
