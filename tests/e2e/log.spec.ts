import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { CapabilityHarness } from './support/capability';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, onAFriday, planConversation, undo } from './support/journey';
import { flightMode, waitForServiceWorker } from './support/offline';

/** Holds a conversation with somebody new; its debrief is on the screen then. */
async function hold(page: Page, name: string, day = '2026-11-24'): Promise<void> {
  await addPerson(page, name);
  await planConversation(page, day);
  await openFromBar(page, 'Today');
  await page.getByRole('list', { name: 'Coming up' }).getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'We talked' }).click();
  await expect(page.getByRole('heading', { name: 'What helped' })).toBeVisible();
}

async function openLog(page: Page): Promise<void> {
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Conversations' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Conversations' })).toBeVisible();
}

async function editInPlace(page: Page, button: string, label: string, text: string) {
  await page.getByRole('button', { name: button }).click();
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: new RegExp(`Edit ${label}`) })).toContainText(text);
}

test.beforeEach(async ({ page, context, server }, testInfo) => {
  await onAFriday(page);
  await page.goto('/');
  if (CapabilityHarness.isFor(testInfo)) return;
  // Those with a capability are opened without signal at their end; the others are lived without any.
  await waitForServiceWorker(page);
  await flightMode(context, server);
});

test('what passed is a calendar of dots, said in words', { tag: '@C38' }, async ({
  page,
  capability,
}) => {
  await hold(page, `Ada ${capability.word}`, '2026-11-20');
  await openLog(page);
  await expect(page.getByRole('list', { name: 'Conversations' })).toContainText(capability.word);
  const words = 'In the last half year: 1 exchange on 1 day, in 1 of 26 weeks.';
  await expect(page.getByRole('img', { name: words })).toBeVisible();
  capability.expectText(words);
});

test('what was learned and what it changes stand in the log', { tag: '@C66' }, async ({
  page,
  capability: { word },
}) => {
  await hold(page, 'Ada Vale');
  const field = page.getByRole('textbox', { name: 'One thing learned' });
  await field.fill('Small teams publish faster');
  await field.press('Enter');
  const label = 'What it changes in my plan';
  await editInPlace(page, 'Add what it changes in my plan', label, `Ask the ${word} first`);
  await openLog(page);
  await page.getByRole('radio', { name: 'Learned' }).check({ force: true });
  const learned = page.getByRole('list', { name: 'What you learned' });
  await expect(learned).toContainText('Small teams publish faster');
  await expect(learned).toContainText(word);
});

test('the log is searched, and narrowed to who reached out', async ({ page }) => {
  await hold(page, 'Ada Vale', '2026-11-17');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Plan' }).click();
  await page.getByLabel('Who reached out').selectOption({ label: 'They reached out' });
  await expect(page.getByRole('status').getByText('noted')).toBeVisible();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Hold' }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('The tide tables are from 1890');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await hold(page, 'Bo Tidewater', '2026-11-18');

  await openLog(page);
  const list = page.getByRole('list', { name: 'Conversations' });
  await expect(list.getByRole('link')).toHaveText(['Bo Tidewater', 'Ada Vale']);
  await page.getByRole('searchbox', { name: 'Search the log' }).fill('tables 1890');
  await expect(list.getByRole('link')).toHaveText(['Ada Vale']);
  await expect(list).toContainText('The tide tables are from 1890');
  await page.getByRole('searchbox', { name: 'Search the log' }).fill('');
  await page.getByLabel('Who reached out').selectOption({ label: 'They reached out' });
  await expect(list.getByRole('link')).toHaveText(['Ada Vale']);
});

test('a talk waits to be debriefed, and can be skipped', async ({ page }) => {
  await hold(page, 'Ada Vale');
  await editInPlace(page, 'Add what helped me most', 'What helped me most', 'Her candor');
  await openFromBar(page, 'Today');
  const waiting = page.getByRole('list', { name: 'To debrief' });
  await waiting.getByRole('link', { name: 'Ada Vale' }).click();
  await expect(page.getByRole('button', { name: /Edit What helped me most/ })).toContainText(
    'Her candor',
  );
  await openFromBar(page, 'Today');
  await page.getByRole('button', { name: 'Skip the debrief with Ada Vale' }).click();
  await expect(waiting).toBeHidden();
  await undo(page);
  await expect(waiting).toContainText('Ada Vale');
});

test('what may come of a talk becomes an opportunity with its people', async ({ page }) => {
  await hold(page, 'Ada Vale');
  const field = page.getByRole('textbox', { name: 'An opportunity' });
  await field.fill('A pilot at the harbor');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Track it' }).click();
  await page.getByRole('link', { name: 'Among your opportunities' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A pilot at the harbor');
  await expect(page.getByRole('list', { name: 'People in it' })).toContainText('Ada Vale');
  await expect(page.getByRole('list', { name: 'Conversations and asks' })).toContainText(
    'Ada Vale',
  );
});

test('all that is ahead goes to the calendar in one file, without words of notes', async ({
  page,
}) => {
  await addPerson(page, 'Bo Tidewater');
  await planConversation(page, '2026-11-30');
  await hold(page, 'Ada Vale');
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('Send the secret tables');
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  await expect(page.getByRole('list', { name: 'Follow-ups' })).toContainText('secret');

  await openFromBar(page, 'Today');
  const send = async (): Promise<ICAL.Event[]> => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More for all that is owed' }).click();
    await page.getByRole('menuitem', { name: 'Add all to calendar' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(text).not.toContain('secret');
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  };
  const first = await send();
  expect(first.map(({ summary }) => summary).sort()).toEqual([
    'Orrery: Ada Vale',
    'Orrery: Bo Tidewater',
  ]);
  for (const event of first) expect(event.component.getAllSubcomponents('valarm')).toHaveLength(1);
  await expect(page.getByRole('status')).toContainText('2 for your calendar');
  const second = await send();
  const promise = (events: ICAL.Event[]) =>
    events.find(({ summary }) => summary.endsWith('Ada Vale'));
  expect(promise(second)?.uid).toBe(promise(first)?.uid);
  expect(promise(second)?.sequence).toBe((promise(first)?.sequence ?? 0) + 1);
});
