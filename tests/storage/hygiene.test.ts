import { afterEach, describe, expect, it } from 'vitest';
import { changePeople } from '../../src/storage/bulkEdit';
import { mergeOrganizations } from '../../src/storage/mergeOrganizations';
import { undo } from '../../src/storage/undo';
import { allViews, removeView, saveView } from '../../src/storage/views';
import { write } from '../../src/storage/write';
import { anOpportunity, anOrganization, aPerson, aView, TODAY } from '../support/builders';
import {
  closeTestStorages,
  contentOf,
  inserting,
  openTestStorage,
  rowsOf,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

describe('two organizations that are one', () => {
  it('keep everything under one name, until it is taken back', async () => {
    const storage = openTestStorage();
    const [one, other] = [
      anOrganization({ name: 'Harbor Works Ltd', website: 'https://harbor.example' }),
      anOrganization({ notes: 'By the pier' }),
    ];
    const there = aPerson({ organizationId: one.id });
    const role = { title: 'Pilot', organizationId: one.id, from: null, to: null };
    const before = aPerson({ name: 'Bo Tidewater', pastRoles: [role] });
    unwrap(
      await write(storage, 'add', [
        inserting('organizations', one),
        inserting('organizations', other),
        inserting('people', there),
        inserting('people', before),
        inserting('opportunities', anOpportunity({ organizationId: one.id })),
      ]),
    );
    const content = await contentOf(storage);
    const commit = unwrap(await mergeOrganizations(storage, one.id, other.id));
    const rows = await rowsOf(storage);
    expect(rows.people.map(({ organizationId }) => organizationId)).toEqual([other.id, null]);
    expect(rows.people[1]?.pastRoles[0]?.organizationId).toBe(other.id);
    expect(rows.opportunities[0]?.organizationId).toBe(other.id);
    expect(rows.organizations.find(({ id }) => id === other.id)).toMatchObject({
      website: 'https://harbor.example',
      notes: 'By the pier\nAlso known as Harbor Works Ltd',
    });
    unwrap(await undo(storage, commit.transactionId));
    expect(await contentOf(storage)).toEqual(content);
  });
});

it('one change goes to everybody who is chosen, and back by one undo', async () => {
  const storage = openTestStorage();
  const people = [aPerson({ tags: ['Tides'] }), aPerson({ name: 'Bo Tidewater' })];
  unwrap(
    await write(
      storage,
      'add',
      people.map((person) => inserting('people', person)),
    ),
  );
  const content = await contentOf(storage);
  const ids = people.map(({ id }) => id);
  const tagged = unwrap(await changePeople(storage, ids, { type: 'add tag', tag: 'tides' }));
  expect((await rowsOf(storage)).people.map(({ tags }) => tags)).toEqual([['Tides'], ['tides']]);
  unwrap(await undo(storage, tagged.transactionId));
  expect(await contentOf(storage)).toEqual(content);

  unwrap(await changePeople(storage, ids, { type: 'organization', name: 'Harbor Works' }));
  unwrap(await changePeople(storage, ids, { type: 'cadence', days: 60 }));
  unwrap(await changePeople(storage, ids, { type: 'confirm', on: TODAY }));
  unwrap(await changePeople(storage, ids, { type: 'remove tag', tag: 'TIDES' }));
  const rows = await rowsOf(storage);
  expect(rows.organizations).toHaveLength(1);
  for (const person of rows.people) {
    expect(person).toMatchObject({ cadenceDays: 60, confirmedOn: TODAY, tags: [] });
    expect(person.organizationId).toBe(rows.organizations[0]?.id);
  }
});

it('a view keeps its filter under a name', async () => {
  const storage = openTestStorage();
  const { name, filter } = aView();
  unwrap(await saveView(storage, name, filter));
  const [view] = await allViews(storage);
  expect(view).toMatchObject({ name, filter });
  unwrap(await removeView(storage, view?.id ?? ''));
  expect(await allViews(storage)).toEqual([]);
});
