import type { Layer } from '../domain/person';
import { classes } from './classes';
import styles from './LayerMark.module.css';
import { VisuallyHidden } from './VisuallyHidden';

const WORDS: Readonly<Record<Layer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
};

const RINGS = [
  { layer: 'primary', radius: 4 },
  { layer: 'secondary', radius: 7.25 },
  { layer: 'tertiary', radius: 10.5 },
] as const;

interface LayerMarkProps {
  readonly layer: Layer;
  /** The word is spoken only. */
  readonly hideLabel?: boolean;
}

/** The rings with the one of this layer drawn strong, and its name. */
export function LayerMark({ layer, hideLabel = false }: LayerMarkProps) {
  return (
    <span class={styles.mark} data-layer={layer}>
      <svg class={styles.rings} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {RINGS.map((ring) => (
          <circle
            key={ring.layer}
            class={classes(styles.ring, ring.layer === layer && styles.own)}
            cx="12"
            cy="12"
            r={ring.radius}
          />
        ))}
        <circle class={styles.centre} cx="12" cy="12" r="1.5" />
      </svg>
      {hideLabel ? <VisuallyHidden>{WORDS[layer]}</VisuallyHidden> : <span>{WORDS[layer]}</span>}
    </span>
  );
}
