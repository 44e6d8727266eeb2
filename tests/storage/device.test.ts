import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseEverything, INBOX_DATABASE } from '../../src/storage/erase';
import {
  clearSentinel,
  readSentinel,
  type Sentinel,
  writeSentinel,
} from '../../src/storage/sentinel';
import { databaseNames, readSpace, writeSpace } from '../../src/storage/spaces';
import { aForbiddenTextStore, aTextStore } from '../support/storage';

const sentinel: Sentinel = {
  installId: 'install',
  people: 412,
  jots: 9,
  lastBackupAt: 1_700_000_000_000,
  lastBackupClock: '0loyw3v28-0000-device',
};

describe('the sentinel', () => {
  it('remembers outside of IndexedDB, until it is cleared', () => {
    const store = aTextStore();
    expect(readSentinel(store)).toBeNull();
    expect(writeSentinel(store, sentinel)).toBe(true);
    expect(readSentinel(store)).toEqual(sentinel);
    clearSentinel(store);
    expect(readSentinel(store)).toBeNull();
  });

  it('is whole or nothing, whatever is found in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const store = aTextStore();
        store.setItem('orrery.sentinel', text);
        const found = readSentinel(store);
        if (found) expect(typeof found.installId).toBe('string');
      }),
    );
  });

  it('keeps the install id where the counts are damaged', () => {
    const store = aTextStore();
    store.setItem('orrery.sentinel', JSON.stringify({ installId: 'install', people: 'many' }));
    expect(readSentinel(store)).toEqual({
      installId: 'install',
      people: 0,
      jots: 0,
      lastBackupAt: null,
      lastBackupClock: null,
    });
  });

  it('is absent, not a failure, where localStorage is forbidden', () => {
    const store = aForbiddenTextStore();
    expect(readSentinel(store)).toBeNull();
    expect(writeSentinel(store, sentinel)).toBe(false);
    expect(() => clearSentinel(store)).not.toThrow();
  });
});

describe('spaces', () => {
  it("are the owner's unless the sample was chosen", () => {
    const store = aTextStore();
    expect(readSpace(store)).toBe('own');
    expect(writeSpace(store, 'sample')).toBe(true);
    expect(readSpace(store)).toBe('sample');
    expect(writeSpace(store, 'own')).toBe(true);
    expect(readSpace(store)).toBe('own');
    store.setItem('orrery.space', 'something else');
    expect(readSpace(store)).toBe('own');
    expect(readSpace(aForbiddenTextStore())).toBe('own');
    expect(writeSpace(aForbiddenTextStore(), 'sample')).toBe(false);
  });

  it('share no database', () => {
    const names = [databaseNames('own'), databaseNames('sample')].flatMap(Object.values);
    expect(new Set(names).size).toBe(6);
  });
});

describe('erasing everything', () => {
  const makeDatabases = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const database = new Dexie(name);
      database.version(1).stores({ rows: 'id' });
      await database.open();
      database.close();
    }
  };
  const scope = 'https://host.example/orrery/';
  const cachesNamed = (names: string[]): CacheStorage =>
    ({
      keys: async () => [...names],
      delete: async (name: string) => names.splice(names.indexOf(name), 1).length > 0,
    }) as unknown as CacheStorage;

  it('leaves no database of either space, no inbox, no key and no cache of data', async () => {
    const names = [databaseNames('own'), databaseNames('sample')].flatMap(Object.values);
    await makeDatabases([...names, INBOX_DATABASE, 'orrery-of-an-older-version']);
    const textStore = aTextStore();
    writeSentinel(textStore, sentinel);
    textStore.setItem('another-app-of-this-origin', 'stays');
    const caches = cachesNamed([
      `workbox-precache-v2-${scope}`,
      `workbox-runtime-${scope}`,
      'orrery-data',
      'another app',
      'workbox-runtime-https://host.example/another/',
    ]);
    const device = { textStore, caches, scope, databases: () => Dexie.getDatabaseNames() };
    expect(await device.databases()).toHaveLength(8);
    expect(await eraseEverything(device)).toEqual({ databases: [], caches: [], keys: [] });
    expect(await device.databases()).toEqual([]);
    expect(textStore.getItem('another-app-of-this-origin')).toBe('stays');
    expect(await caches.keys()).toEqual([
      `workbox-precache-v2-${scope}`,
      'another app',
      'workbox-runtime-https://host.example/another/',
    ]);
  });

  it('erases again what something in the background opened meanwhile', async () => {
    const own = databaseNames('own');
    await makeDatabases([own.main]);
    let looks = 0;
    const databases = async (): Promise<string[]> => {
      // The first look after erasing finds what a worker was still writing.
      if (++looks === 2) await makeDatabases([own.snapshots]);
      return Dexie.getDatabaseNames();
    };
    const device = { textStore: aTextStore(), caches: null, scope, databases };
    expect(await eraseEverything(device)).toEqual({ databases: [], caches: [], keys: [] });
    expect(await Dexie.getDatabaseNames()).toEqual([]);
  });

  it('names what could not be erased, and lets what is not its own stay', async () => {
    const device = {
      textStore: aTextStore(),
      caches: null,
      scope,
      databases: async () => ['orrery-left', 'of somebody else'],
    };
    expect((await eraseEverything(device)).databases).toEqual(['orrery-left']);
  });
});
