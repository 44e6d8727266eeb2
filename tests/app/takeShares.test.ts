import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Share } from '../../src/app/pwa/shareInbox';
import { createShareTaker } from '../../src/app/takeShares';
import type { SaveStatus } from '../../src/features/jot/draftSession';

const aShare = (text: string): Share => ({ id: `share of ${text}`, text, receivedAt: 1 });

/** A note and an inbox, as slow as disks are. */
function aNote({
  text: before = '',
  status: first = 'empty' as SaveStatus,
  disk = { full: false },
} = {}) {
  const inbox = new Map<string, Share>();
  const text = signal(before);
  const status = signal<SaveStatus>(first);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  const session = {
    text,
    status,
    append(words: string) {
      text.value = text.value === '' ? words : `${text.value}\n\n${words}`;
      status.value = 'saving';
    },
    async begin() {
      text.value = '';
      status.value = 'empty';
    },
    async flush() {
      await pause();
      status.value = disk.full ? 'failed' : 'saved';
      return !disk.full;
    },
  };
  const aTaker = (locks?: LockManager) =>
    createShareTaker({
      session,
      locks,
      waitingShares: async () => {
        const waiting = [...inbox.values()];
        await pause();
        return waiting;
      },
      removeShares: async (ids) => {
        await pause();
        for (const id of ids) inbox.delete(id);
      },
    });
  return {
    text,
    status,
    inbox,
    aTaker,
    put: (words: string) => void inbox.set(`share of ${words}`, aShare(words)),
  };
}

test('shares become paragraphs of the note, and are forgotten once they are on disk', async () => {
  const { put, aTaker, text, inbox } = aNote({ text: 'before' });
  put('one');
  put('two');
  await aTaker()();
  expect(text.value).toBe('before\n\none\n\ntwo');
  expect(inbox.size).toBe(0);
});

test('runs that meet append a share once', async () => {
  const { put, aTaker, text } = aNote();
  const take = aTaker();
  put('one');
  const runs = [take(), take()];
  put('two');
  await Promise.all([...runs, take()]);
  expect(text.value).toBe('one\n\ntwo');
});

test('windows take turns by a lock', async () => {
  const { put, aTaker, text } = aNote();
  let last: Promise<unknown> = Promise.resolve();
  const asked: string[] = [];
  const locks = {
    request(name: string, run: () => Promise<void>) {
      asked.push(name);
      last = last.then(run);
      return last;
    },
  } as LockManager;
  put('one');
  await Promise.all([aTaker(locks)(), aTaker(locks)()]);
  expect(text.value).toBe('one');
  expect(asked).toEqual(['orrery-shares', 'orrery-shares']);
});

test('a share that the disk refused stays in the inbox, and is not appended again', async () => {
  const disk = { full: true };
  const { put, aTaker, text, inbox } = aNote({ disk });
  const take = aTaker();
  put('one');
  await take();
  expect(inbox.size).toBe(1);
  text.value = 'one, and what was typed since';
  await take();
  expect(text.value).toBe('one, and what was typed since');
  disk.full = false;
  await take();
  expect(inbox.size).toBe(0);
});

test('a share that a killed app had put into the note is only forgotten', async () => {
  const { put, aTaker, text, inbox } = aNote({ text: 'before\n\none', status: 'saved' });
  put('one');
  await aTaker()();
  expect(text.value).toBe('before\n\none');
  expect(inbox.size).toBe(0);
});

test('a note that another window writes is not added to', async () => {
  const { put, aTaker, text } = aNote({ text: 'one', status: 'elsewhere' });
  put('one');
  await aTaker()();
  expect(text.value).toBe('one');
});

test('an inbox that cannot be read is tried again by the next run', async () => {
  let fails = true;
  const { text, aTaker, put } = aNote();
  put('one');
  const request = async (_: string, run: () => Promise<void>) => {
    if (fails) throw new DOMException('no', 'InvalidStateError');
    return run();
  };
  const take = aTaker({ request } as LockManager);
  await take();
  expect(text.value).toBe('');
  fails = false;
  await take();
  expect(text.value).toBe('one');
});
