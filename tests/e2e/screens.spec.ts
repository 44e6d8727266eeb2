import type { Page } from '@playwright/test';
import { textOf } from './support/files';
import { expect, test } from './support/fixtures';
import { addGoal, addPerson, jot, planConversation, useSampleData } from './support/journey';
import { fullScreens, openScreen } from './support/screens';

const UNBROKEN = 'Maximiliana'.repeat(20);
const LONG = `${'Wilhelmina Alexandrovna Konstantinopolitanska '.repeat(6)}${UNBROKEN}`;

/** By how many px the page, or something that is on it, is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test('no screen scrolls sideways on a narrow phone, with names of any length', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await useSampleData(page);
  await addPerson(page, `Aa ${LONG}`);
  await planConversation(page, '2031-03-05');
  await addGoal(page, LONG);
  await jot(page, `${UNBROKEN} will send a chart`);
  const wide: string[] = [];
  for (const address of await fullScreens(page)) {
    await openScreen(page, address);
    if ((await overflow(page)) > 0) wide.push(address);
  }
  await page.goto('/people');
  await page.getByRole('link', { name: /^Aa Wilhelmina/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Aa Wilhelmina/ })).toBeVisible();
  if ((await overflow(page)) > 0) wide.push('the page of somebody with a long name');
  expect(wide).toEqual([]);
});

test('a screen that failed leaves the others, and the data can be downloaded', async ({ page }) => {
  await page.goto('/');
  await jot(page, 'kept through a failure');
  await page.addInitScript(() => {
    Intl.RelativeTimeFormat.prototype.format = () => {
      throw new Error('planted');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'This screen failed' })).toBeVisible();
  expect(await downloaded(page)).toContain('kept through a failure');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
});

test('the data can be downloaded when the database does not open, and a note is still kept', async ({
  page,
}) => {
  await page.goto('/');
  await jot(page, 'kept in a database that does not open');
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      if (name === 'orrery' && version !== undefined)
        throw new DOMException('planted', 'UnknownError');
      return open.call(this, name, version);
    };
  });
  await page.goto('/jot');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await downloaded(page)).toContain('kept in a database that does not open');
  await page.getByRole('textbox', { name: 'Note' }).fill('typed without a database');
  await expect(page.getByText('Saved on this device')).toBeVisible();
});

async function downloaded(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  return textOf(await downloading);
}
