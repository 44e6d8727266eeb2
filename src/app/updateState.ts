import { signal } from '@preact/signals';
import type { UpdateState, Updates } from './pwa/update';

/** Whether a newer version waits to be asked for. */
export const updateState = signal<UpdateState>('none');

let updates: Pick<Updates, 'applyUpdate'> | null = null;

/** Follows what the service worker says; called once it is registered. */
export function followUpdates(source: Pick<Updates, 'subscribe' | 'applyUpdate'>): void {
  updates = source;
  source.subscribe((state) => {
    updateState.value = state;
  });
}

/** Puts the newer version in charge once what was typed is on disk; false where nothing was done. */
export const applyUpdate = async (): Promise<boolean> => (await updates?.applyUpdate()) ?? false;
