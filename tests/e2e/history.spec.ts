import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, openSettings } from './support/journey';

async function openHistory(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole('link', { name: 'History' }).click();
}

test('every change of the map is on record, and is taken back from there', {
  tag: ['@C8', '@C92'],
}, async ({ page, capability: { word } }) => {
  await page.goto('/');
  await addPerson(page, `Ada ${word}`);
  await page.getByRole('radio', { name: 'Secondary' }).check();
  await expect(page.getByText('Placed: secondary.')).toBeVisible();
  await openHistory(page);
  const changes = page.getByRole('list', { name: 'Changes' });
  const placed = changes.getByRole('listitem').filter({ hasText: 'Placed on a ring' });
  await expect(placed).toContainText('Layer: unplaced → secondary');
  await placed.getByRole('button', { name: 'Undo' }).click();
  await expect(placed.getByText('Taken back')).toBeVisible();
  await expect(changes).toContainText(word);
});

test('a snapshot is looked into, and one person taken back from it', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 20, 12) });
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await addPerson(page, 'Ruben Okoro');
  await page.reload();
  const snapshots = page.getByRole('list', { name: 'Snapshots' });
  // The snapshot of the day is kept once nobody waits for the app.
  await expect(async () => {
    await page.clock.fastForward(30_000);
    await openHistory(page);
    await expect(snapshots.getByRole('link')).not.toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await openFromBar(page, 'People');
  await page.getByRole('link', { name: 'Ruben Okoro' }).click();
  await choose(page, /^More/, 'Move to trash');
  await openHistory(page);
  await snapshots.getByRole('link').first().click();
  const different = page.getByRole('list', { name: 'Different now' });
  await expect(different).toContainText('In the trash now');
  await different.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('Everybody in it is as they were.')).toBeVisible();
  await openFromBar(page, 'People');
  await expect(page.getByRole('link', { name: 'Ruben Okoro' })).toBeVisible();
});
