import { textOf } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, jot, openPerson, openSettings } from './support/journey';

test('people, a table and the record of one person leave as files', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, '=Ada Vale');
  await openSettings(page);
  await page.getByRole('link', { name: 'For other programs' }).click();
  const save = page.getByRole('button', { name: 'Save the file' });
  const saved = async (): Promise<string> => {
    const downloading = page.waitForEvent('download');
    await save.click();
    return textOf(await downloading);
  };
  expect(await saved()).toContain('VERSION:4.0\r\n');
  await page.getByLabel('What').selectOption({ label: 'People, as a table (.csv)' });
  await expect(page.getByText(/-people\.csv, /)).toBeVisible();
  expect(await saved()).toContain('\r\n=Ada Vale,');
  await page.getByText('For a spreadsheet').click();
  await expect(page.getByText(/-people\.csv, /)).toBeVisible();
  expect(await saved()).toContain("\r\n'=Ada Vale,");

  await openPerson(page, '=Ada Vale');
  await choose(page, 'More', 'Everything on record');
  await expect(page.getByText(/^record\.md, /)).toBeVisible();
  expect(await saved()).toContain('# Everything on record about =Ada Vale');
});

test('somebody is deleted for good, with a note that names them', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await jot(page, 'The quillfeather of Ada Vale is blue.');
  await openPerson(page, 'Ada Vale');
  await choose(page, 'More', 'Move to trash');
  await openSettings(page);
  await page.getByRole('link', { name: 'Trash' }).click();
  await choose(page, 'More for Ada Vale', 'Delete for good now');
  const dialog = page.getByRole('dialog', { name: 'Delete for good?' });
  await dialog.getByText('The quillfeather of Ada Vale is blue.').click();
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await openFromBar(page, 'Today');
  await expect(page.getByText('quillfeather')).toBeHidden();
  await openSettings(page);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('Deleted for good').first()).toBeVisible();
  await expect(page.getByText('Ada Vale')).toBeHidden();
});
