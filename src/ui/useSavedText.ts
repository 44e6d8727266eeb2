import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { KeptWordsContext } from './keptWords';

/** Typing is put into its record this long after its first key that is not: within the promised second. */
const SAVE_AFTER_MS = 500;
/** Where every key is on disk already, the record follows in larger steps, each of which the journal keeps. */
const SAVE_KEPT_AFTER_MS = 3_000;

/** A text that is written to disk while it is typed. */
export interface SavedText {
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Whether what stands in the field is on disk. */
  readonly saved: boolean;
}

interface Typed {
  readonly text: string;
  /** On disk as words kept for a place, or in its record. */
  readonly saved: 'no' | 'kept' | 'in place';
}

/**
 * The text of a field that saves as it is typed, also when the page hides or the screen is left. What
 * is typed has the last word until it is on disk; from then on the field follows `value`. With a
 * `place` every key is kept there at once, and comes back after a kill.
 */
export function useSavedText(
  value: string,
  save: (text: string) => Promise<boolean>,
  place?: string,
): SavedText {
  const kept = useContext(KeptWordsContext);
  const [typed, setTyped] = useState<Typed | null>(null);
  const pending = useRef<string | null>(null);
  /** What is in the record, as far as this field knows. */
  const base = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  const flush = useRef(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = pending.current;
    if (text === null) return;
    pending.current = null;
    const done = await latestSave.current(text);
    if (pending.current !== null) return;
    if (!done) pending.current = text;
    else {
      base.current = text;
      if (place !== undefined) kept.forget(place);
      setTyped({ text, saved: 'in place' });
    }
  });
  const take = (text: string): void => {
    pending.current = text;
    setTyped({ text, saved: 'no' });
    const wait = place === undefined ? SAVE_AFTER_MS : SAVE_KEPT_AFTER_MS;
    timer.current ??= setTimeout(() => void flush.current(), wait);
    if (place === undefined) return;
    void kept.keep(place, text, base.current).then((isKept) => {
      if (isKept && pending.current === text) setTyped({ text, saved: 'kept' });
    });
  };
  useEffect(() => {
    let isHere = true;
    // What was typed when the app was killed. What was changed meanwhile is not written over.
    void (place === undefined ? null : kept.recover(place))?.then((left) => {
      const present = base.current;
      if (!isHere || left === null || pending.current !== null || left.text === present) return;
      const isOlder = left.base !== null && left.base !== present;
      take(isOlder && present !== '' ? `${present}\n${left.text}` : left.text);
    });
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void flush.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', onHide);
      void flush.current();
    };
  }, []);

  // What was saved stands until the watched value has followed it, or has changed by other means.
  useEffect(() => {
    if (pending.current === null) base.current = value;
    setTyped((now) => (now?.saved === 'in place' ? null : now));
  }, [value]);

  return {
    text: typed?.text ?? value,
    saved: typed === null || typed.saved !== 'no',
    onInput: take,
  };
}
