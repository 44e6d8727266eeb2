import type { ComponentChildren } from 'preact';
import styles from './Beside.module.css';

/** From this width on the list stands beside a person's page. */
export const SIDE_BY_SIDE = '(min-width: 56rem)';

interface BesideProps {
  readonly list: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A list that scrolls by itself, and what was chosen in it. */
export function Beside({ list, children }: BesideProps) {
  return (
    <div class={styles.beside}>
      <div class={styles.list} data-pane>
        {list}
      </div>
      <div class={styles.detail}>{children}</div>
    </div>
  );
}
