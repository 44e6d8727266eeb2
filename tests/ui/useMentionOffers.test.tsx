// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { InlineEdit } from '../../src/ui/InlineEdit';
import { MentionOffersContext } from '../../src/ui/mentionOffers';
import { TextArea } from '../../src/ui/TextArea';
import { begunMention } from '../../src/ui/useMentionOffers';

afterEach(cleanup);

const PEOPLE = ['Ada Vale', 'Adam Oja', 'Bo Lund'].map((name) => ({ personId: name, name }));
const find = async (begun: string) =>
  PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(begun.toLowerCase()));

function Notes({ start = '' }: { readonly start?: string }) {
  const [text, setText] = useState(start);
  return (
    <MentionOffersContext.Provider value={find}>
      <TextArea label="Notes" value={text} onInput={setText} />
    </MentionOffersContext.Provider>
  );
}

const notes = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Notes' });
const type = (value: string): void => {
  notes().focus();
  fireEvent.input(notes(), { target: { value } });
};
const names = async (): Promise<readonly string[]> =>
  (await screen.findAllByRole('option')).map(({ textContent }) => textContent ?? '');

test("an '@' offers those whose names begin so, and a tap writes the name", async () => {
  render(<Notes />);
  type('Saw @ad');
  expect(await names()).toEqual(['Ada Vale', 'Adam Oja']);
  fireEvent.click(screen.getByRole('option', { name: 'Adam Oja' }));
  expect(notes().value).toBe('Saw @Adam Oja ');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('the down arrow and Enter choose, while Enter alone is left to the field', async () => {
  render(<Notes />);
  type('@a');
  await names();
  expect(fireEvent.keyDown(notes(), { key: 'Enter', cancelable: true })).toBe(true);
  fireEvent.keyDown(notes(), { key: 'ArrowDown' });
  fireEvent.keyDown(notes(), { key: 'ArrowDown' });
  const [, second] = screen.getAllByRole('option');
  expect(notes().getAttribute('aria-activedescendant')).toBe(second?.id);
  expect(fireEvent.keyDown(notes(), { key: 'Enter', cancelable: true })).toBe(false);
  expect(notes().value).toBe('@Adam Oja ');
});

test('a name is written in the middle of the words, at the caret', async () => {
  render(<Notes />);
  notes().focus();
  notes().value = 'Ask @bo about the lab';
  notes().setSelectionRange(7, 7);
  fireEvent.input(notes());
  await names();
  fireEvent.click(screen.getByRole('option', { name: 'Bo Lund' }));
  expect(notes().value).toBe('Ask @Bo Lund about the lab');
  expect(notes().selectionStart).toBe('Ask @Bo Lund'.length);
});

test('Escape closes the offers before it closes the editor', async () => {
  const onSave = vi.fn(async () => null);
  render(
    <MentionOffersContext.Provider value={find}>
      <InlineEdit label="Notes" place="notes" value="Old" multiline onSave={onSave} />
    </MentionOffersContext.Provider>,
  );
  fireEvent.click(screen.getByRole('button'));
  type('Old @bo');
  await names();
  fireEvent.keyDown(notes(), { key: 'Escape' });
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(notes().value).toBe('Old @bo');
});

test("an address with an '@' inside begins no name", () => {
  expect(begunMention('write to ada@vale')).toBeNull();
  expect(begunMention('with (@Ada')).toBe('Ada');
  expect(begunMention('@')).toBe('');
  expect(begunMention('@Ada ')).toBeNull();
});
