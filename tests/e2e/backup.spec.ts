import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { aTextFile, type ChosenFile, FOUR_CARDS, textOf } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  importFiles,
  jot,
  openPerson,
  openSettings,
  planConversation,
} from './support/journey';
import { waitForServiceWorker } from './support/offline';

async function exportEverything(page: Page): Promise<Download> {
  await openSettings(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  return downloading;
}

async function chooseToRestore(page: Page, file: ChosenFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await (await choosing).setFiles(file);
}

async function replaceEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText(/^Restored: /)).toBeVisible();
}

async function eraseEverything(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  await dialog.getByText('Delete all of it').click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog.getByText('Nothing of yours is left in this browser')).toBeVisible();
  await dialog.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByRole('link', { name: 'Import contacts' })).toBeVisible();
}

const aBackup = (text: string): ChosenFile => aTextFile('orrery.json', text);

interface BackupFile {
  version: number;
  tables: Record<string, unknown[]>;
}

test('everything goes out, is erased, and comes back as it was', async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
  await importFiles(page, FOUR_CARDS, '4 people added, 0 updated, 0 skipped');
  await addGoal(page, 'Chart the northern coast');
  await jot(page, 'Met Ada Vale and Ruben Okoro. I will send Ada the chart.', [
    'Ada Vale',
    'Add Ruben Okoro',
    /I owe/,
  ]);
  await openPerson(page, 'Ada Vale');
  await planConversation(page, '2031-03-05');
  const before = await textOf(await exportEverything(page));

  await eraseEverything(page);
  await openSettings(page);
  await chooseToRestore(page, aBackup(before));
  await expect(page.getByText(/5 people, 1 conversations, 1 jots, 1 follow-ups/)).toBeVisible();
  await replaceEverything(page);

  const after = await textOf(await exportEverything(page));
  const tablesOf = (text: string) => (JSON.parse(text) as BackupFile).tables;
  expect(tablesOf(after)).toEqual(tablesOf(before));
  expect(Object.keys(tablesOf(before))).toContain('changes');
  await openFromBar(page, 'Today');
  await expect(page.getByRole('list', { name: 'Owed' })).toContainText('Ada Vale');
});

test('a damaged file, a newer one and no backup at all are refused, and nothing changes', async ({
  page,
}) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  const text = await textOf(await exportEverything(page));
  const newer = JSON.stringify({ ...JSON.parse(text), version: 99 });
  for (const [file, reason] of [
    [aBackup(text.replace('Ada Vale', 'Eve Vale')), 'The file is damaged'],
    [aBackup(text.slice(0, -40)), /The file is damaged|not a file of 'Export everything'/],
    [aBackup(newer), 'made by a newer Orrery'],
    [aTextFile('list.csv', 'a,b'), "This is not a file of 'Export everything'"],
  ] as const) {
    await chooseToRestore(page, file);
    const refusal = page.getByRole('alert').filter({ hasText: 'Nothing was restored.' });
    await expect(refusal.getByText(reason)).toBeVisible();
    await expect(refusal.getByText('Your data are as they were.')).toBeVisible();
  }
  await openPerson(page, 'Ada Vale');
});

test('what a restore replaced is brought back by Undo, from its snapshot', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  const text = await textOf(await exportEverything(page));
  await addPerson(page, 'Ruben Okoro');
  await openSettings(page);
  await chooseToRestore(page, aBackup(text));
  await replaceEverything(page);
  await expect(page.getByText('Restored: 1 people.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Restored: 2 people.')).toBeVisible();
  await openFromBar(page, 'People');
  const links = page.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(links).toHaveText(['Ada Vale', 'Ruben Okoro']);
});

test('how a restore ended is said wherever its owner is by then', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  const text = await textOf(await exportEverything(page));
  await addPerson(page, 'Ruben Okoro');
  await openSettings(page);
  await chooseToRestore(page, aBackup(text));
  const replace = page.getByRole('button', { name: 'Replace everything' });
  await expect(replace).toBeVisible();
  // Both in one turn of the page, so that no restore is quick enough to end before its screen is left.
  await replace.evaluate((button: HTMLButtonElement) => {
    button.click();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    links.find((link) => link.textContent?.trim() === 'People')?.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('status').getByText('Restored: 1 people.')).toBeVisible();
  const links = page.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(links).toHaveText(['Ada Vale']);
});

test('an encrypted backup is made with a passphrase, opened with it and merged', async ({
  page,
}) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await openSettings(page);
  await expect(page.getByText('No copy has left this device yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Encrypted backup' }).click();
  const dialog = page.getByRole('dialog', { name: 'Encrypted backup' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill('tide tables by hand');
  await dialog.getByLabel('Passphrase again').fill('tide tables by heart');
  await dialog.getByRole('button', { name: 'Encrypt' }).click();
  await expect(dialog.getByText('The two are not the same.')).toBeVisible();
  await dialog.getByLabel('Passphrase again').fill('tide tables by hand');
  await dialog.getByRole('button', { name: 'Encrypt' }).click();
  await expect(dialog.getByText('The backup is made, and it opens.')).toBeVisible({
    timeout: 60_000,
  });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^orrery-.*\.json\.age$/);
  await expect(page.getByText(/Last backup: .*with everything in it/)).toBeVisible();
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  };
  expect(file.buffer.toString('latin1')).not.toContain('Ada');

  await eraseEverything(page);
  await addPerson(page, 'Ruben Okoro');
  await openSettings(page);
  await chooseToRestore(page, file);
  await page.getByLabel('Passphrase').fill('not this one');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('That passphrase does not open this file.')).toBeVisible({
    timeout: 60_000,
  });
  await page.getByLabel('Passphrase').fill('tide tables by hand');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText(/1 people, 0 conversations/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('radio', { name: 'Merge' }).check();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Merged: 1 entries added, 0 updated.')).toBeVisible();
  await openFromBar(page, 'People');
  const links = page.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(links).toHaveText(['Ada Vale', 'Ruben Okoro']);
});

test('erasing leaves no database, key or cache behind but the app itself', async ({ page }) => {
  await page.goto('/');
  await waitForServiceWorker(page);
  await addPerson(page, 'Ada Vale');
  const kept = await page.evaluate(async () => (await indexedDB.databases()).length);
  expect(kept).toBeGreaterThan(1);
  await openSettings(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Delete all of it').click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog.getByText('Nothing of yours is left in this browser')).toBeVisible();
  await expect(dialog.getByText('The app itself stays')).toBeVisible();
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    keys: Object.keys(localStorage),
    caches: (await caches.keys()).filter((name) => !name.includes('precache')),
  }));
  expect(left).toEqual({ databases: [], keys: [], caches: [] });
  await dialog.getByRole('button', { name: 'Start afresh' }).click();
  await openFromBar(page, 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});
