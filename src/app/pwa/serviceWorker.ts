import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { putShare } from './shareInbox';
import { notKept, SHARE_PATH, sharedText } from './shareTarget';

declare const self: ServiceWorkerGlobalScope;

let isFirstInstall = false;

self.addEventListener('install', () => {
  isFirstInstall = self.registration.active === null;
});

// The first worker takes the pages that are open, so that they work offline at once. A later one takes none over:
// it waits until the page asks (below), or until no page of the older version is left.
self.addEventListener('activate', (event) => {
  if (isFirstInstall) event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (isOfType(event.data, 'SKIP_WAITING')) event.waitUntil(self.skipWaiting());
  // A page that was on its way while the first worker took over the others.
  if (isOfType(event.data, 'CLAIM')) event.waitUntil(self.clients.claim());
});

precacheAndRoute(self.__WB_MANIFEST);

// Every route is the one page. An address that ends like a file's (a screenshot, robots.txt) is that file.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    denylist: [/^[^?]*\.[a-z0-9]+(?:\?|$)/i],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === inScope(SHARE_PATH).pathname,
  async ({ request }) => {
    const text = sharedText(await request.formData());
    if (text === null) return Response.redirect(inScope('jot').href, 303);
    try {
      await putShare({ id: crypto.randomUUID(), text, receivedAt: Date.now() });
    } catch {
      return notKept(text);
    }
    return Response.redirect(inScope('jot?shared=1').href, 303);
  },
  'POST',
);

function inScope(path: string): URL {
  return new URL(path, self.registration.scope);
}

function isOfType(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
