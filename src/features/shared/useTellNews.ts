import { useLocation } from 'preact-iso';
import type { FollowUp } from '../../domain/conversation';
import { calledName } from '../../domain/conversationText/tone';
import { type NextStep, usePeople } from '../services';
import { followUpAddress } from './followUpAddress';

/** A longer name leaves no room for 'Undo' beside it. */
const LONGEST_NAME = 16;

/** What follows from the result of a try-out: the adviser is told. Nothing for other follow-ups. */
export function useTellNews(): (followUp: FollowUp) => NextStep | undefined {
  const people = usePeople();
  const { route } = useLocation();
  return (followUp) => {
    const address = followUp.kind === 'try-out' ? followUpAddress(followUp, 'thank') : null;
    if (address === null) return undefined;
    const [adviser, ...others] = followUp.personIds.flatMap((id) => people.get(id) ?? []);
    const name = adviser && others.length === 0 ? calledName(adviser) : '';
    const whom = name === '' || name.length > LONGEST_NAME ? 'them' : name;
    return { label: `Tell ${whom}`, onAction: () => route(address) };
  };
}
