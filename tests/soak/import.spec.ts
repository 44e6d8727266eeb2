import type { Page } from '@playwright/test';
import { aLinkedinFile, aTextFile } from '../e2e/support/files';
import { expect, openFromBar, test } from '../e2e/support/fixtures';
import { done, openSettings, write } from '../e2e/support/journey';

const PEOPLE = 30_000;
const PATIENCE = { timeout: 300_000 };

/** Work on the main thread that kept it from answering, in milliseconds each, from now on. */
async function watchLongTasks(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => {
      const tasks = (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0);
      return tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.max(...tasks)} ms`;
    });
}

/** Says how long a step took, and what it held up. */
async function timed(name: string, longTasks: () => Promise<string>, step: () => Promise<void>) {
  const start = performance.now();
  await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${name}: ${seconds} s; tasks of 50 ms and more on the main thread: ${await longTasks()}`,
  );
}

test('thirty thousand rows come in while a jot is typed and kept, are searched, and compared', async ({
  page,
}) => {
  await page.goto('/');
  await openSettings(page);
  const longTasks = await watchLongTasks(page);
  // Without a LinkedIn address: those with two different ones are never asked about.
  const twins = aTextFile(
    'twins.vcf',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Robert Tidewater',
    'ORG:Harbor Works',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Bob Tidewater',
    'ORG:Harbor Works',
    'END:VCARD',
  );
  await timed('read and matched', longTasks, async () => {
    const files = [aLinkedinFile({ people: PEOPLE, seed: 4 }), twins];
    await page.getByLabel('Import contacts').setInputFiles(files);
    const check = page.getByRole('heading', { name: 'Check before importing' });
    await expect(check).toBeVisible(PATIENCE);
  });
  await page.evaluate(() => {
    new BroadcastChannel('orrery-commits').onmessage = () => {
      document.body.dataset.imported = 'yes';
    };
  });
  await timed('written, with a jot typed and saved meanwhile', longTasks, async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('Writing to this device')).toBeVisible();
    await write(page, 'Typed while thirty thousand people came in');
    await expect(page.locator('body')).not.toHaveAttribute('data-imported');
    await done(page);
    await openSettings(page);
    await expect(page.getByText(/^Last import: 30,00\d added/)).toBeVisible(PATIENCE);
  });
  await openFromBar(page, 'Today');
  await expect(
    page.getByRole('list', { name: 'To sort' }).getByText('Typed while thirty thousand'),
  ).toBeVisible(PATIENCE);

  const search = page.getByRole('searchbox', { name: 'Search people and notes' });
  const links = page.getByRole('list', { name: 'People' }).getByRole('link');
  await openFromBar(page, 'People');
  await timed('first search', longTasks, async () => {
    await search.fill('Bob Tide');
    await expect(links.first()).toContainText('Bob Tidewater', PATIENCE);
  });
  await timed('second search', longTasks, async () => {
    await search.fill('Robert Tide');
    await expect(links.first()).toContainText('Robert Tidewater', PATIENCE);
  });

  await openSettings(page);
  await longTasks();
  await timed('everybody compared with everybody', longTasks, async () => {
    await page.getByRole('link', { name: 'Duplicates' }).click();
    const pairs = page.getByRole('list', { name: 'May be one person' });
    await expect(pairs.getByRole('link', { name: 'Bob Tidewater' })).toBeVisible(PATIENCE);
  });
});
