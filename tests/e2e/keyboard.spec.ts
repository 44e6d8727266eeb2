import type { Page } from '@playwright/test';
import { aLinkedinFile, FOUR_CARDS } from './support/files';
import { expect, test } from './support/fixtures';
import { chipsOf, onAFriday } from './support/journey';
import { press, tabTo } from './support/keyboard';

const inBar = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

test('the main job is done by keyboard alone', async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
  await press(page, page.getByRole('link', { name: 'Skip to content' }));
  await expect(page.getByRole('main')).toBeFocused();

  await press(page, page.getByRole('link', { name: 'Import contacts' }));
  const choosing = page.waitForEvent('filechooser');
  await press(page, page.getByLabel('Import contacts'), 'Space');
  await (await choosing).setFiles([aLinkedinFile({ people: 20, seed: 6 }), ...FOUR_CARDS]);
  await press(page, page.getByRole('button', { name: 'Import', exact: true }));
  await expect(page.getByText('24 people added')).toBeVisible();

  await press(page, inBar(page, 'People'));
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Ada Vale');
  await press(
    page,
    page.getByRole('list', { name: 'People' }).getByRole('link', { name: 'Ada Vale' }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: 'Unplaced' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Tertiary' })).toBeChecked();

  await press(page, inBar(page, 'Jot'));
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await page.keyboard.type('Coffee with Ada Vale. I will send her the chart tomorrow.');
  for (const name of ['Ada Vale', /I owe/]) {
    const chip = chipsOf(page).getByRole('button', { name });
    await press(page, chip, 'Space');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  }
  await tabTo(page, note);
  await page.keyboard.press('Control+Enter');
  await expect(note).toHaveValue('');

  await press(page, inBar(page, 'Today'));
  await expect(page.getByRole('list', { name: 'Owed' })).toContainText('the chart');
  await press(page, page.getByRole('button', { name: /^More for .*chart/ }));
  await expect(page.getByRole('menuitem', { name: 'Not now: 3 days' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Not now: 7 days' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Back on Fri, Nov 27.')).toBeVisible();
  await press(page, page.getByRole('status').getByRole('button', { name: 'Undo' }).last());
  await expect(page.getByRole('list', { name: 'Owed' })).toContainText('the chart');

  await press(page, inBar(page, 'Map'));
  await press(page, page.getByRole('button', { name: 'Show as list' }));
  await press(
    page,
    page.getByRole('list', { name: 'People on the map' }).getByRole('link', { name: 'Ada Vale' }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeVisible();
});
