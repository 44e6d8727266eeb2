import type { ComponentChildren } from 'preact';
import styles from './Forms.module.css';

interface LabelledProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Words above a group of controls that has the same words as its spoken name. */
export function Labelled({ label, children }: LabelledProps) {
  return (
    <div class={styles.labelled}>
      <span class={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
