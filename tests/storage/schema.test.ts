import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { REFERENCES } from '../../src/storage/references';
import { OrreryDatabase, SCHEMA_VERSION } from '../../src/storage/schema';
import { TABLE_NAMES } from '../../src/storage/tables';

const database = new OrreryDatabase('schema');

/** The tables with their keys and indexes, as this code would create them. */
const schema = {
  version: database.verno,
  tables: Object.fromEntries(
    database.tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      [primKey.src, ...indexes.map(({ src }) => src).sort()].join(', '),
    ]),
  ),
};

it('is the committed schema', async () => {
  await expect(
    `${JSON.stringify(schema, null, 2)}\n`,
    'The schema differs from schema.snapshot.json. A shipped version is never edited: add a version ' +
      'with an additive upgrade, then accept it with: npx vitest run tests/storage/schema.test.ts -u',
  ).toMatchFileSnapshot('schema.snapshot.json');
});

it('has the version that the guard against newer databases compares with', () => {
  expect(database.verno).toBe(SCHEMA_VERSION);
});

it('has a table for every kind of row that a backup carries', () => {
  const tables = database.tables.map(({ name }) => name);
  expect(tables).toEqual(expect.arrayContaining([...TABLE_NAMES]));
});

it('indexes every field that refers to another row, and knows every index that does', () => {
  const indexed = database.tables.flatMap(({ name, schema: { indexes } }) =>
    indexes.flatMap(({ name: field, multi }) =>
      TABLE_NAMES.some((table) => table === name) && /Ids?$/.test(field)
        ? [`${name}: ${multi ? '*' : ''}${field}`]
        : [],
    ),
  );
  const referring = Object.entries(REFERENCES).flatMap(([table, fields]) =>
    Object.keys(fields).map((field) => `${table}: ${field.endsWith('Ids') ? '*' : ''}${field}`),
  );
  expect(indexed.sort()).toEqual(referring.sort());
});

it('refers only to tables whose rows a restore writes before', () => {
  for (const [index, table] of TABLE_NAMES.entries()) {
    for (const target of Object.values(REFERENCES[table])) {
      expect(TABLE_NAMES.indexOf(target), `${table} to ${target}`).toBeLessThan(index);
    }
  }
});
