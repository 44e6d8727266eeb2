import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { aLinkedinFile } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addPerson,
  choose,
  expectPersonPage,
  importFiles,
  jot,
  onAFriday,
  openPerson,
  openSettings,
  undo,
} from './support/journey';

const timelineOf = (page: Page): Locator => page.getByRole('list', { name: 'Timeline' });
const said = (page: Page, text: string): Locator => page.getByRole('status').getByText(text);
const search = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Search people and notes' });

/** Chooses one of a group whose real radio buttons lie under their words. */
const pick = (page: Page | Locator, name: string): Promise<void> =>
  page.getByRole('radio', { name }).locator('..').click();

/** Opens the part of a person's page where what isn't known yet can be added. */
async function openMoreDetails(page: Page): Promise<void> {
  await page.getByText('More details').click();
}

/** Adds several short words to a field that is empty. */
async function addWords(page: Page, field: string, words: readonly string[]): Promise<void> {
  await openMoreDetails(page);
  await page.getByRole('button', { name: `Add ${field.toLowerCase()}` }).click();
  for (const word of words) {
    await page.getByRole('textbox', { name: field }).fill(word);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(said(page, `${field} saved.`)).toBeVisible();
}

/** Adds choices to a field that is empty. */
async function addChoices(page: Page, field: string, choices: readonly string[]): Promise<void> {
  await openMoreDetails(page);
  await page.getByRole('button', { name: `Add ${field.toLowerCase()}` }).click();
  const form = page.getByRole('form', { name: field });
  for (const name of choices) await form.getByRole('button', { name, exact: true }).click();
  await form.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(said(page, `${field} saved.`)).toBeVisible();
}

/** Writes into a text field that is empty. */
async function addText(page: Page, button: string, field: string, text: string): Promise<void> {
  await openMoreDetails(page);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('textbox', { name: field, exact: true }).fill(text);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: `: ${text}` })).toBeVisible();
}

async function addFollowUp(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add follow-up' });
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(text);
  return dialog;
}

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('what somebody is to the owner is chosen, several at once', { tag: '@C9' }, async ({
  page,
  capability,
}) => {
  await addPerson(page, `Ada ${capability.word}`);
  await addChoices(page, 'Kinds of relationship', ['Mentor', 'Former colleague', 'Client']);
  const words = 'Mentor, Former colleague, Client';
  await expect(page.getByText(words)).toBeVisible();
  capability.expectText(words);
});

test('somebody is admired from afar, and met later', { tag: '@C10' }, async ({
  page,
  capability: { word },
}) => {
  await openFromBar(page, 'People');
  await page.getByRole('button', { name: 'Add person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(`Zora ${word}`);
  await pick(dialog, 'Admired from afar');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expectPersonPage(page, `Zora ${word}`);
  await expect(page.getByText('admired from afar')).toBeVisible();
  await page.getByText('We have met').click();
  await expect(page.getByText('no touch on record')).toBeVisible();
  await undo(page);
  await expect(page.getByText('admired from afar')).toBeVisible();
});

test('making somebody primary asks for what and by when', { tag: ['@C13', '@C14'] }, async ({
  page,
  capability,
}) => {
  await addPerson(page, `Ada ${capability.word}`);
  await pick(page, 'Primary');
  await page.getByRole('button', { name: 'Informational talk' }).click();
  await page.getByRole('button', { name: 'In 2 months' }).click();
  const words = 'Informational talk, by Wed, Jan 20, 2027';
  await expect(page.getByText(words)).toBeVisible();
  capability.expectText(words);
});

test('interests are kept', { tag: '@C18' }, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await addWords(page, 'Interests', ['sailing', word]);
  await expect(page.getByText(`sailing, ${word}`)).toBeVisible();
});

test('recent projects are kept', { tag: '@C19' }, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await addWords(page, 'Recent projects', [`Chart of ${word}`]);
});

test('the formats that somebody likes come first when a conversation is planned', {
  tag: '@C20',
}, async ({ page, capability }) => {
  await addPerson(page, `Ada ${capability.word}`);
  await addChoices(page, 'Formats they like', ['Walk', 'Video']);
  await page.getByRole('button', { name: 'Plan a conversation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a conversation' });
  const formats = dialog.getByRole('group', { name: /^Format/ }).getByRole('button');
  await expect(formats.first()).toHaveText('Walk');
  await expect(formats.first()).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Walk, Video')).toBeVisible();
  capability.expectText('Walk, Video');
});

test('what the owner values about somebody’s work is kept', { tag: '@C24' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, 'Ada Vale');
  const field = 'What you value about their work';
  await addText(page, 'Add what you value', field, `Essays on ${word}`);
});

