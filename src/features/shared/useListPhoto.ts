import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../domain/record';
import { useServices } from '../services';
import { photoShelfOf } from './photoShelf';

interface ListPhoto {
  /** Whether anybody has a picture, so that every row keeps a place for one. */
  readonly anybody: boolean;
  readonly address: string | undefined;
}

/** The picture of somebody in a row of a list. It comes after the row, which doesn't wait for it. */
export function useListPhoto(personId: Id): ListPhoto {
  const { storage } = useServices();
  const shelf = photoShelfOf(storage);
  const [, setChanges] = useState(0);
  useEffect(
    () => shelf.follow(personId, () => setChanges((changes) => changes + 1)),
    [shelf, personId],
  );
  return { anybody: shelf.hasAny(), address: shelf.addressOf(personId) ?? undefined };
}
