import { signal } from '@preact/signals';

/** What is said after something was done, with at most one thing to do about it. */
export interface ToastContent {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** One of 'danger' stays until it is dismissed. */
  readonly tone?: 'plain' | 'danger';
}

export interface Toast extends ToastContent {
  readonly id: number;
}

/** One: several would cover the page, and leave it open which of their buttons undoes what. */
const MOST_AT_ONCE = 1;

let lastId = 0;

/** What the ToastHost shows, the newest last. */
export const toasts = signal<readonly Toast[]>([]);

/** Shows a toast above the bottom bar. */
export function showToast(content: ToastContent): void {
  lastId += 1;
  toasts.value = [...toasts.value, { ...content, id: lastId }].slice(-MOST_AT_ONCE);
}

/** Takes a toast away; nothing happens if it has gone already. */
export function dismissToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
