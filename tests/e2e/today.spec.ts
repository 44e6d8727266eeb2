import type { Page } from '@playwright/test';
import { textOf } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addPerson,
  choose,
  jot,
  onAFriday,
  openPerson,
  planConversation,
  undo,
} from './support/journey';

const owedIn = (page: Page) => page.getByRole('list', { name: 'Owed' });

test('what was promised in a note is a follow-up, mine and theirs', {
  tag: ['@C37', '@C71'],
}, async ({ page, capability: { word } }) => {
  await onAFriday(page);
  await page.goto('/');
  await jot(page, `Met Ruben Okoro. I will send him ${word} by Monday.`, [
    'Add Ruben Okoro',
    new RegExp(`I owe: .*${word}`),
  ]);
  await openFromBar(page, 'Today');
  const row = owedIn(page).getByRole('listitem');
  await expect(row).toContainText(word);
  await expect(row).toContainText('You, for Ruben Okoro');
  await expect(row).toContainText('Mon');
});

test('a follow-up is done, or put off for days, and both can be taken back', async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
  await jot(page, 'Met Ruben Okoro. I will send him the chart tomorrow.', [
    'Add Ruben Okoro',
    /I owe/,
  ]);
  await openFromBar(page, 'Today');
  const row = owedIn(page).getByRole('listitem');
  await page.getByRole('button', { name: /^Done: .*chart/ }).click();
  await expect(row).toHaveCount(0);
  await undo(page);
  await expect(row).toHaveCount(1);

  for (const [days, back] of [
    [3, 'Mon, Nov 23'],
    [7, 'Fri, Nov 27'],
    [14, 'Fri, Dec 4'],
  ] as const) {
    await choose(page, /^More for .*chart/, `Not now: ${days} days`);
    await expect(page.getByText(`Back on ${back}.`)).toBeVisible();
    await expect(row).toHaveCount(0);
    await undo(page);
    await expect(row).toHaveCount(1);
  }
  await choose(page, /^More for .*chart/, 'Not now: 3 days');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: '1 put off · show' }).click();
  const putOff = page.getByRole('list', { name: 'Put off', exact: true });
  await expect(putOff.getByRole('listitem')).toContainText('Back on Mon, Nov 23');
  await putOff.getByRole('button', { name: /^Bring back .*chart/ }).click();
  await expect(row).toHaveCount(1);
  await expect(putOff).toHaveCount(0);

  await choose(page, /^More for .*chart/, 'Not now: 3 days');
  await expect(row).toHaveCount(0);
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto('/');
  await expect(row).toHaveCount(1);

  // It is part of the week, and stands in one place; from there it is a message to send.
  await expect(
    page.getByText('It stands under Owed: what you promised comes first.'),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: 'This week' }).getByRole('listitem')).toHaveCount(0);
  await row.getByRole('link').click();
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue(/chart/);
  await page.getByRole('button', { name: 'Sent' }).click();
  await expect(page.getByText('1 person, all done.')).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('a follow-up goes to the calendar with a name and no note, and a second time as an update', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  await jot(page, 'Met Ruben Okoro. I will send him the secret chart tomorrow.', [
    'Add Ruben Okoro',
    /I owe/,
  ]);
  await openFromBar(page, 'Today');
  const files: string[] = [];
  for (let time = 0; time < 2; time++) {
    const downloading = page.waitForEvent('download');
    await choose(page, /^More for .*chart/, 'Add to calendar');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('follow-up.ics');
    files.push(await textOf(download));
    await expect(page.getByText('Calendar file saved: open it to add it.').last()).toBeVisible();
  }
  const [first = '', second = ''] = files;
  expect(first).toContain('BEGIN:VCALENDAR\r\n');
  expect(first).toContain('SUMMARY:Orrery: Ruben Okoro\r\n');
  expect(first).toContain('20261121');
  expect(first).toContain('BEGIN:VALARM\r\n');
  expect(first).not.toContain('secret');
  const fieldOf = (text: string, name: string) =>
    new RegExp(`^${name}:(.*)\\r$`, 'm').exec(text)?.[1];
  expect(fieldOf(second, 'UID')).toBe(fieldOf(first, 'UID'));
  expect(Number(fieldOf(second, 'SEQUENCE'))).toBeGreaterThan(Number(fieldOf(first, 'SEQUENCE')));
});

test('conversations ahead are coming up, the next one first, until they were held', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await planConversation(page, '2026-11-27');
  await addPerson(page, 'Ruben Okoro');
  await planConversation(page, '2026-11-24');
  await openFromBar(page, 'Today');
  const comingUp = page.getByRole('list', { name: 'Coming up' });
  await expect(comingUp.getByRole('link')).toHaveText(['Ruben Okoro', 'Ada Vale']);
  await comingUp.getByRole('link', { name: 'Ruben Okoro' }).click();
  await page.getByRole('button', { name: 'We talked' }).click();
  await openFromBar(page, 'Today');
  await expect(comingUp.getByRole('link')).toHaveText(['Ada Vale']);
  await openPerson(page, 'Ruben Okoro');
  await expect(page.getByText('Debriefed').or(page.getByText('Held'))).toBeVisible();
});

test('what no copy holds yet is counted, and the count is silent for a week when asked', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  for (let changes = 1; changes < 25; changes++) {
    const layer = changes % 2 === 0 ? 'Secondary' : 'Tertiary';
    await page.getByRole('radio', { name: layer }).locator('..').click();
    await expect(page.getByText(`Placed: ${layer.toLowerCase()}.`).first()).toBeVisible();
  }
  await openFromBar(page, 'Today');
  const count = page.getByText('25 changes are in no copy yet.');
  await expect(count).toBeVisible();
  await page.getByRole('button', { name: 'Not this week' }).click();
  await expect(count).toBeHidden();
  await page.clock.setFixedTime(new Date(2026, 10, 27, 12));
  await page.goto('/');
  await expect(count).toBeVisible();
  await page.getByRole('link', { name: 'Back up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});
