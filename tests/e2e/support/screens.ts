import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { ROUTES } from './routes';

/** Addresses that name something which is not there. */
const NOT_THERE = [
  '/people/gone',
  '/jots/gone',
  '/conversations/gone',
  '/plan/goals/gone',
  '/nowhere',
];

/** Every screen while nothing was written. */
export const EMPTY_SCREENS: readonly string[] = [...ROUTES, ...NOT_THERE];

/** Every screen of whatever is there now: those above that don't need to name something, and one of each that does. */
export async function fullScreens(page: Page): Promise<string[]> {
  return [
    ...ROUTES,
    await firstLinkIn(page, '/', 'To sort'),
    await firstLinkIn(page, '/people', 'People'),
    `${await firstLinkIn(page, '/people', 'People')}/write`,
    await firstLinkIn(page, '/conversations', 'Conversations'),
    await firstLinkIn(page, '/plan', 'Goals'),
    await firstLinkIn(page, '/plan/seats', 'Filled in the last 30 days'),
    await firstLinkIn(page, '/plan/opportunities', 'Talking'),
    await firstLinkIn(page, '/plan/asks', 'Waiting for an answer'),
    await firstLinkIn(page, '/plan/milestones', 'Your news'),
    await firstLinkIn(page, '/plan/pitch', 'Pitches'),
    `${await firstLinkIn(page, '/plan/pitch', 'Pitches')}/practice`,
    await firstLinkIn(page, '/organizations', 'Organizations'),
  ];
}

async function firstLinkIn(page: Page, route: string, list: string): Promise<string> {
  await page.goto(route);
  const link = page.getByRole('list', { name: list }).getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}

/** Opens a screen, and resolves once it shows what it has. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}
