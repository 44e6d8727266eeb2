import type { Person } from '../domain/person';
import type { Id } from '../domain/record';
import { REFERENCES } from './references';
import { type AllRows, TABLE_NAMES, type TableName } from './tables';

/** The references without which a row is nothing: it goes with what it names. */
export const REQUIRED: { readonly [T in TableName]?: readonly string[] } = {
  ties: ['personAId', 'personBId'],
  targets: ['goalId'],
  seats: ['targetId'],
  parts: ['opportunityId', 'personId'],
  asks: ['personId'],
  gives: ['personId'],
  messages: ['personId'],
  ownerWords: ['personId'],
  feedback: ['personId'],
  pitchVersions: ['pitchId'],
  practices: ['pitchId'],
  photos: ['personId'],
};

/** What is about the people named in it, and about nobody once they are gone. */
const ABOUT_PEOPLE: ReadonlySet<TableName> = new Set([
  'conversations',
  'jots',
  'takeaways',
  'followUps',
]);

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/** What is left of rows when some are gone for good. */
export interface Purged {
  readonly rows: AllRows;
  /** Every row that is gone: those named, and those that are nothing without them. */
  readonly gone: ReadonlyMap<Id, TableName>;
  /** Rows that stay and no longer name one that is gone. */
  readonly changed: readonly { readonly table: TableName; readonly row: AnyRow }[];
}

/**
 * Takes rows out of all tables: with them go the rows that can't be without them, and what was written
 * about those people alone; every other row forgets that it named them.
 */
export function purgeRows(rows: AllRows, ids: ReadonlySet<Id>): Purged {
  const gone = new Map<Id, TableName>();
  for (const table of TABLE_NAMES) {
    for (const { id } of rows[table]) if (ids.has(id)) gone.set(id, table);
  }
  const changed: { table: TableName; row: AnyRow }[] = [];
  const left = new Map<TableName, AnyRow[]>();
  // In an order in which nothing refers to what comes later.
  for (const table of TABLE_NAMES) {
    const kept: AnyRow[] = [];
    for (const row of rows[table] as unknown as AnyRow[]) {
      const without = gone.has(row.id) ? null : withoutGone(table, row, gone);
      if (without === null) gone.set(row.id, table);
      else {
        kept.push(without);
        if (without !== row) changed.push({ table, row: without });
      }
    }
    left.set(table, kept);
  }
  return { rows: Object.fromEntries(left) as unknown as AllRows, gone, changed };
}

/** The row without the names of what is gone; null where nothing is left of it. */
function withoutGone(
  table: TableName,
  row: AnyRow,
  gone: ReadonlyMap<Id, TableName>,
): AnyRow | null {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(REFERENCES[table])) {
    const value = row[field];
    if (Array.isArray(value)) {
      const ids = value as readonly Id[];
      const kept = ids.filter((id) => !gone.has(id));
      if (kept.length === ids.length) continue;
      if (kept.length === 0 && field === 'personIds' && ABOUT_PEOPLE.has(table)) return null;
      fields[field] = kept;
    } else if (typeof value === 'string' && gone.has(value)) {
      if (REQUIRED[table]?.includes(field)) return null;
      fields[field] = null;
    }
  }
  if (table === 'people') {
    const { pastRoles } = row as unknown as Person;
    if (pastRoles?.some(({ organizationId }) => organizationId && gone.has(organizationId))) {
      fields.pastRoles = pastRoles.map((role) =>
        role.organizationId && gone.has(role.organizationId)
          ? { ...role, organizationId: null }
          : role,
      );
    }
  }
  return Object.keys(fields).length === 0 ? row : { ...row, ...fields };
}
