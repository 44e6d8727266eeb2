import type { ComponentChildren } from 'preact';
import styles from './List.module.css';

interface ListProps {
  /** Its accessible name. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A list with a name, of `ListRow`s. */
export function List({ label, children }: ListProps) {
  return (
    <ul class={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}
