import { signal } from '@preact/signals';
import { NO_FILTER, type PeopleFilter } from '../../domain/peopleFilter';
import type { Sort } from './arrange';

/** What the list of people shows, kept while somebody looks at a person and comes back. */
export const listView = {
  query: signal(''),
  sort: signal<Sort>('name'),
  filter: signal<PeopleFilter>(NO_FILTER),
  /** How far the list was scrolled, in px. */
  scroll: { page: 0, pane: 0 },
};
