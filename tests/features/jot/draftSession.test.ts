import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/record';
import { err, ok } from '../../../src/domain/result';
import { createDraftSession } from '../../../src/features/jot/draftSession';
import type { Draft, Drafts } from '../../../src/storage/drafts';
import type { HoldDraft } from '../../../src/storage/holdDraft';
import type { TextStore } from '../../../src/storage/sentinel';
import type { Watched } from '../../../src/storage/watch';

/** A disk that answers when it is told to. */
class Disk implements Drafts {
  readonly rows = new Map<string, Draft>();
  full = false;
  private readonly watchers = new Set<() => void>();
  private gate: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;

  /** From now on nothing is answered until `answer` is called. */
  hang(): void {
    this.gate = new Promise((resolve) => {
      this.open = resolve;
    });
  }
  answer(): void {
    this.open();
  }
  async all() {
    await this.gate;
    return ok([...this.rows.values()].sort((a, b) => b.updatedAt - a.updatedAt));
  }
  async save(draft: Draft) {
    await this.gate;
    if (this.full) return err({ type: 'QuotaExceeded' as const });
    const present = this.rows.get(draft.id);
    if (!present || present.revision <= draft.revision) this.rows.set(draft.id, draft);
    for (const tell of this.watchers) tell();
    return ok(null);
  }
  async remove(id: string) {
    this.rows.delete(id);
    return ok(null);
  }
  watch(id: string): Watched<Draft | undefined> {
    return {
      subscribe: (onValue) => {
        const tell = (): void => onValue(this.rows.get(id));
        this.watchers.add(tell);
        return () => this.watchers.delete(tell);
      },
    };
  }
  release(): void {}
  close(): void {
    this.full = true;
  }
}

class Texts implements TextStore {
  readonly values = new Map<string, string>();
  getItem = (key: string) => this.values.get(key) ?? null;
  setItem = (key: string, value: string) => void this.values.set(key, value);
  removeItem = (key: string) => void this.values.delete(key);
}

/** Locks as several windows share them. */
function sharedLocks(): () => HoldDraft {
  const held = new Map<string, Promise<void>>();
  return () => async (id, patience) => {
    const gone = new Promise<void>((resolve) =>
      patience?.addEventListener('abort', () => resolve()),
    );
    while (held.has(id) && patience && !patience.aborted) await Promise.race([held.get(id), gone]);
    if (held.has(id)) return { held: false, release: () => undefined };
    let release = (): void => undefined;
    held.set(
      id,
      new Promise((resolve) => {
        release = () => {
          held.delete(id);
          resolve();
        };
      }),
    );
    return { held: true, release: () => release() };
  };
}

let ids = 0;
let clock = 1_000;

function aWindow(disk: Disk, texts: Texts, holdDraft: HoldDraft = sharedLocks()()) {
  return createDraftSession({
    space: 'own',
    drafts: disk,
    textStore: texts,
    holdDraft,
    now: () => ++clock,
    today: () => '2026-11-23' as CalendarDate,
    newId: () => `draft-${++ids}`,
  });
}

