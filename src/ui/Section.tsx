import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number | undefined;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly id?: string;
}

/** A part of a screen under its heading. */
export function Section({ title, count, action, children, id }: SectionProps) {
  const headingId = useId();
  return (
    <section class={styles.section} id={id} aria-labelledby={headingId}>
      <div class={styles.head}>
        <h2 id={headingId}>{title}</h2>
        {count !== undefined && <span class={styles.count}>{count}</span>}
        {action && <div class={styles.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
