import { expect, test } from 'vitest';
import {
  followInstall,
  type InstallWay,
  type InstallWindow,
  isIos,
  isIosTab,
  isStandalone,
} from '../../../src/app/pwa/install';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36';

function aWindow(
  navigator: InstallWindow['navigator'],
  { isOwnWindow = false } = {},
): InstallWindow & EventTarget {
  return Object.assign(new EventTarget(), {
    navigator,
    matchMedia: () => ({ matches: isOwnWindow }) as MediaQueryList,
  });
}

function offer(window: EventTarget, outcome: 'accepted' | 'dismissed'): Event {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  Object.assign(event, { prompt: async () => ({ outcome }) });
  window.dispatchEvent(event);
  return event;
}

test('an iPad that calls itself a Mac is known by its touch screen', () => {
  expect(isIos(aWindow({ userAgent: IPHONE, maxTouchPoints: 5 }))).toBe(true);
  expect(isIos(aWindow({ userAgent: MAC, maxTouchPoints: 5 }))).toBe(true);
  expect(isIos(aWindow({ userAgent: MAC, maxTouchPoints: 0 }))).toBe(false);
  expect(isIos(aWindow({ userAgent: ANDROID, maxTouchPoints: 5 }))).toBe(false);
});

test('opened from the home screen is told by the display mode or by Safari', () => {
  expect(isStandalone(aWindow({ userAgent: ANDROID, maxTouchPoints: 5 }))).toBe(false);
  expect(
    isStandalone(aWindow({ userAgent: ANDROID, maxTouchPoints: 5 }, { isOwnWindow: true })),
  ).toBe(true);
  const opened = aWindow({ userAgent: IPHONE, maxTouchPoints: 5, standalone: true });
  expect(isStandalone(opened)).toBe(true);
  expect(isIosTab(opened)).toBe(false);
  expect(isIosTab(aWindow({ userAgent: IPHONE, maxTouchPoints: 5 }))).toBe(true);
});

test('the browser is kept from asking, and asks when we say so, once', async () => {
  const window = aWindow({ userAgent: ANDROID, maxTouchPoints: 5 });
  const install = followInstall(window);
  const ways: InstallWay[] = [];
  install.subscribe((way) => ways.push(way));
  expect(await install.askToInstall()).toBe('unavailable');

  expect(offer(window, 'dismissed').defaultPrevented).toBe(true);
  expect(await install.askToInstall()).toBe('dismissed');
  expect(await install.askToInstall()).toBe('unavailable');
  expect(ways).toEqual(['none', 'dialog', 'none']);
});

test('nothing is offered once the app is installed', () => {
  const window = aWindow({ userAgent: ANDROID, maxTouchPoints: 5 });
  const install = followInstall(window);
  const ways: InstallWay[] = [];
  const leave = install.subscribe((way) => ways.push(way));
  offer(window, 'accepted');
  window.dispatchEvent(new Event('appinstalled'));
  leave();
  offer(window, 'accepted');
  expect(ways).toEqual(['none', 'dialog', 'none']);
});

test('a tab on iOS is sent to the share menu', () => {
  const ways: InstallWay[] = [];
  followInstall(aWindow({ userAgent: IPHONE, maxTouchPoints: 5 })).subscribe((way) =>
    ways.push(way),
  );
  expect(ways).toEqual(['homeScreen']);
});
