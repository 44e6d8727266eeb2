import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASK_KINDS, type Ask } from '../../src/domain/ask';
import { type BalanceInput, balance, balanceFactor } from '../../src/domain/balance';
import { addDays } from '../../src/domain/calendarDate';
import { GIVE_KINDS, type Give } from '../../src/domain/give';
import { newPerson } from '../../src/domain/newPerson';
import { LAYERS } from '../../src/domain/person';
import { closeness, pastDay, TODAY } from './arbitraries';
import { aGive, anAsk } from './builders';

const ask: fc.Arbitrary<Ask> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...ASK_KINDS),
    state: fc.constantFrom('draft', 'asked', 'granted', 'declined', 'withdrawn'),
    askedOn: fc.option(pastDay),
    answeredOn: fc.option(pastDay),
    outcomeToldOn: fc.option(pastDay),
  })
  .map(({ id, ...fields }) => anAsk(id, fields));

const give: fc.Arbitrary<Give> = fc
  .record({ id: fc.uuid(), kind: fc.constantFrom(...GIVE_KINDS), givenOn: pastDay })
  .map(({ id, ...fields }) => aGive(id, fields));

const input: fc.Arbitrary<BalanceInput> = fc.record({
  closeness,
  asks: fc.array(ask, { maxLength: 6 }),
  gives: fc.array(give, { maxLength: 6 }),
  overruled: fc.boolean(),
  today: fc.constant(TODAY),
});

const of = (changes: Partial<BalanceInput>) =>
  balance({ closeness: null, asks: [], gives: [], overruled: false, today: TODAY, ...changes });

const daysAgo = (days: number) => addDays(TODAY, -days);

describe('balance', () => {
  it('never asks less of a person after a give', () => {
    fc.assert(
      fc.property(input, give, (some, more) => {
        const before = balance(some);
        const after = balance({ ...some, gives: [...some.gives, more] });
        expect(after.value).toBeGreaterThanOrEqual(before.value - 1e-12);
        expect(after.obstacles.length).toBeLessThanOrEqual(before.obstacles.length);
        expect(after.mayAsk).toEqual(expect.arrayContaining([...before.mayAsk]));
        expect(balanceFactor(after.value)).toBeGreaterThanOrEqual(
          balanceFactor(before.value) - 1e-12,
        );
      }),
    );
  });

  it('is never raised by one more ask', () => {
    fc.assert(
      fc.property(input, ask, (some, more) => {
        const bare = { ...more, outcomeToldOn: null };
        const after = balance({ ...some, asks: [...some.asks, bare] }).value;
        expect(after).toBeLessThanOrEqual(balance(some).value + 1e-12);
      }),
    );
  });

  it('is the same whatever the layer', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...LAYERS), (some, layer) => {
        // What is known of the person goes along: nothing of it but the closeness may count.
        const person = { ...some, ...newPerson({ name: 'Ada Vale', layer }) };
        expect(balance({ ...person, closeness: some.closeness })).toEqual(balance(some));
      }),
    );
  });

  it('is the sum of its entries, and the same in any order', () => {
    fc.assert(
      fc.property(input, (some) => {
        const { value, entries } = balance(some);
        expect(entries.reduce((sum, entry) => sum + entry.points, 0)).toBe(value);
        const reversed = balance({
          ...some,
          asks: [...some.asks].reverse(),
          gives: [...some.gives].reverse(),
        });
        expect(reversed.value).toBeCloseTo(value, 12);
      }),
    );
  });

  it('comes to 0 when nothing passes for a year', () => {
    fc.assert(
      fc.property(input, (some) => {
        expect(balance({ ...some, today: addDays(TODAY, 500) }).value).toBe(0);
      }),
    );
  });

  it('costs 1, 3 and 5 for advice, an introduction and a referral', () => {
    const costs = ASK_KINDS.map((kind) => of({ asks: [anAsk('a', { kind })] }).value);
    expect(costs).toEqual([-1, -3, -5]);
  });

  it('is restored by gives, and by thanks that tell what came of it', () => {
    const worths = GIVE_KINDS.map((kind) => of({ gives: [aGive('g', { kind })] }).value);
    expect(worths).toEqual([1, 3, 1, 3]);
    expect(of({ asks: [anAsk('a', { kind: 'advice', outcomeToldOn: TODAY })] }).value).toBe(0);
  });

  it('fades by half a point a month', () => {
    expect(
      of({ asks: [anAsk('a', { askedOn: daysAgo(60), answeredOn: daysAgo(59) })] }).value,
    ).toBe(-2);
    expect(of({ gives: [aGive('g', { givenOn: daysAgo(90) })] }).value).toBe(0);
  });

  it('costs half as much again once 14 days have passed without an answer', () => {
    expect(of({ asks: [anAsk('a', { askedOn: daysAgo(14) })] }).value).toBeCloseTo(
      -3 + 14 / 60,
      12,
    );
    expect(of({ asks: [anAsk('a', { askedOn: daysAgo(15) })] }).value).toBeCloseTo(
      -4.5 + 15 / 60,
      12,
    );
  });

  it('holds new asks back while one waits, and for 30 days after it went unanswered', () => {
    const obstacles = (days: number) =>
      of({ asks: [anAsk('a', { kind: 'advice', askedOn: daysAgo(days) })] }).obstacles;
    expect(obstacles(14)).toEqual([{ obstacle: 'waiting for an answer', since: daysAgo(14) }]);
    expect(obstacles(15)).toEqual([{ obstacle: 'unanswered', until: addDays(TODAY, 29) }]);
    expect(obstacles(43)).toEqual([{ obstacle: 'unanswered', until: addDays(TODAY, 1) }]);
    expect(obstacles(44)).toEqual([]);
  });

  it('puts somebody at rest below minus two minus closeness', () => {
    const asks = [
      anAsk('a', { kind: 'introduction', answeredOn: TODAY }),
      anAsk('b', { kind: 'advice', answeredOn: TODAY }),
    ];
    expect(of({ asks }).atRest).toBe(false);
    const oneMore = [...asks, anAsk('c', { kind: 'advice', answeredOn: TODAY })];
    expect(of({ asks: oneMore }).obstacles).toEqual([{ obstacle: 'at rest', below: -4 }]);
    const close = { value: 3, ratedOn: TODAY } as const;
    expect(of({ asks: oneMore, closeness: close }).atRest).toBe(false);
  });

  it('proposes only asks that bring it no lower than minus closeness, after a give if need be', () => {
    expect(of({}).mayAsk).toEqual(['advice']);
    expect(of({ gives: [aGive('g')] }).mayAsk).toEqual(['advice', 'introduction']);
    expect(of({ closeness: { value: 5, ratedOn: TODAY } }).mayAsk).toEqual([...ASK_KINDS]);
    expect(of({ asks: [anAsk('a', { kind: 'advice' })] }).mayAsk).toEqual([]);
  });

  it('lets the owner ask anyway', () => {
    const asks = [anAsk('a', { kind: 'referral' }), anAsk('b', { kind: 'referral' })];
    expect(of({ asks, overruled: false }).obstacles).toHaveLength(3);
    expect(of({ asks, overruled: true })).toMatchObject({
      atRest: false,
      obstacles: [],
      mayAsk: ASK_KINDS,
    });
  });

  it('weighs on a path between a half and whole', () => {
    expect([-20, -5, -2, 0, 7].map(balanceFactor)).toEqual([0.5, 0.5, 0.8, 1, 1]);
  });
});
