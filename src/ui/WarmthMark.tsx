import { type WarmthWord, warmthWord } from '../domain/warmth';
import { classes } from './classes';
import styles from './WarmthMark.module.css';

const STEPS: readonly WarmthWord[] = ['cold', 'cool', 'lukewarm', 'warm', 'close'];

/** A warmth, 0 to 1, as five steps and a word; null where nobody can tell. */
export function WarmthMark({ warmth }: { readonly warmth: number | null }) {
  const word = warmth === null ? null : warmthWord(warmth);
  const reached = word === null ? -1 : STEPS.indexOf(word);
  return (
    <span class={styles.mark}>
      <span class={styles.meter} aria-hidden="true">
        {STEPS.map((step, index) => (
          <span key={step} class={classes(styles.step, index <= reached && styles.filled)} />
        ))}
      </span>
      <span>{word === null ? 'Not known' : word.charAt(0).toUpperCase() + word.slice(1)}</span>
    </span>
  );
}
