import { afterEach, describe, expect, it } from 'vitest';
import { addFollowUp } from '../../src/storage/followUps';
import { logMessage, messagesOfPerson, setAnswered } from '../../src/storage/messages';
import { addMilestone, allMilestones } from '../../src/storage/milestones';
import { sayOfPerson, takeBackOfPerson, wordsOfPerson } from '../../src/storage/ownerWords';
import { readPlanRows } from '../../src/storage/planRows';
import { editProfile, readProfile } from '../../src/storage/profile';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aPerson, day, TODAY } from '../support/builders';
import {
  closeTestStorages,
  inserting,
  openTestStorage,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

async function withAda(): Promise<TestStorage> {
  const storage = openTestStorage();
  unwrap(await write(storage, 'add', [inserting('people', aPerson({ id: 'ada' }))]));
  return storage;
}

const kindsOf = async (storage: TestStorage) =>
  (await wordsOfPerson(storage, 'ada')).map((word) => word.kind).sort();

describe('messages', () => {
  it('are logged, and keep a promise in the same step, which is undone as one', async () => {
    const storage = await withAda();
    const { id } = unwrap(
      await addFollowUp(storage, { text: 'Send', owner: 'me', personIds: ['ada'] }),
    );
    const { commit } = unwrap(
      await logMessage(storage, { personId: 'ada', date: TODAY, text: 'Here it is' }, id),
    );
    expect((await storage.database.followUps.get(id))?.doneAt).toBe(storage.now());
    unwrap(await undo(storage, commit.transactionId));
    expect(await messagesOfPerson(storage, 'ada')).toEqual([]);
    expect((await storage.database.followUps.get(id))?.doneAt).toBeNull();
  });

  it('that come in answer what waited, and nothing else', async () => {
    const storage = await withAda();
    const sent = { personId: 'ada', date: day('2026-11-10') };
    const waiting = unwrap(await logMessage(storage, sent));
    const news = unwrap(await logMessage(storage, { ...sent, wantsAnswer: false }));
    const later = unwrap(await logMessage(storage, { ...sent, date: day('2026-11-21') }));
    unwrap(await logMessage(storage, { personId: 'ada', date: TODAY, direction: 'in' }));
    const answers = await storage.database.messages.bulkGet([waiting.id, news.id, later.id]);
    expect(answers.map((message) => message?.answeredOn)).toEqual([TODAY, null, null]);
  });

  it('are answered in one step', async () => {
    const storage = await withAda();
    const { id } = unwrap(await logMessage(storage, { personId: 'ada', date: TODAY }));
    const commit = unwrap(await setAnswered(storage, id, TODAY));
    expect((await storage.database.messages.get(id))?.answeredOn).toBe(TODAY);
    unwrap(await undo(storage, commit.transactionId));
    expect((await storage.database.messages.get(id))?.answeredOn).toBeNull();
  });
});

describe("the owner's word about somebody", () => {
  it('takes back an earlier one with which it can not hold, and undo brings it again', async () => {
    const storage = await withAda();
    unwrap(await sayOfPerson(storage, 'ada', 'pinned'));
    unwrap(await sayOfPerson(storage, 'ada', 'ask anyway'));
    const commit = unwrap(await sayOfPerson(storage, 'ada', 'not this person'));
    expect(await kindsOf(storage)).toEqual(['ask anyway', 'not this person']);
    unwrap(await undo(storage, commit.transactionId));
    expect(await kindsOf(storage)).toEqual(['ask anyway', 'pinned']);
    unwrap(await takeBackOfPerson(storage, 'ada', 'pinned'));
    expect(await kindsOf(storage)).toEqual(['ask anyway']);
  });
});

describe('what a plan is made of', () => {
  it('leaves out what is in the trash', async () => {
    const storage = await withAda();
    const fields = { kind: 'milestone', text: 'Printed', date: TODAY, goalId: null } as const;
    const { id } = unwrap(await addMilestone(storage, fields));
    unwrap(await editProfile(storage, { weekCeiling: { people: 2, minutes: 30 } }));
    expect((await readProfile(storage)).weekCeiling.people).toBe(2);
    const before = unwrap(await readPlanRows(storage.database.name));
    expect(before.milestones).toHaveLength(1);
    unwrap(await trash(storage, 'milestones', [id]));
    expect(await allMilestones(storage)).toEqual([]);
    const rows = unwrap(await readPlanRows(storage.database.name));
    expect(rows.milestones).toEqual([]);
    expect(rows.people.map((person) => person.id)).toEqual(['ada']);
    expect(rows.profile).toHaveLength(1);
  });

  it('is refused where there is no database, and none is made', async () => {
    const read = await readPlanRows('nowhere');
    expect(read.ok).toBe(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });
});
