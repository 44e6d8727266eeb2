import { afterEach, expect, test } from 'vitest';
import { addPerson, editPerson } from '../../src/storage/people';
import { readSearchedRows } from '../../src/storage/searchRows';
import { trash } from '../../src/storage/trash';
import { aDatabaseName, closeTestStorages, openTestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

test('everything in use is read, then only what a commit touched', async () => {
  const name = aDatabaseName();
  const storage = openTestStorage({ name });
  const { id } = unwrap(await addPerson(storage, { name: 'Ada Vale' }, 'Harbor Works'));
  const all = unwrap(await readSearchedRows(name, 'all'));
  expect(all.map(({ rows }) => rows.length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);

  const edited = unwrap(await editPerson(storage, id, { notes: 'Likes tides' }));
  const some = unwrap(await readSearchedRows(name, edited.touched));
  expect(some).toMatchObject([{ table: 'people', ids: [id], rows: [{ notes: 'Likes tides' }] }]);
});

test('what is in the trash is named and has no row', async () => {
  const name = aDatabaseName();
  const storage = openTestStorage({ name });
  const { id } = unwrap(await addPerson(storage, { name: 'Ada Vale' }));
  const { touched } = unwrap(await trash(storage, 'people', [id]));
  expect(unwrap(await readSearchedRows(name, touched))).toEqual([
    { table: 'people', ids: [id], rows: [] },
  ]);
});

test('it holds no connection that an upgrade or an erasing would wait for', async () => {
  const name = aDatabaseName();
  const storage = openTestStorage({ name });
  unwrap(await addPerson(storage, { name: 'Ada Vale' }));
  unwrap(await readSearchedRows(name, 'all'));
  storage.database.close();
  const blocked = await new Promise<boolean>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onblocked = () => resolve(true);
    request.onsuccess = () => resolve(false);
    request.onerror = () => reject(request.error);
  });
  expect(blocked).toBe(false);
});
