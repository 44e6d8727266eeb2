import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readClock } from '../../src/domain/hybridClock';
import { newPerson } from '../../src/domain/newPerson';
import type { Commit } from '../../src/storage/commitFeed';
import { ROWS_PER_ENTRY } from '../../src/storage/journal';
import { type Write, write } from '../../src/storage/write';
import { anOrganization, aPerson } from '../support/builders';
import {
  closeTestStorages,
  inserting,
  journalOf,
  openTestStorage,
  rowsOf,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const ada = aPerson({ name: 'Ada Vale' });
const bo = aPerson({ name: 'Bo Reed' });

const editing = (id: string, fields: object): Write =>
  ({ kind: 'update', table: 'people', id, fields }) as Write;

async function withAda(): Promise<TestStorage> {
  const storage = openTestStorage();
  unwrap(await write(storage, 'add', [inserting('people', ada)]));
  return storage;
}

describe('a write', () => {
  it('fills in the times of a new row', async () => {
    const storage = await withAda();
    expect(await storage.database.people.get(ada.id)).toEqual({
      ...ada,
      createdAt: storage.clock.now,
      updatedAt: storage.clock.now,
      trashedAt: null,
    });
  });

  it('does all of it or nothing, the journal included', async () => {
    const storage = await withAda();
    const before = await rowsOf(storage);

    const result = await write(storage, 'edit', [
      editing(ada.id, { title: 'pilot' }),
      inserting('organizations', anOrganization()),
      inserting('people', bo),
      inserting('people', ada),
    ]);

    expect(result).toMatchObject({ ok: false });
    expect(await rowsOf(storage)).toEqual(before);
    expect(await journalOf(storage)).toHaveLength(1);
  });

  it('names the row that is missing', async () => {
    const storage = openTestStorage();
    expect(await write(storage, 'edit', [editing('nobody', { title: 'pilot' })])).toEqual({
      ok: false,
      error: { type: 'RowMissing', id: 'nobody' },
    });
  });

  it('takes every row back where the journal cannot be written', async () => {
    const storage = await withAda();
    storage.database.changes.hook('creating', () => {
      throw new Error('the disk is on fire');
    });
    expect(await write(storage, 'add', [inserting('people', bo)])).toMatchObject({ ok: false });
    expect(await storage.database.people.toCollection().primaryKeys()).toEqual([ada.id]);
  });

  it('is not written by code older than the database', async () => {
    const storage = openTestStorage({ readOnly: true });
    expect(await write(storage, 'add', [inserting('people', ada)])).toEqual({
      ok: false,
      error: { type: 'DatabaseNewer' },
    });
    expect(await storage.database.people.count()).toBe(0);
  });

  it('tells the feed once it is on disk, and says nothing of one that failed', async () => {
    const storage = openTestStorage();
    const told: Commit[] = [];
    storage.commits.subscribe((commit) => told.push(commit));
    const commit = unwrap(await write(storage, 'add', [inserting('people', ada)]));
    await write(storage, 'add', [inserting('people', ada)]);
    expect(told).toEqual([commit]);
    expect(commit.touched).toEqual(new Map([['people', [ada.id]]]));
  });
});

describe('the journal of a write', () => {
  it('keeps only the id of a row that was added', async () => {
    const storage = await withAda();
    const [entry] = await journalOf(storage);
    expect(entry).toMatchObject({
      cause: 'add',
      undoes: null,
      changes: [{ kind: 'insert', table: 'people', id: ada.id }],
    });
  });

  it('keeps the fields that changed, before and after, and no others', async () => {
    const storage = await withAda();
    const fields = { title: 'pilot', notes: ada.notes, tags: ['tide'] };
    unwrap(await write(storage, 'edit', [editing(ada.id, fields)]));
    const [, entry] = await journalOf(storage);
    expect(entry?.changes).toEqual([
      {
        kind: 'update',
        table: 'people',
        id: ada.id,
        before: { title: '', tags: [] },
        after: { title: 'pilot', tags: ['tide'] },
      },
    ]);
  });

  it('has no trace of an update that changes nothing, and the row keeps its time', async () => {
    const storage = await withAda();
    storage.clock.now += 1000;
    const told: Commit[] = [];
    storage.commits.subscribe((commit) => told.push(commit));
    unwrap(await write(storage, 'edit', [editing(ada.id, { name: 'Ada Vale', tags: [] })]));
    expect(await journalOf(storage)).toHaveLength(1);
    expect((await storage.database.people.get(ada.id))?.updatedAt).toBe(storage.clock.now - 1000);
    expect(told).toEqual([]);
  });

  it('has one change for a row, however often one transaction writes it', async () => {
    const storage = await withAda();
    unwrap(
      await write(storage, 'edit', [
        editing(ada.id, { title: 'pilot' }),
        editing(ada.id, { title: 'keeper', notes: 'kind' }),
        editing(ada.id, { notes: '' }),
        inserting('people', bo),
        editing(bo.id, { title: 'cook' }),
      ]),
    );
    const [, entry] = await journalOf(storage);
    expect(entry?.changes).toEqual([
      {
        kind: 'update',
        table: 'people',
        id: ada.id,
        before: { title: '' },
        after: { title: 'keeper' },
      },
      { kind: 'insert', table: 'people', id: bo.id },
    ]);
    expect((await storage.database.people.get(bo.id))?.title).toBe('cook');
  });

  it('has an absent field as absent, before and after', async () => {
    const storage = openTestStorage();
    const { industry, ...older } = newPerson({ name: 'Ada' });
    const row = { ...older, id: 'ada' } as unknown as typeof ada;
    unwrap(await write(storage, 'add', [{ kind: 'insert', table: 'people', row }]));
    unwrap(await write(storage, 'edit', [editing('ada', { industry: 'tides' })]));
    unwrap(await write(storage, 'edit', [editing('ada', { industry: undefined })]));
    const [, added, taken] = await journalOf(storage);
    expect(added?.changes).toMatchObject([{ before: {}, after: { industry: 'tides' } }]);
    expect(taken?.changes).toMatchObject([{ before: { industry: 'tides' }, after: {} }]);
    expect(await storage.database.people.get('ada')).not.toHaveProperty('industry');
  });

  it('has an entry for each 500 rows of a transaction', async () => {
    const storage = openTestStorage();
    const people = Array.from({ length: ROWS_PER_ENTRY * 2 + 1 }, () => aPerson());
    const { transactionId } = unwrap(
      await write(
        storage,
        'import',
        people.map((person) => inserting('people', person)),
      ),
    );
    const entries = await journalOf(storage);
    expect(entries.map((entry) => entry.changes.length)).toEqual([500, 500, 1]);
    expect(new Set(entries.map((entry) => entry.transactionId))).toEqual(new Set([transactionId]));
    expect(entries.flatMap((entry) => entry.changes.map(({ id }) => id))).toEqual(
      people.map(({ id }) => id),
    );
  });
});

describe('the clocks of the journal', () => {
  it('ascend however the clocks of two windows on one database are set', async () => {
    const step = fc.record({
      window: fc.constantFrom(0, 1),
      shift: fc.integer({ min: -86_400_000, max: 86_400_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const one = openTestStorage({ deviceId: 'b' });
        const windows = [one, openTestStorage({ name: one.database.name, deviceId: 'a' })];
        const written: string[] = [];
        for (const { window, shift } of steps) {
          const storage = windows[window] ?? one;
          storage.clock.now += shift;
          const person = aPerson();
          unwrap(await write(storage, 'add', [inserting('people', person)]));
          written.push(person.id);
        }
        const entries = await journalOf(one);
        expect(entries.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(written);
      }),
      { numRuns: 20 },
    );
  });

  it('tell transactions of one millisecond apart, and each ends with its device', async () => {
    const storage = await withAda();
    unwrap(await write(storage, 'edit', [editing(ada.id, { title: 'pilot' })]));
    const [first, second] = (await journalOf(storage)).map(({ clock }) => clock);
    expect(readClock(first ?? '')).toEqual([storage.clock.now, 0]);
    expect(readClock(second ?? '')).toEqual([storage.clock.now, 1]);
    expect(second).toMatch(/-device$/);
  });

  it('are apart where two windows write at once', async () => {
    const one = openTestStorage();
    const other = openTestStorage({ name: one.database.name, clock: one.clock });
    const people = Array.from({ length: 10 }, () => aPerson());
    await Promise.all(
      people.map(async (person, index) =>
        unwrap(await write(index % 2 ? one : other, 'add', [inserting('people', person)])),
      ),
    );
    expect(new Set((await journalOf(one)).map(({ clock }) => clock)).size).toBe(10);
  });
});
