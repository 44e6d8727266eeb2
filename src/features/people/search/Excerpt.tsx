import type { ExcerptPart } from './excerpt';
import styles from './Search.module.css';

/** A piece of what the owner wrote, with what was looked for marked in it. */
export function Excerpt({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  let at = 0;
  return (
    <span dir="auto">
      {parts.map(({ text, found }) => {
        const key = at;
        at += text.length;
        return found ? (
          <mark key={key} class={styles.found}>
            {text}
          </mark>
        ) : (
          text
        );
      })}
    </span>
  );
}
