import { expect, openFromBar, test } from './support/fixtures';
import { addPerson, onAFriday } from './support/journey';

test('after a month Today offers a look over the map: plans renewed, facts confirmed, done', {
  tag: ['@C12', '@C88'],
}, async ({ page, capability: { word } }) => {
  test.slow();
  await onAFriday(page);
  await page.goto('/');
  await addPerson(page, 'Bo Reed');
  await page.getByRole('radio', { name: 'Secondary' }).check();
  await addPerson(page, `Ada ${word}`);
  await page.getByRole('radio', { name: 'Primary' }).check();
  await page.getByRole('button', { name: 'Referral', exact: true }).click();
  await page.getByRole('button', { name: 'This month' }).click();
  await expect(page.getByText('Referral, by Mon, Nov 30')).toBeVisible();
  await openFromBar(page, 'Today');
  const offer = page.getByRole('link', { name: 'Look over your map' });
  await expect(page.getByRole('list', { name: 'This week' })).toBeVisible();
  await expect(offer).toHaveCount(0);

  // More than a year later: the plan is past its day, and what is known of both may be old.
  await page.clock.setFixedTime(new Date(2028, 0, 7, 12));
  await page.goto('/');
  await offer.click();
  const plans = page.getByRole('list', { name: 'Plans past their day' });
  await expect(plans.getByRole('listitem')).toHaveCount(1);
  await plans.getByRole('button', { name: `Renew for a month: Ada ${word}` }).click();
  await expect(plans).toHaveCount(0);
  const old = page.getByRole('list', { name: 'May be old' });
  await expect(old.getByRole('listitem')).toHaveCount(2);
  await old.getByRole('button', { name: 'Still right: Bo Reed' }).click();
  await expect(old.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Last looked over today.')).toBeVisible();

  await openFromBar(page, 'Today');
  await expect(page.getByRole('link', { name: 'Review', exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'This week' })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.getByText('Last looked over today.')).toBeVisible();
  await expect(plans).toHaveCount(0);
});
