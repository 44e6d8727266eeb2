/** The address of a route, under the path where the app is hosted. */
export const href = (route: `/${string}`): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}${route}`;

/** The route of an address: the path without that under which the app is hosted. */
export function routeOf(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return path.startsWith(base) ? path.slice(base.length) || '/' : path;
}
