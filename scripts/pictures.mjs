#!/usr/bin/env node
// Takes the pictures of the README (docs/pictures/) and of the install dialog (public/screenshots/) from the built app, with
// its sample data. `npm run build` before it, and after it: the manifest lists what is in public/screenshots/.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { CHROMIUM_FLAGS, requireChromium } from './lib/chromium.mjs';
import { startStaticServer } from './lib/staticServer.mjs';

/** Noon of a Friday: the same pictures whenever they are taken. */
const NOW = new Date(2026, 10, 20, 12);
/** How long a map takes to come to rest, in milliseconds. */
const REST = 4_000;
/** In bytes. */
const LARGEST = 150_000;
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

/** @typedef {import('@playwright/test').Page} Page */

const server = await startStaticServer({ directory: resolve('dist') });
const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: CHROMIUM_FLAGS,
});
/** @type {string[]} */
const faults = [];

try {
  const backup = await sampleData();
  await takePictures(backup, { directory: 'docs/pictures', size: PHONE, scale: 1 });
  rmSync('public/screenshots', { recursive: true, force: true });
  const screenshots = 'public/screenshots';
  await takePictures(backup, { directory: screenshots, prefix: 'phone-', size: PHONE, scale: 2 });
  await takePictures(backup, { directory: screenshots, prefix: 'wide-', size: WIDE, scale: 1 });
} finally {
  await browser.close();
  await server.stop();
}
for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

/**
 * The sample data as a file of 'Export everything': restored as the owner's own, they are shown without the banner.
 *
 * @returns {Promise<Buffer>}
 */
async function sampleData() {
  const page = await openApp({ size: PHONE, scale: 1 });
  await page.getByRole('button', { name: 'Look around in sample data' }).click();
  await page.getByRole('button', { name: 'Leave sample data' }).waitFor();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const content = readFileSync(await (await downloading).path());
  await page.context().close();
  return content;
}

/**
 * @param {Buffer} backup
 * @param {{ directory: string, prefix?: string, size: typeof PHONE, scale: number }} options
 */
async function takePictures(backup, { directory, prefix = '', size, scale }) {
  mkdirSync(directory, { recursive: true });
  const page = await openApp({ size, scale });
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await (await choosing).setFiles({
    name: 'sample.json',
    mimeType: 'application/json',
    buffer: backup,
  });
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await page.getByText(/^Restored: /).waitFor();

  const bar = page.getByRole('navigation', { name: 'Main' });
  const take = async (/** @type {string} */ name) => {
    const path = `${directory}/${prefix}${name}.png`;
    // Nothing looks as if the pointer lay on it.
    await page.mouse.move(0, 0);
    const picture = await page.screenshot();
    // The few colours of the app fit a palette: a third of the size.
    const { size: bytes } = await sharp(picture)
      .png({ palette: true, quality: 90, effort: 10 })
      .toFile(path);
    console.log(`${path} ${Math.round(bytes / 1000)} kB`);
    if (bytes > LARGEST) faults.push(`${path} has ${bytes} bytes, of ${LARGEST}`);
  };

  await bar.getByRole('link', { name: 'Today' }).click();
  // Whoever leaves at once is told here how the restore ended.
  await page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
  const owed = page.getByRole('list', { name: 'Owed' });
  await owed.waitFor();
  const offer = page.getByRole('button', { name: 'Not now', exact: true });
  if (await offer.isVisible()) await offer.click();
  await offer.waitFor({ state: 'hidden' });
  await take('today');
  if (prefix === '') await takeWeek(page, take);

  // With somebody whom the owner talks with there is something to see.
  const coming = page.getByRole('list', { name: 'Coming up' }).getByRole('link').first();
  const name = (await coming.innerText()).trim();
  await bar.getByRole('link', { name: 'People' }).click();
  await page.getByRole('searchbox', { name: 'Search people and notes' }).fill(name);
  await page.getByRole('list', { name: 'People' }).getByRole('link', { name }).first().click();
  await page.getByRole('list', { name: 'Timeline' }).waitFor();
  await take('person');

  await bar.getByRole('link', { name: 'Jot' }).click();
  await page
    .getByRole('textbox', { name: 'Note' })
    .fill(
      `Coffee with ${name} by the window. A small team, three boats, one new chart a year. I will send the paper on tide tables by Monday. #pilot`,
    );
  await page.getByText('Saved on this device').waitFor();
  const chips = page.getByRole('list', { name: 'Found in this note' }).getByRole('button');
  await chips.filter({ hasText: 'I owe' }).waitFor();
  await chips.filter({ hasText: name }).click();
  await chips.filter({ hasText: 'I owe' }).click();
  await take('jot');

  await bar.getByRole('link', { name: 'Map' }).click();
  await page.getByRole('region', { name: 'Network map' }).waitFor();
  await page.waitForTimeout(REST);
  await take('map');
  if (prefix === '') {
    await page.setViewportSize(WIDE);
    await page.waitForTimeout(REST);
    await take('map-wide');
    await page.setViewportSize(PHONE);
    await takePlan(page, take);
    await takeOpportunities(page, take);
    await takeAsks(page, take);
    await takeOrganization(page, take);
    await takeConversation(page, take);
  }
  await page.context().close();
}

