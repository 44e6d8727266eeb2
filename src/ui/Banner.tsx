import type { ComponentChildren } from 'preact';
import styles from './Banner.module.css';
import { Icon, type IconName } from './Icon';

interface BannerProps {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
}

const ICONS: Readonly<Record<BannerProps['tone'], IconName>> = {
  info: 'info',
  warning: 'warning',
  danger: 'warning',
};

/** Something to know before going on; one of 'danger' is spoken at once. */
export function Banner({ tone, title, children, actions }: BannerProps) {
  return (
    <div class={styles.banner} data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      <span class={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div class={styles.words}>
        <p class={styles.title}>{title}</p>
        {children && <div class={styles.text}>{children}</div>}
      </div>
      {actions && <div class={styles.actions}>{actions}</div>}
    </div>
  );
}
