import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  addTarget,
  choose,
  editInPlace,
  editing,
  onAFriday,
  openGoal,
  openPerson,
  planConversation,
  undo,
} from './support/journey';

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('strengths are kept once and used by a goal', { tag: '@C2' }, async ({
  page,
  capability: { word },
}) => {
  await openFromBar(page, 'Plan');
  const field = page.getByRole('textbox', { name: 'What you are good at' });
  await field.fill(`Soundings ${word}`);
  await field.press('Enter');
  await addGoal(page, 'Chart the coast');
  await openGoal(page, 'Chart the coast');
  await page.getByRole('button', { name: `Soundings ${word}` }).click();
  await expect(page.getByRole('button', { name: `Soundings ${word}` })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await addPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Prepare an ask' }).click();
  await page.getByRole('button', { name: `Soundings ${word}` }).click();
  await expect(page.getByRole('textbox', { name: 'What you offer in return' })).toHaveValue(
    `Soundings ${word}`,
  );
});

test('a goal says which relationships would move it', { tag: '@C3' }, async ({
  page,
  capability: { word },
}) => {
  await addGoal(page, 'Chart the coast');
  await openGoal(page, 'Chart the coast');
  await page.getByRole('button', { name: 'mentor', exact: true }).click();
  await expect(page.getByText('You know no mentor yet.')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Another kind of person' });
  await field.fill(`pilot ${word}`);
  await field.press('Enter');
  await expect(page.getByText(`You know no mentor yet, no pilot ${word} yet.`)).toBeVisible();
});

test('a goal aims at a role, an industry, an organization and a person, and says what help it wants there', {
  tag: ['@C4', '@C5', '@C6', '@C7'],
}, async ({ page, capability: { word } }) => {
  await addGoal(page, 'Chart the coast');
  await openGoal(page, 'Chart the coast');
  await addTarget(page, 'Role', `Keeper ${word}`, ['First of all', 'Opportunity']);
  await addTarget(page, 'Industry', `Tides ${word}`);
  await addTarget(page, 'Organization', `Harbor ${word}`, ['Admired from afar']);
  await addTarget(page, 'Person', `Ada ${word}`, ['Nice to have']);
  const targets = page.getByRole('list', { name: 'Targets' }).getByRole('listitem');
  await expect(targets).toHaveCount(4);
  await expect(targets.first()).toContainText(`Keeper ${word}`);
  await expect(targets.first()).toContainText('Knowledge empty, Introduction empty');
  await expect(targets.first()).not.toContainText('Opportunity empty');
  await expect(targets.filter({ hasText: `Harbor ${word}` })).toContainText('Admired from afar');

  await targets.first().getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: `Keeper ${word}` });
  await dialog.getByRole('button', { name: 'Opportunity', exact: true }).click();
  await editInPlace(page, 'Add a note', 'Note', 'Retires in spring');
  await dialog.getByRole('textbox', { name: 'Why, in your words' }).fill('The light must stay lit');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(targets.first()).toContainText('Opportunity empty');
  await expect(targets.first()).toContainText('The light must stay lit');

  // Why and by when the goal is wanted, and what was noted of the target: there at the next start too.
  await editInPlace(page, 'Add why it matters', 'Why', 'Nobody should run aground');
  await page.getByRole('button', { name: 'Add a day to aim for' }).click();
  const by = page.getByLabel('By', { exact: true });
  await by.fill('2027-03-31');
  await by.press('Enter');
  await expect(editing(page, 'By')).toContainText('Wed, Mar 31, 2027');
  await page.reload();
  await expect(editing(page, 'By')).toContainText('Wed, Mar 31, 2027');
  await expect(editing(page, 'Why')).toContainText('Nobody should run aground');
  await targets.first().getByRole('button').click();
  await expect(editing(dialog, 'Note')).toContainText('Retires in spring');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await openFromBar(page, 'Plan');
  await expect(page.getByRole('list', { name: 'Goals' })).toContainText('Mar 31, 2027');
  await openGoal(page, 'Chart the coast');
});

