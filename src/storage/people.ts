import { newPerson, type PersonSketch } from '../domain/newPerson';
import type { Layer, Organization, Person, PrimaryPlan } from '../domain/person';
import type { Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { findOrMakeOrganization } from './organizations';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, write, writeInTransaction } from './write';

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

/** Changes where a person works, by the organization's name; '' is nowhere. */
export async function setOrganization(
  storage: Storage,
  personId: Id,
  organizationName: string,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['people', 'organizations'], async () => {
        const { organizationId, writes } = await findOrMakeOrganization(storage, organizationName);
        return writeInTransaction(storage, 'edit', [
          ...writes,
          { kind: 'update', table: 'people', id: personId, fields: { organizationId } },
        ]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Puts a person on a ring; `plan` says for what and by when, where the layer is primary. */
export const placePerson = (
  storage: Storage,
  id: Id,
  layer: Layer,
  plan: PrimaryPlan | null = null,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'place', [
    {
      kind: 'update',
      table: 'people',
      id,
      fields: { layer, primaryPlan: layer === 'primary' ? plan : null },
    },
  ]);

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
