import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  addTarget,
  onAFriday,
  openGoal,
  openPerson,
  openSettings,
  planConversation,
} from './support/journey';

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

/** Writes to somebody whose page is on the screen, and logs that they answered. */
async function writeAndHear(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill(words);
  await page.getByRole('button', { name: 'Sent' }).click();
  const timeline = page.getByRole('list', { name: 'Timeline' });
  const row = timeline.getByRole('listitem').filter({ hasText: words });
  await row.getByRole('button', { name: /^More for You wrote/ }).click();
  await page.getByRole('menuitem', { name: 'They answered' }).click();
  await expect(row).toContainText('answered today');
}

test('the rhythm is drawn, starts again with a touch, and says when somebody answers', {
  tag: ['@C51', '@C53'],
}, async ({ page, capability: { word } }) => {
  test.slow();
  await addPerson(page, `Ada ${word}`);
  await expect(page.getByRole('img', { name: 'In touch in 0 of the last 26 weeks' })).toBeVisible();
  await page.getByLabel('How often you want a touch').selectOption({ label: 'Every two weeks' });
  await expect(page.getByText('You want a touch every two weeks.')).toBeVisible();
  await page.getByRole('button', { name: 'They reacted' }).click();
  await expect(page.getByRole('img', { name: 'In touch in 1 of the last 26 weeks' })).toBeVisible();
  await expect(page.getByText('The next one around Fri, Dec 4.')).toBeVisible();
  await expect(page.getByText('Too few messages to tell')).toBeVisible();
  for (const words of ['the first', 'the second', 'the third']) await writeAndHear(page, words);
  await expect(
    page.getByText('Likely to answer, best on workday afternoons: 3 of 3 so far.'),
  ).toBeVisible();
});

test('how much a week, which days are off, and how often for whom is the owner’s word', {
  tag: '@C46',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await openSettings(page);
  await page.getByLabel('People a week, at most').selectOption({ label: '2 people' });
  await expect(page.getByRole('status').getByText('Ceiling saved.')).toBeVisible();
  await page.getByLabel('Primary').selectOption({ label: 'every two weeks' });
  await expect(page.getByRole('status').getByText('Cadence saved.')).toBeVisible();
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) {
    const chip = page.getByRole('button', { name: day, exact: true });
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  }
  await openFromBar(page, 'Today');
  await expect(page.getByText('This week is off. Nothing is proposed.')).toBeVisible();
  await openSettings(page);
  await page.getByRole('button', { name: 'Fri', exact: true }).click();
  await page.getByLabel('A tag with a cadence of its own').fill(word);
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(page.getByLabel(`Tag ${word}`)).toHaveValue('90');
});

test('news is written once, and told to each with a line of their own', {
  tag: '@C49',
}, async ({ page, capability: { word } }) => {
  test.slow();
  await addPerson(page, 'Ada Vale');
  await addPerson(page, 'Bo Reed');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Milestones' }).click();
  await page.getByRole('radio', { name: 'Decision' }).check();
  await page
    .getByRole('textbox', { name: 'The news, as you would tell it' })
    .fill(`I will sail to ${word}`);
  await page.getByRole('button', { name: 'Choose whom to tell' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Decision' })).toBeVisible();
  await page.getByRole('button', { name: 'Unplaced' }).click();
  const candidates = page.getByRole('group', { name: 'People to tell' });
  await candidates.getByText('Ada Vale').click();
  await candidates.getByText('Bo Reed').click();
  await page.getByRole('button', { name: 'Tell 2 people' }).click();
  const message = page.getByRole('textbox', { name: 'Message', exact: true });
  await page.getByRole('textbox', { name: 'A line for Ada alone' }).fill('your map is on board');
  await expect(message).toHaveValue(new RegExp(`Hi Ada,[^]*${word}\\.[^]*Your map is on board\\.`));
  await page.getByRole('button', { name: 'Sent, next' }).click();
  await expect(message).toHaveValue(/Hi Bo,/);
  await page.getByRole('button', { name: 'Sent', exact: true }).click();
  const told = page.getByRole('list', { name: 'Told' });
  await expect(told.getByRole('listitem')).toHaveCount(2);
  await expect(told).toContainText('Your map is on board.');
});

test('who was not heard this quarter is said, with whom to write to', {
  tag: '@C91',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Bo Reed');
  await page.getByRole('button', { name: 'Add title and organization' }).click();
  const role = page.getByRole('dialog');
  await role.getByLabel('Organization').fill(`Harbor ${word}`);
  await role.getByRole('button', { name: 'Save' }).click();
  await expect(role).toBeHidden();
  await addPerson(page, 'Ada Vale');
  await planConversation(page, '2026-11-20');
  await openFromBar(page, 'Today');
  await page
    .getByRole('list', { name: 'Coming up' })
    .getByRole('link', { name: 'Ada Vale' })
    .click();
  await page.getByRole('button', { name: 'We talked' }).click();
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Openings and weak spots' }).click();
  const overlooked = page.getByRole('list', { name: 'Voices overlooked' });
  await expect(overlooked).toContainText(`You heard none of the people at Harbor ${word}`);
  await expect(overlooked.getByRole('link', { name: 'Write to Bo Reed' })).toBeVisible();
});

test('who came to a target and was not talked with is an opening', {
  tag: '@C67',
}, async ({ page, capability: { word } }) => {
  test.slow();
  await addGoal(page, 'Chart the coast');
  await openGoal(page, 'Chart the coast');
  await addTarget(page, 'Role', 'Tide keeper');
  await addPerson(page, `Ada ${word}`);
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Openings and weak spots' }).click();
  await expect(page.getByText('Nobody you know is at a target')).toBeVisible();

  await openPerson(page, `Ada ${word}`);
  await page.getByRole('button', { name: 'Add title and organization' }).click();
  const role = page.getByRole('dialog');
  await role.getByLabel('Title').fill('Keeper of the tide tables');
  await role.getByRole('button', { name: 'Save' }).click();
  await expect(role).toBeHidden();
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Openings and weak spots' }).click();
  const openings = page.getByRole('list', { name: 'At a target, and not talked with' });
  await expect(openings).toContainText(`Ada ${word}`);
  await expect(openings).toContainText('Keeper of the tide tables · matches Tide keeper');
  await expect(openings.getByRole('link', { name: `Write to Ada ${word}` })).toBeVisible();
});
