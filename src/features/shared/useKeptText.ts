import { useState } from 'preact/hooks';
import { useServices } from '../services';

/** A text that outlives the page while it is written: it is on the device with each key. */
export interface KeptText {
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Forgets it, once it is elsewhere. */
  readonly drop: () => void;
}

/** The text kept under that name; '' where there is none. Words that are no record yet. */
export function useKeptText(name: string): KeptText {
  const { textStore } = useServices();
  const key = `orrery.writing.${name}`;
  const [kept, setKept] = useState({ key, text: textStore.getItem(key) ?? '' });
  const text = kept.key === key ? kept.text : (textStore.getItem(key) ?? '');
  return {
    text,
    onInput(next) {
      setKept({ key, text: next });
      try {
        if (next === '') textStore.removeItem(key);
        else textStore.setItem(key, next);
      } catch {
        // A full device: what is typed stays on the screen.
      }
    },
    drop() {
      setKept({ key, text: '' });
      textStore.removeItem(key);
    },
  };
}
