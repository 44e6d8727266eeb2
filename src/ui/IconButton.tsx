import type { ButtonHTMLAttributes } from 'preact';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import styles from './IconButton.module.css';

interface IconButtonProps
  extends Omit<ButtonHTMLAttributes, 'class' | 'icon' | 'label' | 'children' | 'aria-label'> {
  /** Its accessible name, shown by a resting mouse. */
  readonly label: string;
  readonly icon: IconName;
  readonly class?: string | undefined;
}

/** A button with a drawing instead of words. */
export function IconButton({
  label,
  icon,
  type = 'button',
  class: extra,
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      class={classes(styles.button, extra)}
      aria-label={label}
    >
      <Icon name={icon} />
    </button>
  );
}
