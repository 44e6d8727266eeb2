import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/chromium.mjs';
import { expect, openFromBar, test } from './support/fixtures';
import {
  addGoal,
  addPerson,
  jot,
  onAFriday,
  openPerson,
  planConversation,
  write,
} from './support/journey';
import { flightMode, waitForServiceWorker } from './support/offline';

// Only the whole browser judges whether an app can be installed: the headless shell finds nothing wrong with anything.
const whole = findChromium();
test.use({
  launchOptions: {
    args: CHROMIUM_FLAGS,
    ...(whole === undefined ? {} : { executablePath: whole }),
  },
});

test('a first visit is enough: from then on everything is written without signal', {
  tag: '@C101',
}, async ({ page, context, server, capability: { word } }) => {
  await onAFriday(page);
  await page.goto('/');
  await waitForServiceWorker(page);
  await flightMode(context, server);
  await page.goto('/');

  await addPerson(page, `Ada ${word}`);
  await planConversation(page, '2026-11-24');
  await jot(page, `Ada ${word} will send me the tide tables.`, [`Ada ${word}`, /They owe/]);
  await addGoal(page, 'Chart the coast');
  await openFromBar(page, 'Today');
  await expect(page.getByRole('list', { name: 'Owed' })).toContainText('tide tables');
  await expect(page.getByRole('list', { name: 'Coming up' })).toContainText(word);
  await openFromBar(page, 'Map');
  await expect(page.getByRole('region', { name: 'Network map' })).toBeVisible();
  await openPerson(page, word);
});

test('an installed app opens like one of the phone, straight at a note from its icon', {
  tag: '@C100',
}, async ({ page, context, capability: { word } }) => {
  await page.goto('/');
  await waitForServiceWorker(page);
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send('Page.getAppManifest');
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A private window, which a test's is, installs nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { display, start_url, shortcuts } = JSON.parse(data ?? '{}') as {
    display: string;
    start_url: string;
    shortcuts: { url: string }[];
  };
  expect({ display, start_url }).toEqual({ display: 'standalone', start_url: '/' });
  expect(shortcuts.map(({ url }) => url)).toContain('/jot');

  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'display-mode', value: 'standalone' }],
  });
  await write(page, `from the home screen ${word}`);
});
