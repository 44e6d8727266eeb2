import { signal } from '@preact/signals';

interface ToastAction {
  readonly label: string;
  readonly onAction: () => void;
}

/** What is said after something was done: how to take it back, and at most one thing that follows. */
export interface ToastContent {
  readonly text: string;
  readonly action?: ToastAction;
  readonly next?: ToastAction;
  /** One of 'danger' stays until it is dismissed. */
  readonly tone?: 'plain' | 'danger';
}

export interface Toast extends ToastContent {
  readonly id: number;
}

/** More would cover the page. */
const MOST_AT_ONCE = 2;

let lastId = 0;

/** What the ToastHost shows, the newest last. */
export const toasts = signal<readonly Toast[]>([]);

/**
 * Shows a toast above the bottom bar. At most one that has a button stands at a time, so that it is
 * plain what its 'Undo' undoes.
 */
export function showToast(content: ToastContent): void {
  lastId += 1;
  const staying = toasts.value.filter((toast) => !(content.action && toast.action));
  toasts.value = [...staying, { ...content, id: lastId }].slice(-MOST_AT_ONCE);
}

/** Takes a toast away; nothing happens if it has gone already. */
export function dismissToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
