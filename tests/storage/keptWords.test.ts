import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDrafts } from '../../src/storage/drafts';
import { openKeptWords } from '../../src/storage/keptWords';

let databases = 0;
const aStore = () => openDrafts(`kept-words-${++databases}`);

describe('words that are typed where they wait for a button', () => {
  it('are on disk with each key, and there at the next start', async () => {
    const store = aStore();
    const kept = await openKeptWords(store);
    const done = ['S', 'Se', 'Send'].map((text) => kept.keep('follow-up', text));
    expect(kept.get('follow-up')).toBe('Send');
    expect(await Promise.all(done)).toEqual([true, true, true]);
    expect((await openKeptWords(store)).get('follow-up')).toBe('Send');
  });

  it('are gone once they are where they belong, also in the midst of being written', async () => {
    const store = aStore();
    const kept = await openKeptWords(store);
    const writing = kept.keep('follow-up', 'Send');
    kept.forget('follow-up');
    await writing;
    expect(kept.get('follow-up')).toBeNull();
    expect((await openKeptWords(store)).get('follow-up')).toBeNull();
  });

  it('are not called kept where the disk refuses', async () => {
    const store = aStore();
    const kept = await openKeptWords(store);
    store.close();
    expect(await kept.keep('follow-up', 'Send')).toBe(false);
    expect(kept.get('follow-up')).toBe('Send');
  });
});
