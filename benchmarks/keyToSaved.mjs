#!/usr/bin/env node
// How long after a key the screen says 'Saved on this device': median and p95 over the keys, in the built app, as typed one by
// one and in a quick run of keys. `npm run bench:saved`
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../scripts/lib/chromium.mjs';
import { startStaticServer } from '../scripts/lib/staticServer.mjs';

const KEYS = 200;
/** Milliseconds between keys: slower than a save, and as fast as quick thumbs. */
const PACES = [300, 60];

const server = await startStaticServer({ directory: resolve('dist') });
const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: CHROMIUM_FLAGS,
});
try {
  for (const pace of PACES) {
    const times = await timesAt(pace);
    console.log(
      `a key every ${pace} ms: saved after ${quantile(times, 0.5)} ms (median), ${quantile(times, 0.95)} ms (p95), ${quantile(times, 1)} ms (slowest of ${times.length})`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}

/**
 * For each key, the milliseconds from its event until a frame says that the text with it is saved.
 *
 * @param {number} pace
 * @returns {Promise<number[]>} ascending
 */
async function timesAt(pace) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}jot`);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.focus();
  await page.evaluate(() => {
    const box = document.querySelector('textarea');
    if (box === null) throw new Error('There is no text box');
    /** @type {number[]} */
    const waiting = [];
    /** @type {number[]} */
    const times = [];
    Reflect.set(window, 'savedAfter', times);
    box.addEventListener('input', () => {
      waiting.push(performance.now());
    });
    const look = () => {
      if (waiting.length > 0 && document.body.innerText.includes('Saved on this device')) {
        for (const at of waiting.splice(0)) times.push(performance.now() - at);
      }
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });
  for (let index = 0; index < KEYS; index++) {
    await page.keyboard.type(index % 6 === 5 ? ' ' : 'a');
    await page.waitForTimeout(pace);
  }
  await page.waitForFunction((keys) => Reflect.get(window, 'savedAfter').length === keys, KEYS);
  const times = await page.evaluate(() => Reflect.get(window, 'savedAfter'));
  await page.context().close();
  return times.sort((/** @type {number} */ one, /** @type {number} */ other) => one - other);
}

/**
 * @param {number[]} ascending
 * @param {number} share 0 to 1
 */
function quantile(ascending, share) {
  const index = Math.min(ascending.length - 1, Math.floor(share * ascending.length));
  return Math.round(ascending[index] ?? Number.NaN);
}
