import { afterEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../../src/exchange/backup/writeBackup';
import { zipped } from '../../../src/features/settings/gzip';
import { purgeSnapshots, readKeptSnapshot } from '../../../src/features/settings/purgeSnapshots';
import { readEverything, replaceEverything } from '../../../src/storage/allRows';
import { mergePeople } from '../../../src/storage/mergePeople';
import { purge } from '../../../src/storage/purge';
import { readSetting } from '../../../src/storage/settings';
import { keepSnapshot, listSnapshots } from '../../../src/storage/snapshots';
import { write } from '../../../src/storage/write';
import { aPerson, NOON } from '../../support/builders';
import {
  aDatabaseName,
  closeTestStorages,
  inserting,
  openTestStorage,
  type TestStorage,
  unwrap,
} from '../../support/storage';

afterEach(closeTestStorages);

const ada = aPerson({ name: 'Ada Vale', notes: 'quillfeather' });
const twin = aPerson({ name: 'A. Vale', notes: 'quillfeather too' });
const bo = aPerson({ name: 'Bo Tidewater' });

async function filled(): Promise<TestStorage> {
  const storage = openTestStorage();
  const rows = [ada, twin, bo].map((person) => inserting('people', person));
  unwrap(await write(storage, 'add', rows));
  return storage;
}

async function keep(name: string, id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const head = { id, createdAt: NOON, people: 3, lastClock: null };
  unwrap(await keepSnapshot(name, { ...head, reason: 'daily', bytes }));
}

async function keepAsItIs(storage: TestStorage, name: string, id: string): Promise<void> {
  const { rows, changes } = unwrap(await readEverything(storage));
  await keep(name, id, await zipped(await writeBackup({ ...rows, changes }, { exportedAt: NOON })));
}

describe('snapshots after something was deleted for good', () => {
  it('hold it no longer, nor who became one with it, from before the merge and after', async () => {
    const storage = await filled();
    const name = aDatabaseName();
    await keepAsItIs(storage, name, 'before');
    unwrap(await mergePeople(storage, [{ keptId: ada.id, goneId: twin.id }]));
    await keepAsItIs(storage, name, 'after');
    unwrap(await purge(storage, new Set([ada.id])));
    expect(await purgeSnapshots(storage, name)).toBe(true);
    for (const id of ['before', 'after']) {
      const kept = await readKeptSnapshot(name, id);
      expect(kept?.tables.people.map((person) => person.name)).toEqual(['Bo Tidewater']);
      expect(JSON.stringify(kept?.tables)).not.toContain('quillfeather');
    }
    expect(await readSetting(storage, 'purging')).toEqual([]);
  });

  it('forget by their own journal, where the merge isn’t in ours any more', async () => {
    const storage = await filled();
    const name = aDatabaseName();
    const other = openTestStorage();
    unwrap(await write(other, 'add', [inserting('people', ada)]));
    unwrap(await mergePeople(storage, [{ keptId: ada.id, goneId: twin.id }]));
    await keepAsItIs(storage, name, 'merged');
    unwrap(await replaceEverything(storage, unwrap(await readEverything(other))));
    unwrap(await purge(storage, new Set([ada.id])));
    expect(await purgeSnapshots(storage, name)).toBe(true);
    const kept = await readKeptSnapshot(name, 'merged');
    expect(JSON.stringify(kept?.tables)).not.toContain('quillfeather');
  });

  it('are let go of where they can’t be read', async () => {
    const storage = await filled();
    const name = aDatabaseName();
    await keep(name, 'damaged', new Uint8Array([1, 2, 3]));
    await keepAsItIs(storage, name, 'whole');
    unwrap(await purge(storage, new Set([ada.id])));
    expect(await purgeSnapshots(storage, name)).toBe(true);
    expect(unwrap(await listSnapshots(name)).map(({ id }) => id)).toEqual(['whole']);
  });

  it('stay to be cleaned where they could not be listed', async () => {
    const storage = await filled();
    unwrap(await purge(storage, new Set([ada.id])));
    const name = aDatabaseName();
    // A database of that name whose key this code can't change: it can't be opened.
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('heads', { keyPath: 'other' });
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    expect(await purgeSnapshots(storage, name)).toBe(false);
    expect(await readSetting(storage, 'purging')).toEqual([ada.id]);
  });
});
