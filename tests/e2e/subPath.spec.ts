import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runTool } from '../../scripts/lib/run.mjs';
import { expect, openFromBar, test } from './support/fixtures';
import { flightMode, waitForServiceWorker } from './support/offline';
import { AppServer } from './support/server';

const BASE = '/tools/orrery/';
const DIRECTORY = resolve('.cache/dist-sub-path');

test('under a sub-path of a host everything works, without signal too', async ({ browser }) => {
  test.slow();
  const { code, output } = await runTool('vite', ['build', '--outDir', DIRECTORY], {
    env: { ORRERY_BASE: BASE },
    isQuiet: true,
  });
  expect(code, output).toBe(0);
  const server = new AppServer({ directory: DIRECTORY, base: BASE });
  await server.start();
  const context = await browser.newContext();
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });

  const first = await context.newPage();
  await first.goto(server.at('/'));
  await waitForServiceWorker(first);
  await first.close();
  await flightMode(context, server);

  const page = await context.newPage();
  await page.goto(server.at('/people'));
  for (const [name, route] of [
    ['Jot', '/jot'],
    ['Map', '/map'],
    ['Today', '/'],
  ] as const) {
    await openFromBar(page, name);
    await expect(page).toHaveURL(server.at(route));
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await context.close();
  await server.stop();
  await rm(DIRECTORY, { recursive: true, force: true });
  expect(errors).toEqual([]);
});
