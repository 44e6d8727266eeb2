import { signal } from '@preact/signals';
import type { Layer } from '../../domain/person';
import type { Sort } from './arrange';

/** What the list of people shows, kept while somebody looks at a person and comes back. */
export const listView = {
  query: signal(''),
  sort: signal<Sort>('name'),
  layer: signal<Layer | null>(null),
  /** How far the list was scrolled, in px. */
  scroll: { page: 0, pane: 0 },
};
