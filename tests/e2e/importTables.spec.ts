import { aFixture, aTextFile } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { chooseFiles, openPerson, openSettings } from './support/journey';

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

test("LinkedIn's archive tells when you last wrote to each other, and undo takes it back", async ({
  page,
}) => {
  const archive = await aFixture('linkedin-archive-with-history.zip', 'application/zip');
  const check = await chooseFiles(page, [archive]);
  await expect(check.locator('div', { hasText: /^3to add$/ })).toBeVisible();
  await expect(check.getByText('days of messages')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('3 people added, 0 updated, 0 skipped')).toBeVisible();

  await openPerson(page, 'Ada Oja');
  const between = page.getByRole('list', { name: 'Between you' });
  await expect(between.getByText(/^You wrote first/)).toBeVisible();
  await expect(between.getByText('They endorsed you for Data Analysis and SQL.')).toBeVisible();
  await expect(page.getByText(/^last touch/)).toBeVisible();

  await openSettings(page);
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('Import undone.')).toBeVisible();
  await expect(page.getByText(/^The 3 people it added are gone/)).toBeVisible();
  await page.getByRole('button', { name: 'Import again' }).click();
  await expect(page.getByText('Imported again.')).toBeVisible();
  await openPerson(page, 'Ada Oja');
  await expect(between.getByText(/^You wrote first/)).toBeVisible();
  await openSettings(page);
  await page.getByRole('button', { name: 'Undo import' }).click();
  await openFromBar(page, 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});
