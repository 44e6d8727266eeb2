import type { Result } from '../../domain/result';
import type { Commit } from '../../storage/commitFeed';
import type { Added } from '../../storage/people';
import type { StorageError } from '../../storage/storageError';
import { useServices } from '../services';

/**
 * Waits for a change and says that it was made, with 'Undo', or why it was not. Resolves to whether it
 * was made.
 */
export function useSaving(): (
  change: Promise<Result<Commit | Added | null, StorageError>>,
  said: string,
) => Promise<boolean> {
  const { confirm, complain } = useServices();
  return async (change, said) => {
    const result = await change;
    if (result.ok) confirm(said, commitOf(result.value));
    else complain(result.error);
    return result.ok;
  };
}

const commitOf = (value: Commit | Added | null): Commit | null =>
  value && 'commit' in value ? value.commit : value;
