import type { FollowUp } from '../../domain/conversation';
import { giveOfFollowUp } from '../../domain/giveOfFollowUp';
import { setFollowUpDone } from '../../storage/followUps';
import { addGives, isGive } from '../../storage/gives';
import { useSaving, useServices } from '../services';
import { useTellNews } from './useTellNews';

/**
 * Marks a follow-up as done or as open again, and says so. What gave something to somebody can be
 * called a give with one more tap, once; an introduction is one already. The result of a try-out leads to telling who
 * advised it.
 */
export function useDoneFollowUp(): (followUp: FollowUp, done: boolean) => Promise<void> {
  const { storage, today, confirm, complain } = useServices();
  const save = useSaving();
  const tellNews = useTellNews();
  return async (followUp, done) => {
    const result = await setFollowUpDone(storage, followUp.id, done ? today() : null);
    if (!result.ok) return complain(result.error);
    const kind = done ? giveOfFollowUp(followUp) : null;
    if (kind === null || kind === 'introduction' || (await isGive(storage, followUp.id))) {
      if (!done) return confirm('Open again.', result.value);
      const said = kind === 'introduction' ? 'Done. It counts as a give.' : 'Done.';
      return confirm(said, result.value, tellNews(followUp));
    }
    const { id, personIds, text, link, conversationId } = followUp;
    confirm('Done.', result.value, {
      label: 'That was a give',
      onAction: () =>
        void save(
          addGives(storage, personIds, {
            kind,
            givenOn: today(),
            text,
            link,
            conversationId,
            followUpId: id,
          }),
          'Noted as a give.',
        ),
    });
  };
}
