import { afterEach, describe, expect, test } from 'vitest';
import { addConversation } from '../../src/storage/conversations';
import { addFollowUp, setFollowUpDone } from '../../src/storage/followUps';
import {
  addOpportunity,
  allOpportunities,
  linkConversation,
  moveOpportunity,
  opportunitiesAt,
  opportunitiesOfPerson,
  readOpportunity,
  setPart,
} from '../../src/storage/opportunities';
import { addPerson } from '../../src/storage/people';
import { editProfile, readProfile } from '../../src/storage/profile';
import { readTrash, restoreFromTrash, trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { day, TODAY } from '../support/builders';
import { closeTestStorages, openTestStorage, type TestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

const LATER = day('2027-01-08');

async function openWithOne(): Promise<{ storage: TestStorage; id: string; ada: string }> {
  const storage = openTestStorage();
  const ada = unwrap(await addPerson(storage, { name: 'Ada Vale' })).id;
  const people = [{ personId: ada, part: 'champion' }] as const;
  const sketch = { title: 'Head of Charts', organizationName: 'Quay', people };
  return { storage, id: unwrap(await addOpportunity(storage, sketch, TODAY)).id, ada };
}

describe('an opportunity', () => {
  test('is added with its organization and its people in one change', async () => {
    const { storage, id, ada } = await openWithOne();
    const found = await readOpportunity(storage, id);
    expect(found?.organization).toBe('Quay');
    expect(found?.opportunity.history).toEqual([{ stage: 'idea', on: TODAY }]);
    expect(found?.parts).toMatchObject([{ personId: ada, part: 'champion' }]);
    const [atQuay] = await opportunitiesAt(storage, found?.opportunity.organizationId ?? '');
    expect(atQuay?.opportunity.id).toBe(id);
    expect((await opportunitiesOfPerson(storage, ada))[0]?.opportunity.id).toBe(id);
  });

  test('keeps when it moved, and undo moves it back', async () => {
    const { storage, id } = await openWithOne();
    const commit = unwrap(await moveOpportunity(storage, id, 'sent', LATER));
    expect((await readOpportunity(storage, id))?.opportunity).toMatchObject({
      stage: 'sent',
      history: [
        { stage: 'idea', on: TODAY },
        { stage: 'sent', on: LATER },
      ],
    });
    unwrap(await undo(storage, commit.transactionId));
    expect((await readOpportunity(storage, id))?.opportunity).toMatchObject({
      stage: 'idea',
      history: [{ stage: 'idea', on: TODAY }],
    });
  });

  test('shows the open step that is due first', async () => {
    const { storage, id } = await openWithOne();
    const step = (text: string, due: string) =>
      addFollowUp(storage, { text, owner: 'me', due: day(due), opportunityId: id });
    unwrap(await step('Write the letter', '2026-12-10'));
    const first = unwrap(await step('Ask Ada', '2026-12-01'));
    expect((await allOpportunities(storage))[0]?.nextStep?.text).toBe('Ask Ada');
    unwrap(await setFollowUpDone(storage, first.id, TODAY));
    expect((await allOpportunities(storage))[0]?.nextStep?.text).toBe('Write the letter');
  });

  test('has one part a person, which can change and end', async () => {
    const { storage, id, ada } = await openWithOne();
    unwrap(await setPart(storage, id, ada, 'referrer'));
    expect((await readOpportunity(storage, id))?.parts).toMatchObject([{ part: 'referrer' }]);
    unwrap(await setPart(storage, id, ada, null));
    expect((await readOpportunity(storage, id))?.parts).toEqual([]);
  });

  test('is linked to conversations once each', async () => {
    const { storage, id, ada } = await openWithOne();
    const talk = unwrap(await addConversation(storage, { personIds: [ada], date: TODAY }));
    unwrap(await linkConversation(storage, id, talk.id, true));
    unwrap(await linkConversation(storage, id, talk.id, true));
    expect((await readOpportunity(storage, id))?.conversations).toHaveLength(1);
    unwrap(await linkConversation(storage, id, talk.id, false));
    expect((await readOpportunity(storage, id))?.conversations).toEqual([]);
  });

  test('takes its open steps along into the trash, and back', async () => {
    const { storage, id } = await openWithOne();
    const sketch = { text: 'Call', owner: 'me', opportunityId: id } as const;
    const step = unwrap(await addFollowUp(storage, sketch));
    const commit = unwrap(await trash(storage, 'opportunities', [id]));
    expect(await allOpportunities(storage)).toEqual([]);
    expect((await storage.database.followUps.get(step.id))?.trashedAt).not.toBeNull();
    expect((await readTrash(storage)).followUps).toEqual([]);
    unwrap(await undo(storage, commit.transactionId));
    expect((await allOpportunities(storage))[0]?.nextStep?.id).toBe(step.id);

    unwrap(await trash(storage, 'opportunities', [id]));
    unwrap(await restoreFromTrash(storage, 'opportunities', [id]));
    expect((await allOpportunities(storage))[0]?.nextStep?.id).toBe(step.id);
  });
});

describe('the profile', () => {
  test('is blank until something is said, then one row', async () => {
    const storage = openTestStorage();
    expect((await readProfile(storage)).stageNames).toEqual({});
    unwrap(await editProfile(storage, { stageNames: { talking: 'Interviews' } }));
    unwrap(await editProfile(storage, { name: 'Noor' }));
    expect(await readProfile(storage)).toMatchObject({
      name: 'Noor',
      stageNames: { talking: 'Interviews' },
    });
    expect(await storage.database.profile.count()).toBe(1);
  });
});
