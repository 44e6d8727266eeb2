import { afterEach, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/conversation';
import { addAsk, allAsks, editAsk, getAsk, readAskAims } from '../../src/storage/asks';
import { addConversation } from '../../src/storage/conversations';
import { addFollowUp, setFollowUpDone } from '../../src/storage/followUps';
import { addGives, isGive } from '../../src/storage/gives';
import { addGoal, editGoal } from '../../src/storage/goals';
import { logMessage } from '../../src/storage/messages';
import { addPerson } from '../../src/storage/people';
import { followRelationRows } from '../../src/storage/relations';
import { recordOfPerson } from '../../src/storage/timeline';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { TODAY } from '../support/builders';
import { closeTestStorages, firstValue, openTestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

async function withAda() {
  const storage = openTestStorage();
  const { id } = unwrap(await addPerson(storage, { name: 'Ada' }));
  return { storage, ada: id };
}

describe('asks', () => {
  it('are drafts for advice at first, and stand with the person until trashed', async () => {
    const { storage, ada } = await withAda();
    const { id } = unwrap(await addAsk(storage, { personId: ada, hope: 'the tides' }));
    expect(await getAsk(storage, id)).toMatchObject({ kind: 'advice', state: 'draft' });
    unwrap(await editAsk(storage, id, { state: 'asked', askedOn: TODAY }));
    expect((await recordOfPerson(storage, ada)).asks).toMatchObject([{ id, askedOn: TODAY }]);
    expect((await firstValue(followRelationRows(storage))).asks).toHaveLength(1);
    unwrap(await trash(storage, 'asks', [id]));
    expect(await allAsks(storage)).toEqual([]);
    expect((await firstValue(followRelationRows(storage))).asks).toEqual([]);
  });

  it('can be for open goals only', async () => {
    const { storage, ada } = await withAda();
    const open = unwrap(await addGoal(storage, { text: 'Chart the coast' }));
    const reached = unwrap(await addGoal(storage, { text: 'Learn to row' }));
    unwrap(await editGoal(storage, reached.id, { closedAt: 1 }));
    const { goals } = await readAskAims(storage, ada);
    expect(goals.map(({ id }) => id)).toEqual([open.id]);
  });
});

describe('gives', () => {
  it('are noted for each person in one step, and taken back in one', async () => {
    const { storage, ada } = await withAda();
    const bo = unwrap(await addPerson(storage, { name: 'Bo' })).id;
    const promise = unwrap(
      await addFollowUp(storage, { text: 'the tables', owner: 'me', personIds: [ada, bo] }),
    );
    unwrap(await setFollowUpDone(storage, promise.id, TODAY));
    const commit = unwrap(
      await addGives(storage, [ada, bo], {
        kind: 'resource',
        givenOn: TODAY,
        followUpId: promise.id,
      }),
    );
    expect(await isGive(storage, promise.id)).toBe(true);
    expect((await recordOfPerson(storage, bo)).gives).toMatchObject([{ kind: 'resource' }]);
    unwrap(await undo(storage, commit.transactionId));
    expect(await isGive(storage, promise.id)).toBe(false);
    expect((await firstValue(followRelationRows(storage))).gives).toEqual([]);
  });

  it('are what a done introduction of mine is, to both and once, until it is open again', async () => {
    const { storage, ada } = await withAda();
    const bo = unwrap(await addPerson(storage, { name: 'Bo' })).id;
    const talk = unwrap(await addConversation(storage, { personIds: [ada], date: TODAY }));
    const add = async (fields: Pick<FollowUp, 'owner' | 'kind'>) => {
      const about = { text: 'Bo', personIds: [bo], conversationId: talk.id };
      return unwrap(await addFollowUp(storage, { ...about, ...fields })).id;
    };
    const given = async () =>
      (await firstValue(followRelationRows(storage))).gives.map(({ personId }) => personId).sort();
    const mine = await add({ owner: 'me', kind: 'introduction' });

    const commit = unwrap(await setFollowUpDone(storage, mine, TODAY));
    unwrap(await setFollowUpDone(storage, mine, TODAY));
    expect(await given()).toEqual([ada, bo].sort());
    expect((await recordOfPerson(storage, ada)).gives).toMatchObject([
      { kind: 'introduction', givenOn: TODAY, conversationId: talk.id, followUpId: mine },
    ]);
    unwrap(await undo(storage, commit.transactionId));
    expect(await given()).toEqual([]);

    unwrap(await setFollowUpDone(storage, mine, TODAY));
    unwrap(await setFollowUpDone(storage, mine, null));
    expect(await given()).toEqual([]);
    const message = { personId: ada, date: TODAY };
    unwrap(await logMessage(storage, message, mine));
    expect(await given()).toEqual([ada, bo].sort());
    unwrap(await setFollowUpDone(storage, mine, null));

    for (const kind of ['resource', 'introduction'] as const) {
      const owner = kind === 'introduction' ? 'them' : 'me';
      unwrap(await setFollowUpDone(storage, await add({ owner, kind }), TODAY));
    }
    expect(await given()).toEqual([]);
  });
});
