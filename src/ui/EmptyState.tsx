import type { ComponentChildren } from 'preact';
import styles from './EmptyState.module.css';
import { Icon, type IconName } from './Icon';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: ComponentChildren;
  readonly icon?: IconName;
  /** What to do about it: buttons. */
  readonly children?: ComponentChildren;
}

/** What stands where nothing is yet, and what to do about it. */
export function EmptyState({ title, text, icon, children }: EmptyStateProps) {
  return (
    <div class={styles.empty}>
      {icon && (
        <span class={styles.icon}>
          <Icon name={icon} />
        </span>
      )}
      <p class={styles.title}>{title}</p>
      {text && <p class={styles.text}>{text}</p>}
      {children && <div class={styles.actions}>{children}</div>}
    </div>
  );
}
