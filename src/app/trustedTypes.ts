/**
 * The one Trusted Types policy. The content security policy lets no string become script; this passes the addresses that the
 * app itself starts scripts from, and refuses all else (with a TypeError at the place that tried). It has no way to make
 * HTML or inline script. main.tsx imports it before anything that may start a worker.
 */

/** Trusted Types as the browsers have them; TypeScript's own library doesn't know them yet. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

/** A worker as vite.config.ts names it (`layout.worker-B2x_9Qaz.js`), or the service worker. */
const BUILT_SCRIPT = /^(?:serviceWorker\.js|assets\/[A-Za-z0-9]+\.worker-[\w-]{8}\.js)$/;
/** The same while developing, where files are served from where they are written. */
const SOURCE_SCRIPT = /^src\/(?:[\w-]+\/)*[A-Za-z0-9]+\.worker\.ts\?[\w=&]+$/;

/**
 * Whether a script may be started from this address: it is one of ours, of this origin and under the app's base.
 *
 * @param address as it was given to `new Worker` or `register`, relative to `page`
 * @param base the app's path, with a slash at both ends
 */
export function isOwnScript(
  address: string,
  { page, base, isDevelopment }: { page: string; base: string; isDevelopment: boolean },
): boolean {
  if (!URL.canParse(address, page)) return false;
  const url = new URL(address, page);
  if (url.origin !== new URL(page).origin || !url.pathname.startsWith(base)) return false;
  const path = url.pathname.slice(base.length) + url.search + url.hash;
  return BUILT_SCRIPT.test(path) || (isDevelopment && SOURCE_SCRIPT.test(path));
}

function installPolicy(factory: TrustedTypePolicyFactory): void {
  factory.createPolicy('default', {
    createScriptURL(address) {
      const place = {
        page: location.href,
        base: import.meta.env.BASE_URL,
        isDevelopment: import.meta.env.DEV,
      };
      if (isOwnScript(address, place)) return address;
      throw new TypeError(`No script is started from ${address}`);
    },
  });
}

if ('trustedTypes' in globalThis) {
  installPolicy((globalThis as unknown as { trustedTypes: TrustedTypePolicyFactory }).trustedTypes);
}
