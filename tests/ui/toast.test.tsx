// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastHost } from '../../src/ui/ToastHost';
import { showToast, type ToastContent, toasts } from '../../src/ui/toast';

beforeEach(() => {
  vi.useFakeTimers();
  render(<ToastHost />);
});
afterEach(() => {
  cleanup();
  toasts.value = [];
  vi.useRealTimers();
});

const say = (content: ToastContent): void => void act(() => showToast(content));
const pass = (milliseconds: number): void =>
  void act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
const texts = (): (string | null)[] =>
  [...screen.getByRole('status').querySelectorAll('p')].map((each) => each.textContent);

test('the region is there before the first toast, so that it is spoken', () => {
  expect(screen.getByRole('status').textContent).toBe('');
});

test('its action is done once, and the toast goes', () => {
  const onAction = vi.fn();
  say({ text: 'Moved to the trash.', action: { label: 'Undo', onAction } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onAction).toHaveBeenCalledTimes(1);
  expect(texts()).toEqual([]);
});

test('a toast stays 8 seconds', () => {
  say({ text: 'Kept.' });
  pass(7_900);
  expect(texts()).toEqual(['Kept.']);
  pass(200);
  expect(texts()).toEqual([]);
});

test('it stays while the focus or a mouse is on it', () => {
  say({ text: 'Kept.' });
  act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
  pass(60_000);
  expect(texts()).toEqual(['Kept.']);
  act(() => screen.getByRole('button', { name: 'Dismiss' }).blur());
  pass(5_000);
  expect(texts()).toEqual([]);
});

test('a failure stays until it is dismissed', () => {
  say({ text: 'The disk is full.', tone: 'danger' });
  pass(600_000);
  expect(texts()).toEqual(['The disk is full.']);
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(texts()).toEqual([]);
});

test('beneath a dialog it waits until the dialog has gone', () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  say({ text: 'Kept.' });
  pass(60_000);
  expect(texts()).toEqual(['Kept.']);
  dialog.remove();
  pass(5_000);
  expect(texts()).toEqual([]);
});

test('two stand at once, and the oldest makes room', () => {
  for (const text of ['one', 'two', 'three']) say({ text });
  expect(texts()).toEqual(['two', 'three']);
});

test('one with a button takes the place of the one before, so that it is plain what it undoes', () => {
  say({ text: 'imported' });
  for (const text of ['first change', 'second change']) {
    say({ text, action: { label: 'Undo', onAction: () => undefined } });
  }
  expect(texts()).toEqual(['imported', 'second change']);
});

test('a toast that goes with the focus in it gives the focus back', () => {
  const field = document.createElement('input');
  document.body.append(field);
  say({ text: 'Kept.' });
  act(() => field.focus());
  act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(document.activeElement).toBe(field);
  field.remove();
});
