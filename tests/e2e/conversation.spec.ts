import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import { addGoal, addPerson, onAFriday, planConversation } from './support/journey';
import { flightMode, waitForServiceWorker } from './support/offline';

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();

/** Plans a conversation with somebody new on a day, and opens its page from Today. */
async function openPlanned(page: Page, name: string, day = '2026-11-24'): Promise<void> {
  await addPerson(page, name);
  await planConversation(page, day);
  await openFromBar(page, 'Today');
  await page.getByRole('list', { name: 'Coming up' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: `With ${name}` })).toBeVisible();
}

/** The same, after it was held. */
async function openHeld(page: Page, name: string): Promise<void> {
  await openPlanned(page, name);
  await page.getByRole('button', { name: 'We talked' }).click();
  await expect(page.getByRole('heading', { name: 'What helped' })).toBeVisible();
}

async function addLine(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(text);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

/** Fills in a text that shows its label. */
async function editInPlace(page: Page, button: string, label: string, text: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: new RegExp(`Edit ${label} ?:`) })).toContainText(
    text,
  );
}

async function addFollowUp(page: Page, who: string, text: string): Promise<void> {
  await page.getByLabel('Who', { exact: true }).selectOption({ label: who });
  await page.getByRole('textbox', { name: 'What', exact: true }).fill(text);
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  await expect(page.getByRole('list', { name: 'Follow-ups' })).toContainText(text);
}

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('from the plan to the thanks, without signal', async ({ page, context, server }) => {
  await waitForServiceWorker(page);
  await flightMode(context, server);
  await addGoal(page, 'Chart the northern coast');
  await openPlanned(page, 'Ada Vale');

  await page.getByLabel('Purpose').selectOption({ label: 'Secure a referral' });
  await expect(page.getByText('Early for a referral')).toBeVisible();
  await page.getByLabel('Purpose').selectOption({ label: 'Learn a domain' });
  await expect(page.getByLabel('Goal it serves').locator('option:checked')).toHaveText(
    'Chart the northern coast',
  );
  const message = page.getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveValue(
    /Hi Ada,[\s\S]*Chart the northern coast[\s\S]*30 minutes over coffee/,
  );
  await page.getByRole('radio', { name: 'Formal' }).check({ force: true });
  await expect(message).toHaveValue(/Dear Ada Vale,/);

  await step(page, 'Prepare');
  await addLine(page, 'A concrete question; two or three are enough', 'Can I pick your brain?');
  await expect(page.getByText('could go to anybody')).toBeVisible();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText(
    'Which of my next two steps would you drop?',
  );
  await addLine(page, 'A perspective, a resource, an introduction', 'The tide tables of 1890');
  await expect(page.getByText('Prepared')).toBeVisible();

  await step(page, 'Hold');
  await page.getByRole('checkbox', { name: /next two steps/ }).check({ force: true });
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('Small teams publish faster');
  await page.getByRole('button', { name: 'Takeaway' }).click();
  await expect(page.getByRole('list', { name: 'Marked' })).toContainText(
    'Takeaway: Small teams publish faster',
  );
  await notes.press('End');
  await notes.pressSequentially('\nI will send her the tide tables tomorrow');
  await expect(page.getByText('Saved on this device')).toBeVisible();

  await page.getByRole('button', { name: 'We talked' }).click();
  await page
    .getByRole('list', { name: 'Promises found' })
    .getByRole('button', { name: /I owe: .*tide tables/ })
    .click();
  await expect(page.getByRole('list', { name: 'Follow-ups' })).toContainText('tide tables');
  await editInPlace(
    page,
    'Add what helped me most',
    'What helped me most',
    'The name of the harbor master',
  );
  await addFollowUp(page, 'I will try', 'Show the chart first');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  // They met before the day that was planned, and the next step is read from its beginning.
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeInViewport();

  const thanks = page.getByRole('textbox', { name: 'Thank-you' });
  await expect(thanks).toHaveValue(
    /talking with me today[\s\S]*The name of the harbor master[\s\S]*Small teams publish faster[\s\S]*Show the chart first[\s\S]*tide tables/,
  );
  await page.getByRole('button', { name: 'Sent', exact: true }).click();
  await expect(page.getByText('Thanked today.')).toBeVisible();
});

test('a first talk seeks knowledge, and says so', { tag: '@C22' }, async ({
  page,
  capability: { word },
}) => {
  await openPlanned(page, `Ada ${word}`);
  await expect(page.getByText('it seeks knowledge, favors come later')).toBeVisible();
  await page.getByLabel('Purpose').selectOption({ label: 'Secure a referral' });
  await expect(page.getByText('Early for a referral')).toBeVisible();
});

test('the story to tell is the goal and why', { tag: '@C23' }, async ({
  page,
  capability: { word },
}) => {
  await addGoal(page, 'Chart the coast');
  await openPlanned(page, 'Ada Vale');
  await page.getByLabel('Goal it serves').selectOption({ label: 'Chart the coast' });
  await step(page, 'Prepare');
  await editInPlace(page, 'Add why you want it', 'Why you want it', `for the ${word}`);
});

