import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { KeptWords } from '../domain/keptWords';

/** Where no place keeps words, as in the gallery: typed is typed. */
const NOTHING_KEPT: KeptWords = {
  get: () => null,
  keep: () => Promise.resolve(false),
  forget: () => undefined,
  recover: () => Promise.resolve(null),
  forgetAbout: () => Promise.resolve(),
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
  const read = () => ({ place, text: kept.get(place) ?? start });
  const [typed, setTyped] = useState(read);
  // The same field may come to stand for somebody else.
  const { text } = typed.place === place ? typed : read();
  const set = (next: string): void => {
    setTyped({ place, text: next });
    if (next === start) kept.forget(place);
    else void kept.keep(place, next);
  };
  const forget = (): void => {
    setTyped({ place, text: start });
    kept.forget(place);
  };
  return [text, set, forget];
}

/** Which of these was chosen, by what was kept of it; `start` where it is none of them. */
export const keptChoice = <Choice extends string | number>(
  choices: readonly Choice[],
  kept: string,
  start: Choice,
): Choice => choices.find((each) => String(each) === kept) ?? start;

/** Words that were kept as one, such as the ids of those who were chosen. */
export const keptList = (kept: string): readonly string[] => (kept === '' ? [] : kept.split(','));

/**
 * The same for the fields of a form, and its chips, that are kept and forgotten together: what stands in each, how it
 * is changed, and `forget` for all of them.
 */
export function useKeptForm<Field extends string>(
  place: string,
  starts: Readonly<Record<Field, string>>,
): {
  readonly words: Readonly<Record<Field, string>>;
  readonly set: (field: Field) => (text: string) => void;
  readonly forget: () => void;
} {
  const kept = useContext(KeptWordsContext);
  const fields = Object.keys(starts) as Field[];
  const at = (field: Field): string => `${place}:${field}`;
  const [words, setWords] = useState(
    () =>
      Object.fromEntries(
        fields.map((field) => [field, kept.get(at(field)) ?? starts[field]]),
      ) as Record<Field, string>,
  );
  return {
    words,
    set: (field) => (text) => {
      setWords((present) => ({ ...present, [field]: text }));
      if (text === starts[field]) kept.forget(at(field));
      else void kept.keep(at(field), text);
    },
    forget: () => {
      for (const field of fields) kept.forget(at(field));
    },
  };
}
