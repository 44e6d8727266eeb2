import type { Conversation } from '../../domain/conversation';
import type { Draftable } from '../../domain/record';
import { editConversation } from '../../storage/conversations';
import { useSaving, useServices } from '../services';

/** Changes fields of a conversation and says so. */
export function useEdit({
  id,
}: Pick<Conversation, 'id'>): (
  fields: Partial<Draftable<Conversation>>,
  said: string,
) => Promise<boolean> {
  const { storage } = useServices();
  const save = useSaving();
  return async (fields, said) =>
    (await save(editConversation(storage, id, fields), said)) !== undefined;
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
