import { describe, expect, it } from 'vitest';
import { mentionCandidates, prepareKnownPeople } from '../../../src/domain/jotParser/knownPeople';

const person = (name: string, nickname = '') => ({ id: name, name, nickname });
const namesFor = (names: readonly string[], query: string) =>
  mentionCandidates(prepareKnownPeople(names.map((name) => person(name))), query).map(
    ({ name }) => name,
  );

describe("people to complete an '@' with", () => {
  it('are those whose name begins with what is typed, then those with another such word', () => {
    expect(namesFor(['Maria Anders', 'Ana Ruiz', 'Bo Lind'], 'an')).toEqual([
      'Ana Ruiz',
      'Maria Anders',
    ]);
    expect(namesFor(['Ana Ruiz', 'Ana Lopez'], 'ana l')).toEqual(['Ana Lopez']);
  });

  it('are found by nickname and short form too, and without accents', () => {
    const prepared = prepareKnownPeople([person('Robert Lee'), person('Zoë Hart', 'Zed')]);
    expect(mentionCandidates(prepared, 'bob')).toEqual([
      { personId: 'Robert Lee', name: 'Robert Lee' },
    ]);
    expect(mentionCandidates(prepared, 'zed').map(({ name }) => name)).toEqual(['Zoë Hart']);
    expect(mentionCandidates(prepared, 'zoe').map(({ name }) => name)).toEqual(['Zoë Hart']);
  });

  it('are at most eight, and the first eight for nothing typed', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Ana Number${index}`);
    expect(namesFor(names, 'ana')).toEqual(names.slice(0, 8));
    expect(namesFor(names, '')).toEqual(names.slice(0, 8));
  });

  it('are none where nobody fits', () => {
    expect(namesFor(['Ana Ruiz'], 'x')).toEqual([]);
  });
});
