import type { Organization } from '../domain/person';
import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { REFERENCES } from './references';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { TABLE_NAMES } from './tables';
import { inOneTransaction, type Write, writeInTransaction } from './write';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/**
 * Makes one organization of two: everything that names `fromId` names `intoId`, what only the first
 * says goes along, both notes stay, and the first goes to the trash. One transaction, which can be
 * undone.
 */
export async function mergeOrganizations(
  storage: Storage,
  fromId: Id,
  intoId: Id,
): Promise<Result<Commit, StorageError>> {
  const { database } = storage;
  try {
    return ok(
      await inOneTransaction(storage, TABLE_NAMES, async () => {
        const [from, into] = await database.organizations.bulkGet([fromId, intoId]);
        if (!from) throw new RowMissingError(fromId);
        if (!into) throw new RowMissingError(intoId);
        const writes: Write[] = [
          { kind: 'update', table: 'organizations', id: intoId, fields: joined(into, from) },
          {
            kind: 'update',
            table: 'organizations',
            id: fromId,
            fields: { trashedAt: storage.now() },
          },
        ];
        for (const table of TABLE_NAMES) {
          for (const [field, to] of Object.entries(REFERENCES[table])) {
            if (to !== 'organizations') continue;
            const rows: AnyRow[] = await database
              .table(table)
              .where(field)
              .equals(fromId)
              .toArray();
            for (const { id } of rows) {
              writes.push({ kind: 'update', table, id, fields: { [field]: intoId } } as Write);
            }
          }
        }
        // Past roles are nested, which no index reaches.
        await database.people
          .filter(({ pastRoles }) => pastRoles.some((role) => role.organizationId === fromId))
          .each(({ id, pastRoles }) => {
            const roles = pastRoles.map((role) =>
              role.organizationId === fromId ? { ...role, organizationId: intoId } : role,
            );
            writes.push({ kind: 'update', table: 'people', id, fields: { pastRoles: roles } });
          });
        return writeInTransaction(storage, 'edit', writes);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

const joined = (into: Organization, from: Organization) => ({
  industry: into.industry || from.industry,
  website: into.website || from.website,
  notes: [...new Set([into.notes, `Also known as ${from.name}`, from.notes])]
    .filter((text) => text !== '')
    .join('\n'),
});
