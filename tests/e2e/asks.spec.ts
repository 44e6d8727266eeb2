import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  choose,
  expectPersonPage,
  onAFriday,
  openPerson,
  planConversation,
  undo,
} from './support/journey';

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

/** Begins an ask of somebody whose page is on the screen. */
async function prepareAsk(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Prepare an ask' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Ask ${name}` })).toBeVisible();
}

/** Chooses one of a few in a row of them. */
async function pick(page: Page, group: string, option: string): Promise<void> {
  const radio = page
    .getByRole('radiogroup', { name: group })
    .getByRole('radio', { name: option, exact: true });
  await radio.click();
  await expect(radio).toBeChecked();
}

/** Says where somebody works, on their page. */
async function sayRole(page: Page, organization: string): Promise<void> {
  await page.getByRole('button', { name: 'Add title and organization' }).click();
  await page.getByLabel('Organization').fill(organization);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: organization })).toBeVisible();
}

/** Adds somebody whom the person on the screen knows. */
async function addTie(page: Page, name: string, how: string): Promise<void> {
  await page.getByRole('button', { name: 'Add tie' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add tie' });
  await dialog.getByRole('searchbox', { name: 'Whom they know' }).fill(name);
  await dialog.getByRole('button', { name: `Add ${name} as a new person` }).click();
  await dialog.getByRole('textbox', { name: 'How they know each other' }).fill(how);
  await dialog.getByRole('button', { name: 'Very well' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Knows' })).toContainText(how);
}

test('an ask says why, what for, what it gives to both and what is offered', {
  tag: ['@C41', '@C42', '@C43', '@C44'],
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await prepareAsk(page, 'Ada Vale');
  const texts = {
    'Why Ada': `You chart the bay, ${word}`,
    'What you hope to learn or get': `How ${word} is begun`,
    'How it serves both of you': `Both see ${word} sooner`,
    'What you offer in return': `My tables of ${word}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    await page.getByRole('textbox', { name }).fill(text);
  }
  await page.getByRole('button', { name: 'A resource' }).click();
  const message = page.getByRole('textbox', { name: 'Message', exact: true });
  await expect(message).toHaveValue(/What I would gladly do for you: My tables/);
  await page.getByRole('link', { name: 'Asks' }).click();
  await expect(page.getByRole('list', { name: 'Drafts' })).toContainText(`How ${word} is begun`);
  await page.getByRole('list', { name: 'Drafts' }).getByRole('link').click();
  for (const [name, text] of Object.entries(texts)) {
    await expect(page.getByRole('textbox', { name })).toHaveValue(text);
  }
});

test('the fit of an ask rests on the record and on who knows whom', {
  tag: ['@C39', '@C40', '@C45'],
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await sayRole(page, `Harbor ${word}`);
  await addTie(page, `Bo ${word}`, 'Sailed together');
  await prepareAsk(page, 'Ada Vale');
  const fit = page.getByRole('list', { name: 'Fit check' });
  const part = (name: string) => fit.getByRole('listitem').filter({ hasText: name }).first();
  await pick(page, 'Kind of ask', 'Introduction');
  await expect(part('Well positioned')).toContainText('Not yet');
  await page.getByRole('searchbox', { name: 'Whom could Ada introduce you to' }).fill(`Bo ${word}`);
  await page.getByRole('button', { name: `Bo ${word}` }).click();
  await expect(part('Well positioned')).toContainText(`Ada knows Bo ${word} well.`);
  await expect(part('Well positioned')).toContainText('Yes');

  await expect(part('Good for both')).toContainText('Not yet');
  await page.getByRole('textbox', { name: 'How it serves both of you' }).fill('Both learn');
  await expect(part('Good for both')).toContainText('Partly');
  await expect(part('Knows your work')).toContainText('Not yet');
  const worked = page.getByRole('combobox', { name: 'Where you have worked' });
  await worked
    .or(page.getByRole('textbox', { name: 'Where you have worked' }))
    .fill(`harbor ${word}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'What they know of you' })).toContainText(
    `Both of you worked at Harbor ${word}`,
  );
  await expect(part('Knows your work')).toContainText('Partly');
});

test('an ask too early is flagged, goes ahead anyway, and that is remembered', {
  tag: '@C22',
}, async ({ page, capability: { word } }) => {
  await addPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add follow-up' });
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(`Send ${word}`);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(word);
  await prepareAsk(page, 'Ada Vale');
  await expect(page.getByText('This ask may be early')).toBeVisible();
  await expect(page.getByText('You have no conversation with Ada on record yet.')).toBeVisible();
  await expect(page.getByText(`You still owe Ada: Send ${word}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Ask anyway' }).click();
  await expect(page.getByText('You ask Ada anyway')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(`You still owe Ada: Send ${word}.`)).toBeVisible();
});

test('who was asked much is at rest; an ask has its days, its outcome and its thanks', {
  tag: ['@C50', '@C52'],
}, async ({ page, capability }) => {
  await addPerson(page, 'Ada Vale');
  await expect(
    page.getByText('You may ask for advice; an introduction wants a give before it.'),
  ).toBeVisible();
  await prepareAsk(page, 'Ada Vale');
  await pick(page, 'Kind of ask', 'Referral');
  await expect(page.getByText('With Ada, a referral wants a give before it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('You owe me, ASAP');
  await expect(page.getByRole('list', { name: 'How it may read' }).first()).toContainText(
    'puts a price on it',
  );
  await page.getByRole('button', { name: 'Asked', exact: true }).click();
  await expect(page.getByText('Asked, today')).toBeVisible();
  await page.getByRole('button', { name: 'They said yes' }).click();
  await page
    .getByRole('textbox', { name: 'What came of it' })
    .fill('A talk with the harbor master');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Done, today')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Thanks' })).toHaveValue(/harbor master/);
  await page.getByRole('button', { name: 'Told them' }).click();
  await expect(page.getByText(/thanked and told today/)).toBeVisible();
  await undo(page);
  await expect(page.getByText(/thanked and told today/)).toBeHidden();

  await page.getByRole('link', { name: 'Ada Vale' }).click();
  await expectPersonPage(page, 'Ada Vale');
  const atRest = 'At rest: more was asked than given.';
  await expect(page.getByText(atRest)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Ask: a referral');
  await page.getByRole('button', { name: 'Why this balance?' }).click();
  await expect(page.getByRole('list', { name: 'The sums of the balance' })).toContainText('−5');
  capability.expectText(atRest);
});

test('a message is drafted in three tones; two weeks of silence are no answer, and no is one too', async ({
  page,
}) => {
  await addPerson(page, 'Ada Vale');
  await prepareAsk(page, 'Ada Vale');
  await page.getByRole('textbox', { name: 'What you hope to learn or get' }).fill('How to sound');
  const message = page.getByRole('textbox', { name: 'Message', exact: true });
  await expect(message).toHaveValue(/^Hi Ada/);
  await pick(page, 'Tone of message', 'Formal');
  await expect(message).toHaveValue(/^Dear Ada Vale/);
  await message.fill('Words of my own');
  await expect(page.getByRole('link', { name: 'Mail' })).toHaveAttribute('href', /Words%20of%20my/);
  await pick(page, 'Tone of message', 'Plain');
  await expect(message).not.toHaveValue('Words of my own');
  await undo(page);
  await expect(message).toHaveValue('Words of my own');

  await page.getByRole('button', { name: 'Asked', exact: true }).click();
  await expect(page.getByText('Asked, today')).toBeVisible();
  await page.clock.setFixedTime(new Date(2026, 11, 6, 12));
  await page.goto('/');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Asks' }).click();
  const waiting = page.getByRole('list', { name: 'Waiting for an answer' });
  await expect(waiting).toContainText('No answer');
  await waiting.getByRole('link').click();
  await expect(page.getByText('No answer in two weeks.')).toBeVisible();
  await page.getByRole('button', { name: 'They declined' }).click();
  await expect(page.getByRole('textbox', { name: 'What they said' })).toBeVisible();
  await page.getByRole('link', { name: 'Asks' }).click();
  await expect(page.getByRole('list', { name: 'Over' })).toContainText('Declined');
});

test('what was given is noted in a tap, also when a promise is kept', { tag: '@C60' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'A resource' }).click();
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline).toContainText('You gave a resource');
  await choose(page, 'More for a resource', 'Edit');
  const dialog = page.getByRole('dialog', { name: 'Give' });
  await dialog.getByRole('textbox', { name: 'What you gave' }).fill(`The tables of ${word}`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(timeline).toContainText(word);
  await expect(page.getByText('You may ask for advice or an introduction;')).toBeVisible();

  await page.getByRole('button', { name: 'Add follow-up' }).click();
  const promise = page.getByRole('dialog', { name: 'Add follow-up' });
  await promise.getByRole('textbox', { name: 'What is to be done' }).fill('Read the draft');
  await promise.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Done: Read the draft' }).click();
  await page.getByRole('status').getByRole('button', { name: 'That was a give' }).click();
  await expect(timeline).toContainText('You gave a hand');
});

test('a way in names each step and the weakest, and leads to an ask for its first', {
  tag: '@C17',
}, async ({ page, capability: { word } }) => {
  test.slow();
  await addPerson(page, 'Ada Vale');
  await addTie(page, 'Bo Tide', `Rowed at ${word}`);
  await page.getByRole('list', { name: 'Knows' }).getByRole('link', { name: 'Bo Tide' }).click();
  await expectPersonPage(page, 'Bo Tide');
  await sayRole(page, 'Tide Lab');
  await expect(page.getByRole('list', { name: 'Ways in' })).toContainText('Ada Vale, then Bo Tide');

  await openFromBar(page, 'People');
  const search = page.getByRole('searchbox', { name: 'Search people and notes' });
  await search.fill('tide lab');
  await page.getByRole('link', { name: 'Do I know anyone at Tide Lab?' }).click();
  const ways = page.getByRole('list', { name: 'Ways in' });
  await expect(ways).toContainText('Ada Vale and you: lukewarm, no touch on record');
  await expect(ways).toContainText(`Ada Vale knows Bo Tide very well (Rowed at ${word})`);
  await expect(ways).toContainText('This is the weakest step.');
  await ways.getByRole('button', { name: 'Ask Ada' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ask Ada Vale' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note to forward' })).toHaveValue(/^Hi Bo,/);
  await expect(page.getByRole('textbox', { name: 'Why Ada' })).toHaveValue(
    `You know Bo Tide (Rowed at ${word})`,
  );
  await openFromBar(page, 'Map');
  await page.getByRole('button', { name: 'Show as list' }).click();
  await page.getByRole('switch', { name: 'Whole network' }).click();
  await expect(page.getByRole('list', { name: 'People on the map' })).toContainText(
    'knows Bo Tide',
  );
  await page.getByRole('link', { name: 'Ada Vale' }).click();
  await expect(page.getByRole('list', { name: 'Knows' })).toContainText(word);
});

test('ways in are looked up for a role or an industry, and none is said as none', async ({
  page,
}) => {
  await addPerson(page, 'Ada Vale');
  await sayRole(page, 'Harbor Works');
  await page.getByRole('button', { name: 'Edit role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Chart keeper');
  await page.getByRole('button', { name: 'Save' }).click();
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Ways in' }).click();
  const search = page.getByRole('searchbox', { name: 'Do I know anyone at' });
  await search.fill('zzz');
  await expect(page.getByText('Nothing of that name on record')).toBeVisible();
  await search.fill('chart');
  await page.getByRole('list', { name: 'Matches' }).getByRole('button').first().click();
  await expect(page.getByRole('list', { name: 'Ways in' })).toContainText('Ada Vale and you');
});

test('the map answers a goal, shows the last touch, and leads on from anybody', {
  tag: ['@C11', '@C34', '@C98'],
}, async ({ page, capability }) => {
  test.slow();
  const { word } = capability;
  await addGoal(page, 'Chart the coast');
  await addPerson(page, `Ada ${word}`);
  await planConversation(page, '2026-11-20');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Conversations' }).click();
  await page.getByRole('list', { name: 'Conversations' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'We talked' }).click();
  await openPerson(page, `Ada ${word}`);
  await pick(page, 'Layer', 'Secondary');

  await openFromBar(page, 'Map');
  await expect(page.getByLabel('Goal')).toHaveValue(/./);
  await expect(page.getByText('This goal has no targets yet')).toBeVisible();
  await page.getByRole('button', { name: 'Show as list' }).click();
  const list = page.getByRole('list', { name: 'People on the map' });
  await expect(list.getByRole('listitem')).toContainText('Secondary · today');
  await choose(page, `More for Ada ${word}`, 'I gave an insight');
  await expect(page.getByText('Noted: you gave an insight.')).toBeVisible();
  await choose(page, `More for Ada ${word}`, 'Add follow-up');
  await expect(page.getByRole('dialog', { name: 'Add follow-up' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expectPersonPage(page, `Ada ${word}`);
  await openFromBar(page, 'Map');
  await page.getByRole('button', { name: 'Show as list' }).click();
  await expect(list).toContainText(word);
});
