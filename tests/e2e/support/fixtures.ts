import { test as base, type Page } from '@playwright/test';
import { type Capability, CapabilityHarness } from './capability';
import { AppServer } from './server';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A server of the test's own, so that it can be stopped. */
  server: AppServer;
  /** For tests with a capability's number in their tags; see support/capability.ts. */
  capability: Capability;
  /** Watches every test: what goes wrong without being looked for fails it. */
  watched: undefined;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  server: async ({}, use) => {
    const server = new AppServer();
    await server.start();
    await use(server);
    await server.stop();
  },

  baseURL: ({ server }, use) => use(server.origin),

  capability: [
    async ({ page, server }, use, testInfo) => {
      const harness = new CapabilityHarness(page, server);
      if (!CapabilityHarness.isFor(testInfo)) return use(harness);
      harness.watch();
      await use(harness);
      if (testInfo.status === 'passed') await harness.verify();
    },
    { auto: true },
  ],

  watched: [
    async ({ context, server }, use) => {
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== server.origin) {
          strangers.push(request.url());
        }
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        if (isPolicyViolation(message.text())) errors.push(message.text());
      });
      await use(undefined);
      if (strangers.length > 0) throw new Error(`Asked of other origins: ${strangers.join(', ')}`);
      if (errors.length > 0) throw new Error(`Errors on the page:\n${errors.join('\n')}`);
    },
    { auto: true },
  ],
});

function isPolicyViolation(message: string): boolean {
  return /Content Security Policy|TrustedScript|TrustedHTML|Permissions policy/i.test(message);
}

/** Opens a screen by the links of the bar, as a thumb does. */
export async function openFromBar(
  page: Page,
  name: 'Today' | 'People' | 'Jot' | 'Map' | 'Plan',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
}
