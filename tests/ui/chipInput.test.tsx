// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { ChipInput } from '../../src/ui/ChipInput';

afterEach(cleanup);

function Tags({ start }: { readonly start: readonly string[] }) {
  const [values, setValues] = useState(start);
  return <ChipInput label="Tags" values={values} onChange={setValues} suggestions={['mentor']} />;
}

const field = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Tags' });
const type = (value: string, inputType = 'insertText'): void => {
  const element = field();
  element.value = value;
  fireEvent(element, new InputEvent('input', { inputType, bubbles: true }));
};
const shown = (): (string | null)[] => {
  const list = screen.queryByRole('list', { name: 'Tags' });
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    : [];
};

test('Enter adds what was typed and empties the field', () => {
  render(<Tags start={[]} />);
  type(' alumni ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(shown()).toEqual(['alumni']);
  expect(field().value).toBe('');
});

test('a comma adds, also where a phone reports no key for it', () => {
  render(<Tags start={[]} />);
  type('rail,');
  type('one, two,two');
  expect(shown()).toEqual(['rail', 'one', 'two']);
});

test('leaving the field adds what was typed', () => {
  render(<Tags start={[]} />);
  type('rail');
  fireEvent.blur(field());
  expect(shown()).toEqual(['rail']);
});

test('a chosen suggestion is added at once, the same word typed is not', () => {
  render(<Tags start={[]} />);
  type('mentor');
  expect(shown()).toEqual([]);
  type('mentor', 'insertReplacementText');
  expect(shown()).toEqual(['mentor']);
});

test('a word stands once, whatever its case', () => {
  render(<Tags start={['Rail']} />);
  type('rail');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(shown()).toEqual(['Rail']);
});

test('Backspace takes the last away, and only in an empty field', () => {
  render(<Tags start={['one', 'two']} />);
  type('t');
  fireEvent.keyDown(field(), { key: 'Backspace' });
  expect(shown()).toEqual(['one', 'two']);
  type('');
  fireEvent.keyDown(field(), { key: 'Backspace' });
  expect(shown()).toEqual(['one']);
});

test('each can be taken away by its button, and the focus stays in the field', () => {
  render(<Tags start={['one', 'two']} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove one' }));
  expect(shown()).toEqual(['two']);
  expect(document.activeElement).toBe(field());
});
