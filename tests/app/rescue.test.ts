import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { rescueData } from '../../src/app/rescue';

it('rescues the drafts where the other database can’t be opened', async () => {
  const open = indexedDB.open.bind(indexedDB);
  await new Promise((resolve) => {
    const request = open('orrery-drafts', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('drafts', { keyPath: 'id' }).put({ id: 'd', text: 'tea' });
    request.onsuccess = () => {
      request.result.close();
      resolve(null);
    };
  });
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'orrery') throw new DOMException('damaged', 'UnknownError');
    return open(name, version);
  });
  const text = await (await rescueData('own')).text();
  expect(JSON.parse(text).databases).toEqual({
    'orrery-drafts': { drafts: [{ id: 'd', text: 'tea' }] },
  });
});

it('says so where none can be', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('damaged', 'UnknownError');
  });
  await expect(rescueData('own')).rejects.toThrow('no database');
});
