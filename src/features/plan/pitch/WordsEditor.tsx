import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Feedback } from '../../../domain/pitch';
import type { Id } from '../../../domain/record';
import { addPitchVersion } from '../../../storage/pitches';
import { Button } from '../../../ui/Button';
import { useKeptText } from '../../../ui/keptWords';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { usePeople, useSaving, useServices } from '../../services';
import styles from './Pitch.module.css';

interface WordsEditorProps {
  /** Null for the questions. */
  readonly pitchId: Id | null;
  readonly label: string;
  readonly hint?: string;
  /** The words that hold, or the draft. */
  readonly current: string;
  /** What somebody said, where the words are written anew from it. */
  readonly from: Feedback | null;
  readonly onKept: () => void;
  /** What is said of the words as they stand. */
  readonly children: (words: string) => ComponentChildren;
}

/** Words that are rewritten: what is typed is kept as it is typed, and becomes a version by a tap. */
export function WordsEditor(props: WordsEditorProps) {
  // What changes from elsewhere is begun anew from; what is typed is kept by its place.
  return <Editor key={props.current} {...props} />;
}

function Editor({ pitchId, label, hint, current, from, onKept, children }: WordsEditorProps) {
  const { storage, today } = useServices();
  const people = usePeople();
  const save = useSaving();
  const place = `pitch:${pitchId ?? 'questions'}`;
  const [words, setWords, forgetWords] = useKeptText(place, current);
  const [reason, setReason, forgetReason] = useKeptText(`${place}:reason`);
  const box = useRef<HTMLDivElement>(null);
  const text = words.trim();
  const isNew = text !== '' && text !== current;
  // Before anything can be typed: what was just kept has reached its record.
  useLayoutEffect(() => {
    if (words === current) forgetWords();
  }, []);
  useEffect(() => {
    if (from) box.current?.querySelector('textarea')?.focus();
  }, [from]);
  const keep = async (): Promise<void> => {
    const kept = await save(
      addPitchVersion(storage, {
        pitchId,
        text,
        writtenOn: today(),
        reason: reason.trim(),
        feedbackId: from?.id ?? null,
      }),
      'Version kept.',
    );
    if (!kept) return;
    forgetReason();
    onKept();
  };
  return (
    <div ref={box} class={styles.words}>
      <TextArea
        label={label}
        hint={hint}
        rows={4}
        mentions={false}
        value={words}
        onInput={setWords}
      />
      {children(text)}
      {from && (
        <p class={styles.calm}>
          From what <bdi>{people.get(from.personId)?.name ?? 'somebody'}</bdi> said: “{from.text}”
        </p>
      )}
      {isNew && (
        <>
          <TextField
            label="Why this change"
            autocomplete="off"
            value={reason}
            onInput={setReason}
          />
          <div class={styles.buttons}>
            <Button variant="primary" icon="check" onClick={() => void keep()}>
              Keep this version
            </Button>
            <Button variant="quiet" onClick={forgetWords}>
              As it was
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
