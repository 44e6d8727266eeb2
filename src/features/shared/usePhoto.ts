import type { Photo } from '../../domain/photo';
import type { Id } from '../../domain/record';
import { photoOf } from '../../storage/photos';
import { watch } from '../../storage/watch';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';

/** The picture of a person; null where there is none, or it is not read yet. */
export function usePhoto(personId: Id): Photo | null {
  const { storage } = useServices();
  return useWatched(() => watch(() => photoOf(storage, personId)), [storage, personId]) ?? null;
}
