import { signal } from '@preact/signals';
import { clearLoss, type Loss, type TextStore } from '../storage/sentinel';

/** What was here before the browser gave an empty storage; null where nothing is missing. */
export const loss = signal<Loss | null>(null);

/** Says no more that data are missing: they were restored, or their owner starts anew. */
export function forgetLoss(store: TextStore): void {
  clearLoss(store);
  loss.value = null;
}
