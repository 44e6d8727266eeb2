import type { Conversation } from '../domain/conversation';
import { formerNamesAfter } from '../domain/mentions';
import type { Message } from '../domain/message';
import { newPerson, type PersonSketch } from '../domain/newPerson';
import {
  type Layer,
  type Organization,
  type PastRole,
  type Person,
  type PrimaryPlan,
  PURPOSES_OF_LAYER,
  type Tie,
} from '../domain/person';
import type { CalendarDate, Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { findOrMakeOrganization } from './organizations';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import type { TieFields } from './ties';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** A person that was added, and the commit that can be undone. */
export interface Added {
  readonly id: Id;
  readonly commit: Commit;
}

/** Adds a person; their organization is found by its name or made in the same transaction. */
export async function addPerson(
  storage: Storage,
  sketch: PersonSketch,
  organizationName = '',
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  try {
    const commit = await inOneTransaction(storage, ['people', 'organizations'], async () => {
      const { organizationId, writes } = await findOrMakeOrganization(storage, organizationName);
      const row = { ...newPerson(sketch), id, ...(organizationId ? { organizationId } : {}) };
      return writeInTransaction(storage, 'add', [
        ...writes,
        { kind: 'insert', table: 'people', row },
      ]);
    });
    return ok({ id, commit });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Changes fields of a person. */
export const editPerson = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Person>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'people', id, fields }]);

/** Gives somebody another name; the one before is kept, so that what mentions it still leads here. */
export async function renamePerson(
  storage: Storage,
  id: Id,
  name: string,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['people'], async () => {
        const person = await storage.database.people.get(id);
        if (!person) throw new RowMissingError(id);
        const formerNames = formerNamesAfter(person, name);
        return writeInTransaction(storage, 'edit', [
          { kind: 'update', table: 'people', id, fields: { name, formerNames } },
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** A role as it is written down: where, by the organization's name; '' is nowhere. */
export interface RoleInWords {
  readonly title: string;
  readonly organizationName: string;
}

/**
 * Changes what a person does and where. With `since` the role before it becomes a past one that ended
 * on that day; without, what stood there was wrong.
 */
export async function changeRole(
  storage: Storage,
  personId: Id,
  { title, organizationName }: RoleInWords,
  since: CalendarDate | null = null,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['people', 'organizations'], async () => {
        const person = await storage.database.people.get(personId);
        if (!person) throw new RowMissingError(personId);
        const { organizationId, writes } = await findOrMakeOrganization(storage, organizationName);
        const fields = { title, organizationId, pastRoles: pastRolesAfter(person, since) };
        return writeInTransaction(storage, 'edit', [
          ...writes,
          { kind: 'update', table: 'people', id: personId, fields },
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

function pastRolesAfter(person: Person, since: CalendarDate | null): readonly PastRole[] {
  const { title, organizationId, pastRoles } = person;
  if (since === null || (title === '' && organizationId === null)) return pastRoles;
  // The role that ends now began when the last one ended, as far as is known.
  const ends = pastRoles.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  return [...pastRoles, { title, organizationId, from: ends.at(-1) ?? null, to: since }];
}

/** Adds a role that somebody had before. */
export async function addPastRole(
  storage: Storage,
  personId: Id,
  { title, organizationName }: RoleInWords,
  { from, to }: Pick<PastRole, 'from' | 'to'>,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['people', 'organizations'], async () => {
        const person = await storage.database.people.get(personId);
        if (!person) throw new RowMissingError(personId);
        const { organizationId, writes } = await findOrMakeOrganization(storage, organizationName);
        const pastRoles = [...person.pastRoles, { title, organizationId, from, to }];
        return writeInTransaction(storage, 'edit', [
          ...writes,
          { kind: 'update', table: 'people', id: personId, fields: { pastRoles } },
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/**
 * Puts a person on a ring; `plan` says for what and by when, where the layer is primary. What they
 * are there for stays as far as the new ring has it too.
 */
export const placePerson = (
  storage: Storage,
  id: Id,
  layer: Layer,
  plan: PrimaryPlan | null = null,
): Promise<Result<Commit, StorageError>> =>
  place(storage, [id], layer, () => (layer === 'primary' ? plan : null));

/** Puts people on a ring in one step; a plan that somebody primary has already stays. */
export const placePeople = (
  storage: Storage,
  ids: readonly Id[],
  layer: Layer,
): Promise<Result<Commit, StorageError>> =>
  place(storage, ids, layer, ({ primaryPlan }) => (layer === 'primary' ? primaryPlan : null));

async function place(
  storage: Storage,
  ids: readonly Id[],
  layer: Layer,
  planOf: (person: Person) => PrimaryPlan | null,
): Promise<Result<Commit, StorageError>> {
  const fits = PURPOSES_OF_LAYER[layer];
  try {
    return ok(
      await inOneTransaction(storage, ['people'], async () => {
        const rows = await storage.database.people.bulkGet([...ids]);
        const writes = rows.map((person, index): Write => {
          const id = ids[index] ?? '';
          if (!person) throw new RowMissingError(id);
          const layerPurposes = person.layerPurposes.filter((each) => fits.includes(each));
          const fields = { layer, primaryPlan: planOf(person), layerPurposes };
          return { kind: 'update', table: 'people', id, fields };
        });
        return writeInTransaction(storage, 'place', writes);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Adds somebody whom a person knows, and the tie between both. */
export async function addTiedPerson(
  storage: Storage,
  personId: Id,
  sketch: PersonSketch,
  tie: TieFields,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const [personAId, personBId] = id < personId ? [id, personId] : [personId, id];
  const result = await write(storage, 'add', [
    { kind: 'insert', table: 'people', row: { ...newPerson(sketch), id } },
    { kind: 'insert', table: 'ties', row: { ...tie, personAId, personBId, id: storage.newId() } },
  ]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** The person of that id, also from the trash; undefined where there is none. */
export const getPerson = (storage: Storage, id: Id): Promise<Person | undefined> =>
  storage.database.people.get(id);

/** The people of those ids that are in use, in no order that matters. */
export async function getPeople(storage: Storage, ids: readonly Id[]): Promise<Person[]> {
  const rows = await storage.database.people.bulkGet([...new Set(ids)]);
  return rows.filter((row): row is Person => row !== undefined && row.trashedAt === null);
}

/** Everybody and every organization, those in the trash included: what an import is compared with. */
export async function readPeopleAndOrganizations(
  storage: Storage,
): Promise<{ readonly people: Person[]; readonly organizations: Organization[] }> {
  const { database } = storage;
  return database.transaction('r', database.people, database.organizations, async () => ({
    people: await database.people.toArray(),
    organizations: await database.organizations.toArray(),
  }));
}

/** Messages, conversations and ties, those in the trash included: what an import's history is compared with. */
export async function readPast(storage: Storage): Promise<{
  readonly messages: Message[];
  readonly conversations: Conversation[];
  readonly ties: Tie[];
}> {
  const { database } = storage;
  const { messages, conversations, ties } = database;
  return database.transaction('r', messages, conversations, ties, async () => ({
    messages: await database.messages.toArray(),
    conversations: await database.conversations.toArray(),
    ties: await database.ties.toArray(),
  }));
}

/** The people in use of whom nobody has decided yet where they belong. */
export const unplacedPeople = (storage: Storage): Promise<Person[]> =>
  storage.database.people
    .filter((person) => person.trashedAt === null && person.layer === 'unplaced')
    .toArray();
