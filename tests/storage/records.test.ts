import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addConversation,
  allConversations,
  comingUp,
  editConversation,
  getConversation,
} from '../../src/storage/conversations';
import {
  addFollowUp,
  openFollowUps,
  setFollowUpDone,
  snoozeFollowUp,
} from '../../src/storage/followUps';
import { addGoal, allGoals, editGoal } from '../../src/storage/goals';
import { addPerson, editPerson, getPeople, getPerson, placePerson } from '../../src/storage/people';
import { DEFAULT_SETTINGS, readSetting, writeSetting } from '../../src/storage/settings';
import { addTakeaway, editTakeaway, takeawaysOfConversation } from '../../src/storage/takeaways';
import { tiePeople, tiesOfPerson } from '../../src/storage/ties';
import { recordOfPerson } from '../../src/storage/timeline';
import { readTrash, restoreFromTrash, trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { watch } from '../../src/storage/watch';
import { write } from '../../src/storage/write';
import {
  aConversation,
  aFollowUp,
  aJot,
  anOrganization,
  aPerson,
  aTakeaway,
  day,
  TODAY,
} from '../support/builders';
import {
  closeTestStorages,
  inserting,
  journalOf,
  openTestStorage,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('people and their organizations', () => {
  const namesOf = async ({ database }: TestStorage): Promise<string[]> =>
    (await database.organizations.toArray()).map(({ name }) => name);

  it('share an organization, whatever its case, accents and legal form', async () => {
    const storage = openTestStorage();
    for (const name of [
      'Café Lumière',
      ' cafe lumiere',
      'CAFÉ LUMIÈRE GmbH',
      'Cafe Lumière, Inc.',
    ]) {
      unwrap(await addPerson(storage, { name: 'Ada' }, name));
    }
    expect(await namesOf(storage)).toEqual(['Café Lumière']);
    const people = await storage.database.people.toArray();
    expect(new Set(people.map(({ organizationId }) => organizationId)).size).toBe(1);
  });

  it('prefer the organization whose name is closer', async () => {
    const storage = openTestStorage();
    const [inc, plain] = [
      anOrganization({ name: 'Harbor Inc' }),
      anOrganization({ name: 'Harbor' }),
    ];
    unwrap(
      await write(storage, 'add', [
        inserting('organizations', inc),
        inserting('organizations', plain),
      ]),
    );
    const { id } = unwrap(await addPerson(storage, { name: 'Ada' }, 'harbor'));
    expect((await getPerson(storage, id))?.organizationId).toBe(plain.id);
  });

  it('tell names apart that differ in more, also in other scripts', async () => {
    const storage = openTestStorage();
    for (const name of ['Harbor', 'Harbor Works', 'किताब', 'कताब']) {
      unwrap(await addPerson(storage, { name: 'Ada' }, name));
    }
    expect(await namesOf(storage)).toHaveLength(4);
  });

  it('have none where no name is given, and a new one where the old is in the trash', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addPerson(storage, { name: 'Ada' }, '  '));
    expect((await getPerson(storage, id))?.organizationId).toBeNull();
    const harbor = anOrganization({ name: 'Harbor' });
    unwrap(await write(storage, 'add', [inserting('organizations', harbor)]));
    unwrap(await trash(storage, 'organizations', [harbor.id]));
    unwrap(await addPerson(storage, { name: 'Bo' }, 'Harbor'));
    expect(await namesOf(storage)).toEqual(expect.arrayContaining(['Harbor', 'Harbor']));
  });

  it('make one organization where two windows add at once', async () => {
    const one = openTestStorage();
    const other = openTestStorage({ name: one.database.name });
    await Promise.all(
      [one, other, one, other].map((storage) => addPerson(storage, { name: 'Ada' }, 'Harbor')),
    );
    expect(await namesOf(one)).toEqual(['Harbor']);
  });

  it('have a plan only while they are primary', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addPerson(storage, { name: 'Ada' }));
    const plan = { what: 'ask about tides', by: TODAY };
    unwrap(await placePerson(storage, id, 'primary', plan));
    expect(await getPerson(storage, id)).toMatchObject({ layer: 'primary', primaryPlan: plan });
    unwrap(await placePerson(storage, id, 'secondary', plan));
    expect(await getPerson(storage, id)).toMatchObject({ layer: 'secondary', primaryPlan: null });
  });

  it('are read by id without those in the trash, each once', async () => {
    const storage = openTestStorage();
    const [ada, bo] = [
      unwrap(await addPerson(storage, { name: 'Ada' })),
      unwrap(await addPerson(storage, { name: 'Bo' })),
    ];
    unwrap(await trash(storage, 'people', [bo.id]));
    expect(ids(await getPeople(storage, [ada.id, ada.id, bo.id, 'nobody']))).toEqual([ada.id]);
    expect((await getPerson(storage, bo.id))?.name).toBe('Bo');
  });
});

