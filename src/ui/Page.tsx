import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { noteHere, type Place } from './cameFrom';
import { Icon } from './Icon';
import styles from './Page.module.css';
import { PersonName } from './PersonName';
import { VisuallyHidden } from './VisuallyHidden';

interface PageProps {
  readonly title: string;
  readonly back?: Place | undefined;
  /** Buttons beside the title. */
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Takes the width there is, for a list beside a detail. */
  readonly wide?: boolean;
  /** The title is spoken only. */
  readonly hideTitle?: boolean;
}

/** The address that the app was opened at: its page leaves the focus where the browser put it. */
let openedAt: string | null = window.location.pathname;

/**
 * What is the same on every screen: the title of the window, the way back, the heading. After a
 * change of screen the heading takes the focus, so that a screen reader says where one is; whoever is
 * typing keeps it, and so does the part that the address named.
 */
export function Page({ title, back, actions, children, wide, hideTitle = false }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRef('');
  useEffect(() => {
    document.title = `${title} · Orrery`;
    path.current = window.location.pathname;
    noteHere(title);
  }, [title]);
  const { search } = window.location;
  useEffect(() => {
    // While the next screen is loading this one is still drawn, at the address of the next.
    if (window.location.pathname === path.current) noteHere(title);
  }, [search]);
  useEffect(() => {
    const opening = openedAt === window.location.pathname;
    openedAt = null;
    const typing = document.activeElement?.matches('input, textarea, [data-arrived]') ?? false;
    if (!opening && !typing) heading.current?.focus({ preventScroll: true });
  }, []);
  const name = (
    <h1 ref={heading} class={styles.title} tabIndex={-1}>
      <PersonName name={title} />
    </h1>
  );
  return (
    <div class={styles.page} data-wide={wide || undefined}>
      <header class={styles.header}>
        {back && (
          <a class={styles.back} href={back.href}>
            <Icon name="back" size="small" />
            <span>{back.label}</span>
          </a>
        )}
        <div class={styles.line}>
          {hideTitle ? <VisuallyHidden>{name}</VisuallyHidden> : name}
          {actions && <div class={styles.actions}>{actions}</div>}
        </div>
      </header>
      {children}
    </div>
  );
}
