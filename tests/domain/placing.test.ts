import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import { newPerson, type PersonSketch } from '../../src/domain/newPerson';
import { type PlacingCandidate, suggestForRings } from '../../src/domain/placing';
import { day } from '../support/builders';

const NEWEST = day('2026-11-20');
const named = (id: string, fields: Partial<PersonSketch> = {}): PlacingCandidate => ({
  ...newPerson({ name: id, ...fields }),
  id,
});

describe('whom to place on the rings first', () => {
  it('are those who were connected last', () => {
    const people = [0, 2000, 400].map((ago) => named(`${ago}`, { metOn: addDays(NEWEST, -ago) }));
    expect(suggestForRings(people)).toEqual(['0', '400', '2000']);
  });

  it('are those of whom a title or an organization is known', () => {
    const people = [
      named('a'),
      named('b', { title: 'pilot' }),
      named('c', { title: 'pilot', organizationId: 'harbor' }),
    ];
    expect(suggestForRings(people)).toEqual(['c', 'b', 'a']);
  });

  it('are those who share their organization with others', () => {
    const people = [
      named('alone', { organizationId: 'lantern' }),
      named('one of two', { organizationId: 'harbor' }),
      named('placed', { organizationId: 'harbor', layer: 'primary' }),
    ];
    expect(suggestForRings(people)).toEqual(['one of two', 'alone']);
  });

  it('are not from one employer only', () => {
    const harbor = Array.from({ length: 40 }, (_, index) =>
      named(`harbor ${index}`, { organizationId: 'harbor', metOn: NEWEST }),
    );
    const others = Array.from({ length: 5 }, (_, index) =>
      named(`other ${index}`, { organizationId: `small ${index}`, metOn: NEWEST }),
    );
    const suggested = suggestForRings([...harbor, ...others]);
    expect(suggested.filter((id) => id.startsWith('other'))).toHaveLength(5);
    expect(suggested[0]).toMatch(/^harbor/);
  });

  it('are at most 15, each once, none placed already, and the same in any order', () => {
    const person = fc.record({
      layer: fc.constantFrom('unplaced' as const, 'unplaced' as const, 'tertiary' as const),
      title: fc.constantFrom('', 'pilot'),
      organizationId: fc.constantFrom(null, 'harbor', 'lantern'),
      metOn: fc.option(fc.nat({ max: 4000 }).map((ago) => addDays(NEWEST, -ago))),
    });
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (all, order) => {
          const people = all.map((fields, index) => named(`${1000 + index}`, fields));
          const suggested = suggestForRings(people);
          const unplaced = people.filter(({ layer }) => layer === 'unplaced').map(({ id }) => id);
          expect(suggested).toHaveLength(Math.min(15, unplaced.length));
          expect(new Set(suggested).size).toBe(suggested.length);
          expect(unplaced).toEqual(expect.arrayContaining(suggested));
          const ranks = new Map(people.map((each) => [each, order.next().value]));
          const shuffled = [...people].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
          expect(suggestForRings(shuffled)).toEqual(suggested);
        },
      ),
    );
  });
});
