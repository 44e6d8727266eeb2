import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/lib/chromium.mjs';

/** How long a browser may take to come up, in milliseconds. */
const PATIENCE = 20_000;

/** A browser that keeps its profile, and that can be killed as a phone kills an app. */
export interface PersistentBrowser {
  readonly page: Page;
  /** SIGKILL: nothing in it gets to run again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A folder for a profile; `remove` when the test is over. */
export async function aProfile(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'orrery-profile-'));
  return {
    folder,
    // A browser that was killed may have left children that are still writing.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/**
 * Starts a browser on a profile. It is started here rather than by Playwright, whose own way of closing would get between
 * the kill and the process.
 */
export async function openPersistent(folder: string): Promise<PersistentBrowser> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('There is no Chromium');
  const portFile = join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    executable,
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      '--window-size=360,740',
      'about:blank',
    ],
    // A group of its own: the executable may be a script around the browser.
    { stdio: 'ignore', detached: true },
  );
  const browser = await chromium.connectOverCDP(await endpoint(portFile, child));
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    kill: () => end(child, browser),
    async close() {
      const ended = exited(child);
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      await end(child, browser);
    },
  };
}

/** The browser writes where it listens into its profile. */
async function endpoint(portFile: string, child: ChildProcess): Promise<string> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline && child.exitCode === null) {
    const [port, path] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port !== undefined && port !== '' && path !== undefined)
      return `ws://127.0.0.1:${port}${path}`;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The browser did not start');
}

async function end(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = exited(child);
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, 'SIGKILL');
  }
  await ended;
  await browser.close().catch(() => undefined);
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
