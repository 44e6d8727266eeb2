import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { KeptWords } from '../domain/keptWords';

/** Where no place keeps words, as in the gallery: typed is typed. */
const NOTHING_KEPT: KeptWords = {
  get: () => null,
  keep: () => Promise.resolve(false),
  forget: () => undefined,
};

export const KeptWordsContext = createContext(NOTHING_KEPT);

/**
 * The words of a field that waits for a button: kept with every key, there again when the field is
 * opened anew or the app was killed, and gone once `forget` says that they are where they belong.
 */
export function useKeptText(
  place: string,
  start = '',
): readonly [text: string, set: (text: string) => void, forget: () => void] {
  const kept = useContext(KeptWordsContext);
  const [text, setText] = useState(() => kept.get(place) ?? start);
  const set = (next: string): void => {
    setText(next);
    if (next === start) kept.forget(place);
    else void kept.keep(place, next);
  };
  const forget = (): void => {
    setText(start);
    kept.forget(place);
  };
  return [text, set, forget];
}
