import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { referencesOf } from './references';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { type AllRows, TABLE_NAMES, type TableName } from './tables';
import { inOneTransaction, type PutBack, type Write, writeInTransaction } from './write';

type PlainRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/**
 * Makes one person what they were in `rows` (a snapshot), out of the trash too; what was written about
 * them and is gone since comes back with them, as far as everything that it names is there. One
 * transaction, which can be undone.
 */
export async function takePersonBack(
  storage: Storage,
  rows: AllRows,
  personId: Id,
): Promise<Result<Commit, StorageError>> {
  const { database } = storage;
  try {
    return ok(
      await inOneTransaction(storage, TABLE_NAMES, async () => {
        const person = rows.people.find(({ id }) => id === personId);
        if (!person) throw new RowMissingError(personId);
        const writes: (Write | PutBack)[] = [];
        const coming = new Set<Id>();
        const isThere = async (table: TableName, id: Id): Promise<boolean> =>
          coming.has(id) || (await database.table(table).get(id)) !== undefined;
        const putBack = (table: TableName, row: PlainRow): void => {
          writes.push({ kind: 'put back', table, row });
          coming.add(row.id);
        };

        for (const { to, id } of referencesOf('people', { ...person })) {
          const row = (rows[to] as readonly { id: Id }[]).find((each) => each.id === id);
          if (row && !(await isThere(to, id))) putBack(to, row as PlainRow);
        }
        if (await isThere('people', personId)) writes.push(updateOf(person));
        else putBack('people', { ...person, trashedAt: null });
        for (const table of TABLE_NAMES) {
          for (const row of rows[table] as unknown as PlainRow[]) {
            const references = referencesOf(table, row);
            if (!references.some(({ id }) => id === personId) || (await isThere(table, row.id))) {
              continue;
            }
            const named = await Promise.all(references.map(({ to, id }) => isThere(to, id)));
            if (named.every(Boolean)) putBack(table, row);
          }
        }
        return writeInTransaction(storage, 'take back', writes);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

function updateOf(person: AllRows['people'][number]): Write {
  const { id, createdAt: _, updatedAt: __, ...fields } = person;
  return { kind: 'update', table: 'people', id, fields: { ...fields, trashedAt: null } };
}
