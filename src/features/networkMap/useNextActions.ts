import { useLocation } from 'preact-iso';
import { GIVE_KINDS, type GiveKind } from '../../domain/give';
import type { Id } from '../../domain/record';
import { addGives } from '../../storage/gives';
import { href } from '../../ui/href';
import type { IconName } from '../../ui/Icon';
import { useSaving, useServices } from '../services';
import { useStartAsk } from '../shared/useStartAsk';

interface NextAction {
  readonly label: string;
  readonly icon: IconName;
  readonly onSelect: () => void;
}

const GIVE_WORDS: Readonly<Record<GiveKind, string>> = {
  resource: 'a resource',
  introduction: 'an introduction',
  insight: 'an insight',
  hand: 'a hand',
};

/** What can be done next with somebody from the map or from its list. */
export function useNextActions(personId: Id): readonly NextAction[] {
  const { storage, today } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const startAsk = useStartAsk();
  const id = encodeURIComponent(personId);
  const go = (address: `/${string}`) => (): void => route(href(address));
  return [
    { label: 'Jot', icon: 'jot', onSelect: go(`/jot?person=${id}`) },
    { label: 'Plan a conversation', icon: 'coffee', onSelect: go(`/people/${id}?plan`) },
    { label: 'Add follow-up', icon: 'clock', onSelect: go(`/people/${id}?followup`) },
    {
      label: 'Prepare an ask',
      icon: 'introduction',
      onSelect: () => void startAsk({ personId }),
    },
    ...GIVE_KINDS.map((kind) => ({
      label: `I gave ${GIVE_WORDS[kind]}`,
      icon: 'check' as const,
      onSelect: () =>
        void save(
          addGives(storage, [personId], { kind, givenOn: today() }),
          `Noted: you gave ${GIVE_WORDS[kind]}.`,
        ),
    })),
  ];
}
