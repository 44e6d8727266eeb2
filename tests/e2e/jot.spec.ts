import { expect, openFromBar, test } from './support/fixtures';
import {
  accept,
  addPerson,
  chipsOf,
  choose,
  done,
  jot,
  onAFriday,
  openPerson,
  undo,
  write,
} from './support/journey';
import { waitForServiceWorker } from './support/offline';

test('caught in a hurry: from the start to the first word kept, and found under To sort', {
  tag: ['@C75', '@C102'],
}, async ({ page, capability: { word } }) => {
  await page.goto('/');
  // No import, no account, no question first: one tap, and the keyboard is there.
  await openFromBar(page, 'Jot');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type(`met somebody at the pier, ${word}`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await done(page);
  await openFromBar(page, 'Today');
  await expect(page.getByRole('list', { name: 'To sort' })).toContainText(word);
});

test('what was typed is there when the page is gone in mid-word', { tag: '@C102' }, async ({
  page,
  capability: { word },
}) => {
  await page.goto('/');
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.click();
  await page.keyboard.type(`half a thought ${word}`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('/');
  await expect(note).toHaveValue(`half a thought ${word}`);
  await page.keyboard.press('Tab');
  await openFromBar(page, 'Jot');
});

test('what is typed before the database answers is kept and joined with what was there', async ({
  page,
}) => {
  await page.goto('/');
  await write(page, 'from yesterday');
  // Opening takes long: as on an old phone, with a database that is being looked after.
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...parameters) {
      const request = open.apply(this, parameters);
      let listener: IDBOpenDBRequest['onsuccess'] = null;
      Object.defineProperty(request, 'onsuccess', {
        get: () => listener,
        set(next: IDBOpenDBRequest['onsuccess']) {
          listener = next;
          request.addEventListener('success', (event) =>
            setTimeout(() => next?.call(request, event), 2_000),
          );
        },
      });
      return request;
    };
  });
  await page.goto('/jot');
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.pressSequentially('and from today');
  await expect(page.getByText('Saved on this device')).toBeHidden();
  await expect(note).toHaveValue(/from yesterday\s+and from today/, { timeout: 15_000 });
  await expect(page.getByText('Saved on this device')).toBeVisible();
});

test('people, days, promises and tags are offered as chips; a tap accepts, nothing else does', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  await addPerson(page, 'Zoë Kröger');
  await write(
    page,
    'Coffee with zoe and Ruben Okoro yesterday. Ruben Okoro owes me a book. I will send Zoe the paper on Monday. #tides',
  );
  const chips = chipsOf(page);
  for (const name of ['Zoë Kröger', 'Add Ruben Okoro', '#tides', /^About yesterday/]) {
    await expect(chips.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false');
  }
  await accept(page, [
    'Zoë Kröger',
    'Add Ruben Okoro',
    /I owe: .*paper/,
    /They owe: .*book/,
    '#tides',
  ]);
  await accept(page, [/^Talked yesterday/]);
  await done(page);
  await expect(page.getByText('Kept and sorted.')).toBeVisible();

  await openFromBar(page, 'Today');
  const owed = page.getByRole('list', { name: 'Owed' }).getByRole('listitem');
  await expect(owed).toHaveCount(2);
  await expect(owed.first()).toContainText('You, for Zoë Kröger');
  await expect(owed.first()).toContainText('Mon');
  await expect(owed.last()).toContainText('Ruben Okoro, to you');
  await openPerson(page, 'Ruben Okoro');
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('zoe and Ruben');
});

test('what was accepted stays accepted while the sentence goes on being typed', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  const note = await write(page, 'Met Ruben. I will send him the chart');
  await accept(page, [/I owe: .*chart/, 'Add Ruben']);
  await note.press('End');
  await note.pressSequentially(' tomorrow');
  const chip = chipsOf(page).getByRole('button', { name: /I owe: .*tomorrow/ });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await done(page);
  await openFromBar(page, 'Today');
  await expect(page.getByRole('list', { name: 'Owed' })).toContainText('tomorrow');
});

