import { expect, test, vi } from 'vitest';
import { reloadForMissingParts } from '../../../src/app/pwa/preloadError';

function aPage(
  options: { isOnline?: boolean; hasUnsavedText?: boolean; session?: 'empty' | 'refused' } = {},
) {
  const reload = vi.fn();
  const target = new EventTarget();
  const kept = new Map<string, string>();
  reloadForMissingParts({
    target,
    reload,
    hasUnsavedText: () => options.hasUnsavedText ?? false,
    isOnline: () => options.isOnline ?? true,
    session: () => {
      if (options.session === 'refused') throw new DOMException('no', 'SecurityError');
      return {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
      };
    },
  });
  const miss = () => {
    const event = new Event('vite:preloadError', { cancelable: true });
    target.dispatchEvent(event);
    return event.defaultPrevented ? 'reloads' : 'error goes on';
  };
  return { reload, miss };
}

test('a missing part reloads the page, once', () => {
  const { reload, miss } = aPage();
  expect(miss()).toBe('reloads');
  expect(miss()).toBe('error goes on');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the page stays, and the error goes on, offline, over unsaved text, and where no reload can be remembered', () => {
  for (const options of [
    { isOnline: false },
    { hasUnsavedText: true },
    { session: 'refused' },
  ] as const) {
    const { reload, miss } = aPage(options);
    expect(miss()).toBe('error goes on');
    expect(reload).not.toHaveBeenCalled();
  }
});