describe('ties', () => {
  const allTies = ({ database }: TestStorage) =>
    database.ties.filter(({ trashedAt }) => trashedAt === null).toArray();
  const known = { how: 'sailed together', strength: 4, certainty: 'known' } as const;

  it('are between two people, whichever is named first', async () => {
    const storage = openTestStorage();
    unwrap(await tiePeople(storage, ['bo', 'ada'], known));
    unwrap(await tiePeople(storage, ['ada', 'bo'], { ...known, strength: 2 }));
    expect(await allTies(storage)).toMatchObject([
      { personAId: 'ada', personBId: 'bo', strength: 2 },
    ]);
    expect(await tiesOfPerson(storage, 'ada')).toEqual(await tiesOfPerson(storage, 'bo'));
  });

  it('are never to oneself', async () => {
    const storage = openTestStorage();
    expect(unwrap(await tiePeople(storage, ['ada', 'ada'], known))).toBeNull();
    expect(await allTies(storage)).toEqual([]);
    expect(await journalOf(storage)).toEqual([]);
  });

  it('are one where two windows tie the same two at once', async () => {
    const one = openTestStorage();
    const other = openTestStorage({ name: one.database.name });
    await Promise.all([
      tiePeople(one, ['ada', 'bo'], known),
      tiePeople(other, ['bo', 'ada'], known),
    ]);
    expect(await allTies(one)).toHaveLength(1);
  });

  it('begin anew where the old one is in the trash', async () => {
    const storage = openTestStorage();
    unwrap(await tiePeople(storage, ['ada', 'bo'], known));
    unwrap(await trash(storage, 'ties', ids(await allTies(storage))));
    unwrap(await tiePeople(storage, ['ada', 'bo'], known));
    expect(await allTies(storage)).toHaveLength(1);
    expect(await storage.database.ties.count()).toBe(2);
  });
});

describe('conversations', () => {
  it('are planned over coffee unless said otherwise', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addConversation(storage, { personIds: ['ada'], date: TODAY }));
    expect(await getConversation(storage, id)).toMatchObject({
      state: 'planned',
      format: 'coffee',
    });
  });

  it('come in the order of their days and times, and only those still to be held come up', async () => {
    const storage = openTestStorage();
    const plan = async (date: string, time: string) =>
      unwrap(await addConversation(storage, { personIds: [], date: day(date), time })).id;
    const late = await plan('2026-11-21', '16:00');
    const early = await plan('2026-11-21', '09:00');
    const before = await plan('2026-11-19', '');
    const held = await plan('2026-11-22', '');
    const trashed = await plan('2026-11-23', '');
    unwrap(await editConversation(storage, held, { state: 'held' }));
    unwrap(await editConversation(storage, early, { state: 'prepared' }));
    unwrap(await trash(storage, 'conversations', [trashed]));
    expect(ids(await allConversations(storage))).toEqual([held, late, early, before]);
    expect(ids(await comingUp(storage, TODAY))).toEqual([early, late]);
  });
});

describe('follow-ups', () => {
  it('are open until they are done or in the trash', async () => {
    const storage = openTestStorage();
    const add = async (text: string) =>
      unwrap(await addFollowUp(storage, { text, owner: 'me' })).id;
    const [done, trashed, snoozed] = [await add('a'), await add('b'), await add('c')];
    unwrap(await setFollowUpDone(storage, done, TODAY));
    unwrap(await trash(storage, 'followUps', [trashed]));
    unwrap(await snoozeFollowUp(storage, snoozed, day('2026-11-27')));
    expect(await openFollowUps(storage)).toMatchObject([
      { id: snoozed, snoozedUntil: '2026-11-27' },
    ]);
    unwrap(await setFollowUpDone(storage, done, null));
    expect(await openFollowUps(storage)).toHaveLength(2);
  });
});

describe('goals and takeaways', () => {
  it('come in the order in which they were written', async () => {
    const storage = openTestStorage();
    const goals: string[] = [];
    const takeaways: string[] = [];
    for (const text of ['first', 'second', 'third']) {
      storage.clock.now += 1;
      goals.unshift(unwrap(await addGoal(storage, { text })).id);
      const talk = { personIds: [], conversationId: 'talk' };
      takeaways.unshift(unwrap(await addTakeaway(storage, { text, ...talk })).id);
    }
    unwrap(await addTakeaway(storage, { text: 'elsewhere', personIds: [] }));
    unwrap(await editGoal(storage, goals[0] ?? '', { why: 'because' }));
    unwrap(await editTakeaway(storage, takeaways[0] ?? '', 'third, said better'));
    unwrap(await trash(storage, 'goals', [goals[2] ?? '']));
    unwrap(await trash(storage, 'takeaways', [takeaways[2] ?? '']));
    expect((await allGoals(storage)).map(({ text }) => text)).toEqual(['second', 'third']);
    expect((await takeawaysOfConversation(storage, 'talk')).map(({ text }) => text)).toEqual([
      'second',
      'third, said better',
    ]);
  });
});

