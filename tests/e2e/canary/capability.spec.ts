import { test } from '../support/fixtures';

test('writes nothing: is not there when opened', { tag: '@C1' }, async ({ page }) => {
  await page.goto('/');
});

test('goes to an address: instead of getting there', { tag: '@C1' }, async ({ page, server }) => {
  await page.goto(server.at('/'));
  await page.goto(server.at('/jot'));
});

test('never opens the app: never opens', { tag: '@C1' }, async () => {});

test('names what is always there: without anything having been written', { tag: '@C1' }, async ({
  page,
  capability,
}) => {
  await page.goto('/');
  capability.expectText('Today');
});

test('keeps the word in the address only: is kept in the address', { tag: '@C1' }, async ({
  page,
  capability,
}) => {
  await page.goto('/');
  await page.evaluate((word) => {
    history.replaceState(null, '', `?q=${word}`);
    document.body.append(word);
  }, capability.word);
});