const aDraft = (partial: Partial<Draft>): Draft => ({
  id: 'stored',
  text: 'what was there',
  revision: 7,
  startedOn: '2026-11-20' as CalendarDate,
  updatedAt: 1,
  personIds: [],
  source: 'typed',
  ...partial,
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the note that is being written', () => {
  test('is called saved only once the disk has answered for exactly these words', async () => {
    const disk = new Disk();
    const session = aWindow(disk, new Texts());
    await session.open();
    disk.hang();
    session.input('met Ana');
    await settled();
    expect(session.status.value).toBe('saving');
    disk.answer();
    await settled();
    expect(session.status.value).toBe('saved');
    expect([...disk.rows.values()].map((row) => row.text)).toEqual(['met Ana']);
  });

  test('keeps what was typed before the disk answered, behind what was left there', async () => {
    const disk = new Disk();
    disk.rows.set('stored', aDraft({}));
    disk.hang();
    const session = aWindow(disk, new Texts());
    const opening = session.open();
    session.input('typed early');
    expect(session.text.value).toBe('typed early');
    disk.answer();
    await opening;
    await settled();
    expect(session.text.value).toBe('what was there\ntyped early');
    expect(session.status.value).toBe('saved');
    expect(disk.rows.get('stored')?.text).toBe('what was there\ntyped early');
  });

  test('survives a kill before the disk ever answered, through the tail', async () => {
    const disk = new Disk();
    const texts = new Texts();
    disk.hang();
    const killed = aWindow(disk, texts);
    void killed.open();
    killed.input('only in localStorage');

    const reopened = aWindow(new Disk(), texts);
    expect(reopened.text.value).toBe('only in localStorage');
    await reopened.open();
    expect(reopened.status.value).toBe('saved');
    expect(texts.values.size).toBe(0);
  });

  test('never lets an older tail overwrite newer words on the disk', async () => {
    const disk = new Disk();
    const texts = new Texts();
    texts.setItem('orrery.tail.own', JSON.stringify(aDraft({ text: 'old', revision: 3 })));
    disk.rows.set('stored', aDraft({ text: 'old and new', revision: 9 }));
    const session = aWindow(disk, texts);
    await session.open();
    expect(session.text.value).toBe('old and new');
  });

  test('stays on screen and in the tail when the disk is full, and is saved when it is not', async () => {
    const disk = new Disk();
    const texts = new Texts();
    const session = aWindow(disk, texts);
    await session.open();
    disk.full = true;
    session.input('no room');
    await settled();
    expect(session.status.value).toBe('failed');
    expect(session.error.value).toEqual({ type: 'QuotaExceeded' });
    expect(texts.getItem('orrery.tail.own')).toContain('no room');
    disk.full = false;
    session.input('no room?');
    await settled();
    expect(session.status.value).toBe('saved');
    expect(session.error.value).toBeNull();
  });

  test('tells whether a flush has brought all of it to the disk', async () => {
    const disk = new Disk();
    const session = aWindow(disk, new Texts());
    await session.open();
    session.input('words');
    expect(await session.flush()).toBe(true);
    disk.full = true;
    session.input('more words');
    expect(await session.flush()).toBe(false);
  });

  test('begins empty after it became a jot, and leaves nothing on the disk', async () => {
    const disk = new Disk();
    const session = aWindow(disk, new Texts());
    await session.open();
    session.input('done with it');
    const note = session.finished();
    expect(note?.text).toBe('done with it');
    await session.begin();
    await settled();
    expect(session.text.value).toBe('');
    expect(session.finished()).toBeNull();
    expect(disk.rows.size).toBe(0);
  });

  test('keeps what was typed while it became a jot, in the note after it', async () => {
    for (const [typed, rest] of [
      ['done with it, and Bo', ', and Bo'],
      ['not yet done with it', 'not yet done with it'],
      ['done with it ', ''],
    ] as const) {
      const disk = new Disk();
      const session = aWindow(disk, new Texts());
      await session.open();
      session.input('done with it');
      const note = session.finished();
      if (!note) throw new Error('a note was expected');
      session.input(typed);
      await session.begin(note);
      await settled();
      expect(session.text.value).toBe(rest);
      expect([...disk.rows.values()].map(({ text }) => text)).toEqual(rest === '' ? [] : [rest]);
      expect(session.draft.value.id).not.toBe(note.id);
    }
  });

  test('comes back after an undo, with the people whom it was linked to', async () => {
    const session = aWindow(new Disk(), new Texts());
    await session.open();
    session.input('with Ana');
    const note = session.finished();
    await session.begin();
    if (!note) throw new Error('a note was expected');
    session.takeBack(note, ['ana']);
    expect(session.text.value).toBe('with Ana');
    expect(session.draft.value.id).toBe(note.id);
    expect(session.draft.value.personIds).toEqual(['ana']);
  });
});

describe('a note whose data are erased', () => {
  test('is dropped, and nothing of it or after it is written', async () => {
    const disk = new Disk();
    const texts = new Texts();
    const session = aWindow(disk, texts);
    await session.open();
    session.input('met Ana');
    await settled();
    disk.rows.clear();
    texts.values.clear();
    session.drop();
    session.input('and more');
    session.append('shared');
    session.link('ana');
    await session.flush();
    await session.begin();
    await settled();
    expect(session.text.value).toBe('');
    expect(session.status.value).toBe('erased');
    expect(session.finished()).toBeNull();
    expect(disk.rows.size + texts.values.size).toBe(0);
  });
});

