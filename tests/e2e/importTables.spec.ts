import { aTextFile } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { chooseFiles, openSettings } from './support/journey';

const A_TABLE = [
  'Kontaktperson;Haus;Erreichbar unter',
  'Ada Vale;Harbor Works;ada.vale@example.org',
  'Bo Tidewater;Quay;bo.tide@example.org',
];

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
});

test('the owner says what the columns of an unknown table hold, once', async ({ page }) => {
  const check = await chooseFiles(page, [aTextFile('kontakte.csv', ...A_TABLE)]);
  await expect(check.getByText('Say what its columns hold.')).toBeVisible();
  await expect(check.getByLabel('Kontaktperson')).toHaveValue('fullName');
  await check.getByLabel('Haus').selectOption('Organization');
  await check.getByRole('button', { name: 'Read with these columns' }).click();
  await expect(check.locator('div', { hasText: /^2to add$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('2 people added, 0 updated, 0 skipped')).toBeVisible();

  const next = [...A_TABLE, 'Cy Mooring;Quay;cy.moor@example.org'];
  const again = await chooseFiles(page, [aTextFile('kontakte-neu.csv', ...next)]);
  await expect(again.locator('div', { hasText: /^1to add$/ })).toBeVisible();
  await expect(again.locator('div', { hasText: /^2already here$/ })).toBeVisible();
  await openFromBar(page, 'People');
  await expect(page.getByRole('list', { name: 'People' }).getByText('Harbor Works')).toBeVisible();
});
