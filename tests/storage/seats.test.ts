import { afterEach, describe, expect, it } from 'vitest';
import { addGoal, editGoal } from '../../src/storage/goals';
import { addOrganization } from '../../src/storage/organizations';
import { addPerson, getPerson, placePeople, placePerson } from '../../src/storage/people';
import {
  editReason,
  fillSeat,
  leaveSeat,
  seatsHeldBy,
  seatsOfOpenGoals,
  seatsOfTargets,
  seekPerson,
  setHelps,
  setWanted,
} from '../../src/storage/seats';
import {
  addTarget,
  allTargets,
  editTarget,
  getTarget,
  targetsNaming,
  targetsOfGoal,
} from '../../src/storage/targets';
import { readTrash, restoreFromTrash, trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { TODAY } from '../support/builders';
import { closeTestStorages, openTestStorage, type TestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

async function aGoalWithTarget() {
  const storage = openTestStorage();
  const goalId = unwrap(await addGoal(storage, { text: 'Keep the lighthouse' })).id;
  const aim = { kind: 'organization', organizationName: 'Harbor Works' } as const;
  const { id: targetId } = unwrap(await addTarget(storage, goalId, aim));
  return { storage, goalId, targetId };
}

const seatsOf = async (storage: TestStorage, targetId: string) =>
  (await seatsOfTargets(storage, [targetId])).map(({ help, personId }) => [help, personId]);

describe('a target', () => {
  it('brings the organization along, and an empty seat for each kind of help', async () => {
    const { storage, goalId, targetId } = await aGoalWithTarget();
    const [organization] = await storage.database.organizations.toArray();
    expect(organization?.name).toBe('Harbor Works');
    expect(await targetsOfGoal(storage, goalId)).toMatchObject([
      { id: targetId, organizationId: organization?.id, priority: 2 },
    ]);
    expect(await seatsOf(storage, targetId)).toEqual([
      ['knowledge', null],
      ['introduction', null],
      ['opportunity', null],
    ]);
    expect(await targetsNaming(storage, 'organizationId', organization?.id ?? '')).toHaveLength(1);
    unwrap(await editTarget(storage, targetId, { why: 'Admired from afar' }));
    expect((await getTarget(storage, targetId))?.why).toBe('Admired from afar');
  });

  it('takes the organization that is there, and somebody new as admired from afar', async () => {
    const { storage, goalId } = await aGoalWithTarget();
    const { id } = unwrap(await addOrganization(storage, 'Harbor Works'));
    unwrap(await addTarget(storage, goalId, { kind: 'organization', organizationId: id }));
    unwrap(await addTarget(storage, goalId, { kind: 'person', personName: 'Ada Vale ' }));
    expect(await storage.database.organizations.count()).toBe(1);
    expect(await storage.database.people.toArray()).toMatchObject([
      { name: 'Ada Vale', met: false, kinds: ['admired from afar'] },
    ]);
  });

  it('goes with one undo, and with it all that it brought', async () => {
    const storage = openTestStorage();
    const goalId = unwrap(await addGoal(storage, { text: 'Keep the lighthouse' })).id;
    const aim = { kind: 'organization', organizationName: 'Harbor Works' } as const;
    const { commit } = unwrap(await addTarget(storage, goalId, aim));
    unwrap(await undo(storage, commit.transactionId));
    const { targets, seats, organizations } = storage.database;
    expect([await targets.count(), await seats.count(), await organizations.count()]).toEqual([
      0, 0, 0,
    ]);
  });

  it('counts while its goal is in use and open, the first of all first', async () => {
    const { storage, goalId } = await aGoalWithTarget();
    const other = unwrap(await addGoal(storage, { text: 'Learn to dive' })).id;
    unwrap(await addTarget(storage, other, { kind: 'role', text: 'Diver' }, { priority: 3 }));
    expect((await allTargets(storage)).map(({ kind }) => kind)).toEqual(['role', 'organization']);
    unwrap(await editGoal(storage, other, { closedAt: 1 }));
    unwrap(await trash(storage, 'goals', [goalId]));
    expect(await allTargets(storage)).toEqual([]);
  });

  it('takes its seats along into the trash, and back, but for one that went before', async () => {
    const { storage, targetId } = await aGoalWithTarget();
    unwrap(await setHelps(storage, targetId, ['knowledge', 'opportunity']));
    storage.clock.now += 1;
    const left = await seatsOf(storage, targetId);
    const commit = unwrap(await trash(storage, 'targets', [targetId]));
    expect(await seatsOf(storage, targetId)).toEqual([]);
    const inTrash = await readTrash(storage);
    expect(inTrash.targets.map(({ id }) => id)).toEqual([targetId]);
    expect(inTrash.seats.map(({ help }) => help)).toEqual(['introduction']);
    unwrap(await undo(storage, commit.transactionId));
    expect(await seatsOf(storage, targetId)).toEqual(left);

    unwrap(await trash(storage, 'targets', [targetId]));
    storage.clock.now += 1;
    unwrap(await restoreFromTrash(storage, 'targets', [targetId]));
    expect(await seatsOf(storage, targetId)).toEqual(left);
  });
});

describe('a seat', () => {
  it('is held with a reason, by several too, and left again', async () => {
    const { storage, targetId } = await aGoalWithTarget();
    const place = { targetId, help: 'knowledge' } as const;
    const held = { reason: 'Works there', on: TODAY };
    unwrap(await fillSeat(storage, place, { ...held, personId: 'ada' }));
    unwrap(await fillSeat(storage, place, { ...held, personId: 'bo' }));
    unwrap(await fillSeat(storage, place, { ...held, personId: 'bo' }));
    const [first, second] = (await seatsOfTargets(storage, [targetId])).filter(
      ({ personId }) => personId !== null,
    );
    expect(first).toMatchObject({ personId: 'ada', filledOn: TODAY, reason: 'Works there' });
    if (!first || !second) throw new Error('two hold a seat');
    unwrap(await editReason(storage, first.id, 'Built it'));
    expect(await seatsHeldBy(storage, 'ada')).toMatchObject([{ reason: 'Built it' }]);
    unwrap(await leaveSeat(storage, second));
    unwrap(await leaveSeat(storage, first));
    expect(await seatsOf(storage, targetId)).toContainEqual(['knowledge', null]);
    expect(await seatsHeldBy(storage, 'ada')).toEqual([]);
    expect(await seatsOfTargets(storage, [targetId])).toHaveLength(3);
  });

  it('is there for the kinds of help that are wanted', async () => {
    const { storage, targetId } = await aGoalWithTarget();
    unwrap(await setHelps(storage, targetId, ['introduction']));
    expect(await seatsOf(storage, targetId)).toEqual([['introduction', null]]);
    unwrap(await setHelps(storage, targetId, ['introduction', 'opportunity']));
    expect(await seatsOf(storage, targetId)).toEqual([
      ['introduction', null],
      ['opportunity', null],
    ]);
  });

  it('says whom to look for, who then stands on the map as somebody not met yet', async () => {
    const { storage, targetId } = await aGoalWithTarget();
    const place = { targetId, help: 'opportunity' } as const;
    const wanted = { niche: 'Storage pilots', role: 'Head of Grid', gathers: 'Tide Fair' };
    unwrap(await setWanted(storage, place, wanted));
    const { id, commit } = unwrap(await seekPerson(storage, place, wanted, { industry: 'Energy' }));
    expect(await getPerson(storage, id)).toMatchObject({
      name: 'Head of Grid',
      met: false,
      layer: 'secondary',
      industry: 'Energy',
      kinds: ['admired from afar'],
    });
    const sought = async () =>
      (await seatsOfTargets(storage, [targetId])).find(({ help }) => help === 'opportunity');
    expect(await sought()).toMatchObject({ soughtId: id, wanted });
    unwrap(await undo(storage, commit.transactionId));
    expect(await getPerson(storage, id)).toBeUndefined();
    expect(await sought()).toMatchObject({ soughtId: null, wanted });
  });
});

it('somebody keeps, on another ring, what they can be there for', async () => {
  const storage = openTestStorage();
  const { id } = unwrap(await addPerson(storage, { name: 'Ada', layerPurposes: ['insight'] }));
  unwrap(await placePeople(storage, [id], 'secondary'));
  expect((await getPerson(storage, id))?.layerPurposes).toEqual(['insight']);
  unwrap(await placePerson(storage, id, 'tertiary'));
  expect((await getPerson(storage, id))?.layerPurposes).toEqual([]);
});

describe('the seats of open goals', () => {
  it('go with their goal', async () => {
    const { storage, goalId, targetId } = await aGoalWithTarget();
    const helps = async () => (await seatsOfOpenGoals(storage)).seats.map(({ help }) => help);
    expect(await helps()).toEqual(['knowledge', 'introduction', 'opportunity']);
    expect((await seatsOfOpenGoals(storage)).targets.map(({ id }) => id)).toEqual([targetId]);
    unwrap(await editGoal(storage, goalId, { closedAt: 1 }));
    expect(await helps()).toEqual([]);
  });
});
