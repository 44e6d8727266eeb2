import { signal } from '@preact/signals';
import { NO_FILTER, type PeopleFilter } from '../../domain/peopleFilter';
import type { Timestamp } from '../../domain/record';
import type { Sort } from './arrange';

/** What the list of people shows, kept while somebody looks at a person and comes back. */
export const listView = {
  query: signal(''),
  /** When the query was last typed. */
  searchedAt: 0,
  sort: signal<Sort>('name'),
  filter: signal<PeopleFilter>(NO_FILTER),
  /** How far the list was scrolled, in px. */
  scroll: { page: 0, pane: 0 },
};

/** Whoever comes back later comes for something else. */
const VISIT_MS = 60 * 60 * 1000;

/** Lets go of a search that is older than the visit, also where the app was never closed in between. */
export function forgetOldSearch(now: Timestamp): void {
  if (listView.query.value === '' || now - listView.searchedAt < VISIT_MS) return;
  listView.query.value = '';
  listView.scroll = { page: 0, pane: 0 };
}
