import { describe, expect, test } from 'vitest';
import { searchEverything } from '../../../../src/features/people/search/searchEverything';
import {
  emptySearchIndex,
  type SearchIndex,
  updateSearchIndex,
} from '../../../../src/features/people/search/searchIndex';
import type { SearchedRows } from '../../../../src/storage/searchRows';
import {
  aConversation,
  aFeedback,
  aFollowUp,
  aJot,
  anOrganization,
  aPerson,
  aPitchVersion,
  aTakeaway,
  NOON,
} from '../../../support/builders';

function indexOf(...read: SearchedRows[]): SearchIndex {
  const index = emptySearchIndex();
  updateSearchIndex(index, read);
  return index;
}

const people = (...rows: ReturnType<typeof aPerson>[]): SearchedRows => ({
  table: 'people',
  ids: 'all',
  rows,
});

const namesFound = (index: SearchIndex, rows: ReturnType<typeof aPerson>[], query: string) =>
  searchEverything(index, query).people.map(
    ({ id }) => rows.find((person) => person.id === id)?.name,
  );

describe('people', () => {
  test('come by how well the words fit: beginning of a name, inside, organization, text', () => {
    const organization = anOrganization({ name: 'Marble Works' });
    const rows = [
      aPerson({ name: 'Zoe Text', notes: 'Likes marble' }),
      aPerson({ name: 'Yan Works', organizationId: organization.id }),
      aPerson({ name: 'Ana Desmarb' }),
      aPerson({ name: 'Bo Marberg' }),
    ];
    const index = indexOf(people(...rows), {
      table: 'organizations',
      ids: 'all',
      rows: [organization],
    });
    expect(namesFound(index, rows, 'marb')).toEqual([
      'Bo Marberg',
      'Ana Desmarb',
      'Yan Works',
      'Zoe Text',
    ]);
  });

  test('all words must stand somewhere, each where it will', () => {
    const rows = [
      aPerson({ name: 'Ada Vale', title: 'Analyst' }),
      aPerson({ name: 'Ada Lund', title: 'Designer' }),
    ];
    expect(namesFound(indexOf(people(...rows)), rows, 'analyst ada')).toEqual(['Ada Vale']);
  });

  test('nicknames and tags count, accents and case do not', () => {
    const rows = [
      aPerson({ name: 'José Müller', nickname: 'Pepe' }),
      aPerson({ name: 'Bo', tags: ['Tide Tables'] }),
    ];
    const index = indexOf(people(...rows));
    expect(namesFound(index, rows, 'JOSE')).toEqual(['José Müller']);
    expect(namesFound(index, rows, 'pepe')).toEqual(['José Müller']);
    expect(namesFound(index, rows, 'tables')).toEqual(['Bo']);
  });

  test('a typo finds somebody only where no name fits as typed', () => {
    const rows = [aPerson({ name: 'Marta Lund' }), aPerson({ name: 'Maria Vale' })];
    const index = indexOf(people(...rows));
    expect(namesFound(index, rows, 'maria')).toEqual(['Maria Vale']);
    expect(namesFound(index, rows, 'marla')).toEqual(['Maria Vale', 'Marta Lund']);
  });

  test('found by what is written about them, they come with the place', () => {
    const index = indexOf(people(aPerson({ valuedWork: 'Her essays on Tides' })));
    const excerpt = searchEverything(index, 'tides').people[0]?.excerpt ?? [];
    expect(excerpt.filter((part) => part.found)).toEqual([{ text: 'Tides', found: true }]);
  });
});

