import type { InputHTMLAttributes } from 'preact';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';

interface DateFieldProps
  extends FieldWords,
    Omit<InputHTMLAttributes, 'class' | 'label' | 'value' | 'onChange' | 'type' | 'role'> {
  /** A calendar day, 'YYYY-MM-DD', or '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A calendar day, by the platform's own picker. */
export function DateField({
  label,
  hint,
  error,
  hideLabel = false,
  value,
  onChange,
  ...rest
}: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(names) => (
        <input
          {...rest}
          {...names}
          class={fieldStyles.control}
          type="date"
          value={value}
          onInput={(event) => {
            const day = event.currentTarget.value;
            // While a year is typed the browser reports the years 0002, 0020 and 0202.
            if (day === '' || day >= '1000') onChange(day);
          }}
        />
      )}
    </Field>
  );
}
