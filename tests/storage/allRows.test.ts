import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { countRows, readEverything, replaceEverything } from '../../src/storage/allRows';
import type { Commit } from '../../src/storage/commitFeed';
import { readSetting, writeSetting } from '../../src/storage/settings';
import { TABLE_NAMES } from '../../src/storage/tables';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aGoal, anOrganization, aPerson } from '../support/builders';
import { editsWithUndo, perform, transactionsOf } from '../support/randomEdits';
import {
  closeTestStorages,
  inserting,
  journalOf,
  openTestStorage,
  rowsOf,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

it('is the same after it was read and written into another database', async () => {
  await fc.assert(
    fc.asyncProperty(editsWithUndo, async (edits) => {
      const storage = openTestStorage();
      await perform(storage, edits);
      const everything = unwrap(await readEverything(storage));

      const other = openTestStorage();
      await perform(other, [{ type: 'add person', organization: 'Lantern Lab' }]);
      const written = unwrap(await replaceEverything(other, everything));

      expect(unwrap(await readEverything(other))).toEqual(everything);
      expect(written).toBe(
        TABLE_NAMES.reduce((sum, table) => sum + everything.rows[table].length, 0),
      );
    }),
    { numRuns: 15 },
  );
});

it('can be undone back to the beginning after a restore, by another device', async () => {
  const storage = openTestStorage();
  const person = aPerson();
  unwrap(await write(storage, 'add', [inserting('people', person)]));
  const everything = unwrap(await readEverything(storage));
  const other = openTestStorage({ deviceId: 'another', clock: { now: 5 } });
  unwrap(await replaceEverything(other, everything));
  unwrap(await trash(other, 'people', [person.id]));
  for (const transaction of (await transactionsOf(other)).reverse()) {
    unwrap(await undo(other, transaction));
  }
  expect(await other.database.people.count()).toBe(0);
  const clocks = (await journalOf(other)).map(({ clock }) => clock);
  expect(clocks[0]).toMatch(/-device$/);
  expect(clocks[1]).toMatch(/-another$/);
});

it('changes nothing where one row cannot be written', async () => {
  const storage = openTestStorage();
  await perform(storage, [{ type: 'add person', organization: 'Harbor Works' }]);
  unwrap(await writeSetting(storage, 'placing', ['ada']));
  const before = [await rowsOf(storage), await journalOf(storage)];
  const told: Commit[] = [];
  storage.commits.subscribe((commit) => told.push(commit));

  const goal = aGoal();
  const { rows, changes } = unwrap(await readEverything(storage));
  const result = await replaceEverything(storage, {
    rows: { ...rows, people: [aPerson()], goals: [goal, goal] },
    changes,
  });

  expect(result.ok).toBe(false);
  expect([await rowsOf(storage), await journalOf(storage)]).toEqual(before);
  expect(await readSetting(storage, 'placing')).toEqual(['ada']);
  expect(told).toEqual([]);
});

it('takes the settings and derived state of what it replaces away, and tells the feed', async () => {
  const storage = openTestStorage();
  unwrap(await writeSetting(storage, 'placing', ['ada']));
  await storage.database.derived.put({ key: 'map', version: 1, value: {} });
  const told: Commit[] = [];
  storage.commits.subscribe((commit) => told.push(commit));
  const everything = unwrap(await readEverything(openTestStorage()));
  expect(unwrap(await replaceEverything(storage, everything))).toBe(0);
  expect(await readSetting(storage, 'placing')).toEqual([]);
  expect(await storage.database.derived.count()).toBe(0);
  expect(told.map(({ cause }) => cause)).toEqual(['replaced']);
});

it('is not replaced by code older than the database', async () => {
  const storage = openTestStorage({ readOnly: true });
  const everything = unwrap(await readEverything(storage));
  expect(await replaceEverything(storage, everything)).toEqual({
    ok: false,
    error: { type: 'DatabaseNewer' },
  });
});

it('counts what is in use', async () => {
  const storage = openTestStorage();
  const people = [aPerson(), aPerson(), aPerson()];
  unwrap(
    await write(storage, 'add', [
      ...people.map((person) => inserting('people', person)),
      inserting('organizations', anOrganization()),
    ]),
  );
  unwrap(await trash(storage, 'people', [people[0]?.id ?? '']));
  expect(await countRows(storage)).toMatchObject({ people: 2, organizations: 1, ties: 0 });
});
