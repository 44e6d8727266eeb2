import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { accessibleText } from './accessibilityTree';
import { flightMode, waitForServiceWorker } from './offline';
import type { AppServer } from './server';

/** How long what was written may take to show after the reload, in milliseconds. */
const PATIENCE = 10_000;

/**
 * What a test with a capability's number in its tags (`@C23`) must do: start at '/', get to the screen by what can be clicked
 * there, and type `word`. When its body is done, the harness stops the server, opens the address where the test ended in a
 * new page, offline, and looks for the word in the accessibility tree. Nothing that wasn't kept on the device passes.
 */
export interface Capability {
  /** A word that nobody else has written, to be typed in the course of the test. */
  readonly word: string;
  /**
   * Looks for this text instead, where what was typed isn't said as it was typed. It must not be there for somebody who has
   * written nothing.
   */
  expectText(text: string): void;
}

export class CapabilityHarness implements Capability {
  readonly word = aWord();
  private text = this.word;
  private faults: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly server: AppServer,
  ) {}

  static isFor(testInfo: TestInfo): boolean {
    return testInfo.tags.some((tag) => /^@C\d+$/.test(tag));
  }

  expectText(text: string): void {
    this.text = text;
  }

  /** From now on the page is watched: loading any address but the start, or the one it is at, is a fault. */
  watch(): void {
    this.page.on('request', (request) => {
      if (!request.isNavigationRequest() || request.frame() !== this.page.mainFrame()) return;
      const isStart = request.url() === this.server.at('/');
      const isReload = request.url() === this.page.url();
      if (!isStart && !isReload) {
        this.faults.push(`it loads ${request.url()} instead of getting there from '/'`);
      }
    });
  }

  /** Throws what is wrong with the test; called after a body that passed. */
  async verify(): Promise<void> {
    const address = this.page.url();
    if (!address.startsWith(this.server.origin)) this.faults.push("it never opens '/'");
    if (decodeURIComponent(address).includes(this.text)) {
      this.faults.push(`'${this.text}' is kept in the address`);
    }
    if (this.faults.length > 0) throw fault(this.faults.join('; '));

    if (this.text !== this.word) await this.refuseTextOfEmptyApp(address);
    await waitForServiceWorker(this.page);
    const context = this.page.context();
    await flightMode(context, this.server);
    // A new page, rather than a reload: it has neither the session's storage nor the history's state.
    await this.page.close();
    const page = await context.newPage();
    await page.goto(address);
    if (!(await appears(page, this.text))) {
      throw fault(`'${this.text}' is not there when opened in flight mode, at ${address}`);
    }
  }

  /** What the test names must be of its own making: somebody who has written nothing doesn't find it. */
  private async refuseTextOfEmptyApp(address: string): Promise<void> {
    const browser = this.page.context().browser();
    if (browser === null) throw new Error('The page has no browser of its own');
    const context: BrowserContext = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(address);
      await waitForServiceWorker(page);
      if ((await accessibleText(page)).includes(this.text)) {
        throw fault(`'${this.text}' is there without anything having been written`);
      }
    } finally {
      await context.close();
    }
  }
}

async function appears(page: Page, text: string): Promise<boolean> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    if ((await accessibleText(page)).includes(text)) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

function fault(reason: string): Error {
  return new Error(`This test proves no capability: ${reason}`);
}

/** Letters only, so that no part of the app takes it for a date, a number or an address; a consonant and a vowel in turn. */
function aWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes]
    .map((byte, index) =>
      (index % 2 === 0 ? 'bdfgklmnprstvz' : 'aeiou').charAt(byte % (index % 2 === 0 ? 14 : 5)),
    )
    .join('');
}
