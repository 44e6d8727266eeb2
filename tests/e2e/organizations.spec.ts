import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, openPerson, undo } from './support/journey';

/** Adds somebody and says where they work, on their page. */
async function addColleague(page: Page, name: string, organization: string): Promise<void> {
  await addPerson(page, name);
  await page.getByRole('button', { name: 'Add title and organization' }).click();
  await page.getByLabel('Organization').fill(organization);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: organization })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('an organization says who is there, who was and who opens the door', async ({ page }) => {
  await addColleague(page, 'Ada Vale', 'Harbor Works');
  await page.getByRole('link', { name: 'Harbor Works' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Harbor Works' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'People there' })).toContainText('Ada Vale');
  await expect(page.getByRole('list', { name: 'Ways in' })).toContainText('Ada Vale and you');
  await openPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Edit role' }).click();
  await page.getByLabel('Organization').fill('Tide Lab');
  await page.getByRole('radio', { name: 'New role' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Tide Lab' }).click();
  await expect(page.getByRole('list', { name: 'People there' })).toContainText('Ada Vale');
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByRole('link', { name: 'Harbor Works' }).click();
  await expect(page.getByRole('list', { name: 'Were there' })).toContainText('now Tide Lab');
});

test('an organization is renamed and moved to the trash, and both are taken back', async ({
  page,
}) => {
  await addColleague(page, 'Ada Vale', 'Harbor Works');
  await page.getByRole('link', { name: 'Harbor Works' }).click();
  await page.getByRole('button', { name: /^Edit Name/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Northern Harbor Works');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northern Harbor Works');
  await undo(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbor Works');
  await choose(page, 'More', 'Move to trash');
  await expect(page.getByText('In the trash')).toBeVisible();
  await undo(page);
  await expect(page.getByRole('list', { name: 'People there' })).toContainText('Ada Vale');
});

test('organizations are searched within, and one that is admired is added', async ({ page }) => {
  await addColleague(page, 'Ada Vale', 'Harbor Works');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByRole('button', { name: 'Add organization' }).click();
  await page.getByLabel('Name').fill('Tide Lab');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tide Lab' })).toBeVisible();
  await page.getByRole('button', { name: 'Add website' }).click();
  await page.getByRole('textbox', { name: 'Website' }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('is no web address')).toBeVisible();
  await page.getByRole('link', { name: 'Organizations' }).click();
  const list = page.getByRole('list', { name: 'Organizations' });
  await expect(list.getByRole('link')).toHaveText(['Harbor Works', 'Tide Lab']);
  await expect(list).toContainText('1 person');
  await page.getByRole('searchbox', { name: 'Search organizations' }).fill('tide');
  await expect(list.getByRole('link')).toHaveText(['Tide Lab']);
});
