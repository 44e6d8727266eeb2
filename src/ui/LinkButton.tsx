import type { AnchorHTMLAttributes } from 'preact';
import styles from './Button.module.css';
import type { ButtonLook } from './buttonLook';
import { classes } from './classes';
import { Icon } from './Icon';

interface LinkButtonProps
  extends ButtonLook,
    Omit<AnchorHTMLAttributes, 'size' | 'class' | 'href' | 'role'> {
  readonly href: string;
  readonly class?: string | undefined;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  icon,
  wide,
  flush,
  class: extra,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a
      {...rest}
      class={classes(styles.button, extra)}
      data-variant={variant}
      data-size={size}
      data-wide={wide || undefined}
      data-flush={flush || undefined}
    >
      {icon && <Icon name={icon} />}
      <span class={styles.label}>{children}</span>
    </a>
  );
}
