import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Stage } from '../../domain/opportunity';
import type { Id } from '../../domain/record';
import type { OpportunityCard } from '../../storage/opportunities';

interface FocusAfter {
  /** Of what is around all the lists. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Gives an opportunity the focus as soon as it is at that stage. */
  readonly focusAfter: (id: Id, stage: Stage) => void;
}

/** A card that moves is another element in another list: the focus goes along. */
export function useFocusAfter(cards: readonly OpportunityCard[]): FocusAfter {
  const ref = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly id: Id; readonly stage: Stage } | null>(null);
  useLayoutEffect(() => {
    const { current } = wanted;
    if (!current) return;
    const card = cards.find(({ opportunity }) => opportunity.id === current.id);
    if (card?.opportunity.stage !== current.stage) return;
    wanted.current = null;
    linkOf(ref.current, current.id)?.focus();
  }, [cards]);
  return {
    ref,
    focusAfter: (id, stage) => {
      wanted.current = { id, stage };
    },
  };
}

/** The link of an opportunity; null where it is not in sight. */
export const linkOf = (around: HTMLElement | null, id: Id): HTMLElement | null =>
  around?.querySelector<HTMLElement>(`[data-opportunity="${CSS.escape(id)}"]`)?.closest('a') ??
  null;
