import { expect, test } from 'vitest';
import { showBadge } from '../../../src/app/pwa/badge';

test('a number is shown, and nothing for zero', async () => {
  const shown: (number | 'cleared' | undefined)[] = [];
  const browser = {
    setAppBadge: async (count?: number) => void shown.push(count),
    clearAppBadge: async () => void shown.push('cleared'),
  };
  await showBadge(3, browser);
  await showBadge(0, browser);
  expect(shown).toEqual([3, 'cleared']);
});

test('a browser without badges, or one that refuses, changes nothing', async () => {
  await expect(showBadge(3, {})).resolves.toBeUndefined();
  await expect(
    showBadge(3, { setAppBadge: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }),
  ).resolves.toBeUndefined();
});
