import type { Person } from '../domain/person';
import type { Id, RecordBase } from '../domain/record';
import { REFERENCES } from './references';
import type { Storage } from './storage';
import { type AllRows, TABLE_NAMES, type TableName } from './tables';

/** Every row in use, by table: what leaves the app for other programs. */
export async function rowsInUse({ database }: Storage): Promise<AllRows> {
  const tables = await database.transaction('r', database.tables, () =>
    Promise.all(
      TABLE_NAMES.map(async (name) => {
        const rows: RecordBase[] = await database.table(name).toArray();
        return [name, rows.filter(({ trashedAt }) => trashedAt === null)] as const;
      }),
    ),
  );
  return Object.fromEntries(tables) as unknown as AllRows;
}

/** A row of any table, as plain fields. */
export type AnyRow = RecordBase & Readonly<Record<string, unknown>>;

/** Everything that is held on one person, the trash included; null where there is nobody of that id. */
export async function everythingOn(
  { database }: Storage,
  personId: Id,
): Promise<{ readonly person: Person; readonly rows: ReadonlyMap<TableName, AnyRow[]> } | null> {
  return database.transaction('r', database.tables, async () => {
    const person = await database.people.get(personId);
    if (!person) return null;
    const rows = new Map<TableName, AnyRow[]>();
    for (const [table, fields] of Object.entries(REFERENCES) as [
      TableName,
      Readonly<Record<string, TableName>>,
    ][]) {
      const found = new Map<Id, AnyRow>();
      for (const [field, target] of Object.entries(fields)) {
        if (target !== 'people') continue;
        const named: AnyRow[] = await database.table(table).where(field).equals(personId).toArray();
        for (const row of named) found.set(row.id, row);
      }
      if (found.size > 0) rows.set(table, [...found.values()]);
    }
    return { person, rows };
  });
}
