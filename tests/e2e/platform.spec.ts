import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { accessibleText } from './support/accessibilityTree';
import { expect, openFromBar, test } from './support/fixtures';
import { aNextBuild } from './support/nextBuild';
import { flightMode, waitForServiceWorker } from './support/offline';
import { aProfile, openPersistent } from './support/persistent';
import { ROUTES } from './support/routes';

const workers = existsSync('dist/assets')
  ? readdirSync('dist/assets').filter((name) => /\.worker-[\w-]+\.js$/.test(name))
  : [];

async function expectScreen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Brings the page to the front until the newer version is offered; the browser may be busy with an earlier look. */
async function comeBackTillOffered(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Update now' });
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(button).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
  return button;
}

test('every route opens from cold without signal: browser closed, server stopped', async ({
  server,
}) => {
  test.slow();
  const profile = await aProfile();
  const first = await openPersistent(profile.folder);
  await first.page.goto(server.at('/'));
  await waitForServiceWorker(first.page);
  await first.close();
  await server.stop();

  const second = await openPersistent(profile.folder);
  await second.page.context().setOffline(true);
  for (const route of ROUTES) {
    await test.step(route, async () => {
      await second.page.goto(server.at(route));
      await expectScreen(second.page);
    });
  }
  await second.close();
  await profile.remove();
});

test('every route opens on a first visit, and has a title and a language', async ({
  page,
  server,
}) => {
  for (const route of ROUTES) {
    await page.goto(server.at(route));
    await expectScreen(page);
    await expect(page).toHaveTitle(/Orrery/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('what a browser needs to install it is there', async ({ server }) => {
  const profile = await aProfile();
  const browser = await openPersistent(profile.folder);
  await browser.page.goto(server.at('/'));
  await waitForServiceWorker(browser.page);
  const session = await browser.page.context().newCDPSession(browser.page);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);

  const manifest = JSON.parse(data ?? '{}');
  expect(manifest).toMatchObject({
    id: '/',
    name: 'Orrery',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    share_target: { action: '/share', method: 'POST', enctype: 'multipart/form-data' },
  });
  expect(manifest.shortcuts.map((shortcut: { url: string }) => shortcut.url)).toContain('/jot');
  const images = [...manifest.icons, ...(manifest.screenshots ?? [])];
  expect(images.some((icon: { purpose?: string }) => icon.purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of images) {
    const [width, height] = await browser.page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      },
      server.at(`/${src}`),
    );
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
  }
  await browser.close();
  await profile.remove();
});

test('files that are not there are missing, and the policy is sent with every answer', async ({
  request,
  server,
}) => {
  const missing = await request.get(server.at('/assets/gone-12345678.js'), {
    headers: { accept: 'text/html' },
  });
  expect(missing.status()).toBe(404);
  for (const path of ['/', '/people', '/serviceWorker.js', '/manifest.webmanifest']) {
    const answer = await request.get(server.at(path), { headers: { accept: 'text/html' } });
    expect(answer.status()).toBe(200);
    const { 'content-security-policy': policy, 'cache-control': caching } = answer.headers();
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(caching, path).toBe('no-cache');
  }
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1];
  const answer = await request.get(server.at(script ?? ''));
  expect(answer.headers()['cache-control']).toContain('immutable');
});

test.describe('under the policy', () => {
  for (const name of workers) {
    test(`${name.replace(/-[\w-]+\.js$/, '')} starts`, async ({ page, server }) => {
      await page.goto('/');
      const address = server.at(`/assets/${name}`);
      const started = page.waitForEvent('worker', (worker) => worker.url() === address);
      const failure = page.evaluate(
        (url) =>
          new Promise<string | null>((resolve) => {
            const worker = new Worker(url, { type: 'module', name: 'under test' });
            worker.onerror = (event) => resolve(event.message || 'did not load');
            // It runs its whole script before it looks at a message.
            setTimeout(() => resolve(null), 1_000);
          }),
        address,
      );
      expect(await (await started).evaluate(() => location.href)).toBe(address);
      expect(await failure).toBeNull();
    });
  }

  test('no string becomes script, and no address but our own is asked', async ({
    browser,
    server,
  }) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.at('/'));
    await expectScreen(page);
    const refused = await page.evaluate(async () => {
      const isRefused = async (attempt: () => unknown): Promise<boolean> => {
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
      return {
        html: await isRefused(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
        anotherScriptAsWorker: await isRefused(() => new Worker(script)),
        blobWorker: await isRefused(
          () => new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))),
        ),
        eval: await isRefused(async () => {
          // Within its own turn the driver of this test may evaluate; after it, nobody may.
          await new Promise((resolve) => setTimeout(resolve));
          // biome-ignore lint/security/noGlobalEval: it is there to be refused
          globalThis.eval('1');
        }),
        elsewhere: await isRefused(() => fetch('http://127.0.0.1:9/', { mode: 'no-cors' })),
      };
    });
    expect(Object.entries(refused).filter(([, isRefused]) => !isRefused)).toEqual([]);
    await page.context().close();
  });
});

test('a newer version waits to be asked for, then takes over', async ({ page, server }) => {
  const next = await aNextBuild();
  await page.goto('/');
  await waitForServiceWorker(page);
  await page.evaluate(() => {
    document.body.dataset.visit = 'first';
  });
  await server.deploy(next.directory);
  const button = await comeBackTillOffered(page);
  await expect(page.locator('body')).toHaveAttribute('data-visit', 'first');
  await expect(page.locator('html')).not.toHaveAttribute('data-build');

  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
  await expectScreen(page);
  await expect(button).toBeHidden();
  await next.remove();
});

test('an update flushes what is being typed', async ({ page, server, capability: { word } }) => {
  const next = await aNextBuild();
  await page.goto('/');
  await waitForServiceWorker(page);
  await openFromBar(page, 'Jot');
  await server.deploy(next.directory);
  const button = await comeBackTillOffered(page);
  await page.getByRole('textbox', { name: 'Note' }).fill(`just before the update: ${word}`);
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
  await expect.poll(() => accessibleText(page)).toContain(word);
  await next.remove();
});

test('a page keeps its own parts when another version is put under it', async ({
  page,
  server,
}) => {
  const next = await aNextBuild();
  await page.goto('/');
  await waitForServiceWorker(page);
  await server.deploy(next.directory);
  for (const name of ['People', 'Map', 'Plan'] as const) {
    await openFromBar(page, name);
    await expectScreen(page);
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-build');
  await next.remove();
});

test('a shared text becomes a draft, and travels in no address', async ({
  page,
  server,
  capability: { word },
}) => {
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await page.goto('/');
  await waitForServiceWorker(page);
  await flightMode(page.context(), server);
  // The share sheet navigates with a form from outside the app; a blank page, which has no policy, does the same.
  await page.goto('about:blank');
  await page.setContent(
    `<form action="${server.at('/share')}" method="post" enctype="multipart/form-data">
      <input name="title" value="An article"><textarea name="text">${word}</textarea><button>Share</button>
    </form>`,
  );
  await page.getByRole('button', { name: 'Share' }).click();
  await page.waitForURL(server.at('/jot*'));
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(new RegExp(word));
  await expect(page.getByText('Saved on this device')).toBeVisible();
  expect(visited.filter((address) => address.includes(word))).toEqual([]);

  // Taken once: opened again, the draft holds it a single time.
  await page.goto('/jot');
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue(new RegExp(word));
  expect((await note.inputValue()).split(word)).toHaveLength(2);
});
