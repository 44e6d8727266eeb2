/** What the owner chose of the look; 'system' follows the device. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: boolean;
}

interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'orrery.look';
const USUAL: Look = { theme: 'system', motion: true };

/** The look that was chosen on this device; the usual one where none was. */
export function readLook(store: TextStore): Look {
  try {
    const { theme, motion } = JSON.parse(store.getItem(KEY) ?? '{}') as Partial<Look>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : USUAL.theme,
      motion: motion !== false,
    };
  } catch {
    return USUAL;
  }
}

/** Keeps the look; where the platform forbids it, it holds until the app is closed. */
export function writeLook(store: TextStore, look: Look): void {
  try {
    store.setItem(KEY, JSON.stringify(look));
  } catch {
    // The look of this visit stands all the same.
  }
}

/** Shows the look: the tokens read these attributes. */
export function applyLook({ theme, motion }: Look): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (motion) delete dataset.motion;
  else dataset.motion = 'off';
}
