// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ListRow } from '../../src/ui/ListRow';
import { VirtualList } from '../../src/ui/VirtualList';

const ROW_HEIGHT = 60;
const NAMES = Array.from({ length: 10_000 }, (_, index) => `Person ${index + 1}`);

afterEach(() => {
  cleanup();
  scrolledTo = 0;
});

/** happy-dom lays nothing out: the list tells its place by what was scrolled. */
let scrolledTo = 0;
function scrollTo(px: number): void {
  scrolledTo = px;
  act(() => {
    window.dispatchEvent(new Event('scroll'));
  });
}

const listOf = (names: readonly string[]) => (
  <VirtualList
    label="People"
    items={names}
    rowHeight={ROW_HEIGHT}
    getKey={(name) => name}
    renderRow={(name) => <ListRow href={`#${name}`} title={name} />}
  />
);

function showList(names: readonly string[] = NAMES) {
  const { rerender } = render(listOf(names));
  const list = screen.getByRole('list', { name: 'People' });
  list.getBoundingClientRect = () => new DOMRect(0, -scrolledTo, 360, 0);
  return { list, rerender };
}

test('of ten thousand rows only those in sight and a few beyond are in the document', () => {
  showList();
  const shown = screen.getAllByRole('listitem');
  expect(shown.length).toBeLessThan(40);
  expect(shown[0]?.textContent).toBe('Person 1');
});

test('the list is as tall as all of its rows, and each row says which of how many it is', () => {
  const { list } = showList();
  expect(list.style.blockSize).toBe('600000px');
  const third = screen.getAllByRole('listitem')[2];
  expect(third?.getAttribute('aria-posinset')).toBe('3');
  expect(third?.getAttribute('aria-setsize')).toBe('10000');
});

test('scrolling shows the rows of that place', () => {
  showList();
  scrollTo(5_000 * ROW_HEIGHT);
  const names = screen.getAllByRole('link').map((link) => link.textContent);
  expect(names).toContain('Person 5001');
  expect(names).not.toContain('Person 1');
  expect(names.length).toBeLessThan(40);
});

test('the row with the focus stays while the list is scrolled away from it', () => {
  showList();
  const second = screen.getByRole('link', { name: 'Person 2' });
  act(() => second.focus());
  scrollTo(5_000 * ROW_HEIGHT);
  expect(document.activeElement).toBe(second);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Person 2');
  fireEvent.focusOut(second);
  expect(screen.queryByRole('link', { name: 'Person 2' })).toBeNull();
});

test('a row in the list is one item, not an item in an item', () => {
  const { list } = showList(['Ada', 'Bo']);
  expect(list.querySelectorAll('li').length).toBe(2);
});

test('a list that has become short shows its rows wherever it was scrolled to', () => {
  const { rerender } = showList();
  scrollTo(5_000 * ROW_HEIGHT);
  // A browser scrolls back by itself where the page ends earlier.
  scrolledTo = 0;
  rerender(listOf(['Ada']));
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Ada']);
});
