import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { KeptWordsContext } from '../../ui/keptWords';
import styles from './DraftField.module.css';

/** 'kept', 'failed' where the device refused (which was said), or what is wrong with the draft. */
export type DraftOutcome = 'kept' | 'failed' | { readonly wrong: string };

type Draft = readonly string[];

interface DraftFieldProps {
  readonly label: string;
  /** The words of the button where there is nothing yet. */
  readonly add: string;
  /** What is shown; null where there is nothing yet. */
  readonly shown: ComponentChildren;
  /** Where the draft is kept until it is done: after a kill the editor opens with it. */
  readonly place: string;
  /** What the editor begins with. */
  readonly start: Draft;
  readonly editor: (
    draft: Draft,
    change: (draft: Draft) => void,
    error: string | undefined,
  ) => ComponentChildren;
  readonly onSave: (draft: Draft) => Promise<DraftOutcome>;
}

/** A field of more than a line of text, edited where it stands and kept by 'Done'. */
export function DraftField(props: DraftFieldProps) {
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

function DraftEditor({
  label,
  start,
  editor,
  onSave,
  onEnd,
  place,
}: DraftFieldProps & { readonly onEnd: () => void }) {
  const kept = useContext(KeptWordsContext);
  const [draft, setDraft] = useState<Draft>(() => kept.get(place)?.split('\n') ?? start);
  const [error, setError] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const change = (next: Draft): void => {
    setDraft(next);
    void kept.keep(place, next.join('\n'));
  };
  const drop = (): void => {
    kept.forget(place);
    onEnd();
  };
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
        void onSave(draft).then((outcome) => {
          setError(typeof outcome === 'object' ? outcome.wrong : undefined);
          if (outcome === 'kept') drop();
        });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        drop();
      }}
    >
      {/* Above the editor: what was typed becomes a chip when it loses the focus, which moves all below. */}
      <div class={styles.actions}>
        <span class={styles.label}>{label}</span>
        <Button variant="quiet" onClick={drop}>
          Cancel
        </Button>
        <Button variant="primary" type="submit">
          Done
        </Button>
      </div>
      <div data-editor>{editor(draft, change, error)}</div>
    </form>
  );
}
