import type { FollowUp } from '../../domain/conversation';
import { giveOfFollowUp } from '../../domain/giveOfFollowUp';
import { setFollowUpDone } from '../../storage/followUps';
import { addGives, isGive } from '../../storage/gives';
import { useSaving, useServices } from '../services';

/**
 * Marks a follow-up as done or as open again, and says so. What gave something to somebody can be
 * called a give with one more tap, once; an introduction is one already.
 */
export function useDoneFollowUp(): (followUp: FollowUp, done: boolean) => Promise<void> {
  const { storage, today, confirm, complain } = useServices();
  const save = useSaving();
  return async (followUp, done) => {
    const result = await setFollowUpDone(storage, followUp.id, done ? today() : null);
    if (!result.ok) return complain(result.error);
    const kind = done ? giveOfFollowUp(followUp) : null;
    if (kind === null || kind === 'introduction' || (await isGive(storage, followUp.id))) {
      const said = kind === 'introduction' ? 'Done. It counts as a give.' : 'Done.';
      return confirm(done ? said : 'Open again.', result.value);
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
