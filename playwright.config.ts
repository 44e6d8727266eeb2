import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findHeadless } from './scripts/lib/chromium.mjs';

const executablePath = findHeadless();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Tests that must fail, for `npm run capabilities` to see that they do.
  testIgnore: '**/canary/**',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Patience for machines that several share; what is waited for is what is seen, never a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    trace: 'off',
    // What moves is waited for; a journey that is about motion asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
