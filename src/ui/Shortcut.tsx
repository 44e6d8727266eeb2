import { Fragment } from 'preact';
import styles from './Shortcut.module.css';

/** Keys to press together, each as it stands on the keyboard: 'Ctrl', 'K'. */
export function Shortcut({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class={styles.shortcut} dir="ltr">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span class={styles.and}>+</span>}
          <kbd class={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
