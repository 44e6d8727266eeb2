import type { SelectHTMLAttributes } from 'preact';
import { classes } from './classes';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import type { Option } from './option';
import styles from './SelectField.module.css';

interface SelectFieldProps<Value extends string>
  extends FieldWords,
    Omit<SelectHTMLAttributes, 'class' | 'label' | 'value' | 'onChange' | 'role'> {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of several, by the platform's own picker. */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  hideLabel = false,
  value,
  options,
  onChange,
  ...rest
}: SelectFieldProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(names) => (
        <div class={styles.box}>
          <select
            {...rest}
            {...names}
            class={classes(fieldStyles.control, styles.select)}
            value={value}
            onChange={(event) => {
              const chosen = options[event.currentTarget.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span class={styles.arrow}>
            <Icon name="expand" size="small" />
          </span>
        </div>
      )}
    </Field>
  );
}
