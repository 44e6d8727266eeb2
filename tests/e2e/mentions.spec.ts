import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, choose, jot, onAFriday, openPerson, planConversation } from './support/journey';
import { flightMode, waitForServiceWorker } from './support/offline';

test.beforeEach(async ({ page, context, server }) => {
  await onAFriday(page);
  await page.goto('/');
  await waitForServiceWorker(page);
  await flightMode(context, server);
});

test('@name in a note leads to the person, also after a renaming', async ({ page }) => {
  await addPerson(page, 'Ada Oja');
  await jot(page, 'Read what @Ada Oja sent about the tide tables');
  await openPerson(page, 'Ada Oja');
  await choose(page, 'More', 'Edit name');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Vale');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeVisible();

  await openFromBar(page, 'Today');
  await page.getByRole('list', { name: 'To sort' }).getByRole('link').click();
  // Any text offers names, and the keyboard alone chooses one.
  await page.getByRole('button', { name: /^Edit Note/ }).click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.pressSequentially(', and ask @val');
  await expect(page.getByRole('option', { name: 'Ada Vale' })).toBeVisible();
  await note.press('ArrowDown');
  await note.press('Enter');
  await expect(note).toHaveValue(/tide tables, and ask @Ada Vale $/);
  await note.press('Control+Enter');
  await page
    .getByRole('list', { name: 'Mentioned' })
    .getByRole('link', { name: 'Ada Vale' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeVisible();
});

test('a keyboard that composes, as dictation does, leaves notes whole while lines are marked', async ({
  page,
}) => {
  await addPerson(page, 'Ada Vale');
  await planConversation(page, '2026-11-20');
  await openFromBar(page, 'Today');
  await page.getByRole('list', { name: 'Coming up' }).getByRole('link', { name: 'Ada' }).click();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Hold' }).click();
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.focus();

  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  // Word by word and corrected on the way, longer than it takes until what was typed is on disk.
  for (const heard of ['small', 'small teems', 'small teams', 'small teams publish']) {
    await compose(heard);
    await expect(notes).toHaveValue(heard);
    await expect(page.getByText('Saved on this device')).toBeVisible();
  }
  await keyboard.send('Input.insertText', { text: 'Small teams publish faster' });
  await expect(notes).toHaveValue('Small teams publish faster');
  await page.getByRole('button', { name: 'Takeaway' }).click();
  await expect(page.getByRole('list', { name: 'Marked' })).toContainText(
    'Takeaway: Small teams publish faster',
  );
  await expect(notes).toBeFocused();
  await notes.press('Enter');
  await compose('ask');
  await keyboard.send('Input.insertText', { text: 'Ask the harbor' });
  await expect(notes).toHaveValue('Small teams publish faster\nAsk the harbor');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(notes).toHaveValue('Small teams publish faster\nAsk the harbor');
  await notes.press('End');
  await notes.pressSequentially(' for @ad');
  await page.getByRole('option', { name: 'Ada Vale' }).tap();
  await expect(notes).toBeFocused();
  await expect(notes).toHaveValue(/Ask the harbor for @Ada Vale $/);
  await expect(
    page.getByRole('list', { name: 'Mentioned' }).getByRole('link', { name: 'Ada Vale' }),
  ).toBeVisible();
});
