import { aLinkedinArchive, aLinkedinFile, aTextFile, FOUR_CARDS } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import {
  chooseFiles,
  done,
  expectPersonPage,
  importFiles,
  openPerson,
  openSettings,
} from './support/journey';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
});

test('the same file again adds nobody', async ({ page }) => {
  const file = aLinkedinFile({ people: 40, seed: 2 });
  await importFiles(page, [file], '40 people added, 0 updated, 0 skipped');

  const check = await chooseFiles(page, [file]);
  await expect(check.locator('div', { hasText: /^0to add$/ })).toBeVisible();
  await expect(check.locator('div', { hasText: /^40already here$/ })).toBeVisible();
  await expect(check.getByText('Everybody in it is here already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
});

test('a file in which nobody can be read is an error that says what was looked for', async ({
  page,
}) => {
  const check = await chooseFiles(page, [
    aTextFile('shopping.csv', 'Bread,2', 'Milk,1'),
    aTextFile('nobody.vcf', 'BEGIN:VCARD', 'VERSION:3.0', 'END:VCARD'),
    aTextFile('empty.csv'),
  ]);
  await expect(
    check.getByText('Not a file of contacts that Orrery knows. Looked for'),
  ).toBeVisible();
  await expect(check.getByText('first and last names')).toBeVisible();
  await expect(check.getByText('Nobody was found in it.')).toBeVisible();
  await expect(check.getByText('The file is empty.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
  await check.getByRole('button', { name: 'Choose another file' }).click();
  await openFromBar(page, 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});

test('an import is taken back, also on a later visit, but for whom was used since', async ({
  page,
}) => {
  await importFiles(page, FOUR_CARDS, '4 people added, 0 updated, 0 skipped');
  await openPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Ask about the harbour');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('status').getByText('Follow-up added.')).toBeVisible();

  await page.goto('/');
  await openSettings(page);
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(
    page.getByText('Import undone, except 1 that you changed or used since.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo import' })).toBeHidden();
  await openFromBar(page, 'People');
  const links = page.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(links).toHaveText(['Ada Vale']);
});

test('an archive is read as what is in it', async ({ page }) => {
  const check = await chooseFiles(page, [aLinkedinArchive({ people: 12, seed: 3, hidden: 2 })]);
  await expect(check.locator('div', { hasText: /^12to add$/ })).toBeVisible();
  await expect(check.locator('div', { hasText: /^2hidden profiles, left out$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('12 people added, 0 updated, 0 skipped')).toBeVisible();
});

test('doubtful rows are shown before anything is written, and leaving it writes nothing', async ({
  page,
}) => {
  const check = await chooseFiles(page, [
    aTextFile(
      'Connections.csv',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ada,Vale,https://www.linkedin.com/in/ada-made-up,,Harbor Works,Pilot,someday',
      ',,,nameless@example.org,Harbor Works,Pilot,05 Mar 2024',
    ),
  ]);
  await check.getByText('Rows that deserve a look (2)').click();
  await expect(check.getByText("unreadable date 'someday'")).toBeVisible();
  await expect(check.getByText('no name: the e-mail stands for it')).toBeVisible();
  await check.getByRole('button', { name: 'Cancel' }).click();
  await openFromBar(page, 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});

test('twelve thousand rows come in while a jot is typed, saved and kept', async ({ page }) => {
  test.slow();
  await chooseFiles(page, [aLinkedinFile({ people: 12_000, seed: 4 })]);
  // Every window is told of a commit.
  await page.evaluate(() => {
    const note = (what: 'typed' | 'imported') => () => {
      document.body.dataset[what] ??= String(performance.now());
    };
    new BroadcastChannel('orrery-commits').onmessage = note('imported');
    document.addEventListener('input', note('typed'), true);
  });
  // Both in one turn of the page, so that a busy machine types while they are written and not after it.
  await page
    .getByRole('button', { name: 'Import', exact: true })
    .evaluate((button: HTMLButtonElement) => {
      button.click();
      const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
      links.find((link) => link.textContent?.trim() === 'Jot')?.click();
    });
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('Typed while twelve thousand people came in');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-imported', /./, { timeout: 40_000 });
  // What was typed was typed while they came in.
  const { typed, imported } = await page.evaluate(() => ({ ...document.body.dataset }));
  expect(Number(typed)).toBeLessThan(Number(imported));
  await done(page);
  await openSettings(page);
  await expect(page.getByText(/^Last import: 12,000 added/)).toBeVisible({ timeout: 40_000 });

  await openFromBar(page, 'Today');
  await expect(
    page.getByRole('list', { name: 'To sort' }).getByText('Typed while twelve thousand'),
  ).toBeVisible();
  await openFromBar(page, 'People');
  await page.getByRole('searchbox', { name: 'Search people and notes' }).fill('Adaeze Akintola');
  await page.getByRole('list', { name: 'People' }).getByRole('link').first().click();
  await expectPersonPage(page, 'Akintola');
});

test('reading is called off', async ({ page }) => {
  await page
    .getByLabel('Import contacts')
    .setInputFiles([aLinkedinFile({ people: 100_000, seed: 5 })]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Import contacts')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Check before importing' })).toBeHidden();
});