describe('a second window', () => {
  test('follows what the first one writes, and goes on with it when the first one is gone', async () => {
    const disk = new Disk();
    const locks = sharedLocks();
    const first = aWindow(disk, new Texts(), locks());
    await first.open();
    first.input('in the first');
    await settled();
    const second = aWindow(disk, new Texts(), locks());
    await second.open();
    expect(second.text.value).toBe('in the first');
    first.input('in the first window');
    await settled();
    expect(second.text.value).toBe('in the first window');
    expect(second.status.value).toBe('elsewhere');
  });

  test('begins an empty note when the first one is done', async () => {
    const disk = new Disk();
    const locks = sharedLocks();
    const first = aWindow(disk, new Texts(), locks());
    await first.open();
    first.input('soon done');
    await settled();
    const second = aWindow(disk, new Texts(), locks());
    await second.open();
    await first.begin();
    await settled();
    expect(second.text.value).toBe('');
    expect(second.status.value).toBe('empty');
    expect(disk.rows.size).toBe(0);
  });

  test('reads what the first one writes, and begins a note of its own when asked', async () => {
    const disk = new Disk();
    const locks = sharedLocks();
    const first = aWindow(disk, new Texts(), locks());
    await first.open();
    first.input('in the first window');
    await settled();

    const second = aWindow(disk, new Texts(), locks());
    await second.open();
    expect(second.status.value).toBe('elsewhere');
    expect(second.text.value).toBe('in the first window');
    second.input('must not reach the draft');
    expect(second.finished()).toBeNull();

    await second.begin();
    second.input('in the second');
    await settled();
    expect([...disk.rows.values()].map((row) => row.text).sort()).toEqual([
      'in the first window',
      'in the second',
    ]);
  });

  test('is not told to wait for a note in which nothing is written', async () => {
    const disk = new Disk();
    const locks = sharedLocks();
    const first = aWindow(disk, new Texts(), locks());
    await first.open();
    first.input('x');
    first.input('');
    await settled();
    const second = aWindow(disk, new Texts(), locks());
    await second.open();
    expect(second.status.value).toBe('empty');
  });

  test('keeps its words apart when the tail it began with belongs to the first', async () => {
    const disk = new Disk();
    const texts = new Texts();
    const locks = sharedLocks();
    const first = aWindow(disk, texts, locks());
    await first.open();
    first.input('shared tail');
    await settled();
    texts.setItem('orrery.tail.own', JSON.stringify(first.draft.value));

    const second = aWindow(disk, texts, locks());
    second.input('shared tail, and more from the second');
    await second.open();
    await settled();
    expect(second.draft.value.id).not.toBe(first.draft.value.id);
    expect(disk.rows.get(first.draft.value.id)?.text).toBe('shared tail');
  });
});

test('notes that no window holds any more are told apart from the open one, to be filed', async () => {
  const disk = new Disk();
  disk.rows.set('newer', aDraft({ id: 'newer', text: 'newer', updatedAt: 20 }));
  disk.rows.set('older', aDraft({ id: 'older', text: 'older', updatedAt: 10 }));
  const session = aWindow(disk, new Texts());
  await session.open();
  expect(session.text.value).toBe('newer');
  expect(session.abandoned.value.map((each) => each.id)).toEqual(['older']);
  await session.forget('older');
  expect(disk.rows.has('older')).toBe(false);
});

describe('the tails of several windows of a full device', () => {
  test('are each their own, and all of them come back', async () => {
    const disk = new Disk();
    const texts = new Texts();
    const windows = sharedLocks();
    const first = aWindow(disk, texts, windows());
    await first.open();
    disk.full = true;
    first.input('only on the screen of the first');
    await first.flush();
    const second = aWindow(disk, texts, windows());
    await second.open();
    await second.begin();
    second.input('and that of the second');
    await second.flush();

    disk.full = false;
    const later = aWindow(disk, texts, sharedLocks()());
    await later.open();
    await settled();
    const kept = [...disk.rows.values()].map(({ text }) => text).join();
    expect(kept).toContain('only on the screen of the first');
    expect(kept).toContain('and that of the second');
    expect(texts.values.size).toBe(0);
  });
});
