#!/usr/bin/env node
// Lighthouse, as a phone, over the built app. Accessibility, best practices and SEO must be 100 in every run; performance is
// the median of five, and is reported only: it depends on the machine. `npm run lighthouse -- --runs 1` for a quick look.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS, requireChromium } from './lib/chromium.mjs';
import { startStaticServer } from './lib/staticServer.mjs';

const ROUTES = ['', 'jot', 'people', 'map'];
const MUST_BE_FULL = /** @type {const} */ (['accessibility', 'best-practices', 'seo']);

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const server = await startStaticServer({ directory: resolve('dist') });
const executablePath = await requireChromium();
const faults = [];

try {
  for (const route of ROUTES) {
    const performances = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const { categories, audits } = await audit(server.address + route);
      for (const category of MUST_BE_FULL) {
        const score = percent(categories[category]?.score);
        if (score === 100) continue;
        const failed = (categories[category]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => id);
        faults.push(`/${route} ${category}: ${score} (${failed.join(', ')})`);
      }
      performances.push(percent(categories.performance?.score));
    }
    performances.sort((one, other) => one - other);
    const median = performances[Math.floor(performances.length / 2)];
    console.log(
      `/${route.padEnd(8)} performance ${median} (median of ${performances.length}: ${performances.join(', ')})`,
    );
  }
} finally {
  await server.stop();
}

for (const fault of new Set(faults)) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log(`${MUST_BE_FULL.join(', ')}: 100 everywhere`);
process.exit(faults.length === 0 ? 0 : 1);

/**
 * Each run in a browser of its own, so that nothing is kept from the run before.
 *
 * @param {string} address
 */
async function audit(address) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', ...MUST_BE_FULL],
    });
    if (result === undefined) throw new Error(`Lighthouse had no answer for ${address}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number | null | undefined} score 0 to 1 */
function percent(score) {
  return Math.round((score ?? 0) * 100);
}