/**
 * What to do this week, on a phone and beside the rest of Today; for the documents only.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function takeWeek(page, take) {
  const week = page.getByRole('list', { name: 'This week' });
  await week.getByRole('listitem').first().waitFor();
  await toTop(page.getByRole('heading', { name: 'This week' }));
  await take('week');
  await page.setViewportSize(WIDE);
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('today-wide');
  await page.setViewportSize(PHONE);
}

/**
 * Scrolls until it stands near the upper edge.
 *
 * @param {import('@playwright/test').Locator} heading
 */
async function toTop(heading) {
  await heading.evaluate((element) => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 24);
  });
}

/**
 * The plan with its rooms, for the documents only.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function takePlan(page, take) {
  const bar = page.getByRole('navigation', { name: 'Main' });
  await bar.getByRole('link', { name: 'Plan' }).click();
  await page.getByRole('list', { name: 'Rooms' }).waitFor();
  await take('plan');
  await page.getByRole('list', { name: 'Goals' }).getByRole('link').first().click();
  await page.getByRole('list', { name: 'Targets' }).waitFor();
  await take('goal');
  await page.getByRole('region', { name: 'Targets' }).scrollIntoViewIfNeeded();
  await page.getByRole('list', { name: 'Targets' }).getByRole('button').last().focus();
  await take('targets');
  await bar.getByRole('link', { name: 'Plan' }).click();
  await page.getByRole('list', { name: 'Rooms' }).getByRole('link', { name: 'Seats' }).click();
  const gaps = page.getByRole('list', { name: 'Gaps' }).getByRole('link');
  await gaps.first().waitFor();
  await take('seats');
  await toTop(page.getByRole('heading', { name: 'All seats' }));
  await take('seat-cards');
  await page.setViewportSize(WIDE);
  await page.getByRole('table', { name: 'Targets by kinds of help' }).waitFor();
  await take('seats-wide');
  await page.setViewportSize(PHONE);
  await gaps.first().click();
  await page.getByText('Nobody holds this seat yet.').waitFor();
  await take('seat');
}

/**
 * Opportunities in lists, on the board and one by itself, for the documents only.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function takeOpportunities(page, take) {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await page.getByRole('link', { name: 'Opportunities' }).click();
  const talking = page.getByRole('list', { name: 'Talking' });
  await talking.waitFor();
  await take('opportunities');
  await page.setViewportSize(WIDE);
  await page.getByText('Drag a card').waitFor();
  await take('opportunities-board');
  await page.setViewportSize(PHONE);
  await talking.getByRole('link').first().click();
  await page.getByRole('list', { name: 'History' }).waitFor();
  await take('opportunity');
}

/**
 * Asks, one of them with its fit check, and ways in; for the documents only.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function takeAsks(page, take) {
  const plan = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' });
  const rooms = page.getByRole('list', { name: 'Rooms' });
  await plan.click();
  await rooms.getByRole('link', { name: 'Asks' }).click();
  await page.getByRole('list', { name: 'Waiting for an answer' }).waitFor();
  await take('asks');
  await plan.click();
  await rooms.getByRole('link', { name: 'Ways in' }).click();
  await page.getByRole('searchbox', { name: 'Do I know anyone at' }).fill('Lumen');
  await page.getByRole('list', { name: 'Matches' }).getByRole('button').first().click();
  const ways = page.getByRole('list', { name: 'Ways in' });
  await ways.waitFor();
  await take('ways-in');
  await ways.getByRole('button', { name: /^Ask / }).last().click();
  await page.getByRole('list', { name: 'Fit check' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await takeAlone(page, take, 'ask');
  await toTop(page.getByRole('heading', { name: 'Does it fit?' }));
  await take('ask-fit');
  await toTop(page.getByRole('heading', { name: 'Message', exact: true }));
  await take('ask-message');
}

/**
 * An organization, for the documents only.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function takeOrganization(page, take) {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await page
    .getByRole('list', { name: 'Rooms' })
    .getByRole('link', { name: 'Organizations' })
    .click();
  await page.getByRole('link', { name: 'Lumen Grid' }).click();
  const there = page.getByRole('list', { name: 'People there' });
  await there.waitFor();
  await take('organization');
}

/**
 * Without what was just said.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 * @param {string} name
 * @param {() => Promise<void>} [before] what is done last, once nothing is said any more
 */
