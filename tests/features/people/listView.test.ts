import { expect, test } from 'vitest';
import { forgetOldSearch, listView } from '../../../src/features/people/listView';

const MINUTE = 60_000;

test('a search stays while somebody looks at a person and comes back, not until another visit', () => {
  listView.query.value = 'tide';
  listView.searchedAt = 0;
  listView.scroll.page = 400;
  forgetOldSearch(30 * MINUTE);
  expect(listView.query.value).toBe('tide');
  forgetOldSearch(90 * MINUTE);
  expect(listView.query.value).toBe('');
  expect(listView.scroll.page).toBe(0);
});
