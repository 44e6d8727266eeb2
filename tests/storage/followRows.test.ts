import { afterEach, expect, it, vi } from 'vitest';
import { everythingReplaced } from '../../src/storage/commitFeed';
import { followRows } from '../../src/storage/followRows';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aJot } from '../support/builders';
import { closeTestStorages, openTestStorage, type TestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

const insert = (storage: TestStorage, id: string, text: string) =>
  write(storage, 'jot', [{ kind: 'insert', table: 'jots', row: { ...aJot({ text }), id } }]);

/** Follows jots and asks; `texts` are those of the jots as they were told last. */
function following(storage: TestStorage) {
  const told: { readonly jots: readonly { text: string }[]; readonly asks: readonly unknown[] }[] =
    [];
  const stop = followRows(storage, ['jots', 'asks']).subscribe(
    (value) => told.push(value),
    (thrown) => {
      throw thrown;
    },
  );
  return { told, stop, texts: () => told.at(-1)?.jots.map(({ text }) => text) };
}

it('tells what is in use, and again after what was added, changed, trashed and taken back', async () => {
  const storage = openTestStorage();
  unwrap(await insert(storage, 'a', 'first'));
  const { texts, stop } = following(storage);
  await vi.waitFor(() => expect(texts()).toEqual(['first']));
  unwrap(await insert(storage, 'b', 'second'));
  await vi.waitFor(() => expect(texts()).toEqual(['first', 'second']));
  unwrap(
    await write(storage, 'edit', [
      { kind: 'update', table: 'jots', id: 'a', fields: { text: 'changed' } },
    ]),
  );
  await vi.waitFor(() => expect(texts()).toEqual(['changed', 'second']));
  const gone = unwrap(await trash(storage, 'jots', ['a']));
  await vi.waitFor(() => expect(texts()).toEqual(['second']));
  unwrap(await undo(storage, gone.transactionId));
  await vi.waitFor(() => expect(texts()).toEqual(['second', 'changed']));
  stop();
});

it('reads of a commit what it touched alone, and nothing where that is of another table', async () => {
  const storage = openTestStorage();
  for (const id of ['a', 'b', 'c']) unwrap(await insert(storage, id, id));
  const { told, texts, stop } = following(storage);
  await vi.waitFor(() => expect(texts()).toEqual(['a', 'b', 'c']));
  const read: unknown[] = [];
  storage.database.jots.hook('reading', (row) => {
    read.push(row.id);
    return row;
  });
  unwrap(await insert(storage, 'd', 'd'));
  await vi.waitFor(() => expect(texts()).toEqual(['a', 'b', 'c', 'd']));
  expect(read).toEqual(['d']);
  expect(told.at(-1)?.asks).toBe(told[0]?.asks);
  storage.commits.announce({
    transactionId: 't',
    cause: 'edit',
    touched: new Map([['people', ['p']]]),
  });
  unwrap(await insert(storage, 'e', 'e'));
  await vi.waitFor(() => expect(texts()).toHaveLength(5));
  expect(told).toHaveLength(3);
  stop();
});

it('reads everything again where everything was replaced, or a read has failed', async () => {
  const storage = openTestStorage();
  const { texts, stop } = following(storage);
  await vi.waitFor(() => expect(texts()).toEqual([]));
  await storage.database.jots.add(aJot({ id: 'a', text: 'restored' }));
  storage.commits.announce(everythingReplaced('t'));
  await vi.waitFor(() => expect(texts()).toEqual(['restored']));

  const failing = vi.spyOn(storage.database, 'table').mockImplementationOnce(() => {
    throw new Error('the connection was lost');
  });
  storage.commits.announce({
    transactionId: 't',
    cause: 'edit',
    touched: new Map([['jots', ['a']]]),
  });
  await vi.waitFor(() => expect(failing).toHaveBeenCalled());
  failing.mockRestore();
  await storage.database.jots.add(aJot({ id: 'b', text: 'missed' }));
  storage.commits.announce({
    transactionId: 't',
    cause: 'edit',
    touched: new Map([['asks', ['x']]]),
  });
  await vi.waitFor(() => expect(texts()).toEqual(['restored', 'missed']));
  stop();
});
