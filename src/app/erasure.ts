import type { Channel } from '../storage/commitFeed';
import type { Remains } from '../storage/erase';
import type { TextStore } from '../storage/sentinel';

/** 'Erase everything' as every window meets it: the one that erases, and the others. */
export interface Erasure {
  /** Whether this window's data are gone, erased here or in another window: it writes nothing more. */
  hasErased(): boolean;
  /** Another window erased, or does: told by it, or by a database that is being deleted. */
  notice(): void;
  /** Erases everything on the device; resolves to what is still there. */
  erase(): Promise<Remains>;
  /** What this window has to let go of, wherever it was erased. */
  onErased(listener: (where: 'here' | 'elsewhere') => void): void;
}

/** The erasing of these windows; `channel` is null where the platform has none. */
export function createErasure(channel: Channel | null): Erasure {
  const listeners = new Set<(where: 'here' | 'elsewhere') => void>();
  let isErased = false;
  const become = (where: 'here' | 'elsewhere'): void => {
    if (isErased) return;
    isErased = true;
    for (const listener of listeners) listener(where);
  };
  if (channel) channel.onmessage = () => become('elsewhere');
  return {
    hasErased: () => isErased,
    notice: () => become('elsewhere'),
    async erase() {
      become('here');
      channel?.postMessage('erase');
      const { eraseEverything } = await import('../storage/erase');
      return eraseEverything({
        textStore: localStorage,
        caches: 'caches' in window ? caches : null,
        scope: new URL(import.meta.env.BASE_URL, location.href).href,
        databases: async () => (await indexedDB.databases()).map((each) => each.name ?? ''),
      });
    },
    onErased: (listener) => void listeners.add(listener),
  };
}

/** The text store as it is until the data are erased; from then on nothing is written to it. */
export const untilErased = (store: TextStore, erasure: Erasure): TextStore => ({
  getItem: (key) => store.getItem(key),
  setItem: (key, value) => {
    if (!erasure.hasErased()) store.setItem(key, value);
  },
  removeItem: (key) => store.removeItem(key),
});
