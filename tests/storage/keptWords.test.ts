import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDrafts } from '../../src/storage/drafts';
import type { HoldDraft } from '../../src/storage/holdDraft';
import { openKeptWords } from '../../src/storage/keptWords';

let databases = 0;
const alone: HoldDraft = async () => ({ held: true, release: () => undefined });
const aWindow = () => alone;
const aStore = () => openDrafts(`kept-words-${++databases}`);

describe('words that are typed where they wait for a button', () => {
  it('are on disk with each key, and there at the next start', async () => {
    const store = aStore();
    const kept = await openKeptWords(store, aWindow());
    const done = ['S', 'Se', 'Send'].map((text) => kept.keep('follow-up', text));
    expect(kept.get('follow-up')).toBe('Send');
    expect(await Promise.all(done)).toEqual([true, true, true]);
    expect((await openKeptWords(store, aWindow())).get('follow-up')).toBe('Send');
  });

  it('are gone once they are where they belong, also in the midst of being written', async () => {
    const store = aStore();
    const kept = await openKeptWords(store, aWindow());
    const writing = kept.keep('follow-up', 'Send');
    kept.forget('follow-up');
    await writing;
    expect(kept.get('follow-up')).toBeNull();
    expect((await openKeptWords(store, aWindow())).get('follow-up')).toBeNull();
  });

  it('are not called kept where the disk refuses', async () => {
    const store = aStore();
    const kept = await openKeptWords(store, aWindow());
    store.close();
    expect(await kept.keep('follow-up', 'Send')).toBe(false);
    expect(kept.get('follow-up')).toBe('Send');
  });
});

describe('words that another window left', () => {
  /** Two windows over one store, which share locks. */
  async function twoWindows() {
    const held = new Set<string>();
    const hold: HoldDraft = async (id) => {
      if (held.has(id)) return { held: false, release: () => undefined };
      held.add(id);
      return { held: true, release: () => void held.delete(id) };
    };
    const store = aStore();
    const first = await openKeptWords(store, hold);
    await first.keep('notes', 'half ty', 'before');
    const second = await openKeptWords(store, hold);
    return { first, second, killFirst: () => held.clear() };
  }

  it('are not taken from it while it types', async () => {
    const { first, second } = await twoWindows();
    expect(await second.recover('notes')).toBeNull();
    expect(await first.recover('notes')).toEqual({ text: 'half ty', base: 'before' });
  });

  it('are found with what stood there when they were begun, once it is gone', async () => {
    const { second, killFirst } = await twoWindows();
    killFirst();
    expect(await second.recover('notes')).toEqual({ text: 'half ty', base: 'before' });
  });

  it('are forgotten here when it is done with them', async () => {
    const { first, second } = await twoWindows();
    first.forget('notes');
    await vi.waitFor(() => expect(second.get('notes')).toBeNull(), { interval: 5 });
    expect(await second.recover('notes')).toBeNull();
  });

  it('are forgotten wherever they name what is deleted for good', async () => {
    const { first, second } = await twoWindows();
    await first.keep('person:ada:notes', 'secret');
    await first.keep('person:bo:notes', 'stays');
    await first.forgetAbout('ada');
    expect(first.get('person:ada:notes')).toBeNull();
    expect(first.get('person:bo:notes')).toBe('stays');
    await vi.waitFor(() => expect(second.get('person:bo:notes')).toBe('stays'), { interval: 5 });
    await vi.waitFor(() => expect(second.get('person:ada:notes')).toBeNull(), { interval: 5 });
  });
});
