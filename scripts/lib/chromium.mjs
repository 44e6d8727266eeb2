import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './run.mjs';

/** Keeps Chromium from talking to anybody, and lets it run as root in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium without the window around the page: the same engine, and a third less work for a machine that has no screen. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/** The browser that tests run in: CHROMIUM_PATH, the PATH's, or Playwright's own. Undefined where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  const onPath = findOnPath(NAMES);
  if (onPath !== undefined) return onPath;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** The browser for what needs no window and no profile: the headless shell where there is one, or the one above. */
export function findHeadless() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  return findOnPath([HEADLESS_SHELL]) ?? findChromium();
}

/** Puts the headless shell beside Debian's browser where that can be done. Where it can't, tests take longer. */
export async function offerHeadlessShell() {
  const isDebians = findChromium() === '/usr/bin/chromium' && isExecutable('/usr/bin/apt-get');
  if (!isDebians || process.getuid?.() !== 0 || findHeadless() !== findChromium()) return;
  await run('apt-get', ['update', '-q']);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', HEADLESS_SHELL]);
}

/** @param {readonly string[]} names */
function findOnPath(names) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)))
    .find(isExecutable);
}

/** As above, but where there is none it installs one: Playwright's, or on Debian the package. Ends where that fails. */
export async function requireChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('Installing a Chromium for the tests …');
  await runTool('playwright', ['install', 'chromium']);
  if (findChromium() === undefined && isExecutable('/usr/bin/apt-get')) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  console.error('There is no Chromium: install one, or name it in CHROMIUM_PATH.');
  process.exit(1);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
