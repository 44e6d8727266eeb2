import { signal } from '@preact/signals';

/** What is asked for by a key, over whatever screen is open. */
export const overlay = signal<'none' | 'palette' | 'shortcuts'>('none');
