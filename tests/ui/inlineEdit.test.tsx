// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog';
import { InlineEdit } from '../../src/ui/InlineEdit';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (): void => {
  fireEvent.click(screen.getByRole('button', { name: /Role|Add/ }));
};
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Role' });
const type = (value: string): void => {
  fireEvent.input(field(), { target: { value } });
};

test('the text is a button that says what it edits, and opens a field with the focus', () => {
  render(<InlineEdit label="Role" value="Engineer" onSave={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit Role: Engineer' }));
  expect(field().value).toBe('Engineer');
  expect(document.activeElement).toBe(field());
});

test('Enter saves without the spaces around, and gives the focus back', () => {
  const onSave = vi.fn();
  render(<InlineEdit label="Role" value="Engineer" onSave={onSave} />);
  open();
  type('  Head of Data ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onSave.mock.calls).toEqual([['Head of Data']]);
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Edit Role: Head of Data' }),
  );
});

test('leaving the field saves', () => {
  const onSave = vi.fn();
  render(<InlineEdit label="Role" value="" onSave={onSave} />);
  open();
  type('Engineer');
  fireEvent.blur(field());
  expect(onSave.mock.calls).toEqual([['Engineer']]);
});

test('Escape leaves it as it was, and takes no dialog along', () => {
  const onSave = vi.fn();
  const onClose = vi.fn();
  render(
    <Dialog title="Person" open onClose={onClose}>
      <InlineEdit label="Role" value="Engineer" onSave={onSave} />
    </Dialog>,
  );
  open();
  type('Head');
  const notTaken = fireEvent.keyDown(field(), { key: 'Escape', cancelable: true });
  expect(notTaken).toBe(false);
  expect(onSave).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Edit Role: Engineer' })).toBeTruthy();
});

test('nothing is saved where nothing has changed', () => {
  const onSave = vi.fn();
  render(<InlineEdit label="Role" value="Engineer" onSave={onSave} />);
  open();
  type('Engineer ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
});

test('going to another screen while typing saves', () => {
  const onSave = vi.fn();
  const { unmount } = render(<InlineEdit label="Role" value="" onSave={onSave} />);
  open();
  type('Engineer');
  unmount();
  expect(onSave.mock.calls).toEqual([['Engineer']]);
});

test('among several lines Enter is a line, and Ctrl with Enter saves', () => {
  const onSave = vi.fn();
  render(<InlineEdit label="Role" value="" onSave={onSave} multiline />);
  open();
  type('One\nTwo');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  expect(onSave.mock.calls).toEqual([['One\nTwo']]);
});

test('where there is nothing yet the button says what can be added', () => {
  render(<InlineEdit label="Role" value="" placeholder="Add a role" onSave={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Add a role' })).toBeTruthy();
});

test('a save that failed shows the old text again after a moment', () => {
  vi.useFakeTimers();
  render(<InlineEdit label="Role" value="Engineer" onSave={() => undefined} />);
  open();
  type('Head');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(screen.getByRole('button', { name: 'Edit Role: Head' })).toBeTruthy();
  act(() => {
    vi.advanceTimersByTime(5_000);
  });
  expect(screen.getByRole('button', { name: 'Edit Role: Engineer' })).toBeTruthy();
});
