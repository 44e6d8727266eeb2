import type { Locator, Page } from '@playwright/test';
import { madePlan } from '../../benchmarks/plan/rows';
import type { CalendarDate } from '../../src/domain/record';
import { writeBackup } from '../../src/exchange/backup/writeBackup';
import { accessibleText } from './support/accessibilityTree';
import { expect, openFromBar, test } from './support/fixtures';
import { onAFriday, openSettings } from './support/journey';
import { press, tabTo } from './support/keyboard';
import { flightMode, waitForServiceWorker } from './support/offline';

/** 5 goals, 40 targets, 200 opportunities and 3,000 people, restored from a backup. */
async function useFullPlan(page: Page): Promise<void> {
  await onAFriday(page);
  await page.goto('/');
  await openSettings(page);
  const content = await writeBackup(madePlan(5, '2026-11-20' as CalendarDate), {
    exportedAt: Date.UTC(2026, 10, 20),
  });
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await (await choosing).setFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText(/^Restored: /)).toBeVisible({ timeout: 60_000 });
}

/** What is seen fits the screen: nothing is wider than it. */
async function expectFits(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, page.url()).toBeLessThanOrEqual(0);
}

const room = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'Rooms' }).getByRole('link', { name });

test('a full plan fits a phone, offline, and all of it is in its lists', async ({
  page,
  context,
  server,
}) => {
  test.slow();
  await useFullPlan(page);
  await waitForServiceWorker(page);
  await flightMode(context, server);

  await openFromBar(page, 'Plan');
  await expect(page.getByRole('list', { name: 'Goals' }).getByRole('link')).toHaveCount(5);
  await expectFits(page);
  await room(page, 'Seats').click();
  await expect(page.getByRole('list', { name: 'Gaps' })).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: 'Show all 40' }).click();
  const cards = page.getByRole('list', { name: 'Targets with their seats' });
  await expect(cards.getByRole('heading')).toHaveCount(40);
  // The first that was not shown has the focus, as the button is gone.
  await expect(cards.getByRole('listitem').nth(8).getByRole('link').first()).toBeFocused();
  await page.getByRole('button', { name: 'Teach' }).click();
  await expect(cards.getByRole('heading')).toHaveCount(8);

  await page.goBack();
  await room(page, 'Opportunities').click();
  const idea = page.getByRole('list', { name: 'Idea' }).getByRole('link');
  await expect(idea).toHaveCount(8);
  await expectFits(page);
  await page.getByRole('searchbox', { name: 'Search opportunities' }).fill('evening course');
  for (const title of await idea.allTextContents()) expect(title).toContain('Evening course');
  await page.goBack();
  await room(page, 'Asks').click();
  await expect(page.getByRole('list', { name: 'Waiting for an answer' })).toBeVisible();
  await expectFits(page);
});

test('goals, seats and the board are walked by keyboard, and a screen reader is told all of it', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await useFullPlan(page);
  await press(
    page,
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }),
  );
  await press(page, page.getByRole('list', { name: 'Goals' }).getByRole('link').first());
  await press(page, page.getByRole('list', { name: 'Targets' }).getByRole('button').first());
  const target = page.getByRole('dialog');
  await press(page, target.getByRole('button', { name: 'Nice to have' }), 'Space');
  await expect(page.getByRole('status')).toContainText('Target changed.');
  await page.keyboard.press('Escape');
  await expect(target).toBeHidden();
  await press(page, page.getByRole('link', { name: 'All seats' }));

  const table = page.getByRole('table', { name: 'Targets by kinds of help' });
  await expect(table.getByRole('row')).toHaveCount(41);
  const gap = page.getByRole('list', { name: 'Gaps' }).getByRole('link').first();
  await expect(gap).toBeVisible();
  const said = await accessibleText(page);
  for (const words of [await gap.innerText(), 'Knowledge', 'Filled in the last 30 days']) {
    expect(said).toContain(words);
  }
  await press(page, gap);
  await expect(page.getByText('Nobody holds this seat yet.')).toBeVisible();

  await press(
    page,
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }),
  );
  await press(page, room(page, 'Opportunities'));
  const ideas = page.getByRole('list', { name: 'Idea' });
  const first = ideas.getByRole('link').first();
  const title = (await first.innerText()).trim();
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await expect(ideas.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('list', { name: 'Preparing' }).getByRole('link').first(),
  ).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status')).toContainText(`${title}: moved to Preparing.`);
  const moved = page
    .getByRole('list', { name: 'Preparing' })
    .getByRole('link', { name: title, exact: true });
  await expect(moved).toBeFocused();
  expect(await accessibleText(page)).toContain(`Move ${title}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});