async function takeAlone(page, take, name, before) {
  const dismiss = page.getByRole('status').getByRole('button', { name: 'Dismiss' });
  if (await dismiss.isVisible()) await dismiss.click();
  await before?.();
  await take(name);
}

/**
 * A conversation from the plan to the thanks, and the log; for the documents only.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function takeConversation(page, take) {
  const bar = page.getByRole('navigation', { name: 'Main' });
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await bar.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('list', { name: 'Coming up' }).getByRole('link').first().click();
  await steps.getByRole('link', { name: 'Plan' }).click();
  await page.getByLabel('Purpose').waitFor();
  await take('talk-plan');
  await steps.getByRole('link', { name: 'Prepare' }).click();
  await page.getByRole('heading', { name: 'Before you meet' }).waitFor();
  await take('talk-prepare');
  await steps.getByRole('link', { name: 'Hold' }).click();
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('Pilots start in March, before anybody is hired');
  await page.getByRole('button', { name: 'Takeaway', exact: true }).click();
  await page.getByRole('list', { name: 'Marked' }).waitFor();
  await notes.press('ControlOrMeta+End');
  await notes.pressSequentially('\nI will send the paper on storage by Monday');
  await page
    .getByText(/^Saved on this device/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await takeAlone(page, take, 'talk-hold');
  await page.getByRole('button', { name: 'We talked' }).click();
  await page.getByRole('list', { name: 'Promises found' }).waitFor();
  await takeAlone(page, take, 'talk-debrief');
  await page
    .getByRole('list', { name: 'Promises found' })
    .getByRole('button', { name: /I owe/ })
    .click();
  await page.getByRole('list', { name: 'Follow-ups' }).waitFor();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('textbox', { name: 'Thank-you' }).waitFor();
  await takeAlone(page, take, 'talk-thank');
  // Weeks later: what was tried, and the news of it.
  await steps.getByRole('link', { name: 'Debrief' }).click();
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'I will try' });
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('Show the chart first');
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  const tryOuts = page.getByRole('list', { name: 'Follow-ups' });
  await tryOuts.getByText('Show the chart first').waitFor();
  await bar.getByRole('link', { name: 'Today' }).click();
  await page
    .getByRole('list', { name: 'Owed' })
    .getByRole('link', { name: 'Show the chart first' })
    .click();
  await page.getByRole('button', { name: 'Add what happened' }).first().click();
  await page.getByRole('textbox', { name: 'What happened' }).fill('They asked for a second talk');
  await page.getByRole('textbox', { name: 'What happened' }).press('ControlOrMeta+Enter');
  await page.getByRole('button', { name: 'More for Show the chart first' }).click();
  await page.getByRole('menuitem', { name: 'Tried' }).click();
  await steps.getByRole('link', { name: 'Thank' }).click();
  await page.getByRole('textbox', { name: 'News', exact: true }).waitFor();
  await takeAlone(page, take, 'talk-news', () =>
    toTop(page.getByRole('heading', { name: 'News: Show the chart first' })),
  );
  await bar.getByRole('link', { name: 'Plan' }).click();
  await page.getByRole('link', { name: 'Conversations' }).click();
  await page.getByRole('heading', { name: 'Rhythm' }).waitFor();
  await take('log');
}

/**
 * The app on a first visit, in a browser that has nothing yet.
 *
 * @param {{ size: typeof PHONE, scale: number }} options
 * @returns {Promise<Page>}
 */
async function openApp({ size, scale }) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(server.address);
  return page;
}
