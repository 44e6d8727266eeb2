import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/toast';
import type { Services } from '../services';
import styles from './Composer.module.css';
import type { DraftSession } from './draftSession';
import { SaveState } from './SaveState';

/** Where the composer stands: the whole of `/jot`, the field on Today, or out of sight. */
export type ComposerMode = 'full' | 'field' | 'hidden';

interface ComposerProps {
  readonly session: DraftSession;
  readonly mode: ComposerMode;
  /** Null until the database is open: words are kept, chips and 'Done' wait. */
  readonly services: Services | null;
}

/**
 * The text box 'Note' with its state and its chips. It is one element for Today's field and for
 * `/jot`: swapping it would drop the keyboard of iOS.
 */
export function Composer({ session, mode, services }: ComposerProps) {
  const { route } = useLocation();
  const box = useRef<HTMLTextAreaElement>(null);
  const accepted = useSignal<ReadonlySet<string>>(new Set());
  const finishing = useSignal(false);
  const empty = useComputed(() => session.text.value.trim() === '');
  const elsewhere = useComputed(
    () => session.status.value === 'elsewhere' || session.status.value === 'erased',
  );

  // The box is written to only when words came from elsewhere: a composing keyboard is left alone.
  useSignalEffect(() => {
    session.replaced.value;
    const words = session.text.peek();
    if (box.current && box.current.value !== words) {
      box.current.value = words;
      box.current.setSelectionRange(words.length, words.length);
      grow(box.current, mode);
    }
  });
  const draftId = useComputed(() => session.draft.value.id);
  useSignalEffect(() => {
    draftId.value;
    accepted.value = new Set();
  });
  // People whom the note is linked to are accepted from the start, and can be let go of.
  const linked = useComputed(() => session.draft.value.personIds.join());
  useSignalEffect(() => {
    const keys = linked.value.split(',').filter(Boolean);
    if (keys.length > 0) {
      accepted.value = new Set([...accepted.peek(), ...keys.map((id) => `person:${id}`)]);
    }
  });
  const Found = useFound(services !== null && (!empty.value || linked.value !== ''));
  useEffect(() => {
    if (mode === 'full') box.current?.focus({ preventScroll: true });
    if (box.current) grow(box.current, mode);
  }, [mode]);

  const done = async (): Promise<void> => {
    if (!services || finishing.value || empty.value) return;
    finishing.value = true;
    try {
      const { finishNote } = await import('./finishNote');
      await finishNote(services, session, accepted.value, route);
    } catch {
      showToast({ text: 'A part of the app did not load. Your note is kept: try again.' });
    } finally {
      finishing.value = false;
    }
    if (mode === 'full') box.current?.focus();
  };

  return (
    <section
      class={styles.composer}
      data-mode={mode}
      data-empty={empty.value}
      data-composer
      aria-label="Jot"
      hidden={mode === 'hidden'}
    >
      {mode === 'full' && (
        <h1 class={styles.title} tabIndex={-1}>
          Jot
        </h1>
      )}
      <textarea
        ref={box}
        class={styles.box}
        aria-label="Note"
        placeholder={
          mode === 'full'
            ? 'Who was it, what did you learn, what did you promise?'
            : 'Jot what just happened…'
        }
        rows={1}
        autocapitalize="sentences"
        enterkeyhint="enter"
        readOnly={elsewhere.value}
        onInput={(event) => {
          session.input(event.currentTarget.value);
          grow(event.currentTarget, mode);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void done();
          }
        }}
      />
      {elsewhere.value ? (
        <div class={styles.foot}>
          <p class={styles.elsewhere}>This note is being written in another window.</p>
          <Button
            variant="primary"
            onClick={() => void session.begin().then(() => box.current?.focus())}
          >
            New note
          </Button>
        </div>
      ) : (
        <>
          {Found && services && (
            <Found
              session={session}
              services={services}
              accepted={accepted.value}
              onToggle={(key) => {
                const next = new Set(accepted.value);
                if (!next.delete(key)) next.add(key);
                accepted.value = next;
                box.current?.focus({ preventScroll: true });
              }}
            />
          )}
          <div class={styles.foot}>
            <SaveState session={session} />
            <Button
              variant="primary"
              disabled={empty.value || finishing.value || !services}
              onClick={() => void done()}
            >
              Done
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type Found = typeof import('./FoundInNote').default;

/**
 * What finds names, dates and promises, loaded when there are words to read: opening `/jot` doesn't
 * wait for it. Null until it is there.
 */
function useFound(wanted: boolean): Found | null {
  const [found, setFound] = useState<{ readonly component: Found } | null>(null);
  useEffect(() => {
    if (wanted && !found) {
      void import('./FoundInNote').then((module) => setFound({ component: module.default }));
    }
  }, [wanted, found]);
  return wanted && found ? found.component : null;
}

/** Lets the field be as tall as its words, up to what the style sheet allows; `/jot` fills the screen. */
function grow(box: HTMLTextAreaElement, mode: ComposerMode): void {
  box.style.blockSize = '';
  if (mode === 'field') box.style.blockSize = `${box.scrollHeight + 2}px`;
}
