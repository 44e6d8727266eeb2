import fc from 'fast-check';
import type { Id } from '../../src/domain/record';
import type { Result } from '../../src/domain/result';
import { addConversation, editConversation } from '../../src/storage/conversations';
import { addFollowUp, setFollowUpDone } from '../../src/storage/followUps';
import { addGoal } from '../../src/storage/goals';
import { finishJot } from '../../src/storage/jots';
import { addPerson, changeRole, editPerson } from '../../src/storage/people';
import { addTakeaway } from '../../src/storage/takeaways';
import { tiePeople } from '../../src/storage/ties';
import { restoreFromTrash, trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { day, TODAY } from './builders';
import { journalOf, type TestStorage, unwrap } from './storage';

/**
 * Something that an owner might do next. Numbers choose among the rows (or transactions) that are
 * there at that moment, so that any sequence makes sense.
 */
export type RandomEdit =
  | { type: 'add person'; organization: string }
  | { type: 'edit person'; pick: number; field: 'title' | 'notes'; value: string }
  | { type: 'change role'; pick: number; organization: string; moved: boolean }
  | { type: 'trash person'; pick: number }
  | { type: 'restore person'; pick: number }
  | { type: 'add conversation'; pick: number; other: number; date: string }
  | { type: 'hold conversation'; pick: number }
  | { type: 'add follow-up'; pick: number; owner: 'me' | 'them' }
  | { type: 'do follow-up'; pick: number; done: boolean }
  | { type: 'tie'; pick: number; other: number; strength: 1 | 5 }
  | { type: 'jot'; pick: number }
  | { type: 'takeaway'; pick: number }
  | { type: 'undo'; pick: number };

// Few rows and few values: that edits meet is what makes them worth undoing.
const pick = fc.nat({ max: 3 });
const pickTransaction = fc.nat({ max: 30 });
const organization = fc.constantFrom('', 'Harbor Works', 'Lantern Lab');

const ownEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  fc.record({ type: fc.constant('add person' as const), organization }),
  fc.record({
    type: fc.constant('edit person' as const),
    pick,
    field: fc.constantFrom('title' as const, 'notes' as const),
    value: fc.constantFrom('', 'pilot'),
  }),
  fc.record({
    type: fc.constant('change role' as const),
    pick,
    organization,
    moved: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('trash person' as const, 'restore person' as const), pick }),
  fc.record({
    type: fc.constant('add conversation' as const),
    pick,
    other: pick,
    date: fc.constantFrom('2026-11-03', '2026-11-19', '2026-12-01'),
  }),
  fc.record({ type: fc.constant('hold conversation' as const), pick }),
  fc.record({
    type: fc.constant('add follow-up' as const),
    pick,
    owner: fc.constantFrom('me' as const, 'them' as const),
  }),
  fc.record({ type: fc.constant('do follow-up' as const), pick, done: fc.boolean() }),
  fc.record({
    type: fc.constant('tie' as const),
    pick,
    other: pick,
    strength: fc.constantFrom(1 as const, 5 as const),
  }),
  fc.record({ type: fc.constantFrom('jot' as const, 'takeaway' as const), pick }),
);

const startingWithPeople = (edits: fc.Arbitrary<RandomEdit>): fc.Arbitrary<RandomEdit[]> =>
  fc
    .array(edits, { minLength: 2, maxLength: 12 })
    .map((rest) => [
      { type: 'add person', organization: 'Harbor Works' },
      { type: 'add person', organization: '' },
      ...rest,
    ]);

/** Sequences of edits without any undo. */
export const ownEdits = startingWithPeople(ownEdit);

/** Sequences in which undos of any earlier transaction (undos included) are mixed. */
export const editsWithUndo = startingWithPeople(
  fc.oneof(
    { weight: 2, arbitrary: ownEdit },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('undo' as const), pick: pickTransaction }),
    },
  ),
);

/** Does the edits one after the other, in the same millisecond or one apart. */
export async function perform(storage: TestStorage, edits: readonly RandomEdit[]): Promise<void> {
  for (const [index, edit] of edits.entries()) {
    if (index % 2 === 1) storage.clock.now += 1;
    const result = await performOne(storage, edit);
    if (result) unwrap(result);
  }
}

/** The transactions of the journal, the oldest first. */
export async function transactionsOf(storage: TestStorage): Promise<Id[]> {
  const entries = await journalOf(storage);
  return [...new Set(entries.map((entry) => entry.transactionId))];
}

async function performOne(
  storage: TestStorage,
  edit: RandomEdit,
): Promise<Result<unknown, unknown> | null> {
  const { database } = storage;
  const idIn = async (table: 'people' | 'conversations' | 'followUps', index: number) => {
    const ids = await database.table<{ id: Id }, Id>(table).toCollection().primaryKeys();
    return ids[index % Math.max(1, ids.length)] ?? null;
  };
  if (edit.type === 'add person') {
    return addPerson(storage, { name: 'Ada Vale' }, edit.organization);
  }
  if (edit.type === 'undo') {
    const transactions = await transactionsOf(storage);
    const id = transactions[edit.pick % Math.max(1, transactions.length)];
    return id ? undo(storage, id) : null;
  }
  if (edit.type === 'hold conversation') {
    const id = await idIn('conversations', edit.pick);
    return id ? editConversation(storage, id, { state: 'held' }) : null;
  }
  if (edit.type === 'do follow-up') {
    const id = await idIn('followUps', edit.pick);
    return id ? setFollowUpDone(storage, id, edit.done ? TODAY : null) : null;
  }
  const personId = await idIn('people', edit.pick);
  if (!personId) return null;
  switch (edit.type) {
    case 'edit person':
      return editPerson(storage, personId, { [edit.field]: edit.value });
    case 'change role': {
      const role = { title: 'pilot', organizationName: edit.organization };
      return changeRole(storage, personId, role, edit.moved ? day('2026-11-20') : null);
    }
    case 'trash person':
      return trash(storage, 'people', [personId]);
    case 'restore person':
      return restoreFromTrash(storage, 'people', [personId]);
    case 'add conversation': {
      const otherId = await idIn('people', edit.other);
      const goal = unwrap(await addGoal(storage, { text: 'Learn to pilot' }));
      return addConversation(storage, {
        personIds: otherId ? [personId, otherId] : [personId],
        date: day(edit.date),
        goalId: goal.id,
      });
    }
    case 'add follow-up':
      return addFollowUp(storage, { text: 'Send', owner: edit.owner, personIds: [personId] });
    case 'tie': {
      const otherId = (await idIn('people', edit.other)) ?? personId;
      const fields = { how: '', strength: edit.strength, certainty: 'known' as const };
      return tiePeople(storage, [personId, otherId], fields);
    }
    case 'takeaway':
      return addTakeaway(storage, { text: 'Tides turn', personIds: [personId] });
    case 'jot': {
      const newId = storage.newId();
      return finishJot(
        storage,
        { id: storage.newId(), text: 'Met two', writtenOn: day('2026-11-20'), source: 'typed' },
        {
          personIds: [personId],
          newPeople: [{ id: newId, name: 'Bo Reed', met: false, organizationName: 'Harbor Works' }],
          ties: [],
          tags: [],
          followUps: [{ text: 'Call', owner: 'me', kind: 'other', personIds: [newId], due: null }],
          conversation: {
            date: day('2026-11-20'),
            format: 'coffee',
            state: 'held',
            personIds: [personId, newId],
          },
          ahead: [
            {
              date: day('2026-12-04'),
              format: 'coffee',
              state: 'planned',
              personIds: [personId],
            },
          ],
        },
      );
    }
  }
}
