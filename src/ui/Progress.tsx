import { useId } from 'preact/hooks';
import styles from './Progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** How much of `max` is done; null while nobody can tell. */
  readonly value: number | null;
  readonly max?: number;
}

/** How far something has come. */
export function Progress({ label, value, max = 1 }: ProgressProps) {
  const id = useId();
  return (
    <div class={styles.progress}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <progress class={styles.bar} id={id} max={max} {...(value !== null && { value })} />
    </div>
  );
}
