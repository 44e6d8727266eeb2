import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Switch.module.css';

interface SwitchProps
  extends Omit<InputHTMLAttributes, 'class' | 'label' | 'checked' | 'onChange' | 'type' | 'role'> {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ComponentChildren;
}

/** On or off, at once. */
export function Switch({ label, checked, onChange, hint, ...rest }: SwitchProps) {
  const id = useId();
  return (
    <div class={styles.row}>
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
      <input
        {...rest}
        class={styles.track}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on.
        role="switch"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
