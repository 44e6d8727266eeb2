import type { RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MentionOffer, MentionOffersContext } from './mentionOffers';

/** A name begun with '@' where the words end. */
const BEGUN = /(?:^|[\s(])@([\p{L}\p{M}'’.-]{0,30})$/u;

/** The letters behind an '@' at the end of `words`; null where no name is begun there. */
export const begunMention = (words: string): string | null => BEGUN.exec(words)?.[1] ?? null;

type Field = HTMLTextAreaElement | HTMLInputElement;

export interface MentionOffers {
  readonly offers: readonly MentionOffer[];
  /** The one that Enter takes; -1 where none is. */
  readonly active: number;
  readonly choose: (offer: MentionOffer) => void;
  /** True where the key was for the offers, and is none of the field's any more. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
}

const NOBODY: readonly MentionOffer[] = [];

/** Offers people for an '@' before the caret of `field`; `change` is called with the text that has the chosen name. */
export function useMentionOffers(
  field: RefObject<Field | null>,
  text: string,
  change: (text: string) => void,
  enabled: boolean,
): MentionOffers {
  const find = useContext(MentionOffersContext);
  const [offers, setOffers] = useState(NOBODY);
  const [active, setActive] = useState(-1);
  /** Where the caret goes once the text with the name stands. */
  const caret = useRef<number | null>(null);

  const close = (): void => {
    setOffers(NOBODY);
    setActive(-1);
  };
  useLayoutEffect(() => {
    const element = field.current;
    if (caret.current === null || !element) return;
    element.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [field, text]);
  useEffect(() => {
    const element = field.current;
    if (!enabled || !element || document.activeElement !== element) return close();
    const begun = begunMention(text.slice(0, element.selectionEnd ?? text.length));
    if (begun === null) return close();
    let isLatest = true;
    void find(begun).then((found) => {
      if (!isLatest) return;
      setOffers(found);
      setActive(-1);
    });
    element.addEventListener('blur', close);
    return () => {
      isLatest = false;
      element.removeEventListener('blur', close);
    };
  }, [field, text, find, enabled]);

  const choose = ({ name }: MentionOffer): void => {
    const end = field.current?.selectionEnd ?? text.length;
    const before = text.slice(0, text.lastIndexOf('@', end - 1));
    const behind = text.slice(end);
    const named = `${before}@${name}${/^\s/.test(behind) ? '' : ' '}`;
    caret.current = named.length;
    close();
    change(named + behind);
  };
  const takeKey = (event: KeyboardEvent): boolean => {
    if (event.isComposing || offers.length === 0) return false;
    const chosen = offers[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % offers.length);
    else if (event.key === 'ArrowUp' && active >= 0) setActive(active - 1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { offers, active, choose, takeKey };
}