describe('what is on record with a person', () => {
  it('is everything in use that names them, and nothing else', async () => {
    const storage = openTestStorage();
    const personIds = ['ada', 'bo'];
    const others = { personIds: ['cy'] };
    unwrap(
      await write(storage, 'add', [
        inserting('conversations', aConversation({ id: 'talk', personIds })),
        inserting('conversations', aConversation(others)),
        inserting('jots', aJot({ id: 'jot', personIds })),
        inserting('jots', aJot(others)),
        inserting('takeaways', aTakeaway({ id: 'takeaway', personIds })),
        inserting('takeaways', aTakeaway({ id: 'trashed', personIds })),
        inserting('followUps', aFollowUp({ id: 'followUp', personIds })),
      ]),
    );
    unwrap(await trash(storage, 'takeaways', ['trashed']));
    const record = await recordOfPerson(storage, 'bo');
    expect(Object.values(record).flatMap(ids)).toEqual(['talk', 'jot', 'takeaway', 'followUp']);
  });
});

describe('the trash', () => {
  it('holds rows until they are restored, the last trashed first', async () => {
    const storage = openTestStorage();
    const [ada, bo] = [aPerson(), aPerson()];
    unwrap(await write(storage, 'add', [inserting('people', ada), inserting('people', bo)]));
    for (const { id } of [ada, bo]) {
      storage.clock.now += 1;
      unwrap(await trash(storage, 'people', [id]));
    }
    expect(ids((await readTrash(storage)).people)).toEqual([bo.id, ada.id]);
    unwrap(await restoreFromTrash(storage, 'people', [ada.id, bo.id]));
    expect((await readTrash(storage)).people).toEqual([]);
    expect(await getPeople(storage, [ada.id, bo.id])).toHaveLength(2);
  });

  it('keeps the day on which a row came, so that the first trashing can be undone', async () => {
    const storage = openTestStorage();
    const ada = aPerson();
    unwrap(await write(storage, 'add', [inserting('people', ada)]));
    const first = unwrap(await trash(storage, 'people', [ada.id]));
    storage.clock.now += 1000;
    unwrap(await trash(storage, 'people', [ada.id]));
    expect((await getPerson(storage, ada.id))?.trashedAt).toBe(storage.clock.now - 1000);
    unwrap(await undo(storage, first.transactionId));
    expect((await getPerson(storage, ada.id))?.trashedAt).toBeNull();
  });

  it('names a row that is not there', async () => {
    expect(await trash(openTestStorage(), 'people', ['nobody'])).toEqual({
      ok: false,
      error: { type: 'RowMissing', id: 'nobody' },
    });
  });
});

describe('settings', () => {
  it('are the usual until they are set, and leave the journal alone', async () => {
    const storage = openTestStorage();
    expect(await readSetting(storage, 'placing')).toEqual(DEFAULT_SETTINGS.placing);
    unwrap(await writeSetting(storage, 'placing', ['ada']));
    expect(await readSetting(storage, 'placing')).toEqual(['ada']);
    expect(await readSetting(storage, 'lastImport')).toBeNull();
    expect(await journalOf(storage)).toEqual([]);
  });
});

describe('a watched query', () => {
  it('tells its value now and after each commit that changes it, until nobody listens', async () => {
    const storage = openTestStorage();
    const { id } = unwrap(await addPerson(storage, { name: 'Ada' }));
    const told = vi.fn();
    const query = async () => {
      await null;
      return getPerson(storage, id);
    };
    const stop = watch(() => query()).subscribe(told, told);
    const last = () => told.mock.lastCall?.[0];
    await vi.waitFor(() => expect(last()).toMatchObject({ title: '' }), { interval: 2 });
    unwrap(await editPerson(storage, id, { title: 'pilot' }));
    await vi.waitFor(() => expect(last()).toMatchObject({ title: 'pilot' }), { interval: 2 });
    stop();
    const before = told.mock.calls.length;
    unwrap(await editPerson(storage, id, { title: 'cook' }));
    expect(told).toHaveBeenCalledTimes(before);
  });
});
