import styles from './Icon.module.css';
import { ICON_PATHS } from './iconPaths';

export type IconName = keyof typeof ICON_PATHS;

/** Those that point along the line of reading, and so turn around where it runs right to left. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set(['back', 'forward', 'undo', 'list']);

interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'medium' | 'large';
}

/** A line drawing in the colour of the text beside it; silent, since the text beside it speaks. */
export function Icon({ name, size = 'medium' }: IconProps) {
  return (
    <svg
      class={styles.icon}
      viewBox="0 0 24 24"
      data-size={size}
      data-directional={DIRECTIONAL.has(name) || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
