import { expect, test } from 'vitest';
import { isOwnScript } from '../../src/app/trustedTypes';

const place = { page: 'https://orrery.example/app/people/1', base: '/app/', isDevelopment: false };

test('the service worker and built workers are started', () => {
  for (const address of [
    '/app/serviceWorker.js',
    '/app/assets/layout.worker-B2x_9Q-z.js',
    'https://orrery.example/app/assets/importFiles.worker-DeadBeef.js',
  ]) {
    expect(isOwnScript(address, place), address).toBe(true);
  }
});

test('nothing else is', () => {
  for (const address of [
    'https://elsewhere.example/app/assets/layout.worker-B2x_9Q-z.js',
    '//elsewhere.example/app/serviceWorker.js',
    '/assets/layout.worker-B2x_9Q-z.js',
    '/app/assets/../../assets/layout.worker-B2x_9Q-z.js',
    '/app/assets/index-B2x_9Q-z.js',
    '/app/assets/layout.worker-B2x_9Q-z.js?x=1',
    '/app/assets/layout.worker-B2x_9Q-z.js#x',
    '/app/serviceWorker.js/x',
    'data:text/javascript,1',
    'blob:https://orrery.example/1f2e',
    'javascript:1',
    '/app/src/map/layout.worker.ts?worker_file&type=module',
    'https://[',
  ]) {
    expect(isOwnScript(address, place), address).toBe(false);
  }
});

test('a source file is started only while developing', () => {
  const address = '/app/src/map/layout/layout.worker.ts?worker_file&type=module';
  expect(isOwnScript(address, { ...place, isDevelopment: true })).toBe(true);
  expect(isOwnScript(address, place)).toBe(false);
});
