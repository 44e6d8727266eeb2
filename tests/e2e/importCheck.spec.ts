import { aTextFile } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { chooseFiles, importFiles, openPerson, openSettings } from './support/journey';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const aConnection = (name: string, company: string, position: string): string =>
  `${name.replace(' ', ',')},https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')},,${company},${position},05 Mar 2024`;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
});

test('the owner decides who is whom, and whose word counts, before anything is written', async ({
  page,
}) => {
  const card = (...lines: readonly string[]) => [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...lines,
    'END:VCARD',
  ];
  await importFiles(
    page,
    [aTextFile('a.vcf', ...card('FN:Ada Vale', 'EMAIL:ada@example.org', 'TITLE:Pilot'))],
    '1 person added',
  );
  const check = await chooseFiles(page, [
    aTextFile(
      'b.vcf',
      ...card('FN:Ada Vale', 'EMAIL:ada@example.org', 'TITLE:Harbour master'),
      ...card('FN:Ada Vale', 'EMAIL:other@example.org'),
    ),
  ]);
  await check.getByText('Told differently (1)').click();
  await check.getByRole('radio', { name: 'Take the file’s' }).check();
  await expect(check.locator('div', { hasText: /^1to update$/ })).toBeVisible();
  await check.getByText('Likely the same person (1)').click();
  await check.getByRole('radio', { name: 'Same person' }).check();
  await expect(check.locator('div', { hasText: /^0to add$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('0 people added, 1 updated, 0 skipped')).toBeVisible();
});

test('rows that name nobody come back as a file to mend', async ({ page }) => {
  const check = await chooseFiles(page, [
    aTextFile(
      'people.csv',
      'Name,Email,Company',
      'Ada Vale,ada@example.org,Quay',
      ',,Harbor Works',
    ),
  ]);
  await check.getByText('Rows left out (1)').click();
  const download = page.waitForEvent('download');
  await check.getByRole('button', { name: 'Save these rows of people.csv' }).click();
  expect((await download).suggestedFilename()).toBe('people-left-out.csv');
});

test('a fresh list tells who is in a new role, and what follows', { tag: '@C77' }, async ({
  page,
  capability,
}) => {
  const before = [
    aConnection('Ada Vale', 'Quay', 'Pilot'),
    aConnection('Bo Reed', 'Quay', 'Cook'),
    aConnection('Cy Moor', 'Quay', 'Cook'),
  ];
  await importFiles(page, [aTextFile('Connections.csv', HEADER, ...before)], '3 people added');
  const after = [
    aConnection('Ada Vale', `${capability.word} Works`, 'Harbour master'),
    aConnection('Bo Reed', 'Quay', 'Cook'),
  ];
  await importFiles(page, [aTextFile('Connections.csv', HEADER, ...after)], '1 updated');
  const gone = page.getByRole('list', { name: 'Not in this list any more' });
  await expect(gone.getByText('Cy Moor')).toBeVisible();
  const changed = page.getByRole('list', { name: 'In a new role' });
  await expect(
    changed.getByText(`Harbour master, ${capability.word} Works; was Pilot, Quay`),
  ).toBeVisible();
  await changed.getByRole('button', { name: 'Congratulate' }).click();
  await expect(changed.getByText('On your list')).toBeVisible();
  // The news stay, to be come back to.
  await page.goto('/');
  await openSettings(page);
  await expect(page.getByText('1 in a new role, 1 gone.')).toBeVisible();
  await page.getByRole('link', { name: 'News of your list' }).click();
  await expect(changed.getByText('On your list')).toBeVisible();
  await expect(gone.getByText('Cy Moor')).toBeVisible();
  await changed.getByRole('link', { name: 'Ada Vale' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Vale' })).toBeVisible();
  await expect(page.getByText(/^Congratulate on the new role/).first()).toBeVisible();
});

test('a signature and a calendar are read, with the meetings that were', async ({ page }) => {
  await page.getByText('Paste a table or an e-mail signature').click();
  const signature = [
    '--',
    'Ada Vale',
    'Harbour master | Quay',
    'ada.vale@example.org',
    '+1 555 555 0101',
  ];
  await page.getByRole('textbox', { name: 'Pasted text' }).fill(signature.join('\n'));
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByText('Harbour master · Quay').first()).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('1 person added, 0 updated, 0 skipped')).toBeVisible();

  const check = await chooseFiles(page, [
    aTextFile(
      'past.ics',
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART:20240305T120000',
      'DTEND:20240305T124500',
      'SUMMARY:Coffee with Ada',
      'ATTENDEE;CN=Ada Vale:mailto:ada.vale@example.org',
      'END:VEVENT',
      'END:VCALENDAR',
    ),
  ]);
  await expect(check.locator('div', { hasText: /^1conversation held$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await openPerson(page, 'Ada Vale');
  await expect(page.getByText(/^last touch/)).toBeVisible();
});

test('photos come along small, are taken off again, and those that would burst are left out', async ({
  page,
}) => {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 200);
    canvas.getContext('2d')?.fillRect(50, 0, 200, 200);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  // The head of a picture of fifty thousand pixels either way.
  const bomb = Buffer.from(
    '89504e470d0a1a0a0000000d494844520000c3500000c3500806000000' + '00'.repeat(40),
    'hex',
  ).toString('base64');
  const check = await chooseFiles(page, [
    aTextFile(
      'photos.vcf',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ada Vale',
      `PHOTO;ENCODING=b;TYPE=PNG:${base64}`,
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Bo Reed',
      `PHOTO:data:image/png;base64,${bomb}`,
      'END:VCARD',
    ),
  ]);
  await expect(check.locator('div', { hasText: /^1photo$/ })).toBeVisible();
  await expect(check.locator('div', { hasText: /^1photo, left out$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('2 people added, 0 updated, 0 skipped')).toBeVisible();
  await openFromBar(page, 'People');
  const inList = page.getByRole('list', { name: 'People' }).locator('img');
  await expect(inList).toHaveJSProperty('naturalWidth', 128);
  await openPerson(page, 'Ada Vale');
  const photo = page.getByRole('main').locator('img');
  await expect(photo).toHaveJSProperty('naturalWidth', 128);
  await expect(photo).toHaveAttribute('src', /^data:image\/jpeg;base64,/);
  await page.getByRole('button', { name: 'Remove photo' }).click();
  await expect(photo).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(photo).toBeVisible();
});