test('without a chip a note waits under To sort, and is sorted there', async ({ page }) => {
  await onAFriday(page);
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await jot(page, 'Ada Vale knows the harbour master');
  await openFromBar(page, 'Today');
  const toSort = page.getByRole('list', { name: 'To sort' });
  await toSort.getByRole('link', { name: 'Ada Vale knows the harbour master' }).click();
  const header = page.locator('header', { has: page.getByRole('heading', { name: 'Jot' }) });
  const back = header.getByRole('link');
  await expect(back).toHaveText('Today');
  await accept(page, ['Ada Vale']);
  await page.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(page.getByText('Sorted.')).toBeVisible();
  await openFromBar(page, 'Today');
  await expect(toSort).toBeHidden();
  await openPerson(page, 'Ada Vale');
  await page
    .getByRole('list', { name: 'Timeline' })
    .getByRole('link', { name: /harbour/ })
    .click();

  // The way back leads where one came from, also after a reload; for whoever came straight to it, to whom it is about.
  await expect(back).toHaveText('Ada Vale');
  await openFromBar(page, 'Today');
  await page.goBack();
  await expect(back).toHaveText('Ada Vale');
  await page.reload();
  await expect(back).toHaveText('Ada Vale');
  await page.evaluate(() => history.replaceState(null, ''));
  await page.reload();
  await expect(back).toHaveText('Ada Vale');
  await back.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeVisible();
});

test('Undo brings a note back into the text box, and takes back what came of it', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  await jot(page, 'Met Ruben Okoro. I will call him tomorrow.', ['Add Ruben Okoro', /I owe/]);
  await undo(page);
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(
    'Met Ruben Okoro. I will call him tomorrow.',
  );
  await openFromBar(page, 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
  await openFromBar(page, 'Today');
  await expect(page.getByRole('list', { name: 'Owed' })).toBeHidden();
});

test('a note begun on a person is about them', async ({ page }) => {
  await page.goto('/');
  await addPerson(page, 'Ada Vale');
  await page.getByRole('button', { name: 'Jot', exact: true }).click();
  await expect(page).toHaveURL(/\/jot$/);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('likes the early ferry');
  await expect(chipsOf(page).getByRole('button', { name: 'Ada Vale' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await done(page);
  await openPerson(page, 'Ada Vale');
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('early ferry');
});

test('a second window shows the note that the first one writes, and offers a new one', {
  tag: '@C102',
}, async ({ page, context, capability: { word } }) => {
  await page.goto('/');
  await write(page, `in the first window ${word}`);

  const second = await context.newPage();
  await second.goto('/jot');
  const note = second.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue(`in the first window ${word}`);
  await expect(note).not.toBeEditable();
  await expect(second.getByText('This note is being written in another window.')).toBeVisible();
  await second.getByRole('button', { name: 'New note' }).click();
  await expect(note).toBeEditable();
  await note.fill('in the second window');
  await expect(second.getByText('Saved on this device')).toBeVisible();
  await done(second);
  await second.close();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(
    `in the first window ${word}`,
  );
});

test('a full disk keeps the words on screen, says so, and keeps them once there is room', async ({
  page,
  context,
  server,
}) => {
  await page.goto('/');
  await waitForServiceWorker(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = server;
  // Before anything was written: the browser remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openFromBar(page, 'Jot');
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('on a full disk');
  await expect(page.getByText('The device is full.')).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeHidden();
  await expect(note).toHaveValue('on a full disk');

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await note.press('End');
  await note.pressSequentially(', then there was room');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.getByText('The device is full.')).toBeHidden();
});

test('who was only spoken of was not met; the debrief shows the note; a promise changes hands', async ({
  page,
}) => {
  await onAFriday(page);
  await page.goto('/');
  await addPerson(page, 'Hannah Berg');
  await addPerson(page, 'Ada Vale');
  await write(
    page,
    'Coffee with Hannah Berg. She suggested I talk to Noor Halabi at Brightwater. I will send the tide tables by Friday.',
  );
  await accept(page, [
    'Hannah Berg',
    'Add Noor Halabi, Brightwater',
    /I owe: .*tide tables.*\(Hannah\)/,
    'Talked today',
  ]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('status').getByRole('button', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'With Hannah Berg' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Your note/ })).toContainText('Coffee with Hannah');

  await openPerson(page, 'Noor Halabi');
  await expect(page.getByText('Brightwater').first()).toBeVisible();
  await expect(page.getByRole('switch', { name: 'We have met' })).not.toBeChecked();
  await expect(page.getByRole('list', { name: 'Knows' })).toContainText('Hannah Berg');

  await openFromBar(page, 'Today');
  const owed = page.getByRole('list', { name: 'Owed' });
  await expect(owed).toContainText('You, for Hannah Berg');
  await choose(page, /^More for send the tide tables/, 'Edit');
  const dialog = page.getByRole('dialog', { name: 'Follow-up' });
  await dialog.getByRole('button', { name: 'Remove Hannah Berg' }).click();
  await dialog.getByRole('searchbox', { name: 'Add somebody' }).fill('Ada');
  await dialog.getByRole('button', { name: 'Ada Vale' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(owed).toContainText('You, for Ada Vale');
});
