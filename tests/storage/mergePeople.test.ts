import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { mergedPerson } from '../../src/domain/mergePeople';
import type { Person } from '../../src/domain/person';
import { mergePeople, pastMerges, tellApart } from '../../src/storage/mergePeople';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aConversation, aMessage, aPerson, aTie, day } from '../support/builders';
import {
  closeTestStorages,
  contentOf,
  inserting,
  openTestStorage,
  rowsOf,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const aFewOf = (...values: readonly string[]) => fc.subarray([...values]);
const someFields = fc.record({
  title: fc.constantFrom('', 'Pilot', 'Analyst'),
  nickname: fc.constantFrom('', 'Addie'),
  notes: fc.constantFrom('', 'Likes boats', 'Likes trains'),
  emails: aFewOf('a@example.org', 'b@example.org'),
  phones: aFewOf('+1 555 555 0101', '+1 555 555 0102'),
  tags: aFewOf('sailing', 'mentors'),
  layer: fc.constantFrom('unplaced' as const, 'primary' as const, 'tertiary' as const),
  metOn: fc.constantFrom(null, day('2024-01-02'), day('2020-03-04')),
});

describe('merging two people', () => {
  it('brings everything that names the one who goes to the one who stays', async () => {
    const storage = openTestStorage();
    const [ada, twin, bo] = [aPerson(), aPerson({ name: 'Ada V.' }), aPerson({ name: 'Bo' })];
    const conversation = aConversation({ personIds: [ada.id, twin.id] });
    const message = aMessage({ personId: twin.id });
    const rows = [
      ...[ada, twin, bo].map((row) => inserting('people', row)),
      inserting('conversations', conversation),
      inserting('messages', message),
      inserting('ties', aTie(ada, bo, { strength: 2 })),
      inserting('ties', aTie(twin, bo, { strength: 4 })),
      inserting('ties', aTie(ada, twin)),
    ];
    unwrap(await write(storage, 'add', rows));
    unwrap(await mergePeople(storage, [{ keptId: ada.id, goneId: twin.id }]));
    const { people, conversations, messages, ties } = await rowsOf(storage);
    expect(people.map(({ name }) => name).sort()).toEqual(['Ada Vale', 'Bo']);
    expect(people.find(({ id }) => id === ada.id)?.notes).toBe('Also known as: Ada V.');
    expect(conversations[0]?.personIds).toEqual([ada.id]);
    expect(messages[0]?.personId).toBe(ada.id);
    expect(ties.map(({ strength }) => strength)).toEqual([4]);
  });

  it('is taken apart again to what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someFields, { minLength: 2, maxLength: 4 }), async (fields) => {
        const storage = openTestStorage();
        const people = fields.map((each) => aPerson(each));
        const [first] = people;
        if (first === undefined) return;
        const rows = [
          ...people.map((row) => inserting('people', row)),
          ...people.map((row) => inserting('messages', aMessage({ personId: row.id }))),
          inserting('conversations', aConversation({ personIds: people.map(({ id }) => id) })),
          ...people.slice(1).map((row) => inserting('ties', aTie(first, row))),
        ];
        unwrap(await write(storage, 'add', rows));
        const before = await contentOf(storage);
        const merges = people.slice(1).map(({ id }) => ({ keptId: first.id, goneId: id }));
        const { transactionId } = unwrap(await mergePeople(storage, merges));
        expect((await rowsOf(storage)).people).toHaveLength(1);
        expect(await pastMerges(storage)).toMatchObject([{ transactionId }]);
        const undone = unwrap(await undo(storage, transactionId));
        expect(undone.kept).toEqual([]);
        expect(await contentOf(storage)).toEqual(before);
        expect(await pastMerges(storage)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps the same whichever of both stays', () => {
    const keptOf = (person: Pick<Person, 'emails' | 'phones' | 'tags' | 'layer' | 'metOn'>) => ({
      emails: [...person.emails].sort(),
      phones: [...person.phones].sort(),
      tags: [...person.tags].sort(),
      layer: person.layer,
      metOn: person.metOn,
    });
    fc.assert(
      fc.property(someFields, someFields, (one, other) => {
        const [a, b] = [aPerson(one), aPerson(other)];
        expect(keptOf(mergedPerson(a, b))).toEqual(keptOf(mergedPerson(b, a)));
        const words = (person: ReturnType<typeof mergedPerson>) =>
          [...new Set(person.notes.split('\n'))].sort();
        expect(words(mergedPerson(a, b)).filter((line) => line.startsWith('Likes'))).toEqual(
          words(mergedPerson(b, a)).filter((line) => line.startsWith('Likes')),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('remembers who are two', async () => {
    const storage = openTestStorage();
    const [one, other] = [aPerson(), aPerson()];
    unwrap(
      await write(
        storage,
        'add',
        [one, other].map((row) => inserting('people', row)),
      ),
    );
    unwrap(await tellApart(storage, one.id, other.id));
    const { people } = await rowsOf(storage);
    expect(people.map(({ notSame }) => notSame)).toEqual([[other.id], [one.id]]);
  });
});
