import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, planConversation } from './support/journey';
import { aProfile, openPersistent, type PersistentBrowser } from './support/persistent';

/** Twenty kills, in groups that can run side by side; the runs of a group go on in the same note. */
const GROUPS = 4;
const KILLS = 5;
/** From the first key to the kill, in milliseconds. */
const SHORTEST = 1_200;
const LONGEST = 4_000;

const WORDS =
  'met Ada after the talk she knows the team in Lyon and offered to send the paper '.split(' ');

/**
 * Tells of every text that was on screen together with the words 'Saved on this device', frame by frame: what the owner could
 * see to be saved.
 */
async function followClaims(page: Page, heard: (text: string) => void): Promise<void> {
  await page.exposeFunction('claimedSaved', heard);
  await page.evaluate(() => {
    const claim = Reflect.get(window, 'claimedSaved') as (text: string) => Promise<void>;
    let last: string | null = null;
    const look = () => {
      const note = document.querySelector('textarea');
      if (note !== null && document.body.innerText.includes('Saved on this device')) {
        if (note.value !== last) void claim(note.value);
        last = note.value;
      }
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });
}

/** As people type: quickly, with a rest now and then. Ends when the browser is gone. */
async function typeUntilKilled(browser: PersistentBrowser, run: number): Promise<void> {
  const { keyboard } = browser.page;
  try {
    for (let index = 0; ; index++) {
      const word = WORDS[index % WORDS.length] ?? '';
      for (const letter of `${word}${index === 0 ? run : ''} `) {
        await keyboard.type(letter);
        await pause(15 + Math.random() * 45);
      }
      if (Math.random() < 0.25) await pause(100 + Math.random() * 300);
    }
  } catch {
    // Killed in mid-word.
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

for (let group = 1; group <= GROUPS; group++) {
  test(`what was called saved is there after a kill in mid-word (${KILLS} kills, ${group} of ${GROUPS})`, async ({
    server,
  }) => {
    test.setTimeout(180_000);
    const profile = await aProfile();
    let claimed = '';
    for (let run = 1; run <= KILLS + 1; run++) {
      const browser = await openPersistent(profile.folder);
      await browser.page.goto(server.at('/jot'));
      const note = browser.page.getByRole('textbox', { name: 'Note' });
      await expect(note).toBeVisible();
      // All that was called saved, from its beginning; more may have reached the disk than the screen had told.
      await expect
        .poll(async () => (await note.inputValue()).slice(0, claimed.length), {
          message: `after kill ${run - 1}`,
        })
        .toBe(claimed);
      if (run > KILLS) {
        await browser.close();
        break;
      }

      const claims: string[] = [];
      await note.focus();
      await browser.page.keyboard.press('Control+End');
      const before = await note.inputValue();
      await followClaims(browser.page, (text) => claims.push(text));
      const after = SHORTEST + Math.random() * (LONGEST - SHORTEST);
      await Promise.all([typeUntilKilled(browser, run), pause(after).then(() => browser.kill())]);

      const ofThisRun = claims.filter((text) => text.length > before.length);
      expect(ofThisRun, `nothing was called saved in ${Math.round(after)} ms`).not.toEqual([]);
      claimed = ofThisRun.at(-1) ?? '';
      expect(claimed.startsWith(before)).toBe(true);
    }
    await profile.remove();
  });
}

test('notes of a conversation are there after a kill in mid-word', async ({ server }) => {
  // Two browsers one after the other, each with a profile of its own.
  test.slow();
  const profile = await aProfile();
  try {
    const first = await openPersistent(profile.folder);
    const { page } = first;
    await page.goto(server.at('/'));
    await addPerson(page, 'Ada Vale');
    await planConversation(page, '2099-01-05');
    await openFromBar(page, 'Today');
    await page.getByRole('list', { name: 'Coming up' }).getByRole('link').first().click();
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('link', { name: 'Hold' })
      .click();
    const notes = page.getByRole('textbox', { name: 'Notes' });
    await notes.pressSequentially('she said that the ferry');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    const address = page.url();
    await first.kill();

    const second = await openPersistent(profile.folder);
    await second.page.goto(address);
    await expect(second.page.getByRole('textbox', { name: 'Notes' })).toHaveValue(
      'she said that the ferry',
    );
    await second.close();
  } finally {
    await profile.remove();
  }
});
