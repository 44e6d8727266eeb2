import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './ToastHost.module.css';
import { dismissToast, type Toast, toasts } from './toast';

const STAYS_MS = 8_000;
/** After a hand or the focus has left it, a toast stays this long. */
const STAYS_AFTER_PAUSE_MS = 4_000;

/** Where toasts appear: one region, there from the start, so that each is spoken once. */
export function ToastHost() {
  const [held, setHeld] = useState(false);
  const before = useRef<HTMLElement | null>(null);
  const host = useRef<HTMLDivElement>(null);

  // A toast that goes away with the focus in it gives the focus back.
  const leave = (id: number): void => {
    const hadFocus = host.current?.contains(document.activeElement) ?? false;
    dismissToast(id);
    if (!hadFocus) return;
    setHeld(false);
    if (before.current?.isConnected) before.current.focus();
  };
  return (
    <div
      ref={host}
      class={styles.host}
      role="status"
      aria-atomic="false"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={(event) => {
        setHeld(true);
        const from = event.relatedTarget;
        if (from instanceof HTMLElement && !host.current?.contains(from)) before.current = from;
      }}
      onFocusOut={() => setHeld(false)}
      onKeyDown={(event) => {
        const newest = toasts.value.at(-1);
        if (event.key === 'Escape' && newest) leave(newest.id);
      }}
    >
      {toasts.value.map((toast) => (
        <ToastCard key={toast.id} toast={toast} held={held} onLeave={() => leave(toast.id)} />
      ))}
    </div>
  );
}

interface ToastCardProps {
  readonly toast: Toast;
  readonly held: boolean;
  readonly onLeave: () => void;
}

function ToastCard({ toast, held, onLeave }: ToastCardProps) {
  const paused = useRef(false);
  useEffect(() => {
    if (toast.tone === 'danger') return;
    if (held) {
      paused.current = true;
      return;
    }
    const stay = paused.current ? STAYS_AFTER_PAUSE_MS : STAYS_MS;
    let timer = setTimeout(function end() {
      // Beneath a dialog nobody can press it: it waits until the dialog has gone.
      if (document.querySelector('dialog[open]')) timer = setTimeout(end, STAYS_AFTER_PAUSE_MS);
      else dismissToast(toast.id);
    }, stay);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const { text, action, next, tone = 'plain' } = toast;
  return (
    <div class={styles.toast} data-tone={tone}>
      <p class={styles.text} dir="auto">
        {text}
      </p>
      {[next, action].map(
        (each) =>
          each && (
            <Button
              key={each.label}
              variant="quiet"
              class={styles.action}
              onClick={() => {
                onLeave();
                each.onAction();
              }}
            >
              {each.label}
            </Button>
          ),
      )}
      <IconButton label="Dismiss" icon="close" class={styles.dismiss} onClick={onLeave} />
    </div>
  );
}
