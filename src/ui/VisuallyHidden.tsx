import type { ComponentChildren } from 'preact';
import styles from './VisuallyHidden.module.css';

/** Words for those who listen. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class={styles.hidden}>{children}</span>;
}