describe('notes', () => {
  const ada = aPerson({ name: 'Ada Vale' });

  test('jots, conversations, takeaways and follow-ups are found, the newest first', () => {
    const conversation = aConversation({ notes: 'a paper', createdAt: NOON - 2 });
    const index = indexOf(
      people(ada),
      { table: 'jots', ids: 'all', rows: [aJot({ text: 'The paper', createdAt: NOON - 1 })] },
      { table: 'conversations', ids: 'all', rows: [conversation] },
      {
        table: 'takeaways',
        ids: 'all',
        rows: [aTakeaway({ text: 'papers', conversationId: conversation.id, createdAt: NOON - 3 })],
      },
      {
        table: 'followUps',
        ids: 'all',
        rows: [aFollowUp({ text: 'Send paper', personIds: [ada.id], createdAt: NOON - 4 })],
      },
    );
    const { notes, noteCount } = searchEverything(index, 'PAPER');
    expect(notes.map(({ kind, place }) => [kind, place?.kind])).toEqual([
      ['jot', 'jot'],
      ['conversation', 'conversation'],
      ['takeaway', 'conversation'],
      ['followUp', 'person'],
    ]);
    expect(noteCount).toBe(4);
  });

  test('the name of somebody in it narrows a note, but finds none alone', () => {
    const rows = [
      aJot({ text: 'Send the paper', personIds: [ada.id] }),
      aJot({ text: 'Read the paper' }),
    ];
    const index = indexOf(people(ada), { table: 'jots', ids: 'all', rows });
    expect(searchEverything(index, 'vale paper').notes.map(({ id }) => id)).toEqual([rows[0]?.id]);
    expect(searchEverything(index, 'vale').notes).toEqual([]);
  });

  test('no more than a screenful is handed over, and all are counted', () => {
    const rows = Array.from({ length: 150 }, () => aJot({ text: 'harbor' }));
    const { notes, noteCount } = searchEverything(
      indexOf({ table: 'jots', ids: 'all', rows }),
      'harbor',
    );
    expect(notes).toHaveLength(60);
    expect(noteCount).toBe(150);
  });
});

describe('following commits', () => {
  test('a changed row is found by its new words only, one that is gone by none', () => {
    const jot = aJot({ text: 'old words' });
    const other = aJot({ text: 'old times' });
    const index = indexOf({ table: 'jots', ids: 'all', rows: [jot, other] });
    updateSearchIndex(index, [
      { table: 'jots', ids: [jot.id, other.id], rows: [{ ...jot, text: 'new words' }] },
    ]);
    expect(searchEverything(index, 'old').noteCount).toBe(0);
    expect(searchEverything(index, 'new').noteCount).toBe(1);
  });

  test('a table that is read anew leaves the others alone', () => {
    const index = indexOf(
      { table: 'jots', ids: 'all', rows: [aJot({ text: 'kept' })] },
      { table: 'takeaways', ids: 'all', rows: [aTakeaway({ text: 'gone' })] },
    );
    updateSearchIndex(index, [{ table: 'takeaways', ids: 'all', rows: [] }]);
    expect(searchEverything(index, 'kept').noteCount).toBe(1);
    expect(searchEverything(index, 'gone').noteCount).toBe(0);
  });

  test('an organization that is renamed finds its people by the new name', () => {
    const organization = anOrganization({ name: 'Harbor' });
    const index = indexOf(people(aPerson({ organizationId: organization.id })), {
      table: 'organizations',
      ids: 'all',
      rows: [organization],
    });
    updateSearchIndex(index, [
      {
        table: 'organizations',
        ids: [organization.id],
        rows: [{ ...organization, name: 'Quay' }],
      },
    ]);
    expect(searchEverything(index, 'quay').people).toHaveLength(1);
    expect(searchEverything(index, 'harbor').people).toHaveLength(0);
  });
});

test('a query without words finds nothing', () => {
  expect(searchEverything(indexOf(people(aPerson())), ' " ')).toEqual({
    people: [],
    notes: [],
    noteCount: 0,
  });
});

describe('pitches', () => {
  test('are found by their words and what was said of them, where they are read', () => {
    const index = indexOf(
      { table: 'pitchVersions', ids: 'all', rows: [aPitchVersion({ id: 'v', pitchId: 'p' })] },
      { table: 'feedback', ids: 'all', rows: [aFeedback({ id: 'f', text: 'More winds' })] },
    );
    const { notes } = searchEverything(index, 'winds');
    expect(notes.map(({ kind, place }) => [kind, place])).toEqual(
      expect.arrayContaining([
        ['pitch', { kind: 'pitch', id: 'p' }],
        ['feedback', { kind: 'pitch', id: '' }],
      ]),
    );
  });
});
