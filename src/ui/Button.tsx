import type { ButtonHTMLAttributes } from 'preact';
import styles from './Button.module.css';
import type { ButtonLook } from './buttonLook';
import { classes } from './classes';
import { Icon } from './Icon';

interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes, 'size' | 'class' | 'icon'> {
  readonly class?: string | undefined;
}

/** A button with words. It submits no form unless `type="submit"` says so. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  wide,
  flush,
  type = 'button',
  class: extra,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={classes(styles.button, extra)}
      data-variant={variant}
      data-size={size}
      data-wide={wide || undefined}
      data-flush={flush || undefined}
    >
      {icon && <Icon name={icon} />}
      <span class={styles.label}>{children}</span>
    </button>
  );
}
