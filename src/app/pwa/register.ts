import { Workbox } from 'workbox-window';
import { createUpdates, type Updates } from './update';

export interface ServiceWorkerStart {
  readonly updates: Pick<Updates, 'subscribe' | 'applyUpdate'>;
  /**
   * True once the whole app is on the device and opens without signal; false where the browser has no service worker or
   * refused ours. Stays open while a first download lacks something.
   */
  readonly worksOffline: Promise<boolean>;
}

/**
 * Registers the service worker once the page has loaded, and looks for updates then and whenever the page comes to the front:
 * an app on an iPhone's home screen doesn't look by itself.
 *
 * @param beforeUpdate writes what was typed; resolves to whether all of it is on disk
 */
export function startServiceWorker({
  beforeUpdate,
  reload = () => location.reload(),
}: {
  beforeUpdate: () => Promise<boolean>;
  reload?: () => void;
}): ServiceWorkerStart {
  const updates = createUpdates({ beforeUpdate, reload });
  // The worker is made by the build: while developing there is none.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
    return { updates, worksOffline: Promise.resolve(false) };
  }
  const base = import.meta.env.BASE_URL;
  const workbox = new Workbox(`${base}serviceWorker.js`, { scope: base, updateViaCache: 'none' });
  const lookAtController = followController(workbox, updates);
  const lookForWaiting = followWaiting(workbox, updates);
  const worksOffline = workbox.register().then(
    (registration) => {
      if (registration === undefined) return false;
      // Another window may have put a newer version in charge before Workbox began to listen.
      lookAtController();
      lookForUpdates(workbox, registration, lookForWaiting);
      return navigator.serviceWorker.ready.then(({ active }) => {
        if (navigator.serviceWorker.controller === null) active?.postMessage({ type: 'CLAIM' });
        return true;
      });
    },
    () => false,
  );
  return { updates, worksOffline };
}

/**
 * The first worker that takes the page over is the page's own version; each one after that is a newer one. Workbox's `isUpdate`
 * doesn't tell them apart: it says whether a worker was in charge at registration, so that a page of the first visit never has
 * an update.
 */
function followController(workbox: Workbox, updates: Updates): () => void {
  const container = navigator.serviceWorker;
  let own = container.controller;
  const look = () => {
    const { controller } = container;
    if (own !== null && controller !== null && controller !== own) {
      void updates.newerVersionControls();
    }
    own ??= controller;
  };
  workbox.addEventListener('controlling', look);
  return look;
}

/** The function that it returns tells of a version that waits without Workbox having said so. */
function followWaiting(
  workbox: Workbox,
  updates: Updates,
): (registration: ServiceWorkerRegistration) => void {
  const tell = () => {
    // Without a controller it is the first one, or the page came around the worker and is the newest itself.
    if (navigator.serviceWorker.controller === null) return;
    updates.newerVersionWaits(() => workbox.messageSkipWaiting());
  };
  workbox.addEventListener('waiting', tell);
  return (registration) => {
    if (registration.waiting !== null) tell();
  };
}

function lookForUpdates(
  workbox: Workbox,
  registration: ServiceWorkerRegistration,
  lookForWaiting: (registration: ServiceWorkerRegistration) => void,
): void {
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    // Workbox stops listening after the first version that it takes for another page's.
    lookForWaiting(registration);
    // Offline it can't be looked for; the next time will do.
    workbox.update().catch(() => undefined);
  };
  // A first worker is being fetched this moment.
  if (registration.active !== null) look();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
}
