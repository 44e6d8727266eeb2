import type { Photo } from '../domain/photo';
import type { Id } from '../domain/record';
import type { Storage } from './storage';

/** The newest picture of a person in use; null where there is none. */
export const photoOf = async (storage: Storage, personId: Id): Promise<Photo | null> =>
  (await photosOf(storage, [personId])).get(personId) ?? null;

/** The newest picture in use of each of those people who have one. */
export async function photosOf(
  { database }: Storage,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, Photo>> {
  const found = await database.photos
    .where('personId')
    .anyOf([...personIds])
    .toArray();
  const inUse = found.filter(({ trashedAt, data }) => trashedAt === null && data !== '');
  inUse.sort((a, b) => a.createdAt - b.createdAt);
  return new Map(inUse.map((photo) => [photo.personId, photo]));
}

/** Whoever has a picture, be it in the trash; the pictures themselves are not read. */
export async function photoOwners({ database }: Storage): Promise<ReadonlySet<Id>> {
  return new Set((await database.photos.orderBy('personId').uniqueKeys()) as Id[]);
}
