import { aTextFile } from './support/files';
import { expect, openFromBar, test } from './support/fixtures';
import { importFiles, openSettings, undo } from './support/journey';

const card = (name: string, ...lines: readonly string[]): string[] => [
  'BEGIN:VCARD',
  'VERSION:3.0',
  `FN:${name}`,
  ...lines,
  'END:VCARD',
];

test('two who may be one are asked about, merged, taken apart and told apart', async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
  const cards = [
    ...card('Robert Vale', 'ORG:Harbor Works', 'TEL:+1-555-555-0101'),
    ...card('Bob Vale', 'ORG:Harbor Works', 'EMAIL:bob.vale@example.org'),
    ...card('Ada Oja', 'ORG:Quay'),
  ];
  await importFiles(page, [aTextFile('cards.vcf', ...cards)], '3 people added');
  await page.getByRole('link', { name: 'Duplicates' }).click();
  const pairs = page.getByRole('list', { name: 'May be one person' });
  await expect(pairs.getByText('Short form of the name; same organization.')).toBeVisible();
  await pairs.getByRole('button', { name: 'Same person' }).click();
  await expect(page.getByText('No two seem to be one')).toBeVisible();

  const merged = page.getByRole('list', { name: 'Merged' });
  await expect(merged.getByText('Bob Vale')).toBeVisible();
  await merged.getByRole('button', { name: 'Take apart' }).click();
  await expect(pairs.getByRole('link', { name: 'Bob Vale' })).toBeVisible();
  await expect(merged).toBeHidden();

  await pairs.getByRole('button', { name: 'Not the same' }).click();
  await expect(page.getByText('No two seem to be one')).toBeVisible();
  await undo(page);
  await pairs.getByRole('button', { name: 'Same person' }).click();
  await openFromBar(page, 'People');
  const links = page.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(links).toHaveText(['Ada Oja', 'Robert Vale']);
});
