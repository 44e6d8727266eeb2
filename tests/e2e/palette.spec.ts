import { expect, test } from './support/fixtures';
import { addPerson } from './support/journey';

test('anybody and anything is a few letters away, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const field = palette.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('organ');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Organizations');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Organizations' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Add person');
  await page.keyboard.type('vale');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('qqxqq');
  await expect(palette.getByText('Nothing of that name')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await page.keyboard.press('Shift+?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Go to anybody or anything');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Jot', exact: true }).first().click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('');
  await page.keyboard.type('Why?');
  await expect(note).toHaveValue('Why?');
  await expect(keys).toBeHidden();
});
