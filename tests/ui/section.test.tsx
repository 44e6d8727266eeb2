// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createPageSections, PageSectionsContext } from '../../src/ui/pageSections';
import { Section } from '../../src/ui/Section';
import { aTextStore } from '../support/storage';

afterEach(cleanup);

function open(store = aTextStore()) {
  const sections = createPageSections(store, 'folded');
  render(
    <PageSectionsContext.Provider value={sections}>
      <Section title="Timeline">
        <p>Met on Friday</p>
      </Section>
      <Section title="Knows" action={<button type="button">Add tie</button>}>
        <p>Bo Reed</p>
      </Section>
    </PageSectionsContext.Provider>,
  );
  return { sections, store };
}

test('a section is folded, which is remembered on this device, and unfolded by going there', async () => {
  const { store } = open();
  const fold = () => screen.getByRole('button', { name: 'Fold Knows' });
  expect(fold().getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(fold());
  await screen.findByText('Met on Friday');
  expect(screen.queryByText('Bo Reed')).toBeNull();
  expect(screen.queryByText('Add tie')).toBeNull();
  expect(fold().getAttribute('aria-expanded')).toBe('false');

  cleanup();
  const { sections } = open(store);
  expect(screen.queryByText('Bo Reed')).toBeNull();
  sections.show('Knows');
  await screen.findByText('Bo Reed');
  expect(document.activeElement?.textContent).toBe('Knows');
});

test('the sections of a page are listed in their order', async () => {
  const { sections } = open();
  await Promise.resolve();
  expect(sections.titles.value).toEqual(['Timeline', 'Knows']);
});

test('elsewhere a section is a heading with what stands under it', () => {
  render(<Section title="Owed">Nothing</Section>);
  expect(screen.getByText('Nothing')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
