import type { Conversation } from '../../domain/conversation';
import type { Draftable } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { Commit } from '../../storage/commitFeed';
import { editConversation } from '../../storage/conversations';
import type { Added } from '../../storage/people';
import type { StorageError } from '../../storage/storageError';
import { useServices } from '../services';

/** Waits for a change; says that it was made, with 'Undo', or why not. Resolves to whether it was made. */
export type Save = (
  change: Promise<Result<Commit | Added, StorageError>>,
  said: string,
) => Promise<boolean>;

export function useSave(): Save {
  const { confirm, complain } = useServices();
  return async (change, said) => {
    const result = await change;
    if (result.ok) confirm(said, 'commit' in result.value ? result.value.commit : result.value);
    else complain(result.error);
    return result.ok;
  };
}

/** Changes fields of a conversation and says so. */
export function useEdit({
  id,
}: Pick<Conversation, 'id'>): (
  fields: Partial<Draftable<Conversation>>,
  said: string,
) => Promise<boolean> {
  const { storage } = useServices();
  const save = useSave();
  return (fields, said) => save(editConversation(storage, id, fields), said);
}

/** Changes fields of a conversation without a word, for what is saved while it is typed. */
export function useQuietEdit({
  id,
}: Pick<Conversation, 'id'>): (fields: Partial<Draftable<Conversation>>) => Promise<boolean> {
  const { storage, complain } = useServices();
  return async (fields) => {
    const result = await editConversation(storage, id, fields);
    if (!result.ok) complain(result.error);
    return result.ok;
  };
}
