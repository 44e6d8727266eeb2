#!/usr/bin/env node
// How long each screen of a full plan takes to show in the built app (5 goals, 40 targets, 200 opportunities, 3,000 people):
// from the tap to the frame that has it, the processor's time of the page on the way, which other work on the machine doesn't
// add to, and the longest task. `npm run bench:plan`, after `npm run build`
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../../scripts/lib/chromium.mjs';
import { startStaticServer } from '../../scripts/lib/staticServer.mjs';

/** How often each is opened; the first time counts too. */
const ROUNDS = 5;
const BACKUP = fileURLToPath(new URL('../../.cache/plan.json', import.meta.url));
const SIZES = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'wide', width: 1280, height: 800 },
];
/** Where to, and what is there once it shows. */
const SCREENS = [
  ['plan', '[aria-label="Rooms"] li'],
  ['plan/goals/:goals', '[aria-label="Targets"] li'],
  ['plan/seats', '[aria-label="Gaps"] li'],
  ['plan/seats/:targets/introduction', '[aria-label="Who could fill it"] li, form'],
  ['plan/opportunities', '[data-opportunity]'],
  ['plan/opportunities/:opportunities', '[aria-label="History"] li'],
  ['plan/asks', '[aria-label="Drafts"] li'],
  ['plan/asks/:asks', '[aria-label="Fit check"] li'],
  ['plan/ways-in?industry=Energy', '[aria-label="Ways in"] li'],
  ['organizations', '[aria-label="Organizations"] li'],
  ['organizations/:organizations', '[aria-label="People there"] li'],
  ['map', '[aria-label="Warmest way in"]'],
];

execFileSync(process.execPath, [fileURLToPath(new URL('write.mjs', import.meta.url)), BACKUP], {
  stdio: 'inherit',
});
/** @type {{ tables: Record<string, { id: string }[]> }} */
const { tables } = JSON.parse(readFileSync(BACKUP, 'utf8'));
const server = await startStaticServer({ directory: 'dist' });
const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: CHROMIUM_FLAGS,
});
try {
  for (const { name, ...viewport } of SIZES) {
    const page = await (await browser.newContext({ viewport, locale: 'en-GB' })).newPage();
    await page.goto(`${server.address}settings`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await (await choosing).setFiles(BACKUP);
    await page.getByRole('button', { name: 'Replace everything' }).click();
    await page.getByText(/^Restored: /).waitFor({ timeout: 60_000 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1_000;
    };
    for (const [route = '', selector = ''] of SCREENS) {
      const address = `${server.address}${withIds(route)}`;
      const times = [];
      const work = [];
      let longest = 0;
      for (let round = 0; round < ROUNDS; round++) {
        await open(page, `${server.address}help`, 'h1');
        const before = await worked();
        const { shown, task } = await open(page, address, selector);
        work.push((await worked()) - before);
        times.push(shown);
        longest = Math.max(longest, task);
      }
      console.log(
        `${name} /${route}: ${median(times)} ms (slowest ${Math.round(Math.max(...times))}), ${median(work)} ms of the processor's time, longest task ${Math.round(longest)} ms`,
      );
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** @param {readonly number[]} values */
function median(values) {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);
}

/** @param {string} route */
function withIds(route) {
  return route.replace(/:(\w+)/, (_, table) => tables[table]?.[0]?.id ?? '');
}

/**
 * Opens a screen as a tap on a link does; the milliseconds until it shows, and those of the longest task of a little longer.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {string} selector
 * @returns {Promise<{ shown: number, task: number }>}
 */
function open(page, address, selector) {
  return page.evaluate(
    ([to, wanted]) =>
      new Promise((resolve, reject) => {
        let task = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) task = Math.max(task, duration);
        });
        observer.observe({ type: 'longtask' });
        const link = document.createElement('a');
        link.href = new URL(to).pathname + new URL(to).search;
        document.body.append(link);
        const begun = performance.now();
        link.click();
        link.remove();
        const look = () => {
          if (location.href !== to || document.querySelector(wanted) === null) {
            if (performance.now() - begun > 20_000) reject(new Error(`${to} shows no ${wanted}`));
            else requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() =>
            setTimeout(() => {
              const shown = performance.now() - begun;
              setTimeout(() => {
                observer.disconnect();
                resolve({ shown, task });
              }, 300);
            }),
          );
        };
        look();
      }),
    /** @type {[string, string]} */ ([address, selector]),
  );
}