test('a resource that was promised has its link', { tag: '@C32' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, 'Ada Vale');
  const dialog = await addFollowUp(page, 'Send the paper');
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await link.fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('That is no web address.')).toBeVisible();
  await link.fill(`example.org/${word}`);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(timelineOf(page).getByRole('link', { name: `example.org/${word}` })).toHaveAttribute(
    'href',
    `https://example.org/${word}`,
  );
});

test('a follow-up has an owner and a day, and is ticked off', { tag: '@C37' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, 'Ada Vale');
  const dialog = await addFollowUp(page, `Introduce Bo to ${word}`);
  await pick(dialog, 'They owe it');
  await dialog.getByRole('button', { name: 'Next week' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const row = timelineOf(page).getByRole('listitem').filter({ hasText: word });
  await expect(row).toContainText('They owe it');
  await expect(row).toContainText('Mon, Nov 23');
  await row.getByRole('button', { name: /^Done: / }).click();
  await expect(row).toContainText('Done');
  await undo(page);
  await expect(row).toContainText('They owe it');
});

test('communication preferences are kept', { tag: '@C72' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, 'Ada Vale');
  const field = 'Communication preferences';
  await addText(page, `Add ${field.toLowerCase()}`, field, `Short, and never on ${word}`);
});

test('preferred channels are kept', { tag: '@C73' }, async ({ page, capability }) => {
  await addPerson(page, `Ada ${capability.word}`);
  await addChoices(page, 'Preferred channels', ['E-mail', 'Signal']);
  await expect(page.getByText('E-mail, Signal')).toBeVisible();
  capability.expectText('E-mail, Signal');
});

test('the information that helped somebody most is kept', { tag: '@C74' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, 'Ada Vale');
  const field = 'Most helpful information';
  await addText(page, `Add ${field.toLowerCase()}`, field, `Figures about ${word}`);
});

