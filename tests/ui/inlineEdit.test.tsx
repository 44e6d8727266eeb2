// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { LeftWords } from '../../src/domain/keptWords';
import { Dialog } from '../../src/ui/Dialog';
import { InlineEdit } from '../../src/ui/InlineEdit';
import { KeptWordsContext } from '../../src/ui/keptWords';

afterEach(cleanup);

const open = (): void => {
  fireEvent.click(screen.getByRole('button', { name: /Role|Add/ }));
};
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Role' });
const type = (value: string): void => {
  fireEvent.input(field(), { target: { value } });
};

test('the text is a button that says what it edits, and opens a field with the focus', () => {
  render(<InlineEdit label="Role" place="role" value="Engineer" onSave={async () => null} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit Role: Engineer' }));
  expect(field().value).toBe('Engineer');
  expect(document.activeElement).toBe(field());
});

test('Enter saves without the spaces around, and gives the focus back', () => {
  const onSave = vi.fn(async (_text: string) => null);
  render(<InlineEdit label="Role" place="role" value="Engineer" onSave={onSave} />);
  open();
  type('  Head of Data ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onSave.mock.calls).toEqual([['Head of Data']]);
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Edit Role: Head of Data' }),
  );
});

test('leaving the field saves', () => {
  const onSave = vi.fn(async (_text: string) => null);
  render(<InlineEdit label="Role" place="role" value="" onSave={onSave} />);
  open();
  type('Engineer');
  fireEvent.blur(field());
  expect(onSave.mock.calls).toEqual([['Engineer']]);
});

test('Escape leaves it as it was, and takes no dialog along', () => {
  const onSave = vi.fn(async () => null);
  const onClose = vi.fn();
  render(
    <Dialog title="Person" open onClose={onClose}>
      <InlineEdit label="Role" place="role" value="Engineer" onSave={onSave} />
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
  const onSave = vi.fn(async (_text: string) => null);
  render(<InlineEdit label="Role" place="role" value="Engineer" onSave={onSave} />);
  open();
  type('Engineer ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
});

test('going to another screen while typing saves', () => {
  const onSave = vi.fn(async (_text: string) => null);
  const { unmount } = render(<InlineEdit label="Role" place="role" value="" onSave={onSave} />);
  open();
  type('Engineer');
  unmount();
  expect(onSave.mock.calls).toEqual([['Engineer']]);
});

test('among several lines Enter is a line, and Ctrl with Enter saves', () => {
  const onSave = vi.fn(async (_text: string) => null);
  render(<InlineEdit label="Role" place="role" value="" onSave={onSave} multiline />);
  open();
  type('One\nTwo');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  expect(onSave.mock.calls).toEqual([['One\nTwo']]);
});

test('where there is nothing yet the button says what can be added', () => {
  render(
    <InlineEdit
      label="Role"
      place="role"
      value=""
      placeholder="Add a role"
      onSave={async () => null}
    />,
  );
  expect(screen.getByRole('button', { name: 'Add a role' })).toBeTruthy();
});

test('a save that failed opens the field again, with the words that were typed', async () => {
  for (const failure of [undefined, false]) {
    render(<InlineEdit label="Role" place="role" value="Engineer" onSave={async () => failure} />);
    open();
    type('Head');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await vi.waitFor(() => expect(field().value).toBe('Head'));
    cleanup();
  }
});

/** Words left at the place by a window that is gone. */
function withLeft(left: LeftWords, value: string) {
  const forget = vi.fn();
  const onSave = vi.fn(async (_text: string) => null);
  const kept = {
    get: () => left.text,
    keep: async () => true,
    forget,
    recover: async () => left,
    forgetAbout: async () => undefined,
  };
  render(
    <KeptWordsContext.Provider value={kept}>
      <InlineEdit label="Role" place="role" value={value} onSave={onSave} />
    </KeptWordsContext.Provider>,
  );
  return { forget, onSave };
}

test('words that a killed window left are saved', async () => {
  const { forget, onSave } = withLeft({ text: 'Head of Da', base: 'Engineer' }, 'Engineer');
  await vi.waitFor(() => expect(onSave.mock.calls).toEqual([['Head of Da']]));
  await vi.waitFor(() => expect(forget.mock.calls).toEqual([['role']]));
});

test('words that a killed window left write over nothing that was changed since', async () => {
  const { forget, onSave } = withLeft({ text: 'Head of Da', base: 'Engineer' }, 'Partner');
  await vi.waitFor(() => expect(field().value).toBe('Head of Da'));
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(forget.mock.calls).toEqual([['role']]);
  expect(screen.getByRole('button', { name: 'Edit Role: Partner' })).toBeTruthy();
});
