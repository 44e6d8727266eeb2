import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, fromDayNumber } from '../../src/domain/calendarDate';
import type { CalendarDate, Timestamp } from '../../src/domain/record';
import { addConversation } from '../../src/storage/conversations';
import { addFollowUp, setFollowUpDone } from '../../src/storage/followUps';
import { addPerson, changeRole, editPerson } from '../../src/storage/people';
import type { Storage } from '../../src/storage/storage';
import { openSummaries, type Summaries } from '../../src/storage/summaries';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aMessage, aPerson, TODAY } from '../support/builders';
import { editsWithUndo, perform } from '../support/randomEdits';
import {
  closeTestStorages,
  inserting,
  linkedChannels,
  openTestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const dayOf = (at: Timestamp): CalendarDate => fromDayNumber(Math.floor(at / 86_400_000));
const onDay = (day: { today: CalendarDate }) => ({ today: () => day.today, dayOf });
const onToday = onDay({ today: TODAY });

const sorted = (summaries: Summaries) =>
  [...summaries.current().values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Waits until the summaries are what reading everything anew makes of the tables. */
async function expectUpToDate(storage: Storage, ...all: Summaries[]): Promise<void> {
  const fresh = await openSummaries(storage, onToday);
  const expected = sorted(fresh);
  fresh.close();
  for (const summaries of all) {
    await vi.waitFor(() => expect(sorted(summaries)).toEqual(expected), { interval: 2 });
  }
}

async function withAda() {
  const storage = openTestStorage();
  const { id } = unwrap(await addPerson(storage, { name: 'Ada Vale' }, 'Harbor Works'));
  const summaries = await openSummaries(storage, onToday);
  const ada = () => summaries.current().get(id);
  const waitUntil = (fields: object) =>
    vi.waitFor(() => expect(ada()).toMatchObject(fields), { interval: 2 });
  return { storage, id, summaries, ada, waitUntil };
}

describe('summaries', () => {
  it('equal a reading from scratch after any edits, in this window and in another', async () => {
    await fc.assert(
      fc.asyncProperty(editsWithUndo, async (edits) => {
        const [here, there] = linkedChannels();
        const storage = openTestStorage({ channel: here });
        const other = openTestStorage({ name: storage.database.name, channel: there });
        const summaries = await openSummaries(storage, onToday);
        const elsewhere = await openSummaries(other, onToday);
        const half = Math.ceil(edits.length / 2);
        await perform(storage, edits.slice(0, half));
        await perform(other, edits.slice(half));
        await expectUpToDate(storage, summaries, elsewhere);
      }),
      { numRuns: 25 },
    );
  });

  it('hold what is written while they are being read', async () => {
    const storage = openTestStorage();
    const [summaries] = await Promise.all([
      openSummaries(storage, onToday),
      ...['Ada', 'Bo', 'Cy'].map((name) => addPerson(storage, { name }, 'Harbor Works')),
    ]);
    expect(summaries.current().size).toBe(3);
    await expectUpToDate(storage, summaries);
  });

  it('say where somebody works, what passed last and what is owed', async () => {
    const { storage, id, ada, waitUntil } = await withAda();
    expect(ada()).toMatchObject({
      organization: 'Harbor Works',
      lastTouch: null,
      owedByMe: 0,
      owedToMe: 0,
    });
    const before = ada()?.warmth ?? 1;
    const yesterday = addDays(TODAY, -1);
    const held = { personIds: [id], state: 'held' as const };
    unwrap(await addConversation(storage, { ...held, date: addDays(TODAY, -30) }));
    unwrap(await addConversation(storage, { ...held, date: yesterday }));
    unwrap(await addConversation(storage, { personIds: [id], date: TODAY }));
    unwrap(await addFollowUp(storage, { text: 'Send', owner: 'me', personIds: [id] }));
    const theirs = unwrap(
      await addFollowUp(storage, { text: 'Introduce', owner: 'them', personIds: [id] }),
    );
    await waitUntil({ lastTouch: yesterday, owedByMe: 1, owedToMe: 1 });
    expect(ada()?.warmth).toBeGreaterThan(before);
    unwrap(await setFollowUpDone(storage, theirs.id, TODAY));
    await waitUntil({ owedByMe: 1, owedToMe: 0 });
  });

  it('count what is owed once, however many people it concerns', async () => {
    const { storage, id, summaries } = await withAda();
    const other = unwrap(await addPerson(storage, { name: 'Bo Tidewater' }));
    const owedTo = { text: 'Introduce them', owner: 'me', personIds: [id, other.id] } as const;
    const { id: followUpId } = unwrap(await addFollowUp(storage, owedTo));
    unwrap(await addFollowUp(storage, { ...owedTo, owner: 'them' }));
    await vi.waitFor(() => expect(summaries.owedByMe()).toBe(1), { interval: 2 });
    unwrap(await setFollowUpDone(storage, followUpId, TODAY));
    await vi.waitFor(() => expect(summaries.owedByMe()).toBe(0), { interval: 2 });
  });

  it('follow a person to another organization, into the trash and out of an undo', async () => {
    const { storage, id, summaries, waitUntil } = await withAda();
    unwrap(await changeRole(storage, id, { title: 'pilot', organizationName: 'Lantern Lab' }));
    await waitUntil({ organization: 'Lantern Lab', title: 'pilot' });
    const trashed = unwrap(await trash(storage, 'people', [id]));
    await vi.waitFor(() => expect(summaries.current().size).toBe(0), { interval: 2 });
    unwrap(await undo(storage, trashed.transactionId));
    await waitUntil({ organization: 'Lantern Lab' });
  });

  it('are read anew where a commit touched more than it names', async () => {
    const storage = openTestStorage();
    const summaries = await openSummaries(storage, onToday);
    const people = Array.from({ length: 2001 }, () => aPerson());
    const writes = people.map((person) => inserting('people', person));
    unwrap(await write(storage, 'import', writes));
    await vi.waitFor(() => expect(summaries.current().size).toBe(2001), { interval: 5 });
  });

  it('give a new map at each change, and tell until they are closed', async () => {
    const { storage, id, summaries, waitUntil } = await withAda();
    const told = vi.fn();
    summaries.subscribe(told);
    const before = summaries.current();
    unwrap(await editPerson(storage, id, { title: 'pilot' }));
    await waitUntil({ title: 'pilot' });
    expect(summaries.current()).not.toBe(before);
    expect(before.get(id)?.title).toBe('');
    expect(told).toHaveBeenCalledTimes(1);
    summaries.close();
    unwrap(await editPerson(storage, id, { title: 'cook' }));
    await expectUpToDate(storage);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('fade when the day has changed, and only then', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addPerson(storage, { name: 'Ada' }));
    const held = { personIds: [id], state: 'held' as const, date: TODAY };
    unwrap(await addConversation(storage, held));
    const clock = { today: TODAY };
    const summaries = await openSummaries(storage, onDay(clock));
    const before = summaries.current();
    summaries.refresh();
    expect(summaries.current()).toBe(before);
    clock.today = addDays(TODAY, 60);
    summaries.refresh();
    expect(summaries.current().get(id)?.warmth).toBeLessThan(before.get(id)?.warmth ?? 0);
  });

  it('fade for everybody where the first commit of a day touches one', async () => {
    const storage = openTestStorage();
    const ids = [];
    for (const name of ['Ada', 'Bo']) ids.push(unwrap(await addPerson(storage, { name })).id);
    const [ada = '', bo = ''] = ids;
    unwrap(await addConversation(storage, { personIds: ids, state: 'held', date: TODAY }));
    const clock = { today: TODAY };
    const summaries = await openSummaries(storage, onDay(clock));
    clock.today = addDays(TODAY, 60);
    unwrap(await editPerson(storage, ada, { title: 'pilot' }));
    await vi.waitFor(() => expect(summaries.current().get(ada)?.title).toBe('pilot'));
    expect(summaries.current().get(bo)?.warmth).toBe(summaries.current().get(ada)?.warmth);
  });

  it('count a message as a touch, the answered one for more', async () => {
    const { storage, id, ada, waitUntil } = await withAda();
    const cold = ada()?.warmth ?? 0;
    const message = aMessage({ personId: id, date: TODAY });
    unwrap(await write(storage, 'add', [inserting('messages', message)]));
    await waitUntil({ lastTouch: TODAY, warmth: cold });
    const fields = { answeredOn: TODAY };
    unwrap(
      await write(storage, 'edit', [{ kind: 'update', table: 'messages', id: message.id, fields }]),
    );
    await vi.waitFor(() => expect(ada()?.warmth).toBeGreaterThan(cold), { interval: 2 });
    unwrap(await write(storage, 'edit', [{ kind: 'remove', table: 'messages', id: message.id }]));
    await waitUntil({ lastTouch: null, warmth: cold });
  });

  it('make up at the next commit for what could not be read', async () => {
    const { storage, id, summaries, waitUntil } = await withAda();
    const read = vi.spyOn(storage.database, 'table').mockImplementation(() => {
      throw new Error('the connection was lost');
    });
    storage.commits.announce({
      transactionId: 'lost',
      cause: 'edit',
      touched: new Map([['people', [id]]]),
    });
    await vi.waitFor(() => expect(read).toHaveBeenCalled(), { interval: 1 });
    read.mockRestore();
    await storage.database.people.update(id, { title: 'written in the meantime' });
    unwrap(await addPerson(storage, { name: 'Bo' }));
    await waitUntil({ title: 'written in the meantime' });
    expect(summaries.current().size).toBe(2);
  });
});

describe('following a large commit', () => {
  it('is said while nobody is known yet, and no longer once they are', async () => {
    const storage = openTestStorage();
    const summaries = await openSummaries(storage, onToday);
    expect(summaries.isFollowing()).toBe(false);
    const said: unknown[] = [];
    storage.commits.subscribe(() => said.push([summaries.current().size, summaries.isFollowing()]));
    summaries.subscribe(() => said.push(summaries.current().size));
    unwrap(await addPerson(storage, { name: 'Ada Vale' }));
    await vi.waitFor(() => expect(said).toEqual([[0, true], 1]), { interval: 2 });
    await vi.waitFor(() => expect(summaries.isFollowing()).toBe(false), { interval: 2 });
  });
});
