import { useSignal, useSignalEffect } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StorageError } from '../../storage/storageError';
import type { Message } from '../services';
import styles from './Composer.module.css';
import type { DraftSession } from './draftSession';

/** Turns a failure of the disk into sentences; the app provides it. */
export const ExplainContext = createContext<(error: StorageError) => Message>(() => ({
  title: 'Not saved yet',
  text: 'What you typed stays on screen.',
}));

/** How long the keyboard rests before the state is spoken. */
const REST_MS = 1_200;

/**
 * Says whether the words are on disk. While somebody types the text is silent; once at rest it moves
 * into the live region, so that a screen reader says it once and not per key.
 */
export function SaveState({ session }: { readonly session: DraftSession }) {
  const explain = useContext(ExplainContext);
  const resting = useSignal(false);
  useSignalEffect(() => {
    session.text.value;
    resting.value = false;
    const timer = setTimeout(() => {
      resting.value = true;
    }, REST_MS);
    return () => clearTimeout(timer);
  });
  const status = session.status.value;
  const error = session.error.value;
  if (error && status === 'failed') {
    const message = explain(error);
    return (
      <p class={styles.state} data-tone="danger" role="alert">
        <strong>{message.title}</strong> {message.text}
      </p>
    );
  }
  const words = status === 'saved' ? 'Saved on this device' : status === 'saving' ? 'Saving…' : '';
  const spoken = resting.value && status === 'saved';
  return (
    <p class={styles.state} data-status={status}>
      {!spoken && <span>{words}</span>}
      <span role="status">{spoken ? words : ''}</span>
    </p>
  );
}
