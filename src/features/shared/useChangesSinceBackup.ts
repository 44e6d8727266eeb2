import { useEffect, useState } from 'preact/hooks';
import { readSentinel, type TextStore } from '../../storage/sentinel';
import type { Storage } from '../../storage/storage';
import { changesSince } from '../../storage/transactions';

/** How many changes no backup has yet; counted again after each one, and when `recount` is called. */
export function useChangesSinceBackup(
  storage: Storage,
  textStore: TextStore,
): { readonly changes: number; readonly recount: () => void } {
  const [changes, setChanges] = useState(0);
  const recount = (): void => {
    const clock = readSentinel(textStore)?.lastBackupClock ?? null;
    // A database that is closed under it (erased, updated in another window) has nothing to count.
    void changesSince(storage, clock).then(setChanges, () => undefined);
  };
  useEffect(() => {
    recount();
    return storage.commits.subscribe(recount);
  }, [storage]);
  return { changes, recount };
}
