import { afterEach, describe, expect, it } from 'vitest';
import {
  countJots,
  editJot,
  type FinishedNote,
  finishJot,
  getJot,
  isSorted,
  jotsToSort,
  type Sorted,
  sortJot,
} from '../../src/storage/jots';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aPerson, day, TODAY } from '../support/builders';
import {
  closeTestStorages,
  contentOf,
  inserting,
  journalOf,
  openTestStorage,
  rowsOf,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const nothing: Sorted = {
  personIds: [],
  newPeople: [],
  ties: [],
  tags: [],
  followUps: [],
  conversation: null,
  ahead: [],
};
const note: FinishedNote = {
  id: 'jot',
  text: 'Met Ada and Bo. Send Ada the paper by Friday.',
  writtenOn: TODAY,
  source: 'typed',
};
const ada = aPerson({ id: 'ada', name: 'Ada Vale' });

/** What the owner took out of the note; `bo` is the id that this window gave the new person. */
const taken = (bo: string): Sorted => ({
  personIds: ['ada'],
  newPeople: [{ id: bo, name: 'Bo Reed', met: true, organizationName: '' }],
  ties: [],
  tags: ['tides'],
  followUps: [
    {
      text: 'Send Ada the paper',
      owner: 'me',
      kind: 'resource',
      personIds: ['ada', bo],
      due: day('2026-11-27'),
    },
  ],
  conversation: { date: TODAY, format: 'coffee', state: 'held', personIds: ['ada', bo] },
  ahead: [{ date: day('2026-11-30'), format: 'coffee', state: 'planned', personIds: ['ada', bo] }],
});

async function withAda(): Promise<TestStorage> {
  const storage = openTestStorage();
  unwrap(await write(storage, 'add', [inserting('people', ada)]));
  return storage;
}

describe("'Done'", () => {
  it('keeps a note without a chip to be sorted', async () => {
    const storage = openTestStorage();
    unwrap(await finishJot(storage, note, nothing));
    expect(await getJot(storage, 'jot')).toMatchObject({ ...note, sortedAt: null, personIds: [] });
    expect((await jotsToSort(storage)).map(({ id }) => id)).toEqual(['jot']);
    expect(isSorted(nothing)).toBe(false);
  });

  it('writes the jot and everything that was taken out of it, each naming the others', async () => {
    const storage = await withAda();
    unwrap(await finishJot(storage, note, taken('bo')));
    const { jots, people, followUps, conversations } = await rowsOf(storage);
    const [conversation] = conversations;
    expect(people.map(({ name }) => name)).toEqual(['Ada Vale', 'Bo Reed']);
    expect(conversation).toMatchObject({ personIds: ['ada', 'bo'], state: 'held' });
    expect(jots).toMatchObject([
      {
        text: note.text,
        personIds: ['ada', 'bo'],
        tags: ['tides'],
        conversationId: conversation?.id,
        sortedAt: storage.clock.now,
      },
    ]);
    expect(followUps).toMatchObject([
      { personIds: ['ada', 'bo'], jotId: 'jot', conversationId: conversation?.id, doneAt: null },
    ]);
    expect(await jotsToSort(storage)).toEqual([]);
    expect((await journalOf(storage)).map(({ cause }) => cause)).toEqual(['add', 'jot']);
  });

  it('ties somebody who was only spoken of, at an organization, to who spoke of them', async () => {
    const storage = await withAda();
    unwrap(
      await finishJot(storage, note, {
        ...nothing,
        personIds: ['ada'],
        newPeople: [
          { id: 'noor', name: 'Noor Halabi', met: false, organizationName: 'Brightwater' },
          { id: 'sol', name: 'Sol Ray', met: false, organizationName: 'Brightwater' },
        ],
        ties: [['noor', 'ada']],
      }),
    );
    const { people, organizations, ties } = await rowsOf(storage);
    expect(organizations.map(({ name }) => name)).toEqual(['Brightwater']);
    expect(people.slice(1)).toMatchObject([
      { name: 'Noor Halabi', met: false, organizationId: organizations[0]?.id },
      { name: 'Sol Ray', met: false, organizationId: organizations[0]?.id },
    ]);
    expect(ties).toMatchObject([{ personAId: 'ada', personBId: 'noor', certainty: 'told' }]);
  });

  it('writes nothing at all where one part fails', async () => {
    const storage = await withAda();
    const before = await rowsOf(storage);
    const clash = {
      ...taken('bo'),
      newPeople: [{ id: 'ada', name: 'Ada again', met: true, organizationName: '' }],
    };
    expect((await finishJot(storage, note, clash)).ok).toBe(false);
    expect(await rowsOf(storage)).toEqual(before);
  });

  it('is taken back as one', async () => {
    const storage = await withAda();
    const before = await contentOf(storage);
    const { transactionId } = unwrap(await finishJot(storage, note, taken('bo')));
    expect(unwrap(await undo(storage, transactionId)).kept).toEqual([]);
    expect(await contentOf(storage)).toEqual(before);
  });
});

describe("a second 'Done' of the same note", () => {
  it('leaves no trace where it is the same', async () => {
    const storage = await withAda();
    unwrap(await finishJot(storage, note, taken('bo')));
    const before = await rowsOf(storage);
    storage.clock.now += 1000;
    unwrap(await finishJot(storage, note, taken('bo')));
    expect(await rowsOf(storage)).toEqual(before);
    expect(await journalOf(storage)).toHaveLength(2);
  });

  it('makes nobody and nothing twice where another window gave other ids', async () => {
    const storage = await withAda();
    unwrap(await finishJot(storage, note, taken('bo')));
    const before = await rowsOf(storage);
    unwrap(await finishJot(storage, note, taken('bo in another window')));
    expect(await rowsOf(storage)).toEqual(before);
  });

  it('changes the words, and adds what was not taken out before', async () => {
    const storage = await withAda();
    unwrap(await finishJot(storage, note, nothing));
    const text = `${note.text} Call her.`;
    unwrap(await finishJot(storage, { ...note, text }, taken('bo')));
    const call = {
      text: 'Call',
      owner: 'me',
      kind: 'other',
      personIds: ['ada'],
      due: null,
    } as const;
    const more = { ...taken('bo'), tags: ['ships'], followUps: [call] };
    unwrap(await finishJot(storage, { ...note, text }, more));
    const { jots, followUps, conversations } = await rowsOf(storage);
    expect(jots).toMatchObject([{ text, tags: ['tides', 'ships'], sortedAt: storage.clock.now }]);
    expect(followUps.map((each) => each.text).sort()).toEqual(['Call', 'Send Ada the paper']);
    const held = conversations.filter(({ state }) => state === 'held').map(({ id }) => id);
    expect(new Set(followUps.map((each) => each.conversationId))).toEqual(new Set(held));
    expect(held).toHaveLength(1);
    expect(conversations).toHaveLength(2);
  });

  it('fetches the note from the trash', async () => {
    const storage = openTestStorage();
    unwrap(await finishJot(storage, note, nothing));
    unwrap(await trash(storage, 'jots', ['jot']));
    unwrap(await finishJot(storage, note, nothing));
    expect((await getJot(storage, 'jot'))?.trashedAt).toBeNull();
  });
});

describe('sorting a jot later', () => {
  it('adds to what was taken out before', async () => {
    const storage = await withAda();
    unwrap(await finishJot(storage, note, { ...nothing, tags: ['tides'], personIds: ['ada'] }));
    unwrap(await sortJot(storage, 'jot', { ...taken('bo'), tags: ['ships'] }, day('2026-11-18')));
    const { jots, conversations } = await rowsOf(storage);
    expect(jots).toMatchObject([
      {
        personIds: ['ada', 'bo'],
        tags: ['tides', 'ships'],
        conversationId: conversations[0]?.id,
        writtenOn: '2026-11-18',
      },
    ]);
  });

  it('settles a jot from which nothing is taken', async () => {
    const storage = openTestStorage();
    unwrap(await finishJot(storage, note, nothing));
    unwrap(await sortJot(storage, 'jot', nothing));
    expect(await jotsToSort(storage)).toEqual([]);
  });

  it('ties later follow-ups to the conversation of the jot', async () => {
    const storage = await withAda();
    unwrap(await finishJot(storage, note, { ...taken('bo'), followUps: [] }));
    unwrap(
      await sortJot(storage, 'jot', {
        ...nothing,
        followUps: [{ text: 'Thank', owner: 'me', kind: 'thank-you', personIds: [], due: null }],
      }),
    );
    const { jots, followUps } = await rowsOf(storage);
    expect(followUps[0]?.conversationId).toBe(jots[0]?.conversationId);
    expect(followUps[0]?.conversationId).not.toBeNull();
  });

  it('makes nothing for a jot that is gone', async () => {
    const storage = await withAda();
    expect(await sortJot(storage, 'gone', taken('bo'))).toEqual({
      ok: false,
      error: { type: 'RowMissing', id: 'gone' },
    });
    expect(await storage.database.conversations.count()).toBe(0);
  });
});

it('lists jots to sort from the newest, without those in the trash', async () => {
  const storage = openTestStorage();
  for (const id of ['a', 'b', 'c']) {
    storage.clock.now += 1;
    unwrap(await finishJot(storage, { ...note, id }, nothing));
  }
  unwrap(await trash(storage, 'jots', ['b']));
  unwrap(await editJot(storage, 'a', { text: 'other words' }));
  expect((await jotsToSort(storage)).map(({ id, text }) => [id, text])).toEqual([
    ['c', note.text],
    ['a', 'other words'],
  ]);
  expect(await countJots(storage)).toBe(3);
});
