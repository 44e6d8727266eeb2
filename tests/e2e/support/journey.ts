import type { Locator, Page } from '@playwright/test';
import type { ChosenFile } from './files';
import { expect, openFromBar } from './fixtures';

/** Steps that several journeys take, each as an owner takes it: by what is on the screen. */

/** Noon of a Friday, so that 'tomorrow' and 'Monday' are the same days whenever a test runs. Timers run on. */
export async function onAFriday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 20, 12));
}

/** Opens Settings by the link on Today. */
export async function openSettings(page: Page): Promise<void> {
  await openFromBar(page, 'Today');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

/** Chooses files in Settings; the check before importing is on the screen then. */
export async function chooseFiles(page: Page, files: readonly ChosenFile[]): Promise<Locator> {
  await page.getByLabel('Import contacts').setInputFiles([...files]);
  const heading = page.getByRole('heading', { name: 'Check before importing' });
  await expect(heading).toBeVisible({ timeout: 20_000 });
  return page.locator('section', { has: heading }).last();
}

/** Imports files in Settings, until the outcome is on the screen. */
export async function importFiles(
  page: Page,
  files: readonly ChosenFile[],
  outcome: string,
): Promise<void> {
  await chooseFiles(page, files);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(outcome)).toBeVisible({ timeout: 20_000 });
}

/** Adds somebody on People; their page is on the screen then. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await openFromBar(page, 'People');
  const add = page
    .getByRole('button', { name: 'Add person' })
    .or(page.getByRole('link', { name: 'Add a first person' }));
  await add.first().click();
  const dialog = page.getByRole('dialog', { name: 'Add person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expectPersonPage(page, name);
  await dismissToasts(page);
}

/** The page of somebody is on the screen. */
export async function expectPersonPage(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: name.slice(0, 60) })).toBeVisible();
}

/** Finds somebody on People by their name, and opens their page. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await openFromBar(page, 'People');
  await page.getByRole('searchbox', { name: 'Search people and notes' }).fill(name);
  await page.getByRole('list', { name: 'People' }).getByRole('link', { name }).first().click();
  await expectPersonPage(page, name);
}

/** The chips of the note that is being written. */
export function chipsOf(page: Page): Locator {
  return page.getByRole('list', { name: 'Found in this note' });
}

/** Writes a note from the bar, up to the moment before 'Done'. */
export async function write(page: Page, text: string): Promise<Locator> {
  await openFromBar(page, 'Jot');
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await note.fill(text);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  return note;
}

/** Accepts chips by their words. */
export async function accept(page: Page, chips: readonly (string | RegExp)[]): Promise<void> {
  for (const name of chips) {
    const chip = chipsOf(page).getByRole('button', { name });
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  }
}

/** 'Done': the note is kept, and the text box empty for the next one. */
export async function done(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('');
}

/** Writes a note, accepts chips, done. */
export async function jot(
  page: Page,
  text: string,
  chips: readonly (string | RegExp)[] = [],
): Promise<void> {
  await write(page, text);
  await accept(page, chips);
  await done(page);
}

/** Sends away what was said, where a step after it needs what lies beneath. */
async function dismissToasts(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .getByRole('button', { name: 'Dismiss' })
    .evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLButtonElement).click();
    });
}

/** Takes back what was just done, by the button that says so. */
export async function undo(page: Page): Promise<void> {
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
}

/** Opens the menu of something and chooses. */
export async function choose(page: Page, menu: string | RegExp, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Adds a goal in words, on Plan. */
export async function addGoal(page: Page, text: string): Promise<void> {
  await openFromBar(page, 'Plan');
  const words = page.getByRole('textbox', { name: 'A goal, in your own words' });
  const another = page.getByRole('button', { name: 'Another goal' });
  await expect(words.or(another)).toBeVisible();
  if (await another.isVisible()) await another.click();
  await words.fill(text);
  await page.getByRole('button', { name: 'Add goal' }).click();
  await expect(page.getByRole('list', { name: 'Goals' }).getByText(text)).toBeVisible();
}

/** Opens a goal from Plan; its page is on the screen then. */
export async function openGoal(page: Page, text: string): Promise<void> {
  await openFromBar(page, 'Plan');
  await page.getByRole('list', { name: 'Goals' }).getByRole('link', { name: text }).click();
  await expect(page.getByRole('button', { name: 'Add target' })).toBeVisible();
}

/** Names a target of the goal whose page is on the screen. */
export async function addTarget(
  page: Page,
  kind: 'Role' | 'Industry' | 'Organization' | 'Person',
  name: string,
  chips: readonly string[] = [],
): Promise<void> {
  await page.getByRole('button', { name: 'Add target' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add target' });
  // A chip that is chosen is taken back by another tap.
  const chip = dialog.getByRole('button', { name: kind, exact: true });
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  await dialog
    .getByRole('textbox', { name: kind })
    .or(dialog.getByRole('combobox', { name: kind }))
    .fill(name);
  for (const each of chips) await dialog.getByRole('button', { name: each, exact: true }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Targets' })).toContainText(name);
}

/** Plans a conversation with somebody whose page is on the screen; its page is then. */
export async function planConversation(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: 'Plan a conversation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a conversation' });
  await dialog.getByLabel('Date').fill(date);
  await dialog.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(dialog).toBeHidden();
  await dismissToasts(page);
}

/** Fills in a text that is edited where it stands. */
export async function editInPlace(
  page: Page,
  button: string | RegExp,
  label: string,
  text: string,
) {
  await page.getByRole('button', { name: button }).click();
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('ControlOrMeta+Enter');
  await expect(editing(page, label)).toContainText(text);
}

/** The button that edits a text where it stands; where its label shows, a space may come before the colon. */
export function editing(within: Page | Locator, label: string): Locator {
  return within.getByRole('button', { name: new RegExp(`^Edit ${label} ?:`) });
}

/** Looks around in sample data, from the first screen. */
export async function useSampleData(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around in sample data' }).click();
  await expect(page.getByRole('button', { name: 'Leave sample data' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Owed' })).toBeVisible();
}
