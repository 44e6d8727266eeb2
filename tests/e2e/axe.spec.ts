import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import {
  addPerson,
  chipsOf,
  onAFriday,
  openSettings,
  useSampleData,
  write,
} from './support/journey';
import { EMPTY_SCREENS, fullScreens, openScreen } from './support/screens';

const PHONE = { name: 'phone', width: 360, height: 740 };
const DESKTOP = { name: 'desktop', width: 1280, height: 800 };
const DEVICES = [PHONE, DESKTOP];

/** What axe finds, a line each; `rules` where not all of them can have changed. */
async function violations(page: Page, where: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const results = await (rules ? axe.withRules(rules) : axe).analyze();
  return results.violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** The screen as it is, in light and in dark. */
async function violationsInBothLooks(page: Page, where: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violations(page, `${where}, light`);
  // Only the colours are others.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await violations(page, `${where}, dark`, ['color-contrast']))];
}

/** On a phone in both looks, and on a desktop in one: it has the same colours, laid out otherwise. */
async function violationsOn(page: Page, device: typeof PHONE, where: string): Promise<string[]> {
  await page.setViewportSize(device);
  if (device === PHONE) return violationsInBothLooks(page, `${where}, phone`);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return violations(page, `${where}, desktop`);
}

/** The same on a phone and on a desktop. */
async function violationsEverywhere(page: Page, where: string): Promise<string[]> {
  const onPhone = await violationsOn(page, PHONE, where);
  return [...onPhone, ...(await violationsOn(page, DESKTOP, where))];
}

// What says that nothing is here is the same on a desktop, with more room, and in the colours of the other screens.
test('axe finds nothing on any screen while nothing was written, on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize(PHONE);
  const found: string[] = [];
  for (const address of EMPTY_SCREENS) {
    await openScreen(page, address);
    found.push(...(await violations(page, address)));
  }
  expect(found).toEqual([]);
});

for (const device of DEVICES) {
  test(`axe finds nothing on any screen with sample data, on a ${device.name}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(device);
    await useSampleData(page);
    const found: string[] = [];
    for (const address of await fullScreens(page)) {
      await openScreen(page, address);
      found.push(...(await violationsOn(page, device, address)));
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on what opens on a screen', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await onAFriday(page);
  await page.goto('/');
  const found: string[] = [];
  const look = async (where: string) => found.push(...(await violationsEverywhere(page, where)));

  await page.setViewportSize(PHONE);
  await addPerson(page, 'Ada Vale');
  for (const name of ['Plan a conversation', 'Add follow-up']) {
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await look(`dialog '${name}'`);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menu', { name: 'More' })).toBeVisible();
  found.push(...(await violations(page, 'menu')));
  await page.keyboard.press('Escape');

  await write(page, 'Coffee with Ada Vale and Ruben Okoro. I will call Ada tomorrow. #tides');
  await expect(chipsOf(page).getByRole('listitem')).not.toHaveCount(0);
  await chipsOf(page).getByRole('button').first().click();
  await look('a note with chips');
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
  await look('a toast');

  await page.setViewportSize(PHONE);
  await openSettings(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await look("dialog 'Erase everything?'");
  expect(found).toEqual([]);
});

test('axe finds nothing on the map and its list, rings and whole', async ({ page }) => {
  test.slow();
  await useSampleData(page);
  await openScreen(page, '/map');
  const found: string[] = [];
  for (const mode of ['Whole network', 'Rings']) {
    await page.getByRole('switch', { name: mode }).click();
    await expect(page.getByRole('switch', { name: mode })).toBeChecked();
    found.push(...(await violationsEverywhere(page, mode)));
  }
  await page.getByRole('button', { name: 'Show as list' }).click();
  found.push(...(await violationsEverywhere(page, 'the list')));
  expect(found).toEqual([]);
});
