import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Jot } from '../../../../src/domain/conversation';
import { searchEverything } from '../../../../src/features/people/search/searchEverything';
import {
  emptySearchIndex,
  updateSearchIndex,
} from '../../../../src/features/people/search/searchIndex';
import { aJot, anOrganization, aPerson, NOON } from '../../../support/builders';
import { plainSearch } from './plainSearch';

/** Few letters, so that words meet; the ligature folds to four words, and 'ß' to two letters. */
const aWord = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', 'e', 'ß', 's', '-', "'", '\u00a0', 'ﷺ', '☂'),
  minLength: 1,
  maxLength: 6,
});
const aText = fc
  .array(aWord, { maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', '\n', '  ').map((space) => words.join(space)));

const everything = fc.record({
  organizations: fc.array(aText, { maxLength: 3 }),
  people: fc.array(
    fc.record({
      name: aText,
      nickname: aText,
      title: aText,
      notes: aText,
      tags: fc.array(aWord, { maxLength: 2 }),
      organization: fc.nat(3),
    }),
    { maxLength: 8 },
  ),
  jots: fc.array(
    fc.record({
      text: aText,
      tags: fc.array(aWord, { maxLength: 2 }),
      people: fc.array(fc.nat(7), { maxLength: 3 }),
      writtenAgo: fc.nat(3),
    }),
    { maxLength: 12 },
  ),
  rewritten: fc.array(fc.record({ jot: fc.nat(11), text: aText }), { maxLength: 6 }),
  queries: fc.array(aText, { minLength: 1, maxLength: 4 }),
});

test('whatever is asked, it finds what looking through every text finds, also after changes', () => {
  fc.assert(
    fc.property(everything, (given) => {
      const organizations = given.organizations.map((name) => anOrganization({ name }));
      const people = given.people.map(({ organization, ...rest }) =>
        aPerson({ ...rest, organizationId: organizations[organization]?.id ?? null }),
      );
      const jots = given.jots.map(({ text, tags, people: named, writtenAgo }) =>
        aJot({
          text,
          tags,
          personIds: named.flatMap((at) => people[at]?.id ?? []),
          createdAt: NOON - writtenAgo,
        }),
      );
      const index = emptySearchIndex();
      updateSearchIndex(index, [
        { table: 'organizations', ids: 'all', rows: organizations },
        { table: 'people', ids: 'all', rows: people },
        { table: 'jots', ids: 'all', rows: jots },
      ]);
      const jotsNow = new Map<string, Jot>(jots.map((jot) => [jot.id, jot]));
      const isAsBefore = (): void => {
        const rows = { organizations, people, jots: [...jotsNow.values()] };
        for (const query of given.queries) {
          const found = searchEverything(index, query);
          const plain = plainSearch(rows, query);
          expect(found.people.map(({ id }) => id)).toEqual(plain.people);
          expect(found.notes.map(({ id }) => id)).toEqual(plain.notes);
          expect(found.noteCount).toBe(plain.notes.length);
        }
      };
      isAsBefore();
      for (const { jot: at, text } of given.rewritten) {
        const jot = jots[at];
        if (!jot) continue;
        const rewritten = { ...jot, text };
        updateSearchIndex(index, [{ table: 'jots', ids: [jot.id], rows: [rewritten] }]);
        // A row that was read again is the last of its equals.
        jotsNow.delete(jot.id);
        jotsNow.set(jot.id, rewritten);
      }
      isAsBefore();
    }),
    { numRuns: 120 },
  );
});

test('words of notes that are gone are forgotten in time, and those that stay are still found', () => {
  const index = emptySearchIndex();
  const kept = aJot({ text: 'lighthouse' });
  const read = (text: string): void => {
    const jot = aJot({ id: 'j', text });
    updateSearchIndex(index, [{ table: 'jots', ids: ['j'], rows: [jot] }]);
  };
  updateSearchIndex(index, [{ table: 'jots', ids: 'all', rows: [kept] }]);
  for (let at = 0; at < 2_500; at += 1) read(`draft${at}`);
  expect(index.noteWords.size).toBeLessThan(1_100);
  expect(searchEverything(index, 'draft').notes.map(({ id }) => id)).toEqual(['j']);
  expect(searchEverything(index, 'draft2499').noteCount).toBe(1);
  expect(searchEverything(index, 'draft7').noteCount).toBe(0);
  expect(searchEverything(index, 'light').notes.map(({ id }) => id)).toEqual([kept.id]);
});
