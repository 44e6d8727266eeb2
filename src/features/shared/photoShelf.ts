import type { Id } from '../../domain/record';
import { photoOwners, photosOf } from '../../storage/photos';
import type { Storage } from '../../storage/storage';

/** Pictures for the rows of a list that are in sight: read a few at a time, and let go of again. */
export interface PhotoShelf {
  /** Whether anybody has a picture; false until that is known. */
  hasAny(): boolean;
  /** The address of somebody's picture; null where there is none, or it isn't read yet. */
  addressOf(personId: Id): string | null;
  /** Reads the picture of somebody in sight, and calls back whenever anything about it changes. */
  follow(personId: Id, onChange: () => void): () => void;
}

/** Rows that a flick only passes by are not read. */
const SETTLE_MS = 60;
/** Several screens full. Older ones are read again when they come back into sight. */
const MOST_KEPT = 200;

const shelves = new WeakMap<Storage, PhotoShelf>();

/** The shelf of a storage: one for all lists. */
export function photoShelfOf(storage: Storage): PhotoShelf {
  let shelf = shelves.get(storage);
  if (!shelf) {
    shelf = createPhotoShelf(storage);
    shelves.set(storage, shelf);
  }
  return shelf;
}

function createPhotoShelf(storage: Storage): PhotoShelf {
  let owners: ReadonlySet<Id> = new Set();
  /** The one that came last stands last; null for a picture that is in the trash. */
  const addresses = new Map<Id, string | null>();
  const followers = new Map<Id, Set<() => void>>();
  const wanted = new Set<Id>();
  let isWaiting = false;
  /** What was read before a change of the pictures is not put on the shelf after it. */
  let edition = 0;

  const tell = (personId: Id): void => {
    for (const onChange of followers.get(personId) ?? []) onChange();
  };

  function want(personId: Id): void {
    if (!owners.has(personId) || addresses.has(personId)) return;
    wanted.add(personId);
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => void readWanted().catch(ignore), SETTLE_MS);
  }

  async function readWanted(): Promise<void> {
    isWaiting = false;
    const ids = [...wanted].filter((id) => followers.has(id));
    wanted.clear();
    const reading = edition;
    const found = await photosOf(storage, ids);
    if (reading !== edition) return;
    for (const id of ids) {
      const data = found.get(id)?.data;
      addresses.set(id, data === undefined ? null : URL.createObjectURL(blobOf(data)));
    }
    for (const id of addresses.keys()) {
      if (addresses.size <= MOST_KEPT) break;
      if (!followers.has(id)) letGo(id);
    }
    for (const id of ids) tell(id);
  }

  function letGo(personId: Id): void {
    const address = addresses.get(personId);
    if (address) URL.revokeObjectURL(address);
    addresses.delete(personId);
  }

  async function begin(): Promise<void> {
    const reading = ++edition;
    const found = await photoOwners(storage);
    if (reading !== edition) return;
    owners = found;
    for (const id of [...addresses.keys()]) letGo(id);
    for (const id of followers.keys()) {
      want(id);
      tell(id);
    }
  }

  storage.commits.subscribe(({ touched }) => {
    if (touched.has('photos')) void begin().catch(ignore);
  });
  void begin().catch(ignore);

  return {
    hasAny: () => owners.size > 0,
    addressOf: (personId) => addresses.get(personId) ?? null,
    follow(personId, onChange) {
      const those = followers.get(personId) ?? new Set();
      followers.set(personId, those.add(onChange));
      want(personId);
      return () => {
        those.delete(onChange);
        if (those.size === 0) followers.delete(personId);
      };
    },
  };
}

/** A list is whole without pictures: one that can't be read, or a database closed under it, is no failure. */
const ignore = (): void => undefined;

const blobOf = (data: string): Blob =>
  new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' });
