import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { photoShelfOf } from '../../../src/features/shared/photoShelf';
import { trash } from '../../../src/storage/trash';
import { write } from '../../../src/storage/write';
import { aPhoto } from '../../support/builders';
import { closeTestStorages, inserting, openTestStorage } from '../../support/storage';

const created = vi.spyOn(URL, 'createObjectURL');
const revoked = vi.spyOn(URL, 'revokeObjectURL');

beforeEach(() => {
  created.mockClear();
  revoked.mockClear();
});
afterEach(closeTestStorages);

async function withPhotos(count: number) {
  const storage = await openTestStorage();
  await write(
    storage,
    'import',
    Array.from({ length: count }, (_, index) =>
      inserting('photos', aPhoto({ id: `photo-${index}`, personId: `person-${index}` })),
    ),
  );
  return { storage, shelf: photoShelfOf(storage) };
}

describe('pictures of a list', () => {
  it('are read for those who are followed, and for nobody else', async () => {
    const { shelf } = await withPhotos(3);
    const told = vi.fn();
    shelf.follow('person-1', told);
    shelf.follow('stranger', told);
    await vi.waitFor(() => expect(shelf.addressOf('person-1')).toMatch(/^blob:/));
    expect(told).toHaveBeenCalled();
    expect(shelf.hasAny()).toBe(true);
    expect(shelf.addressOf('stranger')).toBeNull();
    expect(created).toHaveBeenCalledTimes(1);
  });

  it('are let go of when many others came after, unless they are in sight', async () => {
    const { shelf } = await withPhotos(300);
    shelf.follow('person-0', () => undefined);
    for (let from = 1; from < 300; from += 100) {
      const ids = Array.from(
        { length: Math.min(100, 300 - from) },
        (_, at) => `person-${from + at}`,
      );
      const ends = ids.map((id) => shelf.follow(id, () => undefined));
      await vi.waitFor(() => expect(shelf.addressOf(ids.at(-1) ?? '')).not.toBeNull());
      for (const end of ends) end();
    }
    expect(created).toHaveBeenCalledTimes(300);
    expect(revoked).toHaveBeenCalledTimes(100);
    expect(shelf.addressOf('person-0')).not.toBeNull();
  });

  it('are gone from the list once they are in the trash', async () => {
    const { storage, shelf } = await withPhotos(1);
    shelf.follow('person-0', () => undefined);
    await vi.waitFor(() => expect(shelf.addressOf('person-0')).not.toBeNull());
    await trash(storage, 'photos', ['photo-0']);
    await vi.waitFor(() => expect(shelf.addressOf('person-0')).toBeNull());
    expect(revoked).toHaveBeenCalledTimes(1);
  });
});
