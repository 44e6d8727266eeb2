import { useId, useRef, useState } from 'preact/hooks';
import { Chip } from './Chip';
import styles from './ChipInput.module.css';
import { classes } from './classes';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Suggestions } from './Suggestions';
import { VisuallyHidden } from './VisuallyHidden';

interface ChipInputProps extends FieldWords {
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly suggestions?: readonly string[] | undefined;
  readonly placeholder?: string;
}

/**
 * Several short words, such as tags: Enter or a comma adds what was typed, leaving the field adds it
 * too, Backspace in the empty field takes the last away. A word stands once, whatever its case.
 */
export function ChipInput({
  label,
  hint,
  error,
  hideLabel = false,
  values,
  onChange,
  suggestions = [],
  placeholder,
}: ChipInputProps) {
  const [typed, setTyped] = useState('');
  const [spoken, setSpoken] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const offered = suggestions.filter((each) => !holds(values, each));

  const add = (text: string): void => {
    const next = [...values];
    const added: string[] = [];
    for (const part of text.split(',')) {
      const word = part.trim();
      if (word === '' || holds(next, word)) continue;
      next.push(word);
      added.push(word);
    }
    setTyped('');
    if (added.length === 0) return;
    setSpoken(`${added.join(', ')} added`);
    onChange(next);
  };
  const remove = (index: number): void => {
    setSpoken(`${values[index] ?? ''} removed`);
    onChange(values.filter((_, other) => other !== index));
  };

  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(names) => (
        <div class={classes(fieldStyles.control, styles.box)}>
          {values.length > 0 && (
            <ul class={styles.chips} aria-label={label}>
              {values.map((value, index) => (
                <li key={value}>
                  <Chip
                    label={value}
                    tone="accent"
                    onDismiss={() => {
                      remove(index);
                      input.current?.focus();
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          <input
            {...names}
            ref={input}
            class={styles.input}
            type="text"
            dir="auto"
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="done"
            placeholder={values.length === 0 ? placeholder : undefined}
            value={typed}
            onInput={(event) => {
              const text = event.currentTarget.value;
              // Keyboards of phones report no key for a comma; a chosen suggestion comes as a replacement.
              if (text.includes(',') || (isReplacement(event) && offered.includes(text))) add(text);
              else setTyped(text);
            }}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Enter' && typed.trim() !== '') {
                event.preventDefault();
                add(typed);
              } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
                event.preventDefault();
                remove(values.length - 1);
              }
            }}
            onBlur={() => add(typed)}
            {...(offered.length > 0 && { list: listId })}
          />
          {offered.length > 0 && <Suggestions id={listId} values={offered} />}
          <VisuallyHidden>
            <span aria-live="polite">{spoken}</span>
          </VisuallyHidden>
        </div>
      )}
    </Field>
  );
}

function holds(values: readonly string[], word: string): boolean {
  const key = word.toLowerCase();
  return values.some((value) => value.toLowerCase() === key);
}

function isReplacement(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}
