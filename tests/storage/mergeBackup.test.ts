import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readEverything, replaceEverything } from '../../src/storage/allRows';
import { mergeEverything } from '../../src/storage/mergeBackup';
import { editPerson } from '../../src/storage/people';
import { purge } from '../../src/storage/purge';
import { TABLE_NAMES } from '../../src/storage/tables';
import { withoutPurged } from '../../src/storage/tombstones';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aPerson, NOON } from '../support/builders';
import { editsWithUndo, perform } from '../support/randomEdits';
import {
  closeTestStorages,
  contentOf,
  inserting,
  openTestStorage,
  rowsOf,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

/** Two devices that had the same once, and went their own ways. */
async function twoDevices(): Promise<[TestStorage, TestStorage]> {
  const one = openTestStorage({ deviceId: 'one' });
  const person = aPerson({ title: 'Pilot', notes: 'Met on the pier' });
  unwrap(await write(one, 'add', [inserting('people', person)]));
  const other = openTestStorage({ deviceId: 'other' });
  unwrap(await replaceEverything(other, unwrap(await readEverything(one))));
  return [one, other];
}

const merge = async (into: TestStorage, from: TestStorage) =>
  unwrap(await mergeEverything(into, unwrap(await readEverything(from))));

const idsOf = async (storage: TestStorage): Promise<string[]> => {
  const rows = await rowsOf(storage);
  return TABLE_NAMES.flatMap((table) => rows[table].map(({ id }) => id)).sort();
};

describe('merging a backup', () => {
  it('keeps what both have, is the same both ways, and changes nothing a second time', async () => {
    await fc.assert(
      fc.asyncProperty(editsWithUndo, editsWithUndo, async (mine, theirs) => {
        const [one, other] = await twoDevices();
        await perform(one, mine);
        await perform(other, theirs);
        const ids = [...new Set([...(await idsOf(one)), ...(await idsOf(other))])].sort();

        const before = unwrap(await readEverything(one));
        await merge(one, other);
        unwrap(await mergeEverything(other, before));
        expect(await idsOf(one)).toEqual(ids);
        expect(await contentOf(other)).toEqual(await contentOf(one));

        const settled = await contentOf(one);
        const again = await merge(one, other);
        expect(again.commit.touched.size).toBe(0);
        expect(await contentOf(one)).toEqual(settled);
      }),
      { numRuns: 8 },
    );
  });

  it('takes each field from whoever wrote it last', async () => {
    const [one, other] = await twoDevices();
    const [{ id = '' } = {}] = (await rowsOf(one)).people;
    one.clock.now = NOON + 1_000;
    other.clock.now = NOON + 2_000;
    unwrap(await editPerson(one, id, { title: 'Harbour pilot', notes: 'Likes tides' }));
    unwrap(await editPerson(other, id, { title: 'Chief pilot' }));
    const { updated, added } = await merge(one, other);
    expect([updated, added]).toEqual([1, 0]);
    const [person] = (await rowsOf(one)).people;
    expect(person).toMatchObject({ title: 'Chief pilot', notes: 'Likes tides' });
  });

  it('keeps who is here though the other device deleted them for good, now and at a later restore', async () => {
    const [one, other] = await twoDevices();
    const [person] = (await rowsOf(one)).people;
    if (!person) throw new Error('nobody');
    const file = unwrap(await readEverything(one));
    unwrap(await write(other, 'add', [inserting('people', aPerson({ name: 'Bo Tidewater' }))]));
    unwrap(await purge(other, new Set([person.id])));
    await merge(one, other);
    expect((await rowsOf(one)).people.map(({ name }) => name)).toContain(person.name);
    expect((await withoutPurged(one, file)).rows.people).toEqual([person]);
    // There they stay deleted.
    expect((await withoutPurged(other, file)).rows.people).toEqual([]);
    expect((await merge(one, other)).commit.touched.size).toBe(0);
  });

  it('counts what it did, however much it was', async () => {
    const [one, other] = await twoDevices();
    const [{ id = '' } = {}] = (await rowsOf(one)).people;
    const many = Array.from({ length: 2_100 }, (_, index) => aPerson({ name: `Ada ${index}` }));
    unwrap(
      await write(
        other,
        'import',
        many.map((row) => inserting('people', row)),
      ),
    );
    other.clock.now = NOON + 2_000;
    unwrap(await editPerson(other, id, { title: 'Chief pilot' }));
    const { added, updated } = await merge(one, other);
    expect([added, updated]).toEqual([2_100, 1]);
  });

  it('is taken back whole', async () => {
    const [one, other] = await twoDevices();
    const [{ id = '' } = {}] = (await rowsOf(one)).people;
    const before = await contentOf(one);
    other.clock.now = NOON + 2_000;
    unwrap(await editPerson(other, id, { title: 'Chief pilot' }));
    unwrap(await write(other, 'add', [inserting('people', aPerson({ name: 'Bo Tidewater' }))]));
    const { commit } = await merge(one, other);
    unwrap(await undo(one, commit.transactionId));
    expect(await contentOf(one)).toEqual(before);
  });
});
