import { afterEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/record';
import { addConversation } from '../../src/storage/conversations';
import { addPerson, changeRole, editPerson } from '../../src/storage/people';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { type Write, write } from '../../src/storage/write';
import { anOrganization, aPerson, aTie, TODAY } from '../support/builders';
import {
  closeTestStorages,
  inserting,
  journalOf,
  openTestStorage,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

async function withPerson(organization = ''): Promise<{
  storage: TestStorage;
  id: Id;
  added: Id;
}> {
  const storage = openTestStorage();
  const { id, commit } = unwrap(await addPerson(storage, { name: 'Ada Vale' }, organization));
  return { storage, id, added: commit.transactionId };
}

const titleOf = async (storage: TestStorage, id: Id) =>
  (await storage.database.people.get(id))?.title;

const setTitle = async (storage: TestStorage, id: Id, title: string): Promise<Id> =>
  unwrap(await editPerson(storage, id, { title })).transactionId;

const moveTo = async (storage: TestStorage, id: Id, organizationName: string): Promise<Id> =>
  unwrap(await changeRole(storage, id, { title: '', organizationName })).transactionId;

describe('undo of an edit', () => {
  it('restores the field and says in the journal what it undoes', async () => {
    const { storage, id } = await withPerson();
    const edit = await setTitle(storage, id, 'pilot');
    const undone = unwrap(await undo(storage, edit));
    expect(undone).toMatchObject({ rows: 1, kept: [] });
    expect(await titleOf(storage, id)).toBe('');
    expect((await journalOf(storage)).at(-1)).toMatchObject({
      transactionId: undone.transactionId,
      cause: 'undo',
      undoes: edit,
      changes: [{ before: { title: 'pilot' }, after: { title: '' } }],
    });
  });

  it('leaves a field that was changed since, and restores the others', async () => {
    const { storage, id } = await withPerson();
    const edit = unwrap(await editPerson(storage, id, { title: 'pilot', notes: 'kind' }));
    await setTitle(storage, id, 'keeper');
    const undone = unwrap(await undo(storage, edit.transactionId));
    expect(undone.kept).toEqual([{ reason: 'changed since', table: 'people', id, field: 'title' }]);
    expect(await storage.database.people.get(id)).toMatchObject({ title: 'keeper', notes: '' });
  });

  it('leaves a value that somebody took away and then wrote again on purpose', async () => {
    const { storage, id } = await withPerson();
    const first = await setTitle(storage, id, 'pilot');
    await setTitle(storage, id, '');
    await setTitle(storage, id, 'pilot');
    const undone = unwrap(await undo(storage, first));
    expect(await titleOf(storage, id)).toBe('pilot');
    expect(undone.kept).toMatchObject([{ reason: 'changed since', field: 'title' }]);
  });

  it('reaches through later edits that were taken back', async () => {
    const { storage, id } = await withPerson();
    const first = await setTitle(storage, id, 'pilot');
    const second = await setTitle(storage, id, 'keeper');
    unwrap(await undo(storage, second));
    expect(unwrap(await undo(storage, first)).kept).toEqual([]);
    expect(await titleOf(storage, id)).toBe('');
  });

  it('does nothing, and keeps nothing, the second time', async () => {
    const { storage, id } = await withPerson();
    const edit = await setTitle(storage, id, 'pilot');
    unwrap(await undo(storage, edit));
    expect(unwrap(await undo(storage, edit))).toMatchObject({ rows: 0, kept: [] });
    expect(await journalOf(storage)).toHaveLength(3);
  });

  it('is redone by undoing the undo, to and fro', async () => {
    const { storage, id } = await withPerson();
    let last = await setTitle(storage, id, 'pilot');
    for (const expected of ['', 'pilot', '', 'pilot']) {
      last = unwrap(await undo(storage, last)).transactionId;
      expect(await titleOf(storage, id)).toBe(expected);
    }
  });

  it('does not name an organization that is gone', async () => {
    const { storage, id } = await withPerson();
    const settled = await moveTo(storage, id, 'Harbor Works');
    const left = await moveTo(storage, id, '');
    const [harbor] = await storage.database.organizations.toArray();
    unwrap(
      await write(storage, 'purge', [
        { kind: 'remove', table: 'organizations', id: harbor?.id ?? '' },
      ]),
    );
    const undone = unwrap(await undo(storage, left));
    expect(undone.kept).toEqual([
      { reason: 'would dangle', table: 'people', id, field: 'organizationId' },
    ]);
    expect((await storage.database.people.get(id))?.organizationId).toBeNull();
    expect(unwrap(await undo(storage, settled)).rows).toBe(0);
  });

  it('takes the organization away that it had brought', async () => {
    const { storage, id } = await withPerson('Lantern Lab');
    const moved = await moveTo(storage, id, 'Harbor Works');
    expect(unwrap(await undo(storage, moved)).kept).toEqual([]);
    const organizations = await storage.database.organizations.toArray();
    expect(organizations.map(({ name }) => name)).toEqual(['Lantern Lab']);
  });
});

describe('undo of an addition', () => {
  it('removes the row and what came with it', async () => {
    const { storage, added } = await withPerson('Harbor Works');
    expect(unwrap(await undo(storage, added))).toMatchObject({ rows: 2, kept: [] });
    expect(await storage.database.people.count()).toBe(0);
    expect(await storage.database.organizations.count()).toBe(0);
  });

  it('keeps a row that was edited in the same millisecond', async () => {
    const { storage, id, added } = await withPerson('Harbor Works');
    await setTitle(storage, id, 'pilot');
    const { kept } = unwrap(await undo(storage, added));
    expect(kept.map(({ reason, table }) => [reason, table])).toEqual([
      ['edited since', 'people'],
      ['in use', 'organizations'],
    ]);
    expect(await storage.database.organizations.count()).toBe(1);
  });

  it('removes a row whose edits were all taken back', async () => {
    const { storage, id, added } = await withPerson();
    unwrap(await undo(storage, await setTitle(storage, id, 'pilot')));
    expect(unwrap(await undo(storage, added)).kept).toEqual([]);
    expect(await storage.database.people.count()).toBe(0);
  });

  it('keeps somebody whom a conversation names, also one in the trash', async () => {
    const { storage, id, added } = await withPerson();
    const talk = unwrap(await addConversation(storage, { personIds: [id], date: TODAY }));
    unwrap(await trash(storage, 'conversations', [talk.id]));
    const { kept } = unwrap(await undo(storage, added));
    expect(kept).toEqual([{ reason: 'in use', table: 'people', id }]);
    expect(await storage.database.people.get(id)).toBeDefined();
  });

  it('keeps an organization that only a past role names', async () => {
    const storage = openTestStorage();
    const harbor = anOrganization();
    const added = unwrap(await write(storage, 'add', [inserting('organizations', harbor)]));
    const role = { title: 'clerk', organizationId: harbor.id, from: null, to: null };
    unwrap(await write(storage, 'add', [inserting('people', aPerson({ pastRoles: [role] }))]));
    const { kept } = unwrap(await undo(storage, added.transactionId));
    expect(kept).toEqual([{ reason: 'in use', table: 'organizations', id: harbor.id }]);
  });

  it('leaves a row alone that was added again after it had been taken back', async () => {
    const storage = openTestStorage();
    const ada = aPerson();
    const first = unwrap(await write(storage, 'add', [inserting('people', ada)]));
    unwrap(await undo(storage, first.transactionId));
    unwrap(await write(storage, 'add', [inserting('people', ada)]));
    unwrap(await undo(storage, first.transactionId));
    expect(await storage.database.people.get(ada.id)).toBeDefined();
  });
});

describe('undo of a removal', () => {
  const removing = (id: Id): Write => ({ kind: 'remove', table: 'people', id });

  it('puts the row back as it was, its times included', async () => {
    const { storage, id } = await withPerson();
    const before = await storage.database.people.get(id);
    storage.clock.now += 1000;
    const removed = unwrap(await write(storage, 'edit', [removing(id)]));
    expect(await storage.database.people.get(id)).toBeUndefined();
    unwrap(await undo(storage, removed.transactionId));
    expect(await storage.database.people.get(id)).toEqual(before);
  });

  it('does not put back what was removed once more', async () => {
    const { storage, id } = await withPerson();
    const first = unwrap(await write(storage, 'edit', [removing(id)]));
    unwrap(await undo(storage, first.transactionId));
    unwrap(await write(storage, 'edit', [removing(id)]));
    unwrap(await undo(storage, first.transactionId));
    expect(await storage.database.people.get(id)).toBeUndefined();
  });

  it('does not put back a tie between people who are gone', async () => {
    const storage = openTestStorage();
    const [ada, bo] = [aPerson(), aPerson()];
    const tie = aTie(ada, bo);
    unwrap(
      await write(storage, 'add', [
        inserting('people', ada),
        inserting('people', bo),
        inserting('ties', tie),
      ]),
    );
    const untied = unwrap(
      await write(storage, 'edit', [{ kind: 'remove', table: 'ties', id: tie.id }]),
    );
    unwrap(await write(storage, 'edit', [removing(bo.id)]));
    const { kept } = unwrap(await undo(storage, untied.transactionId));
    expect(kept).toEqual([{ reason: 'would dangle', table: 'ties', id: tie.id }]);
    expect(await storage.database.ties.count()).toBe(0);
  });
});

describe('undo', () => {
  it('of a transaction that nobody knows does nothing', async () => {
    const { storage } = await withPerson();
    expect(unwrap(await undo(storage, 'nothing'))).toMatchObject({ rows: 0, kept: [] });
    expect(await journalOf(storage)).toHaveLength(1);
  });

  it('is refused by code older than the database', async () => {
    const { storage, added } = await withPerson();
    expect(await undo({ ...storage, readOnly: true }, added)).toEqual({
      ok: false,
      error: { type: 'DatabaseNewer' },
    });
  });
});
