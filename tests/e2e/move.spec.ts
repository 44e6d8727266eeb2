import { readFile } from 'node:fs/promises';
import { FOUR_CARDS } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { importFiles, openSettings } from './support/journey';
import { flightMode, waitForServiceWorker } from './support/offline';

test('from one device to another by a locked file, in three steps, in flight mode', async ({
  page,
  context,
  browser,
  server,
}) => {
  test.slow();
  // A context of its own has another storage: the other device.
  const otherContext = await browser.newContext({ baseURL: server.origin });
  const other = await otherContext.newPage();
  await other.goto('/');
  await waitForServiceWorker(other);
  await page.goto('/');
  await waitForServiceWorker(page);
  await flightMode(context, server);
  await otherContext.setOffline(true);

  await openSettings(page);
  await importFiles(page, FOUR_CARDS, '4 people added, 0 updated, 0 skipped');
  await page.getByRole('link', { name: 'Move' }).click();
  await page.getByRole('radio', { name: 'To another device' }).check();
  const steps = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(steps).toHaveText(['Take everything along', 'Open it there', 'Restore it there']);
  await page.getByLabel('Passphrase', { exact: true }).fill('tide tables by hand');
  await page.getByLabel('Passphrase again').fill('tide tables by hand');
  await page.getByRole('button', { name: 'Encrypt' }).click();
  // The file is there before the tap that hands it over, and was opened once.
  await expect(page.getByText('The backup is made, and it opens.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/^orrery-.*\.json\.age$/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const download = await downloading;
  await expect(page.getByText('The file is saved.')).toBeVisible();

  await openSettings(other);
  await other.getByRole('link', { name: 'Move' }).click();
  await expect(other.getByText('Nobody is here yet.')).toBeVisible();
  await other.getByRole('link', { name: 'Restore here' }).click();
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Restore', exact: true }).click();
  await (await choosing).setFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  });
  await other.getByLabel('Passphrase').fill('tide tables by hand');
  await other.getByRole('button', { name: 'Unlock' }).click();
  await expect(other.getByText(/4 people, 0 conversations/)).toBeVisible({ timeout: 60_000 });
  await other.getByRole('button', { name: 'Replace everything' }).click();
  await expect(other.getByText('Restored: 4 people.')).toBeVisible();
  await openFromBar(other, 'People');
  const links = other.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(links).toHaveCount(4);
  await expect(links.filter({ hasText: 'Ada Vale' })).toBeVisible();
  await otherContext.close();
});
