import { aLinkedinFile } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, importFiles, openSettings, undo } from './support/journey';

test('people are filtered, the filter is kept, and one change goes to all of them', async ({
  page,
}) => {
  await page.goto('/');
  await openSettings(page);
  await importFiles(
    page,
    [aLinkedinFile({ people: 30, seed: 7, hidden: 0 })],
    '30 people added, 0 updated, 0 skipped',
  );
  await openFromBar(page, 'People');
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('button', { name: 'Choose all 30' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const edit = page.getByRole('dialog', { name: 'Edit 30 people' });
  await edit.getByLabel('Tag').fill('harbor');
  await edit.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByText('30 people changed.')).toBeVisible();
  await addPerson(page, 'Ada Vale');

  await openFromBar(page, 'People');
  await page.getByRole('button', { name: 'Filter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter people' });
  await dialog.getByLabel('Tag').fill('harbor');
  await dialog.getByLabel('Last touch').selectOption('Never');
  await dialog.getByLabel('Keep it under a name').fill('Harbor people');
  await dialog.getByRole('button', { name: 'Save view' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Ada Vale' })).toBeHidden();
  await page.getByRole('button', { name: '#harbor' }).click();
  await page.getByRole('button', { name: 'Touch: never' }).click();
  await expect(page.getByRole('link', { name: 'Ada Vale' })).toBeVisible();
  await page.getByRole('button', { name: 'Harbor people' }).click();
  await expect(page.getByRole('link', { name: 'Ada Vale' })).toBeHidden();
});

test('facts that may be old are marked, and confirmed by a tap', { tag: '@C78' }, async ({
  page,
  capability: { word },
}) => {
  await page.clock.setFixedTime(new Date(2025, 4, 2, 12));
  await page.goto('/');
  await addPerson(page, `Ada ${word}`);
  await expect(page.getByText('This may be old')).toBeHidden();
  await page.clock.setFixedTime(new Date(2026, 10, 20, 12));
  await page.reload();
  await expect(page.getByText('This may be old')).toBeVisible();
  await page.getByRole('button', { name: 'Still right' }).click();
  await expect(page.getByText('This may be old')).toBeHidden();
  await undo(page);
  await expect(page.getByText('This may be old')).toBeVisible();
});

test('two names of one organization become one', async ({ page }) => {
  await page.goto('/');
  for (const [name, organization] of [
    ['Ada Vale', 'Harbor Works'],
    ['Bo Tidewater', 'Lantern Lab'],
  ] as const) {
    await addPerson(page, name);
    await page.getByRole('button', { name: 'Add title and organization' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Organization').fill(organization);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
  }
  await page.getByRole('link', { name: 'Lantern Lab' }).first().click();
  await choose(page, 'More', 'Same as another');
  await page
    .getByRole('list', { name: 'Organizations to merge into' })
    .getByRole('button', { name: 'Harbor Works' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Harbor Works' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bo Tidewater' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ada Vale' }).first()).toBeVisible();
});
