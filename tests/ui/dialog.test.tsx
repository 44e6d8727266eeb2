// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog';

afterEach(cleanup);

function Opener({ autofocus = false }: { readonly autofocus?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog title="Add person" open={open} onClose={() => setOpen(false)}>
        <input aria-label="Organization" />
        <input aria-label="Name" autofocus={autofocus} />
      </Dialog>
    </>
  );
}

function openIt(): HTMLElement {
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  fireEvent.click(opener);
  return opener;
}

test('a dialog that is closed is not in the document', () => {
  render(<Opener />);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the focus goes to the title, so that a screen reader says what has opened', () => {
  render(<Opener />);
  openIt();
  expect(screen.getByRole('dialog', { name: 'Add person' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Add person' }));
});

test('the focus goes to the field that asks for it', () => {
  render(<Opener autofocus />);
  openIt();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

test('the focus returns to where it was', () => {
  render(<Opener />);
  const opener = openIt();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('Escape asks its owner to close it, and closes nothing by itself', () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Add person" open onClose={onClose}>
      Words
    </Dialog>,
  );
  const cancel = new Event('cancel', { cancelable: true });
  fireEvent(screen.getByRole('dialog'), cancel);
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(cancel.defaultPrevented).toBe(true);
});

test('a press beside it closes, one that began inside does not', () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Add person" open onClose={onClose}>
      Words
    </Dialog>,
  );
  const dialog = screen.getByRole('dialog');
  fireEvent.pointerDown(screen.getByText('Words'));
  fireEvent.click(dialog);
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);
  expect(onClose).toHaveBeenCalledTimes(1);
});
