/**
 * A part of the app that is loaded on demand is missing: the page is older than what the server has, and no service worker kept
 * the older part. A reload brings the newer version.
 */

/** Session storage, so that the reloaded page knows, and the next visit starts afresh. */
const RELOADED = 'orrery:reloaded-for-missing-part';

/**
 * Reloads, once a session, when a part can't be loaded; only online and only with nothing unsaved. In every other case the error
 * goes on to whoever asked for the part.
 */
export function reloadForMissingParts({
  hasUnsavedText,
  target = window,
  isOnline = () => navigator.onLine,
  session = () => sessionStorage,
  reload = () => location.reload(),
}: {
  hasUnsavedText: () => boolean;
  target?: Pick<EventTarget, 'addEventListener'>;
  isOnline?: () => boolean;
  session?: () => Pick<Storage, 'getItem' | 'setItem'>;
  reload?: () => void;
}): void {
  target.addEventListener('vite:preloadError', (event) => {
    if (!isOnline() || hasUnsavedText() || !isFirstTime(session)) return;
    event.preventDefault();
    reload();
  });
}

/** False too where the session can't be written: a reload that isn't remembered could go on for ever. */
function isFirstTime(session: () => Pick<Storage, 'getItem' | 'setItem'>): boolean {
  try {
    const storage = session();
    if (storage.getItem(RELOADED) !== null) return false;
    storage.setItem(RELOADED, 'yes');
    return true;
  } catch {
    return false;
  }
}
