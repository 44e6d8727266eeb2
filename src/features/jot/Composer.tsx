import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import styles from './Composer.module.css';
import type { DraftSession } from './draftSession';
import { FoundInNote, type NoteReader } from './FoundInNote';
import { SaveState } from './SaveState';

/** Where the composer stands: the whole of `/jot`, the field on Today, or out of sight. */
export type ComposerMode = 'full' | 'field' | 'hidden';

interface ComposerProps {
  readonly session: DraftSession;
  readonly mode: ComposerMode;
  /** What finds names, dates and promises; null until the database is open. */
  readonly reader: NoteReader | null;
  /** Takes the note away as a jot; resolves to false where it had to stay. */
  readonly onDone: ((accepted: ReadonlySet<string>) => Promise<boolean>) | null;
}

/**
 * The text box 'Note' with its state and its chips. It is one element for Today's field and for
 * `/jot`: swapping it would drop the keyboard of iOS.
 */
export function Composer({ session, mode, reader, onDone }: ComposerProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const accepted = useSignal<ReadonlySet<string>>(new Set());
  const finishing = useSignal(false);
  const empty = useComputed(() => session.text.value.trim() === '');
  const elsewhere = useComputed(() => session.status.value === 'elsewhere');

  // The box is written to only when words came from elsewhere: a composing keyboard is left alone.
  useSignalEffect(() => {
    session.replaced.value;
    const words = session.text.peek();
    if (box.current && box.current.value !== words) {
      box.current.value = words;
      box.current.setSelectionRange(words.length, words.length);
      grow(box.current);
    }
  });
  const draftId = useComputed(() => session.draft.value.id);
  useSignalEffect(() => {
    draftId.value;
    accepted.value = new Set(session.draft.peek().personIds.map((id) => `person:${id}`));
  });
  useEffect(() => {
    if (mode === 'full') box.current?.focus({ preventScroll: true });
    if (box.current) grow(box.current);
  }, [mode]);

  const done = async (): Promise<void> => {
    if (!onDone || finishing.value || empty.value) return;
    finishing.value = true;
    await onDone(accepted.value);
    finishing.value = false;
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
          grow(event.currentTarget);
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
          {reader && (
            <FoundInNote
              session={session}
              reader={reader}
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
              disabled={empty.value || finishing.value || !onDone}
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

/** Lets the box be as tall as its words, up to what the style sheet allows. */
function grow(box: HTMLTextAreaElement): void {
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight}px`;
}
