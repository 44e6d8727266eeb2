import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import { GIVE_KINDS } from '../../src/domain/give';
import { BLANK_MESSAGE, type Message } from '../../src/domain/message';
import { LAYERS } from '../../src/domain/person';
import { firstHopsFrom, relationsFrom } from '../../src/domain/relations';
import { closeness, pastDay, TODAY } from './arbitraries';
import { aGive, anAsk, aPerson } from './builders';

const from = (changes: Partial<Parameters<typeof relationsFrom>[0]> = {}) =>
  relationsFrom({ asks: [], gives: [], messages: [], ownerWords: [], today: TODAY, ...changes });

const aMessage = (id: string, changes: Partial<Message> = {}): Message => ({
  id,
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  ...BLANK_MESSAGE,
  personId: 'ada',
  date: addDays(TODAY, -40),
  ...changes,
});

const ada = { id: 'ada', closeness: null };

describe('the relation to a person', () => {
  it('counts asks and messages that want an answer towards the chance of one', () => {
    const relationOf = from({
      asks: [anAsk('a', { askedOn: addDays(TODAY, -50), answeredOn: addDays(TODAY, -49) })],
      messages: [
        aMessage('m'),
        aMessage('thanks', { wantsAnswer: false }),
        aMessage('in', { direction: 'in' }),
        aMessage('like', { kind: 'reaction' }),
      ],
    });
    expect(relationOf(ada).response).toMatchObject({ answered: 1, settled: 2 });
  });

  it('rests somebody of whom too much was asked, unless the owner asks anyway', () => {
    const asks = [anAsk('a', { kind: 'referral', answeredOn: TODAY })];
    expect(from({ asks })(ada).balance.atRest).toBe(true);
    const word = {
      ...aGive('w'),
      kind: 'ask anyway' as const,
      goalId: null,
      until: addDays(TODAY, 30),
    };
    expect(from({ asks, ownerWords: [word] })(ada).balance.atRest).toBe(false);
    const over = { ...word, until: TODAY };
    expect(from({ asks, ownerWords: [over] })(ada).balance.atRest).toBe(true);
  });

  it('is the same on every layer', () => {
    fc.assert(
      fc.property(closeness, pastDay, fc.constantFrom(...GIVE_KINDS), (rated, day, kind) => {
        const relationOf = from({
          asks: [anAsk('a', { askedOn: day })],
          gives: [aGive('g', { kind, givenOn: day })],
        });
        const people = LAYERS.map((layer) => ({
          ...aPerson('ada', { layer, closeness: rated }),
          warmth: 0.4,
        }));
        const [one, ...others] = people.map((person) => relationOf(person));
        const [hop, ...hops] = people.map((person) => firstHopsFrom([person], relationOf));
        for (const other of others) expect(other).toEqual(one);
        for (const other of hops) expect(other).toEqual(hop);
      }),
    );
  });

  it('makes first hops of those who were met, and of nobody else', () => {
    const people = [
      { ...aPerson('ada'), warmth: 0.4 },
      { ...aPerson('bo', { met: false }), warmth: 0 },
    ];
    expect(firstHopsFrom(people, from()).map(({ personId }) => personId)).toEqual(['ada']);
  });
});