test('what is valued about their work is at hand', { tag: '@C24' }, async ({
  page,
  capability: { word },
}) => {
  await openPlanned(page, 'Ada Vale');
  await step(page, 'Prepare');
  await editInPlace(
    page,
    'Add what you value about their work',
    'What I value about their work',
    `her ${word}`,
  );
});

test('two or three concrete questions, and a generic one is sharpened', {
  tag: ['@C25', '@C56'],
}, async ({ page, capability: { word } }) => {
  await openPlanned(page, 'Ada Vale');
  await step(page, 'Prepare');
  const add = 'A concrete question; two or three are enough';
  await addLine(page, add, 'What do you do?');
  await expect(page.getByText('could go to anybody')).toBeVisible();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByText('could go to anybody')).toBeHidden();
  await addLine(page, add, `What did the ${word} cost?`);
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText(word);
});

test('what to bring is thought of before', { tag: ['@C26', '@C27'] }, async ({
  page,
  capability: { word },
}) => {
  await openPlanned(page, 'Ada Vale');
  await step(page, 'Prepare');
  await page
    .getByRole('list', { name: 'Ideas: to bring' })
    .getByRole('button', { name: /A resource/ })
    .click();
  await addLine(page, 'A perspective, a resource, an introduction', `A fresh view of ${word}`);
  await expect(page.getByRole('list', { name: 'To bring', exact: true })).toContainText(word);
});

test('notes are taken while talking', { tag: '@C28' }, async ({ page, capability: { word } }) => {
  await openPlanned(page, 'Ada Vale');
  await step(page, 'Hold');
  await page.getByRole('textbox', { name: 'Notes' }).fill(`she said ${word}`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
});

test('the thank-you cites what was learned, what is tried and what comes next', {
  tag: ['@C29', '@C30', '@C31', '@C57'],
}, async ({ page, capability: { word } }) => {
  await openHeld(page, 'Ada Vale');
  await addLine(page, 'One thing learned', `small teams ${word}`);
  await addFollowUp(page, 'I will try', 'show the chart first');
  await editInPlace(
    page,
    'Add what it changes in my plan',
    'What it changes in my plan',
    'ask the harbor first',
  );
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Thank-you' })).toHaveValue(
    new RegExp(`small teams ${word}[\\s\\S]*show the chart first[\\s\\S]*ask the harbor first`),
  );
});

test('a promised resource goes with the thanks as a link', { tag: '@C32' }, async ({
  page,
  capability: { word },
}) => {
  await openHeld(page, 'Ada Vale');
  await addFollowUp(page, 'I promised', 'Send the tide tables');
  const link = `https://example.org/${word}`;
  await editInPlace(page, 'Add its link', 'Link', link);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Thank-you' })).toHaveValue(
    new RegExp(`As promised: the tide tables: ${link}`),
  );
});

test('an offered introduction asks both, becomes a note to both, and counts as a give', {
  tag: '@C33',
}, async ({ page, capability: { word } }) => {
  await openPlanned(page, 'Ada Vale');
  await step(page, 'Hold');
  await page.getByRole('textbox', { name: 'Notes' }).fill('Intro me to the harbor master');
  await page.getByRole('button', { name: 'Introduction' }).click();
  await page.getByRole('button', { name: 'We talked' }).click();
  const followUps = page.getByRole('list', { name: 'Follow-ups' });
  await expect(followUps).toContainText('They owe · Introduction');

  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'I introduce' });
  await page.getByRole('searchbox', { name: 'Introduce to whom' }).fill(`Bo ${word}`);
  await page.getByRole('list', { name: 'Matches' }).getByRole('button', { name: 'Add Bo' }).click();
  await expect(page.getByRole('button', { name: `Remove Bo ${word}` })).toBeVisible();
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  await expect(followUps).toContainText(`Introduce Ada Vale to Bo ${word}`);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Thank-you' })).toHaveValue(
    /The introduction to Bo is on its way\./,
  );

  const note = page.getByRole('textbox', { name: 'Introduction', exact: true });
  await expect(note).toHaveValue(/Hi Ada,[\s\S]*only if both of you say yes/);
  await page.getByRole('button', { name: 'Asked Ada' }).click();
  await expect(page.getByText('Ada is asked. Ask each of them first.')).toBeVisible();
  await page.getByRole('radio', { name: 'Bo', exact: true }).check({ force: true });
  await expect(note).toHaveValue(/Hi Bo,/);
  await page.getByRole('button', { name: 'Asked Bo' }).click();
  await expect(page.getByText('Both are asked.')).toBeVisible();
  await page.getByRole('radio', { name: 'Both' }).check({ force: true });
  await expect(note).toHaveValue(/Hi Ada and Bo,[\s\S]*I wrote to each of you/);
  await page.getByRole('button', { name: 'Introduced', exact: true }).click();
  await expect(page.getByText('Introduced today.')).toBeVisible();
  await expect(note).toHaveValue(/Hi Ada and Bo,/);

  await page.getByRole('link', { name: 'Ada Vale' }).click();
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline).toContainText('You gave an introduction');
  await expect(timeline).toContainText(word);
});

