import type { Locator } from '@playwright/test';
import { textOf } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, openSettings, write } from './support/journey';

test('what is erased in one window is gone from every window, and no key brings it back', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await write(page, 'a thought of the first window');
  const other = await context.newPage();
  await other.goto('/');
  await openSettings(other);
  await other.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = other.getByRole('dialog', { name: 'Erase everything?' });
  await dialog.getByText('Delete all of it').click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(other.getByText('Nothing of yours is left in this browser')).toBeVisible();

  await expect(page.getByText('Everything was erased in another window.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await page.keyboard.type('written after');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  const left = await page.evaluate(() => JSON.stringify(localStorage));
  expect(left).not.toContain('thought');
});

test('a second window follows the note of the first, and goes on with it when that is closed', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const first = await write(page, 'in the first window');
  const second = await context.newPage();
  await second.goto('/jot');
  const note = second.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue('in the first window');
  await first.press('End');
  await first.pressSequentially(', and on');
  await expect(note).toHaveValue('in the first window, and on');
  await expect(note).not.toBeEditable();
  await page.close();
  await expect(note).toBeEditable();
  await expect(second.getByText('Saved on this device')).toBeVisible();
});

test('missing data are told until they are restored, or their owner starts anew', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  // As the browser does when it needs the room: the database is gone, the rest is there.
  await page.goto('/manifest.webmanifest');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('orrery');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await page.goto('/');
  const missing = page.getByText('Your data are missing.');
  await expect(missing).toBeVisible();
  await write(page, 'a word all the same');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await page.reload();
  await expect(missing).toBeVisible();
  await expect(page.getByText('There was 1 person here.')).toBeVisible();
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(missing).toBeHidden();
  await page.reload();
  await openFromBar(page, 'Today');
  await expect(page.getByRole('list', { name: 'To sort' })).toBeVisible();
  await expect(missing).toBeHidden();
});

test('an address that is badly written says that nothing is there', async ({ page }) => {
  await page.goto('/people/%E0%A4%A');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
  await openFromBar(page, 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});

test('what is typed into a dialog that is closed by Escape is there when it opens again', async ({
  page,
}) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  const add = page.getByRole('button', { name: 'Add follow-up' });
  await add.click();
  const words = page.getByRole('dialog').getByRole('textbox', { name: 'What is to be done' });
  const theirs = page.getByRole('dialog').getByRole('radio', { name: 'They owe it' });
  const tomorrow = page.getByRole('dialog').getByRole('button', { name: 'Tomorrow' });
  await words.fill('Send her the chart');
  await theirs.check({ force: true });
  await tomorrow.click();
  await words.press('Escape');
  await expect(words).toBeHidden();
  await add.click();
  await expect(words).toHaveValue('Send her the chart');
  await page.reload();
  await add.click();
  await expect(words).toHaveValue('Send her the chart');
  // What was chosen too, not only what was typed.
  await expect(theirs).toBeChecked();
  await expect(tomorrow).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await add.click();
  await expect(words).toHaveValue('');
  await expect(theirs).not.toBeChecked();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Plan a conversation' }).click();
  const place = page.getByRole('dialog').getByRole('textbox', { name: 'Place' });
  await place.fill('Pier 4');
  await place.press('Escape');
  await expect(place).toBeHidden();
  await page.getByRole('button', { name: 'Plan a conversation' }).click();
  await expect(place).toHaveValue('Pier 4');
});

test('data that can’t be read are said to be there, and can be downloaded', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('orrery');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('people', 'readwrite');
          const people = writing.objectStore('people');
          const reading = people.getAll();
          reading.onsuccess = () => {
            for (const person of reading.result) people.put({ ...person, createdAt: 1e18 });
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('Your data could not be read.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  expect(await textOf(await downloading)).toContain('Ada Vale');
});

test('one person changed in two windows at once keeps what each of them said', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  const other = await context.newPage();
  await other.goto(page.url());
  const dialogs = [page, other].map((each) => each.getByRole('dialog', { name: 'Role' }));
  const [here, there] = dialogs as [Locator, Locator];
  for (const each of [page, other]) {
    await each.getByRole('button', { name: 'Add title and organization' }).click();
  }
  await here.getByRole('textbox', { name: 'Title' }).fill('Harbour pilot');
  await here.getByRole('button', { name: 'Save' }).click();
  await expect(here).toBeHidden();
  // The other window has heard of it before it saves.
  await expect(other.getByText('Harbour pilot')).toBeAttached();
  await there
    .getByRole('combobox', { name: 'Organization' })
    .or(there.getByRole('textbox', { name: 'Organization' }))
    .fill('Harbor Works');
  await there.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Harbour pilot, Harbor Works')).toBeVisible();
});
