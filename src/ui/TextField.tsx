import type { InputHTMLAttributes } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { classes } from './classes';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Icon, type IconName } from './Icon';
import { IconButton } from './IconButton';
import { Suggestions } from './Suggestions';
import styles from './TextField.module.css';

interface TextFieldProps
  extends FieldWords,
    Omit<
      InputHTMLAttributes,
      'class' | 'label' | 'value' | 'onInput' | 'type' | 'icon' | 'list' | 'role'
    > {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | 'password' | 'time';
  readonly icon?: IconName;
  /** Given, a button of that name empties the field. */
  readonly clear?: string;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
}

/** One line of text. A type of 'search' brings its drawing along. */
export function TextField({
  label,
  hint,
  error,
  hideLabel = false,
  value,
  onInput,
  type = 'text',
  icon = type === 'search' ? 'search' : undefined,
  clear,
  suggestions,
  ...rest
}: TextFieldProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const clears = clear !== undefined && value !== '';
  const offered = suggestions !== undefined && suggestions.length > 0;
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(names) => (
        <div class={styles.box}>
          {icon && (
            <span class={styles.icon}>
              <Icon name={icon} />
            </span>
          )}
          <input
            ref={input}
            {...rest}
            {...names}
            class={classes(fieldStyles.control, icon && styles.withIcon, clear && styles.clears)}
            // The types of JSX know a field by one literal type, not by one of several.
            type={type as 'text'}
            dir={rest.dir ?? (type === 'text' || type === 'search' ? 'auto' : undefined)}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            {...(offered && { list: listId })}
          />
          {clears && (
            <IconButton
              label={clear}
              icon="close"
              class={styles.clear}
              onClick={() => {
                onInput('');
                input.current?.focus();
              }}
            />
          )}
          {offered && <Suggestions id={listId} values={suggestions} />}
        </div>
      )}
    </Field>
  );
}