test('what came of it is noted', { tag: '@C35' }, async ({ page, capability: { word } }) => {
  await openHeld(page, 'Ada Vale');
  await editInPlace(page, 'Add the outcome', 'Outcome', `a second talk about ${word}`);
});

test('what may come of it is noted', { tag: '@C36' }, async ({ page, capability: { word } }) => {
  await openHeld(page, 'Ada Vale');
  await addLine(page, 'An opportunity', `a pilot in ${word}`);
  await expect(page.getByRole('list', { name: 'Opportunities' })).toContainText(word);
});

test('the next talk opens with what was learned, and asks what has changed', {
  tag: ['@C54', '@C55'],
}, async ({ page, capability: { word } }) => {
  await openHeld(page, 'Ada Vale');
  await addLine(page, 'One thing learned', `small teams ${word}`);
  await page.getByRole('link', { name: 'Ada Vale' }).click();
  await planConversation(page, '2026-11-30');
  await openFromBar(page, 'Today');
  await page.getByRole('list', { name: 'Coming up' }).getByRole('link', { name: 'Ada' }).click();
  await step(page, 'Prepare');
  await page
    .getByRole('list', { name: 'Ideas: questions' })
    .getByRole('button', { name: new RegExp(`small teams ${word}.*new developments`) })
    .click();
  await expect(page.getByRole('list', { name: 'Questions', exact: true })).toContainText(word);
});

test('a short talk is proposed, with a length', { tag: '@C58' }, async ({
  page,
  capability: { word },
}) => {
  await openPlanned(page, `${word} Vale`);
  await page.getByLabel('Length').selectOption({ label: '20 minutes' });
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(
    new RegExp(`Hi ${word},[\\s\\S]*20 minutes over coffee`),
  );
});

test('after a good talk an introduction is asked for by name', { tag: '@C59' }, async ({
  page,
  capability: { word },
}) => {
  await openHeld(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Whom could they introduce you to' })
    .fill(`Mirela ${word}`);
  await expect(page.getByRole('textbox', { name: 'Ask', exact: true })).toHaveValue(
    new RegExp(`comfortable with an introduction to Mirela ${word}`),
  );
  await page.getByRole('button', { name: 'Asked', exact: true }).click();
  await expect(page.getByRole('status').getByText('Noted as asked.')).toBeVisible();
  await step(page, 'Debrief');
  await expect(page.getByRole('list', { name: 'Follow-ups' })).toContainText(word);
});

test('what helped them most stands with them', { tag: '@C74' }, async ({
  page,
  capability: { word },
}) => {
  await openHeld(page, 'Ada Vale');
  await editInPlace(
    page,
    'Add what helped them most',
    'What helped them most',
    `numbers on ${word}`,
  );
  await page.getByRole('link', { name: 'Ada Vale' }).click();
  await expect(page.getByText(`numbers on ${word}`).first()).toBeAttached();
});

test('advice comes back on its day, and goes back to the adviser as news, without signal', async ({
  page,
  context,
  server,
}) => {
  await waitForServiceWorker(page);
  await flightMode(context, server);
  await openHeld(page, 'Ada Vale');
  await addFollowUp(page, 'I will try', 'Show the chart first');
  await openFromBar(page, 'Today');
  await page
    .getByRole('list', { name: 'Owed' })
    .getByRole('link', { name: 'Show the chart first' })
    .click();
  const words = page.getByRole('list', { name: 'Follow-ups' }).getByText('Show the chart first');
  await expect(words).toBeFocused();
  await expect(words).toBeInViewport();
  await page.getByRole('button', { name: 'More for Show the chart first' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Follow-up' });
  await dialog
    .getByRole('textbox', { name: 'What is to be done' })
    .fill('Show her the chart first');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'More for Show her the chart first' }).click();
  await page.getByRole('menuitem', { name: 'Tried' }).click();
  await expect(page.getByRole('status').getByText('Tried.')).toBeVisible();
  await editInPlace(page, 'Add what happened', 'What happened', 'they asked for a second talk');
  await expect(page.getByRole('status').getByText('Noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Tell Ada' }).click();
  await expect(page.getByRole('heading', { name: /^News: Show her the chart/ })).toBeInViewport();
  await expect(page.getByRole('textbox', { name: 'News', exact: true })).toHaveValue(
    /Show her the chart first[\s\S]*I tried it\.[\s\S]*They asked for a second talk\./,
  );
  await page.getByRole('button', { name: 'Told them' }).click();
  await expect(page.getByRole('status').getByText('Noted as told.')).toBeVisible();
  await page.getByRole('link', { name: 'Ada Vale' }).click();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(
    'What happened: they asked for a second talk',
  );
});
