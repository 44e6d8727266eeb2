/** The routes that can be opened without anything having been written. */
export const ROUTES = [
  '/',
  '/jot',
  '/people',
  '/conversations',
  '/map',
  '/plan',
  '/review',
  '/settings',
  '/help',
] as const;
