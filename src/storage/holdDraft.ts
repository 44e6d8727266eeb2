import type { Id } from '../domain/record';

/**
 * Holds a draft for one window; not held where another window holds it. With a signal it waits until
 * that window lets go, or the signal says to wait no longer.
 */
export type HoldDraft = (id: Id, patience?: AbortSignal) => Promise<HeldDraft>;

export interface HeldDraft {
  readonly held: boolean;
  release(): void;
}

/** Holds drafts by Web Locks; where the platform has none, every draft counts as held here. */
export function holdByWebLock(locks: LockManager | undefined): HoldDraft {
  if (!locks) return async () => ({ held: true, release: () => undefined });
  return (id, patience) =>
    new Promise((resolve) => {
      const notHeld = { held: false, release: () => undefined };
      locks
        .request(
          `orrery-draft-${id}`,
          patience ? { signal: patience } : { ifAvailable: true },
          (lock) => {
            if (!lock) return resolve(notHeld);
            return new Promise<void>((release) => resolve({ held: true, release }));
          },
        )
        // Waited for no longer.
        .catch(() => resolve(notHeld));
    });
}
