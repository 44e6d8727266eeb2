import type { ComponentChildren } from 'preact';
import styles from './DescriptionList.module.css';

interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly description: ComponentChildren }[];
}

/** Terms with what is to be said about each. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl class={styles.list}>
      {items.map(({ term, description }) => (
        <div key={term} class={styles.pair}>
          <dt class={styles.term}>{term}</dt>
          <dd class={styles.description}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
