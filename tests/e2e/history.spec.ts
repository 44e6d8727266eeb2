import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, openSettings } from './support/journey';

test('every change of the map is on record, and is taken back from there', {
  tag: ['@C8', '@C92'],
}, async ({ page, capability: { word } }) => {
  await page.goto('/');
  await addPerson(page, `Ada ${word}`);
  await page.getByRole('radio', { name: 'Secondary' }).check();
  await expect(page.getByText('Placed: secondary.')).toBeVisible();
  await openSettings(page);
  await page.getByRole('link', { name: 'History' }).click();
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
  // The snapshot of the day is kept once nobody waits for the app.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.clock.fastForward(30_000);
  await openFromBar(page, 'People');
  await page.getByRole('link', { name: 'Ruben Okoro' }).click();
  await choose(page, /^More/, 'Move to trash');
  await openSettings(page);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('list', { name: 'Snapshots' }).getByRole('link').first().click();
  const different = page.getByRole('list', { name: 'Different now' });
  await expect(different).toContainText('In the trash now');
  await different.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('Everybody in it is as they were.')).toBeVisible();
  await openFromBar(page, 'People');
  await expect(page.getByRole('link', { name: 'Ruben Okoro' })).toBeVisible();
});