test('a ring says what somebody is there for, and the goal counts them', {
  tag: ['@C15', '@C16'],
}, async ({ page, capability: { word } }) => {
  await addGoal(page, 'Chart the coast');
  for (const [name, ring, purpose] of [
    [`Ada ${word}`, 'Secondary', 'Can introduce me'],
    [`Bo ${word}`, 'Tertiary', 'Morale'],
  ] as const) {
    await addPerson(page, name);
    await page.getByRole('radio', { name: ring }).check();
    await page.getByRole('button', { name: purpose }).click();
    await expect(page.getByRole('button', { name: purpose })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    // The only goal is the one that is meant.
    await expect(page.getByRole('button', { name: 'Chart the coast' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await openGoal(page, 'Chart the coast');
  const people = page.getByRole('list', { name: 'People for it' });
  await expect(people.getByRole('listitem').filter({ hasText: 'Ada' })).toContainText(
    'Can introduce me',
  );
  await expect(people.getByRole('listitem').filter({ hasText: 'Bo' })).toContainText('Morale');
  await expect(page.getByText('1 secondary, 1 tertiary')).toBeVisible();
});

test('a plan whose day has passed is shown, and renewed with a tap', async ({ page }) => {
  await addGoal(page, 'Chart the coast');
  await addPerson(page, 'Ada Vale');
  await page.getByRole('radio', { name: 'Primary' }).check();
  await page.getByRole('button', { name: 'Referral', exact: true }).click();
  await page.getByRole('button', { name: 'This month' }).click();
  await expect(page.getByText('Referral, by Mon, Nov 30')).toBeVisible();
  await page.clock.setFixedTime(new Date(2026, 11, 4, 12));
  await page.goto('/');
  await openGoal(page, 'Chart the coast');
  const people = page.getByRole('list', { name: 'People for it' });
  await expect(people).toContainText('a day that has passed');
  await people.getByRole('button', { name: 'Renew' }).click();
  await expect(people).not.toContainText('a day that has passed');
  await openPerson(page, 'Ada Vale');
  await expect(page.getByText('Referral, by Mon, Jan 4, 2027')).toBeVisible();
});

test('a goal counts what its conversations were for, and shows how learning and people took turns', {
  tag: ['@C97', '@C99'],
}, async ({ page, capability: { word } }) => {
  await addGoal(page, 'Chart the coast');
  await addPerson(page, `Ada ${word}`);
  await planConversation(page, '2026-11-24');
  await openGoal(page, 'Chart the coast');
  await expect(page.getByText('None yet. A conversation that names this goal')).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
  await page.getByRole('link', { name: 'Conversations' }).click();
  await page.getByRole('link', { name: `Ada ${word}` }).click();
  await page.getByLabel('Purpose').selectOption({ label: 'Secure a referral' });
  await page.getByLabel('Goal it serves').selectOption({ label: 'Chart the coast' });
  await expect(page.getByRole('status').getByText('Goal changed.')).toBeVisible();
  await page.getByRole('button', { name: 'We talked' }).click();
  const learned = page.getByRole('textbox', { name: 'One thing learned' });
  await learned.fill(`Tables are printed twice ${word}`);
  await learned.press('Enter');
  await expect(page.getByRole('list', { name: 'Takeaways' })).toContainText(word);
  await openGoal(page, 'Chart the coast');
  const purposes = page.getByRole('list', { name: 'Conversations by purpose' });
  await expect(purposes).toContainText('Secure a referral');
  await expect(purposes).toContainText('1 held');
  const cycle = page.getByRole('table', { name: /What was learned leads to people/ });
  await expect(cycle.getByRole('row', { name: /^Learning/ })).toContainText('1');
  await expect(cycle.getByRole('row', { name: /^Connection/ })).toContainText('1');
  await expect(page.getByRole('list', { name: 'History' })).toContainText(word);
});

test('an organization is made a target with a tap, and it can be taken back', async ({ page }) => {
  await addGoal(page, 'Chart the coast');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByRole('button', { name: 'Add organization' }).click();
  await page.getByLabel('Name').fill('Tide Lab');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Make it a target' }).click();
  const targets = page.getByRole('list', { name: 'Targets' });
  await expect(targets.getByRole('link', { name: 'Chart the coast' })).toBeVisible();
  await undo(page);
  await expect(page.getByRole('button', { name: 'Make it a target' })).toBeVisible();
  await page.getByRole('button', { name: 'Make it a target' }).click();
  await targets.getByRole('link', { name: 'Chart the coast' }).click();
  await page.getByRole('list', { name: 'Targets' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.getByRole('list', { name: 'Targets' }).getByRole('button')).toHaveCount(0);
  await expect(page.getByText('0 of 3')).toBeHidden();
  await undo(page);
  await expect(page.getByRole('list', { name: 'Targets' })).toContainText('Knowledge empty');
  await expect(page.getByText('0 of 3')).toBeVisible();
  await choose(page, 'More for Chart the coast', 'Reached');
  await openFromBar(page, 'Plan');
  await expect(page.getByRole('list', { name: 'Goals' })).toContainText('Reached');
});
