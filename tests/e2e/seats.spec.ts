import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  addTarget,
  choose,
  onAFriday,
  openGoal,
  openPerson,
} from './support/journey';

/** A goal that aims at an organization, on whose seats the page is then. */
async function aimAt(page: Page, organization: string): Promise<void> {
  await addGoal(page, 'Chart the coast');
  await openGoal(page, 'Chart the coast');
  await addTarget(page, 'Organization', organization, ['First of all']);
  await page.getByRole('link', { name: 'All seats' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Seats' })).toBeVisible();
}

/** Says where somebody works, whose page is on the screen. */
async function worksAt(page: Page, organization: string): Promise<void> {
  await page.getByRole('button', { name: 'Add title and organization' }).click();
  await page.getByLabel('Organization').fill(organization);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: organization })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

test('an empty seat is a gap, and who is looked for stands on the map', {
  tag: ['@C61', '@C62'],
}, async ({ page, capability: { word } }) => {
  await aimAt(page, `Harbor ${word}`);
  const gaps = page.getByRole('list', { name: 'Gaps' });
  await expect(gaps.getByRole('listitem')).toHaveCount(3);
  await expect(gaps.getByRole('listitem').first()).toContainText('First of all');
  await gaps.getByRole('link', { name: `Introduction: Harbor ${word}` }).click();
  await expect(page.getByText('Nobody holds this seat yet.')).toBeVisible();
  await page.getByLabel('Niche').fill('Tide tables');
  await page.getByLabel('Their role').fill(`Pilot ${word}`);
  await page.getByLabel('Where such people gather').fill('Harbor fair');
  // Typed, and away without a word: it waits.
  await page.getByRole('link', { name: 'Seats' }).click();
  await gaps.getByRole('link', { name: `Introduction: Harbor ${word}` }).click();
  await expect(page.getByLabel('Niche')).toHaveValue('Tide tables');
  await page.getByRole('button', { name: 'Put on the map' }).click();
  const sought = page.getByRole('list', { name: 'Looked for' });
  await expect(sought).toContainText('On the map, not met yet');
  await page.getByRole('link', { name: 'Seats' }).click();
  await expect(gaps).toContainText(`Wanted: Pilot ${word} · Harbor fair`);
  await gaps.getByRole('link', { name: `Introduction: Harbor ${word}` }).click();
  await sought.getByRole('link', { name: `Pilot ${word}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Pilot ${word}` })).toBeVisible();
  await expect(page.getByRole('switch', { name: 'We have met' })).not.toBeChecked();

  // Two who are looked for in one place are an opening there.
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Seats' }).click();
  await gaps.getByRole('link', { name: `Knowledge: Harbor ${word}` }).click();
  await page.getByLabel('Their role').fill(`Keeper ${word}`);
  await page.getByLabel('Where such people gather').fill('harbor fair');
  await page.getByRole('button', { name: 'Put on the map' }).click();
  await expect(sought).toContainText(`Keeper ${word}`);
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Openings and weak spots' }).click();
  const meeting = page.getByRole('list', { name: 'Where several of them meet' });
  await expect(meeting).toContainText(`Pilot ${word}`);
  await expect(meeting).toContainText(`Keeper ${word}`);
  await expect(meeting.getByRole('button', { name: /^Plan harbor fair/i })).toBeVisible();
});

test('who knows a place from inside is asked for a talk with a tap', { tag: '@C65' }, async ({
  page,
  capability: { word },
}) => {
  await addPerson(page, `Ada ${word}`);
  await worksAt(page, 'Harbor Works');
  await aimAt(page, 'Harbor Works');
  const asked = page.getByRole('list', { name: 'Conversations to ask for' });
  await expect(asked).toContainText('Works at Harbor Works, where you aim');
  await asked.getByRole('button', { name: `Plan a talk with Ada ${word}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `With Ada ${word}` })).toBeVisible();
  await expect(page.getByLabel('Purpose')).toHaveValue('learn a domain');
  await expect(page.getByLabel('Goal it serves').locator('option:checked')).toHaveText(
    'Chart the coast',
  );
});

test('a seat is held with a reason, seen in the table, and left', async ({ page }) => {
  await addPerson(page, 'Ada Vale');
  await worksAt(page, 'Harbor Works');
  await aimAt(page, 'Harbor Works');
  await page.setViewportSize({ width: 1280, height: 800 });
  const table = page.getByRole('table', { name: 'Targets by kinds of help' });
  await table
    .getByRole('row', { name: /Harbor Works/ })
    .getByRole('link')
    .nth(1)
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Knowledge: Harbor Works');
  await page.getByRole('button', { name: 'Ada Vale holds this seat' }).click();
  const holders = page.getByRole('list', { name: 'Held by' });
  await expect(holders).toContainText('Works at Harbor Works');
  await openFromBar(page, 'Plan');
  await expect(page.getByRole('list', { name: 'Rooms' })).toContainText('1 of 3 held');
  await page.getByRole('link', { name: 'Seats' }).click();
  await expect(page.getByRole('list', { name: 'Filled in the last 30 days' })).toContainText(
    'Ada Vale',
  );
  await openFromBar(page, 'Today');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Seats' }).click();
  await expect(page.getByRole('list', { name: 'Filled since your last review' })).toContainText(
    'Ada Vale',
  );
  await expect(table.getByRole('cell', { name: /Ada Vale.*Works at Harbor Works/ })).toBeVisible();

  // From the trash a holder is named still, and taken back or relieved of it.
  await openPerson(page, 'Ada Vale');
  await choose(page, 'More', 'Move to trash');
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Seats' }).click();
  await table.getByRole('link', { name: /Ada Vale \(in the trash\)/ }).click();
  await expect(page.getByRole('button', { name: 'Ada Vale no longer holds it' })).toHaveText(
    'Free the seat',
  );
  await page.getByRole('button', { name: 'Restore Ada Vale' }).click();
  await expect(page.getByText('Ada Vale restored.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore Ada Vale' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ada Vale no longer holds it' }).click();
  await expect(page.getByText('Nobody holds this seat yet.')).toBeVisible();
});
