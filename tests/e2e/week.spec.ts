import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addPerson,
  choose,
  onAFriday,
  openPerson,
  planConversation,
  undo,
} from './support/journey';

const weekIn = (page: Page) => page.getByRole('list', { name: 'This week' });
const messageIn = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

/** Says what somebody works on, on their page. */
async function addProject(page: Page, project: string): Promise<void> {
  await page.getByText('More details').click();
  await page.getByRole('button', { name: 'Add recent projects' }).click();
  const field = page.getByRole('combobox', { name: 'Recent projects' });
  await field.or(page.getByRole('textbox', { name: 'Recent projects' })).fill(project);
  await page.keyboard.press('Enter');
  await page
    .getByRole('form', { name: 'Recent projects' })
    .getByRole('button', { name: 'Done' })
    .click();
  await expect(page.getByText(project, { exact: true })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('the week is a short list with a reason for each, and the time that it takes', {
  tag: '@C21',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, `Ada ${word}`);
  await addPerson(page, 'Bo Reed');
  await openFromBar(page, 'Today');
  const row = weekIn(page).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(page.getByText('1 person, about 5 minutes')).toBeVisible();
  await expect(row).toContainText('Check-in');
  await expect(row).toContainText('New on your map');
  await expect(row).toContainText(word);
  await choose(page, `More for Ada ${word}`, 'Why?');
  const why = page.getByRole('dialog', { name: `Why Ada ${word}?` });
  await expect(why).toContainText('One place a week is kept');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
});

test('the owner puts somebody off, leaves them out or pins them, and takes it back', async ({
  page,
}) => {
  await addPerson(page, 'Ada Vale');
  await openFromBar(page, 'Today');
  const row = weekIn(page).getByRole('listitem').filter({ hasText: 'Ada Vale' });
  for (const [item, said] of [
    ['Not now: 3 days', 'Not before Mon, Nov 23.'],
    ['Not this person', 'Ada Vale is not proposed any more.'],
  ] as const) {
    await choose(page, 'More for Ada Vale', item);
    await expect(page.getByText(said)).toBeVisible();
    await expect(row).toHaveCount(0);
    await undo(page);
    await expect(row).toHaveCount(1);
  }
  await choose(page, 'More for Ada Vale', 'Not now: 7 days');
  await page.getByRole('button', { name: '1 put off · show' }).click();
  const putOff = page.getByRole('list', { name: 'Put off this week' });
  await expect(putOff.getByRole('listitem')).toContainText('Back on Fri, Nov 27');
  await putOff.getByRole('button', { name: 'Bring back Ada Vale' }).click();
  await expect(row).toHaveCount(1);
  await choose(page, 'More for Ada Vale', 'Pin');
  await expect(row).toContainText('You pinned them');
  await choose(page, 'More for Ada Vale', 'Unpin');
  await expect(row).not.toContainText('You pinned them');
});

test('a message is drafted from what is on record, logged as sent, and answered in one tap', {
  tag: '@C47',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await addProject(page, 'the tide gauge');
  await openFromBar(page, 'Today');
  await weekIn(page).getByRole('link', { name: 'Ada Vale' }).click();
  await expect(messageIn(page)).toHaveValue(/How is it going with the tide gauge\?/);
  await page.getByRole('button', { name: 'Article' }).click();
  await page.getByLabel('Address of the article').fill('https://example.org/tides');
  await expect(messageIn(page)).toHaveValue(/https:\/\/example\.org\/tides/);
  await page.getByRole('button', { name: 'Question' }).click();
  await expect(messageIn(page)).toHaveValue(/surprised you most about the tide gauge/);
  await messageIn(page).fill(`Does the gauge still read ${word}?`);
  await page.getByRole('button', { name: 'Sent' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('1 person, all done.')).toBeVisible();
  await weekIn(page).getByRole('button', { name: 'They answered' }).click();
  await expect(weekIn(page).getByRole('button', { name: 'They answered' })).toHaveCount(0);
  await openPerson(page, 'Ada Vale');
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(word);
});

test('an ask dressed as a check-in is noticed, and the words wait until they are sent', {
  tag: '@C48',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await openFromBar(page, 'Today');
  await weekIn(page).getByRole('link', { name: 'Ada Vale' }).click();
  const notices = page.getByRole('list', { name: 'How it may read' });
  await expect(messageIn(page)).not.toHaveValue('');
  await expect(notices).toHaveCount(0);
  await messageIn(page).fill(
    `Hi Ada, how is the gauge? By the way, could you refer me to ${word}?`,
  );
  await expect(notices).toContainText('“could you refer” is an ask in disguise');
});

test('a tick is enough, and counts; a planned talk is planned, and done once it was held', async ({
  page,
}) => {
  await addPerson(page, 'Ada Vale');
  await openFromBar(page, 'Today');
  await page.getByRole('button', { name: 'Done: Ada Vale' }).click();
  await expect(page.getByText('1 person, all done.')).toBeVisible();
  await undo(page);
  await expect(page.getByText('1 person, about 5 minutes')).toBeVisible();

  await openPerson(page, 'Ada Vale');
  await planConversation(page, '2026-11-24');
  await openFromBar(page, 'Today');
  const row = weekIn(page).getByRole('listitem');
  await expect(row).toContainText('Talk planned for Tue, Nov 24');
  await expect(page.getByText('1 person, 1 planned. That is enough for this week.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Done: Ada Vale' })).toHaveCount(0);
  await row.getByRole('link', { name: 'Ada Vale' }).click();
  await page.getByRole('button', { name: 'We talked' }).click();
  await openFromBar(page, 'Today');
  await expect(page.getByText('1 person, all done.')).toBeVisible();
});
