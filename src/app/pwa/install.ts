/** How the app gets onto the home screen: the browser's own dialog where it has one (Chromium), the share menu on iOS. */

/** Chromium's event; TypeScript's library doesn't have it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/**
 * `dialog`: `askToInstall` shows the browser's own. `homeScreen`: on iOS, by 'Add to Home Screen' in the share menu.
 * `none`: installed already, or the browser has no way (or hasn't offered it yet).
 */
export type InstallWay = 'none' | 'dialog' | 'homeScreen';

export interface Install {
  /** Calls back at once, and whenever the way changes, until the function it returns is called. */
  subscribe(listener: (way: InstallWay) => void): () => void;
  /** Shows the browser's dialog, from a tap. `unavailable` where there is none to show. */
  askToInstall(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
}

/** What this module needs of the window. */
export interface InstallWindow extends Pick<Window, 'addEventListener' | 'matchMedia'> {
  readonly navigator: Pick<Navigator, 'userAgent' | 'maxTouchPoints'> & {
    /** Safari's own word for 'opened from the home screen'. */
    readonly standalone?: boolean;
  };
}

/** Whether the app was opened from the home screen, in a window of its own. */
export function isStandalone(window: InstallWindow): boolean {
  return (
    window.navigator.standalone === true || window.matchMedia('(display-mode: standalone)').matches
  );
}

/** Whether this is an iPhone or an iPad; the latter calls itself a Mac, but has a touch screen. */
export function isIos(window: InstallWindow): boolean {
  const { userAgent, maxTouchPoints } = window.navigator;
  return (
    /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
  );
}

/**
 * A tab on iOS: its storage is apart from the home-screen app's, and Safari clears it after seven days without a visit. So the
 * home screen comes before the first person is typed.
 */
export function isIosTab(window: InstallWindow): boolean {
  return isIos(window) && !isStandalone(window);
}

/** Must be called at start: the browser fires its event once, early. */
export function followInstall(window: InstallWindow): Install {
  const listeners = new Set<(way: InstallWay) => void>();
  let offered: BeforeInstallPromptEvent | null = null;

  const way = (): InstallWay => {
    if (offered !== null) return 'dialog';
    return isIosTab(window) ? 'homeScreen' : 'none';
  };
  const become = (next: BeforeInstallPromptEvent | null): void => {
    offered = next;
    for (const listener of listeners) listener(way());
  };

  window.addEventListener('beforeinstallprompt', (event) => {
    // We ask when there is something to lose, not when the browser thinks of it.
    event.preventDefault();
    become(event as BeforeInstallPromptEvent);
  });
  window.addEventListener('appinstalled', () => become(null));

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(way());
      return () => listeners.delete(listener);
    },
    async askToInstall() {
      const event = offered;
      if (event === null) return 'unavailable';
      const { outcome } = await event.prompt();
      // The event serves once, whatever the answer.
      become(null);
      return outcome;
    },
  };
}
