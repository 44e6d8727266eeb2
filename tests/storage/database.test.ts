import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCommitFeed } from '../../src/storage/commitFeed';
import { closeWhenHidden, deleteDatabase, openDatabase } from '../../src/storage/database';
import { addPerson } from '../../src/storage/people';
import { OrreryDatabase, SCHEMA_VERSION } from '../../src/storage/schema';
import { readSetting, writeSetting } from '../../src/storage/settings';
import type { Storage } from '../../src/storage/storage';
import { aDatabaseName, unwrap } from '../support/storage';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function open(name: string, options: { watchdogMs?: number } = {}) {
  const events = { onUpdatedElsewhere: vi.fn(), onBlocked: vi.fn() };
  const opened = await openDatabase(name, { ...events, ...options });
  if (opened.ok) closers.push(() => opened.value.database.close());
  return { opened, events };
}

const toStorage = (database: OrreryDatabase, readOnly: boolean): Storage => ({
  database,
  commits: createCommitFeed(null),
  deviceId: 'device',
  now: () => 1,
  newId: () => 'ada',
  readOnly,
});

/** The database as a later version of the app makes it: another table, and a higher number. */
class NewerDatabase extends OrreryDatabase {
  constructor(name: string) {
    super(name);
    this.version(SCHEMA_VERSION + 1).stores({ novelties: 'id' });
  }
}

async function upgrade(name: string): Promise<void> {
  const newer = new NewerDatabase(name);
  await newer.open();
  newer.close();
}

/** A window that has the database open, and does or doesn't let go when another one upgrades. */
const holdNative = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('opening the database', () => {
  it('makes it where there is none', async () => {
    const { opened } = await open(aDatabaseName());
    const { database, newer } = unwrap(opened);
    expect(newer).toBe(false);
    expect(unwrap(await addPerson(toStorage(database, newer), { name: 'Ada' })).id).toBe('ada');
  });

  it('reads one that a newer version made, and refuses to write to it', async () => {
    const name = aDatabaseName();
    const first = unwrap((await open(name)).opened);
    unwrap(await addPerson(toStorage(first.database, false), { name: 'Ada' }));
    first.database.close();
    await upgrade(name);

    const { database, newer } = unwrap((await open(name)).opened);
    expect(newer).toBe(true);
    const storage = toStorage(database, newer);
    expect((await database.people.get('ada'))?.name).toBe('Ada');
    const refused = { ok: false, error: { type: 'DatabaseNewer' } };
    expect(await addPerson(storage, { name: 'Bo' })).toEqual(refused);
    expect(await writeSetting(storage, 'placing', ['ada'])).toEqual(refused);
    expect(await readSetting(storage, 'placing')).toEqual([]);
  });

  it('does not take the single steps with which Dexie repairs a schema for a newer version', async () => {
    const name = aDatabaseName();
    const { database } = unwrap((await open(name)).opened);
    database.close();
    const repaired = await holdNative(name, SCHEMA_VERSION * 10 + 9);
    repaired.close();
    expect(unwrap((await open(name)).opened).newer).toBe(false);
  });

  it('gives up where another window does not let go, and says that it is blocked', async () => {
    const name = aDatabaseName();
    const stubborn = await holdNative(name, 1);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { opened, events } = await open(name, { watchdogMs: 50 });
    expect(opened).toEqual({ ok: false, error: { type: 'OpenTimedOut' } });
    expect(events.onBlocked).toHaveBeenCalled();
    warn.mockRestore();
    stubborn.close();
    expect(unwrap((await open(name)).opened).newer).toBe(false);
  });

  it('says what IndexedDB said', async () => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in this window', 'SecurityError');
    });
    const { opened } = await open(aDatabaseName());
    spy.mockRestore();
    expect(opened).toMatchObject({ ok: false, error: { type: 'Unavailable' } });
  });
});

describe('a database that another window upgrades or erases', () => {
  it('is let go at once, and its owner told', async () => {
    const name = aDatabaseName();
    const { opened, events } = await open(name);
    const { database } = unwrap(opened);
    await upgrade(name);
    expect(events.onUpdatedElsewhere).toHaveBeenCalledTimes(1);
    expect(database.isOpen()).toBe(false);
    expect(await addPerson(toStorage(database, false), { name: 'Bo' })).toEqual({
      ok: false,
      error: { type: 'UpdatedElsewhere' },
    });
  });

  it('is not made anew by a window in whose back another one erased it', async () => {
    const name = aDatabaseName();
    const { opened, events } = await open(name);
    const { database } = unwrap(opened);
    unwrap(await deleteDatabase(name));
    expect(events.onUpdatedElsewhere).toHaveBeenCalledTimes(1);
    const result = await addPerson(toStorage(database, false), { name: 'Bo' });
    expect(result).toEqual({ ok: false, error: { type: 'Erased' } });
    expect(await Dexie.exists(name)).toBe(false);
  });

  it('is not written to by a window that slept through the upgrade', async () => {
    const name = aDatabaseName();
    const { opened, events } = await open(name);
    const { database } = unwrap(opened);
    const page = new EventTarget();
    closeWhenHidden(database, page);
    page.dispatchEvent(new Event('pagehide'));
    await upgrade(name);

    const result = await addPerson(toStorage(database, false), { name: 'Bo' });
    expect(result.ok).toBe(false);
    expect(events.onUpdatedElsewhere).toHaveBeenCalledTimes(1);
    const newer = new NewerDatabase(name);
    expect(await newer.people.count()).toBe(0);
    newer.close();
  });
});

describe('a page in the background', () => {
  it('closes the connection, and the next use opens a fresh one', async () => {
    const { database } = unwrap((await open(aDatabaseName())).opened);
    const page = new EventTarget();
    const stop = closeWhenHidden(database, page);
    page.dispatchEvent(new Event('pagehide'));
    expect(database.isOpen()).toBe(false);
    expect(await database.people.count()).toBe(0);
    expect(database.isOpen()).toBe(true);
    stop();
    page.dispatchEvent(new Event('pagehide'));
    expect(database.isOpen()).toBe(true);
  });
});

describe('a full disk', () => {
  it('is named, and nothing of the write stays', async () => {
    const { database } = unwrap((await open(aDatabaseName())).opened);
    const fail = (): never => {
      const inner = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      throw new Dexie.AbortError('Transaction aborted', inner);
    };
    database.changes.hook('creating', fail);
    expect(await addPerson(toStorage(database, false), { name: 'Ada' }, 'Harbor Works')).toEqual({
      ok: false,
      error: { type: 'QuotaExceeded' },
    });
    database.changes.hook('creating').unsubscribe(fail);
    expect(await database.people.count()).toBe(0);
    expect(await database.organizations.count()).toBe(0);
  });
});

describe('deleting the database', () => {
  it('leaves nothing of it', async () => {
    const name = aDatabaseName();
    unwrap((await open(name)).opened).database.close();
    expect(await Dexie.exists(name)).toBe(true);
    unwrap(await deleteDatabase(name));
    expect(await Dexie.exists(name)).toBe(false);
  });
});
