/** The routes that can be opened without anything having been written. */
export const ROUTES = [
  '/',
  '/jot',
  '/people',
  '/people/place',
  '/conversations',
  '/map',
  '/plan',
  '/plan/seats',
  '/organizations',
  '/review',
  '/settings',
  '/settings/duplicates',
  '/settings/trash',
  '/settings/history',
  '/settings/export',
  '/help',
] as const;
