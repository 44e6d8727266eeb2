import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  choose,
  editInPlace,
  jot,
  onAFriday,
  openGoal,
  planConversation,
  undo,
} from './support/journey';

/** Plans a conversation with somebody new, and opens it from the log. */
async function openPlanned(page: Page, name: string): Promise<void> {
  await addPerson(page, name);
  await planConversation(page, '2026-11-24');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Conversations' }).click();
  await page.getByRole('list', { name: 'Conversations' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: `With ${name}` })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('a goal is said in words of one’s own', { tag: '@C1' }, async ({ page, capability }) => {
  await addGoal(page, `Learn how ${capability.word} is done`);
});

test('a goal is changed, reached and taken back', async ({ page }) => {
  await addGoal(page, 'Chart the coast');
  await openGoal(page, 'Chart the coast');
  await editInPlace(page, 'Edit Goal: Chart the coast', 'Goal', 'Chart the northern coast');
  await undo(page);
  await expect(page.getByRole('button', { name: 'Edit Goal: Chart the coast' })).toBeVisible();
  await choose(page, 'More for Chart the coast', 'Reached');
  await expect(page.getByText(/^Reached\. /)).toBeVisible();
  await choose(page, 'More for Chart the coast', 'Move to trash');
  await expect(page.getByText('In the trash')).toBeVisible();
  await undo(page);
  await expect(page.getByRole('button', { name: 'Edit Goal: Chart the coast' })).toBeVisible();
});

test('the log says with whom', { tag: '@C68' }, async ({ page, capability: { word } }) => {
  const name = `Ada ${word}`;
  await jot(page, 'Coffee', []);
  await openPlanned(page, name);
  await page.getByRole('link', { name: 'Conversations' }).click();
  await expect(page.getByRole('list', { name: 'Conversations' })).toContainText(word);
});

test('the log says on which day', { tag: '@C69' }, async ({ page, capability }) => {
  await openPlanned(page, `Ada ${capability.word}`);
  await page.getByRole('button', { name: 'We talked' }).click();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Plan' }).click();
  await page.getByLabel('Date').fill('2025-02-03');
  await expect(page.getByRole('status').getByText('Date changed.')).toBeVisible();
  await page.getByRole('link', { name: 'Conversations' }).click();
  await expect(page.getByRole('list', { name: 'Conversations' })).toContainText('Mon, Feb 3, 2025');
  capability.expectText('Mon, Feb 3, 2025');
});

test('what was learned is a takeaway', { tag: '@C70' }, async ({ page, capability: { word } }) => {
  await openPlanned(page, 'Ada Vale');
  await page.getByRole('button', { name: 'We talked' }).click();
  await page.getByRole('textbox', { name: 'One thing learned' }).fill(`small teams ${word}`);
  await page.getByRole('textbox', { name: 'One thing learned' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Takeaways' })).toContainText(word);
});

test('notes survive a page that goes away while they are typed', async ({ page }) => {
  await openPlanned(page, 'Ada Vale');
  await page.getByRole('button', { name: 'We talked' }).click();
  await page.getByRole('button', { name: 'Add notes' }).click();
  await page.getByRole('textbox', { name: 'Notes', exact: true }).fill('half a sentence');
  await openFromBar(page, 'Today');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Edit Notes: half a sentence' })).toBeVisible();
});

test('a conversation names the goal that it serves', { tag: '@C96' }, async ({
  page,
  capability: { word },
}) => {
  await addGoal(page, `Learn about ${word}`);
  await openPlanned(page, 'Ada Vale');
  await page.getByLabel('Goal it serves').selectOption({ label: `Learn about ${word}` });
  await expect(page.getByRole('status').getByText('Goal changed.')).toBeVisible();
});

test('the review counts what there is', async ({ page }) => {
  await openPlanned(page, 'Ada Vale');
  await jot(page, 'to be sorted', []);
  await openFromBar(page, 'Today');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  const layers = page.getByRole('list', { name: 'People by layer' });
  await expect(layers.getByRole('listitem').filter({ hasText: 'Unplaced' })).toContainText('1');
  const waits = page.getByRole('list', { name: 'What waits' });
  await expect(waits.getByRole('listitem').filter({ hasText: 'Notes to sort' })).toContainText('1');
  await layers.getByRole('link', { name: 'Unplaced' }).click();
  await expect(page.getByRole('list', { name: 'People' }).getByRole('link')).toHaveText([
    'Ada Vale',
  ]);
});
