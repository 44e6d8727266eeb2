import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import { type OwnerWord, standingWords } from '../../src/domain/ownerWord';
import { TODAY } from './arbitraries';

const aWord = (personId: string, changes: Partial<OwnerWord>): OwnerWord => ({
  id: personId,
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  personId,
  kind: 'pinned',
  goalId: null,
  until: null,
  ...changes,
});

describe("the owner's word", () => {
  it('holds until its day, and without one until it is taken back', () => {
    const words = [
      aWord('ada', { kind: 'not now', until: addDays(TODAY, 1) }),
      aWord('bo', { kind: 'not now', until: TODAY }),
      aWord('cy', { kind: 'not this person' }),
    ];
    expect([...standingWords(words, null, TODAY).avoided]).toEqual(['ada', 'cy']);
  });

  it('holds for its goal, and for all where it names none', () => {
    const words = [
      aWord('ada', { kind: 'pinned', goalId: 'g1' }),
      aWord('bo', { kind: 'pinned' }),
      aWord('cy', { kind: 'ask anyway', goalId: 'g2' }),
    ];
    const standing = standingWords(words, 'g1', TODAY);
    expect([...standing.pinned]).toEqual(['ada', 'bo']);
    expect([...standing.askable]).toEqual([]);
    expect([...standingWords(words, null, TODAY).pinned]).toEqual(['bo']);
  });
});
