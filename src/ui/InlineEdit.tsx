import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './InlineEdit.module.css';
import { KeptWordsContext } from './keptWords';
import { MentionOptions, mentionFieldNames } from './MentionOptions';
import { Suggestions } from './Suggestions';
import { useAutoGrow } from './useAutoGrow';
import { useMentionOffers } from './useMentionOffers';
import { VisuallyHidden } from './VisuallyHidden';

interface InlineEditProps {
  /** What the text is, for a screen reader and, with `showLabel`, above the text. */
  readonly label: string;
  readonly value: string;
  /**
   * Called with what was typed, without spaces around it, and only where it is something else. Resolves
   * to undefined or false where it could not be kept: the words are then in the field again.
   */
  readonly onSave: (value: string) => Promise<unknown>;
  readonly multiline?: boolean;
  /** The words of the button where there is no text yet: 'Add a place'. */
  readonly placeholder?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time';
  readonly showLabel?: boolean;
  /** Where the words are kept while they are typed: after a kill they are saved at the next sight of it. */
  readonly place: string;
  /** What is shown for the value where that differs: a day in words. */
  readonly shown?: string | undefined;
}

/** How long the new text stands before the value has followed. */
const TRUSTED_MS = 1_500;

/**
 * Text that is edited where it stands. A tap or Enter opens it; Enter (among several lines with Ctrl
 * or Cmd), leaving it, and leaving the screen save; Escape leaves it as it was.
 */
export function InlineEdit(props: InlineEditProps) {
  const { label, value, multiline = false, placeholder, showLabel = false, place, onSave } = props;
  const kept = useContext(KeptWordsContext);
  /** The words that the editor opens with; null while it is closed. */
  const [editing, setEditing] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);

  useLayoutEffect(() => {
    if (editing === null && refocus.current) button.current?.focus({ preventScroll: true });
    refocus.current = false;
  }, [editing]);
  const keep = async (text: string): Promise<void> => {
    setSaved(text);
    const done = await onSave(text);
    if (done !== undefined && done !== false) return kept.forget(place);
    setSaved(null);
    setEditing(text);
  };
  const latest = useRef({ value, keep });
  latest.current = { value, keep };
  useEffect(() => {
    let isHere = true;
    void kept.recover(place).then((left) => {
      if (!isHere || left === null) return;
      const text = left.text.trim();
      const now = latest.current;
      if (text === now.value) kept.forget(place);
      // What was changed meanwhile is not written over: its owner sees both, and chooses.
      else if (left.base !== null && left.base !== now.value) setEditing(text);
      else void now.keep(text);
    });
    return () => {
      isHere = false;
    };
  }, [place]);
  useEffect(() => {
    if (saved === null) return;
    const timer = setTimeout(() => setSaved(null), saved === value ? 0 : TRUSTED_MS);
    return () => clearTimeout(timer);
  }, [saved, value]);

  const current = saved ?? value;
  if (editing !== null) {
    return (
      <Editor
        {...props}
        value={current}
        words={editing}
        onDone={(text, byKey) => {
          refocus.current = byKey;
          setEditing(null);
          if (text === null || text === current) kept.forget(place);
          else void keep(text);
        }}
      />
    );
  }
  const empty = current === '';
  return (
    <button
      ref={button}
      type="button"
      class={styles.box}
      data-empty={empty || undefined}
      data-multiline={multiline || undefined}
      onClick={() => setEditing(current)}
    >
      {empty ? (
        <>
          <Icon name="add" size="small" />
          <span>{placeholder ?? `Add ${label.toLowerCase()}`}</span>
        </>
      ) : (
        <>
          {showLabel ? (
            <span class={styles.label}>
              <VisuallyHidden>Edit </VisuallyHidden>
              {label}
              <VisuallyHidden>: </VisuallyHidden>
            </span>
          ) : (
            <VisuallyHidden>{`Edit ${label}: `}</VisuallyHidden>
          )}
          <span class={styles.text} dir="auto">
            {saved === null ? (props.shown ?? value) : saved}
          </span>
        </>
      )}
    </button>
  );
}

interface EditorProps extends InlineEditProps {
  /** What it opens with: the value, or words that could not be kept. */
  readonly words: string;
  /** Called once: with the text to keep, or null to keep nothing. */
  readonly onDone: (text: string | null, byKey: boolean) => void;
}

function Editor({
  label,
  value,
  multiline = false,
  placeholder,
  suggestions = [],
  type = 'text',
  showLabel = false,
  place,
  words,
  onDone,
}: EditorProps) {
  const kept = useContext(KeptWordsContext);
  const [typed, setTyped] = useState(words);
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const open = useRef(true);
  useAutoGrow(area, typed, multiline);
  const change = (text: string): void => {
    setTyped(text);
    void kept.keep(place, text, value);
  };
  // Names, addresses and numbers are single lines; what is written about somebody has several.
  const mentions = useMentionOffers(area, typed, change, multiline);

  const done = (text: string | null, byKey: boolean): void => {
    if (!open.current) return;
    open.current = false;
    onDone(text === null ? null : text.trim(), byKey);
  };
  const leave = useRef(done);
  leave.current = done;
  const latest = useRef(typed);
  latest.current = typed;

  useLayoutEffect(() => {
    const field = area.current ?? line.current;
    field?.focus({ preventScroll: true });
    // The caret stands behind the last word; fields of dates and numbers know no caret.
    if (field && ['textarea', 'text', 'tel', 'url'].includes(field.type)) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
    // Browsers don't tell an element that goes away that it has lost the focus.
    return () => leave.current(latest.current, false);
  }, []);

  const shared = {
    id,
    class: styles.field,
    value: typed,
    dir: 'auto',
    'aria-label': showLabel && value !== '' ? undefined : label,
    placeholder: placeholder ?? label,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change(currentTarget.value),
    onBlur: () => done(typed, false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing || mentions.takeKey(event)) return;
      const keeps = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey);
      if (!keeps && event.key !== 'Escape') return;
      // Neither the form nor the dialog around takes it for its own.
      event.preventDefault();
      event.stopPropagation();
      done(keeps ? typed : null, true);
    },
  } as const;
  return (
    <div
      class={styles.box}
      data-editing
      data-empty={value === '' || undefined}
      data-multiline={multiline || undefined}
    >
      {showLabel && value !== '' && (
        <label class={styles.label} for={id}>
          {label}
        </label>
      )}
      {multiline ? (
        <>
          <textarea
            {...shared}
            {...mentionFieldNames(`${id}-people`, mentions)}
            ref={area}
            rows={1}
            autocapitalize="sentences"
          />
          <MentionOptions id={`${id}-people`} mentions={mentions} />
        </>
      ) : (
        <input
          {...shared}
          ref={line}
          type={type}
          enterkeyhint="done"
          autocomplete="off"
          {...(suggestions.length > 0 && { list: `${id}-list` })}
        />
      )}
      {suggestions.length > 0 && <Suggestions id={`${id}-list`} values={suggestions} />}
    </div>
  );
}
