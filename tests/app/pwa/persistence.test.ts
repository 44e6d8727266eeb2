import { expect, test } from 'vitest';
import { askToKeepData, storageRoom } from '../../../src/app/pwa/persistence';

const refuses = () => Promise.reject(new TypeError('no storage here'));

test('what the browser promised is said in our words', async () => {
  expect(await askToKeepData({ persist: async () => true })).toBe('kept');
  expect(await askToKeepData({ persist: async () => false })).toBe('evictable');
});

test('a browser that has no answer, or refuses one, is unknown', async () => {
  expect(await askToKeepData({})).toBe('unknown');
  expect(await askToKeepData({ persist: refuses })).toBe('unknown');
  expect(await storageRoom({ persisted: refuses, estimate: refuses })).toEqual({
    promise: 'unknown',
    usedBytes: null,
    allowedBytes: null,
  });
});

test('room is told without asking for anything', async () => {
  let asked = 0;
  const storage = {
    persist: async () => ++asked > 0,
    persisted: async () => false,
    estimate: async () => ({ usage: 12, quota: 1000 }),
  };
  expect(await storageRoom(storage)).toEqual({
    promise: 'evictable',
    usedBytes: 12,
    allowedBytes: 1000,
  });
  expect(asked).toBe(0);
});
