import type { Organization } from '../domain/person';
import { organizationKey } from '../domain/personKeys';
import type { Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { textKey } from '../domain/textKey';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** The writes that make sure that an organization of that name is there, and its id; '' is none. */
export interface OrganizationInTransaction {
  readonly organizationId: Id | null;
  readonly writes: readonly Write[];
}

/**
 * Finds the organization of that name or makes a new one. Case, accents and, where no name is closer,
 * the legal form don't matter, as in an import. To be called inside a transaction over
 * 'organizations', so that two windows don't make two.
 */
export async function findOrMakeOrganization(
  storage: Storage,
  name: string,
): Promise<OrganizationInTransaction> {
  const wanted = textKey(name);
  if (wanted === '') return { organizationId: null, writes: [] };
  const key = organizationKey(name);
  const alike = await storage.database.organizations
    .filter((each) => each.trashedAt === null && organizationKey(each.name) === key)
    .toArray();
  const present = alike.find((each) => textKey(each.name) === wanted) ?? alike[0];
  if (present) return { organizationId: present.id, writes: [] };
  const row = { ...newOrganization(name.trim()), id: storage.newId() };
  return { organizationId: row.id, writes: [{ kind: 'insert', table: 'organizations', row }] };
}

/** An organization of that name of which nothing else is known. */
export const newOrganization = (
  name: string,
): Omit<Organization, 'id' | 'createdAt' | 'updatedAt' | 'trashedAt'> => ({
  name,
  industry: '',
  website: '',
  notes: '',
});

/** The names of the organizations of those ids, also from the trash. */
export async function organizationNames(
  storage: Storage,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await storage.database.organizations.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
}

/** Adds an organization, or finds the one of that name; an empty name is an error of the caller. */
export async function addOrganization(
  storage: Storage,
  name: string,
): Promise<Result<{ readonly id: Id; readonly commit: Commit }, StorageError>> {
  try {
    let id: Id | null = null;
    const commit = await inOneTransaction(storage, ['organizations'], async () => {
      const { organizationId, writes } = await findOrMakeOrganization(storage, name);
      id = organizationId;
      return writeInTransaction(storage, 'add', writes);
    });
    if (id === null) throw new Error('addOrganization: no name');
    return ok({ id, commit });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Changes fields of an organization. */
export const editOrganization = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Organization>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'organizations', id, fields }]);

/** The organization of that id, also from the trash; undefined where there is none. */
export const getOrganization = (storage: Storage, id: Id): Promise<Organization | undefined> =>
  storage.database.organizations.get(id);

/** All organizations in use, from A to Z. */
export async function allOrganizations(storage: Storage): Promise<Organization[]> {
  const found = await storage.database.organizations
    .filter((each) => each.trashedAt === null)
    .toArray();
  return found
    .map((each) => [textKey(each.name), each] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, each]) => each);
}
