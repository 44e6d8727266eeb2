import type { Page } from '@playwright/test';
import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, onAFriday, openPerson, planConversation, undo } from './support/journey';

test.beforeEach(async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
});

/** The room of the pitch, from Plan. */
async function openRoom(page: Page): Promise<void> {
  await openFromBar(page, 'Plan');
  await page.getByRole('link', { name: 'Pitch', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pitch' })).toBeVisible();
}

/** Writes a part of the value proposition. */
async function say(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Add ${label.toLowerCase()}`) }).click();
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: text })).toBeVisible();
}

/** Drafts a pitch in the room that is on the screen; its page is then. */
async function draft(
  page: Page,
  length: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await page.getByRole('button', { name: 'New pitch' }).click();
  const dialog = page.getByRole('dialog', { name: 'New pitch' });
  await dialog.getByLabel('Length').selectOption(length);
  await fill?.(dialog);
  await dialog.getByRole('button', { name: 'Draft it' }).click();
  await expect(page.getByRole('textbox', { name: 'What you say' })).toBeVisible();
}

test('three lines become pitches by length, tone and audience, each with one request', {
  tag: ['@C79', '@C80', '@C81', '@C84'],
}, async ({ page, capability: { word } }) => {
  await openFromBar(page, 'Plan');
  const rooms = page.getByRole('list', { name: 'Rooms' });
  await expect(rooms).toContainText('Write who you are in three lines');
  await openRoom(page);
  await say(page, 'Who you are', `I chart winds at ${word}`);
  await say(page, 'What you seek', 'a harbor that measures');
  await say(page, 'What you bring', 'tables of nine winters');

  await draft(page, 'line');
  const words = page.getByRole('textbox', { name: 'What you say' });
  await expect(words).toHaveValue(
    `I chart winds at ${word}. I am looking for a harbor that measures.`,
  );
  await expect(page.getByText(/^2\d words, about \d+ seconds to say/)).toBeVisible();
  await page.getByRole('link', { name: 'Pitch', exact: true }).click();
  await draft(page, 'minute', async (dialog) => {
    await dialog.getByRole('radio', { name: 'Formal' }).click();
    await dialog.getByLabel('For whom').selectOption('industry');
    await dialog
      .getByRole('combobox', { name: 'Industry' })
      .or(dialog.getByRole('textbox', { name: 'Industry' }))
      .fill('Shipping');
  });
  await expect(words).toHaveValue(
    /^Thank you for taking the time\..*I bring tables of nine winters/,
  );
  const request = page.getByRole('radiogroup', { name: 'Kind of request' });
  await request.getByRole('radio', { name: 'Introduction' }).click();
  await expect(
    page.getByRole('button', {
      name: /^Edit Request: Would you introduce me to one person in Shipping/,
    }),
  ).toBeVisible();
  await undo(page);
  await expect(
    page.getByRole('button', { name: /^Edit Request: May I ask how Shipping/ }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Pitch', exact: true }).click();
  const list = page.getByRole('list', { name: 'Pitches' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list).toContainText('A minute, spoken, formal, for Shipping');
  await expect(list).toContainText('A line for the lift, warm, for anybody');
});

test('a pitch is checked, said aloud against the clock, and better after what a mentor said', {
  tag: ['@C82', '@C83', '@C89', '@C90'],
}, async ({ page, capability: { word } }) => {
  test.slow();
  await addPerson(page, 'Ada Vale');
  await openRoom(page);
  await say(page, 'Who you are', 'I am a passionate keeper of winds');
  await draft(page, 'note');
  const better = page.getByRole('list', { name: 'What could be better' });
  await expect(better).toContainText('Nothing here can be checked');
  await expect(better).toContainText('“passionate” could be said by anybody');
  await page.getByRole('button', { name: /^Edit Request/ }).click();
  const request = page.getByRole('textbox', { name: 'Request', exact: true });
  await request.fill('Could I pick your brain?');
  await request.press('ControlOrMeta+Enter');
  await expect(better).toContainText('“pick your brain” is hard to say yes to');

  await page.getByRole('button', { name: 'Note feedback' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note feedback' });
  await dialog.getByRole('searchbox', { name: 'Who said it' }).fill('Ada');
  await dialog.getByRole('button', { name: 'Ada Vale' }).click();
  await dialog.getByRole('textbox', { name: 'In their words' }).fill(`Say what came of ${word}`);
  await dialog.getByRole('button', { name: 'Note it' }).click();
  const feedback = page.getByRole('list', { name: 'Feedback' });
  await expect(feedback).toContainText(word);
  await feedback.getByRole('button', { name: 'Rewrite from this' }).click();
  const words = page.getByRole('textbox', { name: 'What you say' });
  await expect(words).toBeFocused();
  await words.fill('I charted 12 winters. Two harbors sail by my tables.');
  await expect(better).not.toContainText('passionate');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(feedback).toContainText('used in a version');
  await words.fill('I charted 12 winters. Three harbors sail by my tables.');
  await page.getByRole('textbox', { name: 'Why this change' }).fill('One more harbor');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  const versions = page.getByRole('list', { name: 'Versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await versions.getByText('One more harbor').click();
  await expect(versions.locator('ins')).toHaveText('Three');
  await versions.getByText(`Ada Vale: Say what came of ${word}`).click();
  await versions.getByRole('button', { name: 'Bring back' }).click();
  await expect(words).toHaveValue(/Two harbors/);

  await openPerson(page, 'Ada Vale');
  const layer = page.getByRole('radiogroup', { name: 'Layer' });
  await layer.getByRole('radio', { name: 'Secondary' }).click();
  await expect(layer.getByRole('radio', { name: 'Secondary' })).toBeChecked();
  const brief = page.getByRole('region', { name: 'In brief' });
  await expect(brief).toContainText('Two harbors sail by my tables.');
  await planConversation(page, '2026-11-24');
  await expect(brief).toContainText('Next');
  await brief.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'With Ada Vale' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: 'Prepare' })
    .click();
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(page.getByRole('button', { name: /^Edit Also to think of/ })).toContainText(
    'Two harbors',
  );
  await page.getByRole('link', { name: 'Open pitch' }).click();

  await page.getByRole('link', { name: 'Practise' }).click();
  await page.getByRole('button', { name: 'Hide the words' }).click();
  await expect(page.getByText('Two harbors sail')).toBeHidden();
  const start = page.getByRole('button', { name: 'Start' });
  await start.press('Space');
  await page.clock.setFixedTime(new Date(2026, 10, 20, 12, 0, 9));
  await expect(page.getByRole('timer')).toContainText('0:09');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('textbox', { name: 'How did it go' }).fill('Slower at the harbors');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('list', { name: 'Said aloud' })).toContainText(
    'Slower at the harbors',
  );
  await page.getByRole('link', { name: 'A quick note' }).click();
  await expect(feedback).toContainText(word);
});
