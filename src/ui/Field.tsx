import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';
import { Icon } from './Icon';

/** What the words around a control need of it. */
interface ControlNames {
  readonly id: string;
  readonly 'aria-label': string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong and what would be right; shown and spoken with the field. */
  readonly error?: string | undefined;
  /** The label is spoken only. */
  readonly hideLabel?: boolean;
}

interface FieldProps extends FieldWords {
  readonly children: (names: ControlNames) => ComponentChildren;
}

/** The label, the hint and the error around one control. */
export function Field({ label, hint, error, hideLabel = false, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      {!hideLabel && (
        <label class={styles.label} for={id}>
          {label}
        </label>
      )}
      {children({
        id,
        'aria-label': hideLabel ? label : undefined,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p class={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p class={styles.error} id={errorId}>
          <Icon name="warning" size="small" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
