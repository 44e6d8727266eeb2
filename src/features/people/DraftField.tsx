import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import styles from './DraftField.module.css';

interface DraftFieldProps<Draft> {
  readonly label: string;
  /** The words of the button where there is nothing yet. */
  readonly add: string;
  /** What is shown; null where there is nothing yet. */
  readonly shown: ComponentChildren;
  /** What the editor begins with. */
  readonly start: Draft;
  readonly editor: (
    draft: Draft,
    change: (draft: Draft) => void,
    error: string | undefined,
  ) => ComponentChildren;
  /** Keeps the draft; returns what is wrong with it, where it can't be kept. */
  readonly onSave: (draft: Draft) => string | undefined;
}

/** A field of more than a line of text, edited where it stands and kept by 'Done'. */
export function DraftField<Draft>(props: DraftFieldProps<Draft>) {
  const { label, add, shown, start } = props;
  const [editing, setEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) box.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);

  return (
    <div ref={box} class={styles.field}>
      {editing ? (
        <DraftEditor {...props} start={start} onEnd={() => setEditing(false)} />
      ) : shown === null ? (
        <button type="button" class={styles.add} onClick={() => setEditing(true)}>
          <Icon name="add" size="small" />
          <span>{add}</span>
        </button>
      ) : (
        <div class={styles.line}>
          <div class={styles.words}>
            <span class={styles.label}>{label}</span>
            {shown}
          </div>
          <IconButton
            label={`Edit ${label.toLowerCase()}`}
            icon="edit"
            onClick={() => setEditing(true)}
          />
        </div>
      )}
    </div>
  );
}

function DraftEditor<Draft>({
  label,
  start,
  editor,
  onSave,
  onEnd,
}: DraftFieldProps<Draft> & { readonly onEnd: () => void }) {
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-editor] :is(input, button)')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class={styles.editor}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = onSave(draft);
        setError(wrong);
        if (wrong === undefined) onEnd();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onEnd();
      }}
    >
      {/* Above the editor: what was typed becomes a chip when it loses the focus, which moves all below. */}
      <div class={styles.actions}>
        <span class={styles.label}>{label}</span>
        <Button variant="quiet" onClick={onEnd}>
          Cancel
        </Button>
        <Button variant="primary" type="submit">
          Done
        </Button>
      </div>
      <div data-editor>{editor(draft, setDraft, error)}</div>
    </form>
  );
}
