import type { BrowserContext, Page } from '@playwright/test';
import type { AppServer } from './server';

/** Resolves once the app is on the device: its service worker is in charge of the page. */
export async function waitForServiceWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** Flight mode: the server is stopped, and the browser knows that it is offline. */
export async function flightMode(context: BrowserContext, server: AppServer): Promise<void> {
  await server.stop();
  await context.setOffline(true);
}
