import type { ComponentChildren } from 'preact';
import styles from './Waiting.module.css';

/** Quiet words while something is read; what is there at once never shows them. */
export function Waiting({ children = 'Reading…' }: { readonly children?: ComponentChildren }) {
  return <p class={styles.waiting}>{children}</p>;
}
