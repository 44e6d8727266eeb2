import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button';
import { InlineEdit } from '../../ui/InlineEdit';
import { useKeptText } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import styles from './ConversationPage.module.css';

interface LineListProps {
  /** The name of the list, and what one line is called. */
  readonly label: string;
  readonly one: string;
  /** The label of the field that adds a line. */
  readonly add: string;
  /** Where a line is kept while it is typed. */
  readonly place: string;
  readonly lines: readonly string[];
  /** A line that was emptied is gone. Resolves to false where it could not be kept. */
  readonly onChange: (lines: readonly string[]) => Promise<boolean>;
  /** Offered beneath; a tap adds one. */
  readonly starters?: readonly string[];
  /** What is said beneath a line. */
  readonly beneath?: (line: string, index: number) => ComponentChildren;
}

/** A few lines of words: each edited where it stands, one more added below. */
export function LineList({
  label,
  one,
  add,
  place,
  lines,
  onChange,
  starters = [],
  beneath,
}: LineListProps) {
  const [words, setWords, forgetWords] = useKeptText(place);
  const offered = starters.filter((each) => !lines.includes(each));
  const addLine = (text: string): Promise<boolean> => onChange([...lines, text]);
  return (
    <>
      {lines.length > 0 && (
        <ul class={styles.lines} aria-label={label}>
          {lines.map((line, index) => (
            <li key={`${index}:${line}`}>
              <InlineEdit
                label={one}
                place={`${place}:${line}`}
                value={line}
                multiline
                onSave={(text) =>
                  onChange(
                    lines.flatMap((each, at) =>
                      at === index ? (text === '' ? [] : [text]) : [each],
                    ),
                  )
                }
              />
              {beneath?.(line, index)}
            </li>
          ))}
        </ul>
      )}
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          const text = words.trim();
          if (text === '') return;
          addLine(text);
          forgetWords();
        }}
      >
        <TextField label={add} value={words} autocomplete="off" onInput={setWords} />
        <Button type="submit" disabled={words.trim() === ''}>
          Add
        </Button>
      </form>
      {offered.length > 0 && (
        <details class={styles.starters} open={lines.length === 0}>
          <summary>Ideas from what is on record</summary>
          <ul class={styles.lines} aria-label={`Ideas: ${label.toLowerCase()}`}>
            {offered.map((text) => (
              <li key={text}>
                <button type="button" class={styles.starter} onClick={() => addLine(text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
