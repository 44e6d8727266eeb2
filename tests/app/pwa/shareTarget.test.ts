import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { putShare, removeShares, waitingShares } from '../../../src/app/pwa/shareInbox';
import { notKept, sharedText } from '../../../src/app/pwa/shareTarget';

function aForm(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('title, text and address become lines of a note', () => {
  const form = aForm({
    title: 'On tides',
    text: 'worth a read\r\n',
    url: 'https://tides.example/',
  });
  expect(sharedText(form)).toBe('On tides\nworth a read\nhttps://tides.example/');
});

test('an address that the text holds already is not said twice', () => {
  const form = aForm({ text: 'see https://tides.example/', url: 'https://tides.example/' });
  expect(sharedText(form)).toBe('see https://tides.example/');
});

test('a share without text is none, and a file is passed over', () => {
  expect(sharedText(aForm({}))).toBeNull();
  expect(sharedText(aForm({ title: '  ', text: new File(['x'], 'x.txt') }))).toBeNull();
});

test('no share is larger than a million characters', () => {
  expect(sharedText(aForm({ text: 'a'.repeat(1_500_000) }))).toHaveLength(1_000_000);
});

test('shares wait, oldest first, until they are removed', async () => {
  await putShare({ id: 'b', text: 'later', receivedAt: 2 });
  await putShare({ id: 'a', text: 'first', receivedAt: 1 });
  expect((await waitingShares()).map((share) => share.text)).toEqual(['first', 'later']);
  await removeShares(['a']);
  expect((await waitingShares()).map((share) => share.id)).toEqual(['b']);
});

test('a share that can’t be kept is shown to be copied, and runs nothing', async () => {
  const answer = notKept('Ada & </textarea><script>alert(1)</script>');
  expect(answer.status).toBe(507);
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  const page = await answer.text();
  expect(page).toContain('Ada &amp; &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script');
});
