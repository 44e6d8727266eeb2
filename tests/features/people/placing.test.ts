import { afterEach, expect, test } from 'vitest';
import { beginPlacing, placingOf, readPlacing } from '../../../src/features/people/placing';
import { placePerson } from '../../../src/storage/people';
import { writeSetting } from '../../../src/storage/settings';
import { write } from '../../../src/storage/write';
import { aPerson, TODAY } from '../../support/builders';
import { closeTestStorages, inserting, openTestStorage, unwrap } from '../../support/storage';

afterEach(closeTestStorages);

test('everybody gets a ring before anybody gets a plan', () => {
  const [ada, bo] = [aPerson(), aPerson()];
  const ids = [ada.id, bo.id];
  const placing = (...people: ReturnType<typeof aPerson>[]) => placingOf(ids, people);
  expect(placing(ada, bo)).toMatchObject({ step: { type: 'layer', person: ada }, placed: 0 });
  const primary = { ...ada, layer: 'primary' } as const;
  expect(placing(primary, bo)).toMatchObject({ step: { type: 'layer', person: bo }, placed: 1 });
  const tertiary = { ...bo, layer: 'tertiary' } as const;
  expect(placing(primary, tertiary)).toMatchObject({ step: { type: 'plan', person: primary } });
  const planned = { ...primary, primaryPlan: { what: 'Referral', by: TODAY } };
  expect(placing(planned, tertiary)).toMatchObject({ step: { type: 'done' }, placed: 2, total: 2 });
});

test('it goes on where it was left, and chooses others only when it is done', async () => {
  const storage = openTestStorage();
  const people = Array.from({ length: 20 }, (_, index) => aPerson({ name: `Person ${index}` }));
  unwrap(
    await write(
      storage,
      'import',
      people.map((person) => inserting('people', person)),
    ),
  );
  unwrap(await beginPlacing(storage));
  const begun = await readPlacing(storage);
  expect(begun.total).toBe(15);
  unwrap(await placePerson(storage, begun.ids[0] ?? '', 'tertiary'));
  unwrap(await beginPlacing(storage));
  expect(await readPlacing(storage)).toMatchObject({ ids: begun.ids, placed: 1, total: 15 });

  unwrap(await writeSetting(storage, 'placing', begun.ids.slice(0, 1)));
  unwrap(await beginPlacing(storage));
  const next = await readPlacing(storage);
  expect(next.ids).not.toContain(begun.ids[0]);
  expect(next.total).toBe(15);
});
