import { useMemo } from 'preact/hooks';
import type { Conversation } from '../../domain/conversation';
import type { JotFindings } from '../../domain/jotParser/findings';
import { type PreparedPeople, prepareKnownPeople } from '../../domain/jotParser/knownPeople';
import { parseJot } from '../../domain/jotParser/parseJot';
import { addFollowUp } from '../../storage/followUps';
import { addTakeaway } from '../../storage/takeaways';
import { useSaving, useServices } from '../services';
import { concerned, introducer, type Mark } from './mark';
import { useEdit } from './useEdit';

/** Reads words of a conversation as a jot is read, from the day on which it took place. */
export function useReader({ date }: Pick<Conversation, 'date'>): (text: string) => JotFindings {
  const { summaries, locale } = useServices();
  const current = summaries.current();
  const known = useMemo((): PreparedPeople => prepareKnownPeople([...current.values()]), [current]);
  return (text) => parseJot(text, { today: date, locale, known });
}

/** Makes a takeaway, a follow-up or an opportunity of a line of the notes, and says so. */
export function useMark(
  conversation: Conversation,
): (mark: Mark, line: string) => Promise<unknown> {
  const { storage } = useServices();
  const edit = useEdit(conversation);
  const save = useSaving();
  const read = useReader(conversation);
  const { id, personIds, opportunities } = conversation;
  return (mark, line) => {
    if (mark === 'takeaway') {
      const takeaway = { text: line, personIds, conversationId: id };
      return save(addTakeaway(storage, takeaway), 'Takeaway added.');
    }
    if (mark === 'opportunity') {
      return edit({ opportunities: [...opportunities, line] }, 'Opportunity added.');
    }
    const { promises, introductions } = read(line);
    const introduces = mark === 'introduction';
    const promise =
      (introduces && promises.find(({ kind }) => kind === 'introduction')) || promises[0];
    return save(
      addFollowUp(storage, {
        text: line,
        owner: promise?.owner ?? (introduces ? introducer(line) : 'me'),
        kind: introduces ? 'introduction' : (promise?.kind ?? 'other'),
        due: promise?.due ?? null,
        personIds: concerned(promise, introductions, personIds),
        conversationId: id,
      }),
      introduces ? 'Introduction added.' : 'Promise added.',
    );
  };
}
