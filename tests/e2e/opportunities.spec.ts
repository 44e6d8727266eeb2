import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, onAFriday, openPerson, undo } from './support/journey';

const WIDE = { width: 1280, height: 800 };

async function openOpportunities(page: Page): Promise<void> {
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Opportunities' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Opportunities' })).toBeVisible();
}

/** Adds an opportunity; its page is on the screen then. */
async function addOpportunity(
  page: Page,
  title: string,
  kind: string,
  organization = '',
): Promise<void> {
  await openOpportunities(page);
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add opportunity' });
  await dialog.getByRole('textbox', { name: 'What it is' }).fill(title);
  await dialog.getByRole('radio', { name: kind }).check({ force: true });
  await dialog.getByLabel('Organization').fill(organization);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function addStep(page: Page, text: string, day: string): Promise<void> {
  await page.getByLabel('On', { exact: true }).fill(day);
  await page.getByRole('textbox', { name: 'What is next' }).fill(text);
  await page.getByRole('button', { name: 'Add step' }).click();
  await expect(page.getByRole('list', { name: 'Next steps' })).toContainText(text);
}

async function addAs(page: Page, part: string, name: string): Promise<void> {
  await page.getByRole('button', { name: part, exact: true }).click();
  await page.getByRole('searchbox', { name: part }).fill(name);
  await page.getByRole('list', { name: 'Matches' }).getByRole('button', { name }).click();
  await expect(page.getByRole('list', { name: 'People in it' })).toContainText(name);
}

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('an application has its people, a next step on Today, talks and a history', {
  tag: '@C93',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await addOpportunity(page, `Head of ${word}`, 'Application', 'Quay Robotics');
  await addAs(page, 'Hiring manager', 'Ada Vale');
  await addStep(page, 'Send the letter', '2026-11-21');

  await page.getByRole('button', { name: 'Plan a conversation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'With Ada Vale' })).toBeVisible();
  await openFromBar(page, 'Today');
  const owed = page.getByRole('list', { name: 'Owed' });
  await expect(owed).toContainText(`You, for Head of ${word}`);
  await owed.getByRole('link', { name: 'Send the letter' }).click();
  await expect(page.getByRole('list', { name: 'Conversations and asks' })).toContainText(
    'Ada Vale',
  );

  await page.getByRole('button', { name: 'Done: Send the letter' }).click();
  await page.getByLabel('Stage').selectOption({ label: 'Lost' });
  await page.getByRole('button', { name: 'Add what you learned' }).click();
  const learned = page.getByRole('textbox', { name: 'What I learned' });
  await learned.fill('Apply a month before');
  await learned.press('ControlOrMeta+Enter');
  const history = page.getByRole('list', { name: 'History' });
  await expect(history).toContainText('Send the letter');
  await expect(history).toContainText('Lost');

  await openPerson(page, 'Ada Vale');
  const there = page.getByRole('list', { name: 'Opportunities' });
  await expect(there).toContainText('Lost · Hiring manager · Quay Robotics');
});

test('a project moves by a tap and by a key on the board, which says where it went', {
  tag: '@C94',
}, async ({ page, capability: { word } }) => {
  await addOpportunity(page, `A pilot of ${word}`, 'Project');
  await openOpportunities(page);
  await page.getByRole('button', { name: `Move A pilot of ${word}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sent' }).click();
  await expect(page.getByRole('status')).toContainText('moved to Sent');
  await expect(page.getByRole('list', { name: 'Sent' })).toContainText(word);

  await page.setViewportSize(WIDE);
  // The lists of a phone have the same names: the board is there once it says how a card is moved.
  await expect(page.getByText('Drag a card')).toBeVisible();
  const card = page.getByRole('list', { name: 'Sent' }).getByRole('link');
  await card.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status')).toContainText('moved to Talking');
  const moved = page.getByRole('list', { name: 'Talking' }).getByRole('link');
  await expect(moved).toBeFocused();

  await moved.dragTo(page.getByRole('region', { name: 'Won' }));
  await expect(page.getByRole('list', { name: 'Won' })).toContainText(word);
  await undo(page);
  await expect(page.getByRole('list', { name: 'Talking' })).toContainText(word);
});

test('a partnership stands with its organization, under the owner’s names of stages', {
  tag: '@C95',
}, async ({ page, capability: { word } }) => {
  await openOpportunities(page);
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  const title = page.getByRole('textbox', { name: 'What it is' });
  await title.fill('Workshops on tides');
  await title.press('Escape');
  await expect(title).toBeHidden();
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  await expect(title).toHaveValue('Workshops on tides');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await addOpportunity(page, `Workshops on ${word}`, 'Partnership', 'Quay Robotics');
  await openOpportunities(page);
  await choose(page, 'More', 'Name the stages');
  const dialog = page.getByRole('dialog', { name: 'Name the stages' });
  await dialog.getByLabel('Something to look into').fill('Daydream');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Daydream' })).toContainText(word);

  await page.getByRole('link', { name: word }).click();
  await page.getByRole('link', { name: 'Quay Robotics' }).click();
  await expect(page.getByRole('list', { name: 'Opportunities' })).toContainText(word);
  await expect(page.getByRole('list', { name: 'Opportunities' })).toContainText('Daydream');
});
