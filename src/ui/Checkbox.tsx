import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Checkbox.module.css';

interface CheckboxProps
  extends Omit<InputHTMLAttributes, 'class' | 'label' | 'checked' | 'onChange' | 'type' | 'role'> {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ComponentChildren;
}

/** Yes or no, taken up when the form is. */
export function Checkbox({ label, checked, onChange, hint, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div class={styles.row}>
      <input
        {...rest}
        class={styles.box}
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div class={styles.words}>
        <label class={styles.label} for={id}>
          {label}
        </label>
        {hint && (
          <p class={styles.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
