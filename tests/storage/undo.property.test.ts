import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/record';
import { sameValue } from '../../src/domain/sameValue';
import { fieldsOf, type JournalEntry } from '../../src/storage/journal';
import { referencesOf } from '../../src/storage/references';
import { TABLE_NAMES, type TableName } from '../../src/storage/tables';
import { undo } from '../../src/storage/undo';
import { editsWithUndo, ownEdits, perform, transactionsOf } from '../support/randomEdits';
import {
  closeTestStorages,
  contentOf,
  journalOf,
  openTestStorage,
  rowsOf,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const RUNS = { numRuns: 40 };
type PlainRow = Readonly<Record<string, unknown>> & { readonly id: Id };

const findRow = async (storage: TestStorage, table: TableName, id: Id) =>
  (await storage.database.table(table).get(id)) as PlainRow | undefined;

/** The fields that entries wrote, as 'table/id/field'; '*' for the row as a whole. */
const fieldsWritten = (entries: readonly JournalEntry[]): Set<string> =>
  new Set(
    entries.flatMap((entry) =>
      entry.changes.flatMap((change) =>
        (change.kind === 'update' ? fieldsOf(change) : ['*']).map(
          (field) => `${change.table}/${change.id}/${field}`,
        ),
      ),
    ),
  );

async function danglingReferences(storage: TestStorage): Promise<string[]> {
  const rows = await rowsOf(storage);
  const present = new Set(TABLE_NAMES.flatMap((table) => rows[table].map(({ id }) => id)));
  return TABLE_NAMES.flatMap((table) =>
    rows[table].flatMap((row) =>
      referencesOf(table, { ...row })
        .filter(({ id }) => !present.has(id))
        .map(({ id }) => `${table} ${row.id} names ${id}`),
    ),
  );
}

describe('undo, whatever was done', () => {
  it('never changes a field that a later transaction wrote', async () => {
    await fc.assert(
      fc.asyncProperty(ownEdits, fc.nat(), async (edits, pick) => {
        const storage = openTestStorage();
        await perform(storage, edits);
        const transactions = await transactionsOf(storage);
        fc.pre(transactions.length > 0);
        const target = transactions[pick % transactions.length] ?? '';
        const journal = await journalOf(storage);
        const lastOfTarget = journal.findLastIndex((entry) => entry.transactionId === target);
        const later = [...fieldsWritten(journal.slice(lastOfTarget + 1))].map((written) => {
          const [table = '', id = '', field = ''] = written.split('/');
          return { table: table as TableName, id, field };
        });
        const before = await Promise.all(later.map(({ table, id }) => findRow(storage, table, id)));

        unwrap(await undo(storage, target));

        for (const [index, { table, id, field }] of later.entries()) {
          const row = await findRow(storage, table, id);
          expect(row, `${table} ${id}`).toBeDefined();
          if (field !== '*') {
            expect(sameValue(row?.[field], before[index]?.[field]), `${id}.${field}`).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('reaches the empty database when everything is undone backwards from now', async () => {
    await fc.assert(
      fc.asyncProperty(editsWithUndo, async (edits) => {
        const storage = openTestStorage();
        await perform(storage, edits);
        for (const transaction of (await transactionsOf(storage)).reverse()) {
          expect(unwrap(await undo(storage, transaction)).kept).toEqual([]);
        }
        const rows = await rowsOf(storage);
        expect(TABLE_NAMES.filter((table) => rows[table].length > 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is itself undone by an undo', async () => {
    await fc.assert(
      fc.asyncProperty(editsWithUndo, fc.nat(), async (edits, pick) => {
        const storage = openTestStorage();
        await perform(storage, edits);
        const transactions = await transactionsOf(storage);
        fc.pre(transactions.length > 0);
        const before = await contentOf(storage);
        const target = transactions[pick % transactions.length] ?? '';

        const undone = unwrap(await undo(storage, target));
        unwrap(await undo(storage, undone.transactionId));

        expect(await contentOf(storage)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('leaves no row that refers to a row which is gone', async () => {
    await fc.assert(
      fc.asyncProperty(editsWithUndo, async (edits) => {
        const storage = openTestStorage();
        await perform(storage, edits);
        expect(await danglingReferences(storage)).toEqual([]);
      }),
      RUNS,
    );
  });
});
