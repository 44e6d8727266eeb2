import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Called by Escape, by the back gesture, by a press beside the dialog, and by its close button. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** The buttons at the foot, the first one in the thumb's reach last. */
  readonly actions?: ComponentChildren;
  readonly size?: 'small' | 'medium' | 'large';
}

/**
 * A modal dialog: a sheet at the foot of a phone, in the middle of anything wider. Focus goes to the
 * element with `autofocus`, else to the title, and returns to where it was.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  title,
  onClose,
  children,
  actions,
  size = 'medium',
}: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressedBeside = useRef(false);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    element.showModal();
    const wanted = element.querySelector<HTMLElement>('[autofocus]') ?? heading.current;
    wanted?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it; with keys Escape does it.
    <dialog
      ref={dialog}
      class={styles.dialog}
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // Chromium closes at the second Escape whatever is prevented.
        if (event.target === event.currentTarget && event.currentTarget.isConnected) onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (pressedBeside.current && event.target === event.currentTarget) onClose();
      }}
    >
      <div class={styles.sheet}>
        <header class={styles.header}>
          <h2 ref={heading} class={styles.title} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label="Close" icon="close" onClick={onClose} />
        </header>
        <div class={styles.body}>{children}</div>
        {actions && <footer class={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  );
}
