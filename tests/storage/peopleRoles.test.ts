import { afterEach, describe, expect, test } from 'vitest';
import {
  addPastRole,
  addPerson,
  addTiedPerson,
  changeRole,
  getPerson,
  placePeople,
  placePerson,
} from '../../src/storage/people';
import { tiesOfPerson } from '../../src/storage/ties';
import { undo } from '../../src/storage/undo';
import { day, TODAY } from '../support/builders';
import { closeTestStorages, openTestStorage, rowsOf, unwrap } from '../support/storage';

afterEach(closeTestStorages);

describe('a changed role', () => {
  test('becomes an earlier one that ended on that day, and began when the last one ended', async () => {
    const storage = openTestStorage();
    const sketch = {
      name: 'Ada Vale',
      title: 'Analyst',
      pastRoles: [{ title: 'Clerk', organizationId: null, from: null, to: day('2024-05-01') }],
    };
    const { id } = unwrap(await addPerson(storage, sketch, 'Harbor Works'));
    const before = await getPerson(storage, id);
    const role = { title: 'Partner', organizationName: 'Quay' };
    const commit = unwrap(await changeRole(storage, id, role, TODAY));
    const after = await getPerson(storage, id);
    expect(after?.title).toBe('Partner');
    expect(after?.organizationId).not.toBe(before?.organizationId);
    expect(after?.pastRoles.at(-1)).toEqual({
      title: 'Analyst',
      organizationId: before?.organizationId,
      from: '2024-05-01',
      to: TODAY,
    });

    unwrap(await undo(storage, commit.transactionId));
    expect(await getPerson(storage, id)).toMatchObject({ title: 'Analyst', pastRoles: [{}] });
    expect((await rowsOf(storage)).organizations).toHaveLength(1);
  });

  test('that is a correction leaves no earlier one, nor does the first role', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addPerson(storage, { name: 'Ada Vale' }));
    unwrap(await changeRole(storage, id, { title: 'Analist', organizationName: '' }, TODAY));
    unwrap(await changeRole(storage, id, { title: 'Analyst', organizationName: '' }));
    expect(await getPerson(storage, id)).toMatchObject({ title: 'Analyst', pastRoles: [] });
  });

  test('an earlier role finds its organization by name', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addPerson(storage, { name: 'Ada Vale' }, 'Harbor Works'));
    const role = { title: 'Clerk', organizationName: 'harbor works' };
    unwrap(await addPastRole(storage, id, role, { from: null, to: TODAY }));
    const person = await getPerson(storage, id);
    expect(person?.pastRoles[0]?.organizationId).toBe(person?.organizationId);
  });
});

test('people are placed in one step; a plan stays with the primary and goes with the others', async () => {
  const storage = openTestStorage();
  const ids = [];
  for (const name of ['Ada', 'Bo']) {
    const { id } = unwrap(await addPerson(storage, { name }));
    unwrap(await placePerson(storage, id, 'primary', { what: 'Referral', by: null }));
    ids.push(id);
  }
  unwrap(await placePeople(storage, ids, 'primary'));
  expect(await getPerson(storage, ids[0] ?? '')).toMatchObject({ primaryPlan: {} });
  const commit = unwrap(await placePeople(storage, ids, 'tertiary'));
  expect(await getPerson(storage, ids[1] ?? '')).toMatchObject({
    layer: 'tertiary',
    primaryPlan: null,
  });
  unwrap(await undo(storage, commit.transactionId));
  expect(await getPerson(storage, ids[1] ?? '')).toMatchObject({ primaryPlan: {} });
});

test('somebody whom a person knows is added with the tie, and one undo takes both back', async () => {
  const storage = openTestStorage();
  const { id } = unwrap(await addPerson(storage, { name: 'Ada' }));
  const tie = { how: 'Sailed together', strength: 4, certainty: 'told' } as const;
  const added = unwrap(await addTiedPerson(storage, id, { name: 'Bo', met: false }, tie));
  expect(await tiesOfPerson(storage, id)).toMatchObject([{ how: 'Sailed together' }]);
  expect(await tiesOfPerson(storage, added.id)).toHaveLength(1);
  unwrap(await undo(storage, added.commit.transactionId));
  const rows = await rowsOf(storage);
  expect([rows.people.length, rows.ties.length]).toEqual([1, 0]);
});