test('name and role are changed in place; a new role keeps the one before', async ({ page }) => {
  await addPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Add title and organization' }).click();
  const dialog = page.getByRole('dialog', { name: 'Role' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Analyst');
  await dialog
    .getByRole('combobox', { name: 'Organization' })
    .or(dialog.getByRole('textbox', { name: 'Organization' }))
    .fill('Harbor Works');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Analyst, Harbor Works')).toBeVisible();

  await page.getByRole('button', { name: 'Edit role' }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Partner');
  await pick(dialog, 'New role');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Earlier roles' })).toContainText('Analyst');
  await expect(timelineOf(page)).toContainText('before: Analyst, Harbor Works');

  await choose(page, 'More', 'Edit name');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Lund');
  await page.keyboard.press('Enter');
  await expectPersonPage(page, 'Ada Lund');
  await undo(page);
  await expectPersonPage(page, 'Ada Vale');
});

test('a tie to somebody new, changed, and taken back', async ({ page }) => {
  await addPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Add tie' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add tie' });
  await dialog.getByRole('searchbox', { name: 'Whom they know' }).fill('Bo Lund');
  await dialog.getByRole('button', { name: 'Add Bo Lund as a new person' }).click();
  await dialog.getByRole('textbox', { name: 'How they know each other' }).fill('Sailed together');
  await dialog.getByRole('button', { name: 'Very well' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const knows = page.getByRole('list', { name: 'Knows' });
  await expect(knows).toContainText('Sailed together · Very well · I was told');

  await knows.getByRole('link', { name: 'Bo Lund' }).click();
  await expectPersonPage(page, 'Bo Lund');
  await expect(knows.getByRole('link', { name: 'Ada Vale' })).toBeVisible();
  await choose(page, 'More for Ada Vale', 'Move to trash');
  await expect(knows).toBeHidden();
  await undo(page);
  await expect(knows.getByRole('link', { name: 'Ada Vale' })).toBeVisible();
});

test('somebody in the trash says so and is restored, and nobody is said as such', async ({
  page,
}) => {
  await addPerson(page, 'Ada Vale');
  await choose(page, 'More', 'Move to trash');
  await expect(page.getByText('In the trash')).toBeVisible();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(timelineOf(page)).toBeVisible();
  await page.goto('/people/nobody');
  await expect(page.getByText('This person is not here')).toBeVisible();
  await page.getByRole('link', { name: 'All people' }).click();
  await expect(page.getByRole('list', { name: 'People' })).toBeVisible();
});

test('search finds people by name and typo, and notes with the words marked, by keyboard', async ({
  page,
}) => {
  await addPerson(page, 'Ngozi Okafor');
  await addPerson(page, 'José Müller');
  await jot(page, 'Okafor wants to see the Café charts');
  await openFromBar(page, 'People');
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('okavor');
  const people = page.getByRole('list', { name: 'People' });
  await expect(people.getByRole('link')).toHaveText(['Ngozi Okafor']);
  await search(page).fill('jose');
  await expect(people.getByRole('link')).toHaveText(['José Müller']);
  await search(page).fill('cafe');
  const notes = page.getByRole('list', { name: 'Notes found' });
  await expect(notes.locator('mark')).toHaveText('Café');
  await page.keyboard.press('ArrowDown');
  await expect(notes.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jots\//);
  await page.goBack();
  await expect(search(page)).toHaveValue('cafe');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(search(page)).toHaveValue('');
  await expect(search(page)).toBeFocused();
  await search(page).fill('ngoz');
  await expect(people.getByRole('link')).toHaveText(['Ngozi Okafor']);
  await search(page).press('Enter');
  await expectPersonPage(page, 'Ngozi Okafor');
});

test('a note that is written now is found at the next question', async ({ page }) => {
  await addPerson(page, 'Ada Vale');
  await openFromBar(page, 'People');
  await search(page).fill('lighthouse');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await jot(page, 'Chart the lighthouse');
  await openFromBar(page, 'People');
  await expect(page.getByRole('list', { name: 'Notes found' })).toContainText('lighthouse');
});

test('several people are placed, and moved to the trash, with one undo each', async ({ page }) => {
  for (const name of ['Ada Vale', 'Bo Lund', 'Cy Marsh']) await addPerson(page, name);
  await openFromBar(page, 'People');
  const people = page.getByRole('list', { name: 'People' });
  const chooseTwo = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Select' }).click();
    for (const name of ['Ada Vale', 'Bo Lund']) await people.getByText(name).click();
    await expect(page.getByText('2 people chosen')).toBeVisible();
  };
  await chooseTwo();
  await choose(page, /^Place$/, 'Secondary');
  await expect(page.getByRole('button', { name: 'Secondary 2' })).toBeVisible();
  await undo(page);
  await expect(page.getByRole('button', { name: 'Unplaced 3' })).toBeVisible();
  await chooseTwo();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(people.getByRole('link')).toHaveText(['Cy Marsh']);
  await undo(page);
  await expect(people.getByRole('link')).toHaveCount(3);
});

test('after an import people get a ring with one tap, and it goes on where it was left', async ({
  page,
}) => {
  await openSettings(page);
  await importFiles(page, [aLinkedinFile({ people: 20, seed: 1 })], '20 people added');
  await openFromBar(page, 'People');
  await page.getByRole('link', { name: /^20 unplaced/ }).click();
  await expect(page.getByText('1 of 15')).toBeVisible();
  await page.getByRole('button', { name: /^Primary/ }).click();
  await expect(page.getByText('2 of 15')).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('3 of 15')).toBeVisible();
  await undo(page);
  await expect(page.getByText('2 of 15')).toBeVisible();
  await page.reload();
  for (let place = 2; place <= 15; place += 1) {
    await expect(page.getByText(`${place} of 15`)).toBeVisible();
    await page.getByRole('button', { name: /^Tertiary/ }).click();
  }
  await expect(page.getByText('For what, and by when?')).toBeVisible();
  await page.getByRole('button', { name: 'Referral' }).click();
  await page.getByRole('button', { name: 'This month' }).click();
  await expect(page.getByText('15 people are on your rings')).toBeVisible();
  await page.getByRole('link', { name: 'Open the map' }).click();
  await expect(page.getByRole('region', { name: 'Network map' })).toBeVisible();
});

test('the list stands beside the page where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const name of ['Ada Vale', 'Bo Lund']) await addPerson(page, name);
  await openFromBar(page, 'People');
  await expect(page.getByText('Choose somebody')).toBeVisible();
  const people = page.getByRole('list', { name: 'People' });
  await people.getByRole('link', { name: 'Ada Vale' }).click();
  await expectPersonPage(page, 'Ada Vale');
  await expect(people.getByRole('link', { name: 'Ada Vale' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of people, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const expectAccessible = async (): Promise<void> => {
      const axe = new AxeBuilder({ page });
      // In the dark only the colours are others.
      if (colorScheme === 'dark') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await openFromBar(page, 'People');
    await expect(page.getByText('Nobody here yet')).toBeVisible();
    await expectAccessible();
    await addPerson(page, 'Ada Vale');
    await (await addFollowUp(page, 'Send the paper'))
      .getByRole('button', { name: 'Add', exact: true })
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await pick(page, 'Primary');
    await page.getByRole('button', { name: 'Why?' }).click();
    await openMoreDetails(page);
    await expectAccessible();
    await page.getByRole('button', { name: 'Plan a conversation' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible();
    await page.keyboard.press('Escape');
    await openPerson(page, 'Ada Vale');
    await openFromBar(page, 'People');
    await search(page).fill('paper');
    await expect(page.getByRole('list', { name: 'Notes found' })).toBeVisible();
    await expectAccessible();
    await search(page).fill('');
    await page.getByRole('button', { name: 'Select' }).click();
    await expectAccessible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('list', { name: 'People' }).getByRole('link').click();
    await expectPersonPage(page, 'Ada Vale');
    await expectAccessible();
  });
}
