import { createUpdates, type Updates } from './update';

/** What this module needs of `navigator.serviceWorker`. */
type Container = Pick<
  ServiceWorkerContainer,
  'controller' | 'register' | 'ready' | 'addEventListener'
>;

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
  container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
  reload = () => location.reload(),
}: {
  beforeUpdate: () => Promise<boolean>;
  container?: Container | undefined;
  reload?: () => void;
}): ServiceWorkerStart {
  const updates = createUpdates({ beforeUpdate, reload });
  // The worker is made by the build: while developing there is none.
  if (container === undefined || import.meta.env.DEV) {
    return { updates, worksOffline: Promise.resolve(false) };
  }
  followController(container, updates);
  const worksOffline = pageHasLoaded()
    .then(() =>
      container.register(`${import.meta.env.BASE_URL}serviceWorker.js`, {
        scope: import.meta.env.BASE_URL,
        updateViaCache: 'none',
      }),
    )
    .then(
      (registration) => {
        followWaiting(registration, container, updates);
        lookForUpdates(registration);
        return container.ready.then(() => true);
      },
      () => false,
    );
  return { updates, worksOffline };
}

/** The first worker that takes the page over is the page's own version; each one after that is a newer one. */
function followController(container: Container, updates: Updates): void {
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isControlled) void updates.newerVersionControls();
    isControlled = true;
  });
}

function followWaiting(
  registration: ServiceWorkerRegistration,
  container: Container,
  updates: Updates,
): void {
  const tell = (worker: ServiceWorker) =>
    updates.newerVersionWaits(() => worker.postMessage({ type: 'SKIP_WAITING' }));

  if (registration.waiting !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    if (worker === null) return;
    worker.addEventListener('statechange', () => {
      // Without a controller it is the first one: nothing older is there to be replaced.
      if (worker.state === 'installed' && container.controller !== null) tell(worker);
    });
  });
}

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    // Offline it can't be looked for; the next time will do.
    registration.update().catch(() => undefined);
  };
  // A first worker is being fetched this moment.
  if (registration.active !== null) look();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
}

function pageHasLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}
