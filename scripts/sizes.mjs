#!/usr/bin/env node
// What the built app weighs, gzipped: each part, what /jot loads from cold, and all scripts and styles together.
// Fails over the budgets.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from './lib/chromium.mjs';
import { startStaticServer } from './lib/staticServer.mjs';

/** Budgets in kB (1,000 bytes), gzipped. */
const JOT_BUDGET = 75;
const TOTAL_BUDGET = 450;
/** How long after the last request the page counts as loaded, in milliseconds: what it loads when idle counts too. */
const REST = 2_000;

const sizes = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => [name, gzipSync(readFileSync(join('dist', name)), { level: 9 }).length]),
);
const page = readFileSync('dist/index.html', 'utf8');
const jot = await loadedBy('jot');

console.log('kB gzipped');
for (const [name, bytes] of [...sizes].sort(([, one], [, other]) => other - one)) {
  console.log(`${kilobytes(bytes).padStart(8)}  ${name.padEnd(52)} ${roleOf(name)}`);
}
const jotTotal = total(jot);
// Help is words to read, not what the app needs in order to work.
const allTotal = total([...sizes.keys()].filter((name) => !name.includes('HelpPage')));
console.log(`${kilobytes(jotTotal).padStart(8)}  /jot from cold, of ${JOT_BUDGET}`);
const vocabulary = readdirSync('dist/assets').find((name) => /^vocabulary-.*\.json$/.test(name));
if (vocabulary !== undefined) {
  const bytes = gzipSync(readFileSync(join('dist/assets', vocabulary)), { level: 9 }).length;
  console.log(
    `${kilobytes(bytes).padStart(8)}  the jot parser's dictionary, beside the scripts and styles (data)`,
  );
}
console.log(
  `${kilobytes(allTotal).padStart(8)}  all scripts and styles but help, of ${TOTAL_BUDGET}`,
);

const isOver = jotTotal > JOT_BUDGET * 1000 || allTotal > TOTAL_BUDGET * 1000;
if (isOver) console.error('✗ over budget');
process.exit(isOver ? 1 : 0);

/**
 * The scripts and styles that a browser which has nothing yet asks for at a route. Without the service worker, which fetches
 * everything, in its own time.
 *
 * @param {string} route
 * @returns {Promise<string[]>}
 */
async function loadedBy(route) {
  const server = await startStaticServer({ directory: resolve('dist') });
  const executablePath = await requireChromium();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const names = new Set();
    let lastRequest = performance.now();
    context.on('request', (request) => {
      lastRequest = performance.now();
      const name = new URL(request.url()).pathname.slice(1);
      if (sizes.has(name)) names.add(name);
    });
    const jotPage = await context.newPage();
    await jotPage.goto(server.address + route, { waitUntil: 'load' });
    while (performance.now() - lastRequest < REST) await jotPage.waitForTimeout(100);
    if (names.size === 0) throw new Error(`/${route} loaded no script at all`);
    return [...names];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** @param {string[]} names */
function total(names) {
  return names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} name */
function roleOf(name) {
  if (name === 'serviceWorker.js') return 'service worker';
  if (/\.worker-/.test(name)) return jot.includes(name) ? 'worker, by /jot' : 'worker';
  if (page.includes(name)) return 'entry';
  return jot.includes(name) ? 'by /jot' : 'on demand';
}
