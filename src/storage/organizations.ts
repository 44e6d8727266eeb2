import type { Organization } from '../domain/person';
import { organizationKey } from '../domain/personKeys';
import type { Id } from '../domain/record';
import { textKey } from '../domain/textKey';
import type { Storage } from './storage';
import type { Write } from './write';

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
