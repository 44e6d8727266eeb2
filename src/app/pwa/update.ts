/**
 * When a newer version may take over. It waits until the owner asks, and never runs over text: everything typed is on disk
 * before the page reloads, or it doesn't reload.
 */

/** `waiting`: a newer version is on the device and can be asked for. `applying`: it was. */
export type UpdateState = 'none' | 'waiting' | 'applying';

export interface Updates {
  /** Calls back at once, and whenever the state changes, until the function it returns is called. */
  subscribe(listener: (state: UpdateState) => void): () => void;
  /**
   * Puts the newer version in charge and reloads. False where there is none, or where something typed could not be written:
   * then nothing has changed and the update still waits.
   */
  applyUpdate(): Promise<boolean>;
  /** The browser holds a newer version that waits for this. */
  newerVersionWaits(askToTakeOver: () => void): void;
  /** Another version than the one that this page came from is in charge now: of our asking, or of another window's. */
  newerVersionControls(): Promise<void>;
}

/**
 * @param beforeUpdate writes what was typed; resolves to whether all of it is on disk
 * @param reload loads the page anew; called at most once
 */
export function createUpdates({
  beforeUpdate,
  reload,
}: {
  beforeUpdate: () => Promise<boolean>;
  reload: () => void;
}): Updates {
  const listeners = new Set<(state: UpdateState) => void>();
  let state: UpdateState = 'none';
  let takeOver: () => void = () => undefined;
  let hasReloaded = false;

  function become(next: UpdateState): void {
    state = next;
    for (const listener of listeners) listener(state);
  }

  async function reloadOnceSaved(): Promise<boolean> {
    if (hasReloaded) return true;
    if (!(await isSaved())) {
      // The older version stays on screen with its text; asking again only has to save and reload.
      takeOver = () => void reloadOnceSaved();
      become('waiting');
      return false;
    }
    if (!hasReloaded) {
      hasReloaded = true;
      reload();
    }
    return true;
  }

  async function isSaved(): Promise<boolean> {
    try {
      return await beforeUpdate();
    } catch {
      return false;
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },

    async applyUpdate() {
      if (state !== 'waiting') return false;
      become('applying');
      if (!(await isSaved())) {
        become('waiting');
        return false;
      }
      takeOver();
      return true;
    },

    newerVersionWaits(askToTakeOver) {
      takeOver = askToTakeOver;
      become('waiting');
    },

    async newerVersionControls() {
      await reloadOnceSaved();
    },
  };
}
