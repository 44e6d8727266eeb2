import { aLinkedinFile, FOUR_CARDS } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { importFiles, jot, onAFriday, openPerson } from './support/journey';
import { waitForServiceWorker } from './support/offline';
import { aProfile, openPersistent } from './support/persistent';

test('contacts in, a note with a promise, then cold and without signal: found, owed, on the map', async ({
  server,
}) => {
  const profile = await aProfile();
  const first = await openPersistent(profile.folder);
  const { page } = first;
  await onAFriday(page);
  await page.goto(server.at('/'));
  await waitForServiceWorker(page);

  await page.getByRole('link', { name: 'Import contacts' }).click();
  await importFiles(
    page,
    [aLinkedinFile({ people: 500, seed: 1 }), ...FOUR_CARDS],
    '504 people added, 0 updated, 0 skipped',
  );

  await openPerson(page, 'Ada Vale');
  await page.getByRole('radio', { name: 'Secondary' }).locator('..').click();
  await expect(page.getByRole('status').getByText('Placed: secondary.')).toBeVisible();

  await jot(
    page,
    'Coffee with Ada Vale, she wants to chart the lighthouse. I will send her the tide tables tomorrow.',
    ['Ada Vale', /I owe: .*tide tables/, 'Talked today'],
  );
  await first.close();
  await server.stop();

  const second = await openPersistent(profile.folder);
  await onAFriday(second.page);
  await second.page.context().setOffline(true);
  await second.page.goto(server.at('/'));
  await expect(
    second.page.getByRole('list', { name: 'Owed' }).getByText('tide tables'),
  ).toBeVisible();

  await openFromBar(second.page, 'People');
  const search = second.page.getByRole('searchbox', { name: 'Search people and notes' });
  await search.fill('lighthouse');
  await expect(
    second.page.getByRole('list', { name: 'Notes found' }).getByText('lighthouse').first(),
  ).toBeVisible();
  await openPerson(second.page, 'Ada Vale');
  await expect(
    second.page.getByRole('list', { name: 'Timeline' }).getByText('lighthouse').first(),
  ).toBeVisible();

  await openFromBar(second.page, 'Map');
  await expect(second.page.getByRole('region', { name: 'Network map' })).toBeVisible();
  await second.page.getByRole('button', { name: 'Show as list' }).click();
  await expect(
    second.page
      .getByRole('list', { name: 'People on the map' })
      .getByRole('link', { name: 'Ada Vale' }),
  ).toBeVisible();
  await second.close();
  await profile.remove();
});
