import type { Photo } from '../domain/photo';
import type { Id } from '../domain/record';
import type { Storage } from './storage';

/** The newest picture of a person in use; null where there is none. */
export async function photoOf(storage: Storage, personId: Id): Promise<Photo | null> {
  const found = await storage.database.photos.where('personId').equals(personId).toArray();
  const inUse = found.filter(({ trashedAt, data }) => trashedAt === null && data !== '');
  return inUse.sort((a, b) => b.createdAt - a.createdAt)[0] ?? null;
}
