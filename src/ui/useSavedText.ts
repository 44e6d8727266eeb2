import { useEffect, useRef, useState } from 'preact/hooks';

/** Typing is put on disk this long after its first key that is not: within the promised second. */
const SAVE_AFTER_MS = 500;

/** A text that is written to disk while it is typed. */
export interface SavedText {
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Whether what stands in the field is on disk. */
  readonly saved: boolean;
}

/**
 * The text of a field that saves as it is typed, also when the page hides or the screen is left. What
 * is typed has the last word until it is on disk; from then on the field follows `value`.
 */
export function useSavedText(value: string, save: (text: string) => Promise<boolean>): SavedText {
  const [typed, setTyped] = useState<{ text: string; saved: boolean } | null>(null);
  const pending = useRef<string | null>(null);
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
    if (done) setTyped({ text, saved: true });
    else pending.current = text;
  });
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void flush.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      void flush.current();
    };
  }, []);

  // What was saved stands until the watched value has followed it, or has changed by other means.
  useEffect(() => setTyped((now) => (now?.saved ? null : now)), [value]);

  return {
    text: typed?.text ?? value,
    saved: typed?.saved ?? true,
    onInput: (text) => {
      pending.current = text;
      setTyped({ text, saved: false });
      timer.current ??= setTimeout(() => void flush.current(), SAVE_AFTER_MS);
    },
  };
}
