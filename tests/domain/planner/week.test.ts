import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASK_KINDS, type AskKind } from '../../../src/domain/ask';
import { addDays } from '../../../src/domain/calendarDate';
import { candidates } from '../../../src/domain/planner/candidates';
import { planWeek } from '../../../src/domain/planner/week';
import type { HelpKind } from '../../../src/domain/target';
import { tieNetwork } from '../../../src/domain/tieNetwork';
import { TODAY } from '../arbitraries';
import { aTie, day } from '../builders';
import { aPlanInput, aPlanPerson, PLAN_IDS, planInput } from './planArbitraries';

const daysAgo = (days: number) => addDays(TODAY, -days);
const promise = { kind: 'promise', recordId: 'p', due: TODAY } as const;
const due = { closeness: { value: 3, ratedOn: TODAY }, cadenceElapsed: 1.5 } as const;
const spoken = (days: number) => ({
  lastConversationOn: daysAgo(days),
  touches: [{ date: daysAgo(days), kind: 'in person' as const }],
});
const atCy = {
  targets: [
    { targetId: 't', priority: 3, openHelp: ['knowledge', 'introduction'], endIds: ['cy'] },
  ],
  network: tieNetwork(PLAN_IDS, [aTie('ada', 'cy', { strength: 4 })]),
} as const;
const namesOf = (input: Parameters<typeof planWeek>[0]) =>
  planWeek(input).touches.map((touch) => touch.personId);

describe('a week', () => {
  it('never exceeds its ceiling in people and minutes', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const { touches, minutes } = planWeek(input);
        expect(touches.length).toBeLessThanOrEqual(input.ceiling.people);
        expect(minutes).toBeLessThanOrEqual(input.ceiling.minutes);
        expect(touches.reduce((sum, touch) => sum + touch.minutes, 0)).toBe(minutes);
      }),
    );
  });

  it('is the same for the same data and day, in whatever order the people come', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        // People of whom the same is known, too: nothing but the order of rows would tell them apart.
        const [first] = input.people;
        const alike = input.people.map((person, at) =>
          first && at % 2 === 0 ? { ...first, personId: person.personId } : person,
        );
        for (const people of [input.people, alike]) {
          const reversed = { ...input, people: [...people].reverse() };
          expect(planWeek(reversed)).toEqual(planWeek({ ...input, people }));
        }
      }),
    );
  });

  it('proposes nobody at rest for an ask, and no ask before a conversation or over a debt', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const peopleById = new Map(input.people.map((person) => [person.personId, person]));
        for (const touch of planWeek(input).touches) {
          if (touch.kind !== 'ask') continue;
          const person = peopleById.get(touch.personId);
          expect(person?.balance.atRest).toBe(false);
          expect(person?.lastConversationOn).not.toBeNull();
          expect(person?.owed).toEqual([]);
        }
      }),
    );
  });

  it('proposes nobody at rest for an ask, who would be asked otherwise', () => {
    fc.assert(
      fc.property(planInput, fc.boolean(), (input, atRest) => {
        const ready = (balance: { atRest: boolean; mayAsk: readonly AskKind[] }) =>
          planWeek({
            ...input,
            ...atCy,
            ceiling: { people: 8, minutes: 200 },
            avoided: new Set(),
            people: input.people.map((person) => ({
              ...person,
              ...spoken(30),
              closeness: { value: 5 as const, ratedOn: TODAY },
              owed: [],
              waitingForAnswer: false,
              asksInYear: 0,
              balance,
            })),
          }).touches.filter(({ kind }) => kind === 'ask');
        expect(ready({ atRest, mayAsk: [] })).toEqual([]);
        expect(ready({ atRest: false, mayAsk: ASK_KINDS }).length).toBeGreaterThan(0);
      }),
    );
  });

  it('proposes nobody twice and nobody whom the owner left out', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const names = namesOf(input);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => input.avoided.has(name))).toEqual([]);
      }),
    );
  });

  it('takes pinned people before the others whom it could take', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const possible = candidates(input).map((one) => one.personId);
        const pinned = possible.filter((id) => input.pinned.has(id));
        const names = namesOf({ ...input, ceiling: { people: 8, minutes: 1000 } });
        expect(names.slice(0, pinned.length).sort()).toEqual(pinned.sort());
      }),
    );
  });

  it('gives every candidate a value and a reason, and proposes none that is not worth its minutes', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        for (const one of candidates(input)) {
          expect(one.value).toBeGreaterThanOrEqual(-0.1);
          expect(one.value).toBeLessThanOrEqual(1);
          expect(one.reasons.length).toBeGreaterThan(0);
        }
        for (const one of planWeek(input).touches) {
          const kept = one.reasons.some((reason) => reason.reason === 'place kept');
          expect(one.value > 0 || one.pinned || kept).toBe(true);
        }
      }),
    );
  });

  it('values a better chance of an answer, but never vetoes a low one', () => {
    const people = [aPlanPerson('ada', { answer: 0 })];
    const hopeless = candidates(aPlanInput({ people, ...atCy }))[0];
    expect(hopeless?.answerFactor).toBe(0.7);
    expect(hopeless?.value).toBeGreaterThan(0);
  });

  it('takes what is owed first', () => {
    const people = [aPlanPerson('ada', spoken(60)), aPlanPerson('bo', { owed: [promise] })];
    expect(planWeek(aPlanInput({ people })).touches[0]).toMatchObject({
      personId: 'bo',
      kind: 'promise',
    });
  });

  it('prefers who leads to a target, and says to which', () => {
    const people = ['bo', 'ada'].map((id) => aPlanPerson(id, { addedOn: daysAgo(100) }));
    const first = planWeek(aPlanInput({ people, ...atCy })).touches[0];
    expect(first?.personId).toBe('ada');
    expect(first?.reasons).toContainEqual(expect.objectContaining({ reason: 'leads to a target' }));
  });

  it('raises by reach who alone opens a target', () => {
    const shared = tieNetwork(PLAN_IDS, [
      aTie('ada', 'cy', { strength: 4 }),
      aTie('bo', 'cy', { strength: 4 }),
    ]);
    const people = [aPlanPerson('ada'), aPlanPerson('bo')];
    const advancing = (network: typeof shared) =>
      candidates(aPlanInput({ people, ...atCy, network }))[0]?.advances ?? 0;
    expect(advancing(atCy.network)).toBeGreaterThan(advancing(shared));
  });

  it('counts a talk for what it can fill: most where knowledge is open, less as a step to an ask', () => {
    const ada = [aPlanPerson('ada')];
    const advancing = (endIds: readonly string[], openHelp: readonly HelpKind[]) =>
      candidates(
        aPlanInput({
          people: ada,
          network: atCy.network,
          targets: [{ targetId: 't', priority: 3, openHelp, endIds }],
        }),
      )[0]?.advances ?? 0;
    expect(advancing(['ada'], ['knowledge'])).toBeGreaterThan(advancing(['ada'], ['opportunity']));
    expect(advancing(['cy'], ['introduction'])).toBeGreaterThan(advancing(['cy'], ['knowledge']));
  });

  it('proposes a conversation before an ask, and the ask once they have talked', () => {
    const kindFor = (changes: Parameters<typeof aPlanPerson>[1]) =>
      planWeek(aPlanInput({ people: [aPlanPerson('ada', changes)], ...atCy })).touches[0];
    expect(kindFor({})?.kind).toBe('conversation');
    const talked = { ...spoken(30), closeness: { value: 4, ratedOn: TODAY } } as const;
    expect(kindFor(talked)).toMatchObject({ kind: 'ask', askKind: 'introduction' });
    expect(kindFor({ ...talked, owed: [promise] })?.kind).toBe('promise');
    expect(kindFor(spoken(30))?.kind, 'before they are warm').not.toBe('ask');
    const mayNot = { ...talked, balance: { atRest: false, mayAsk: [] } };
    expect(kindFor(mayNot)?.kind, 'before a give').not.toBe('ask');
    expect(kindFor({ waitingForAnswer: true })).toBeUndefined();
  });

  it('leaves people in peace after a touch, unless something is owed', () => {
    const touched = { touches: [{ date: daysAgo(10), kind: 'message answered' as const }] };
    expect(namesOf(aPlanInput({ people: [aPlanPerson('ada', touched)] }))).toEqual([]);
    const owing = aPlanPerson('ada', { ...touched, owed: [promise] });
    expect(namesOf(aPlanInput({ people: [owing] }))).toEqual(['ada']);
  });

  it('takes nobody from an organization already in the week while others wait', () => {
    const at = (id: string, organizationId: string | null) =>
      aPlanPerson(id, { organizationId, ...due });
    const people = [at('ada', 'acme'), at('bo', 'acme'), at('cy', null), at('dee', 'globe')];
    const ceiling = { people: 3, minutes: 100 };
    expect(namesOf(aPlanInput({ people, ceiling }))).toEqual(['ada', 'cy', 'dee']);
    const wide = { people: 4, minutes: 100 };
    expect(namesOf(aPlanInput({ people, ceiling: wide }))).toContain('bo');
  });

  it('lets nothing that is owed wait because of an organization', () => {
    const people = ['ada', 'bo', 'cy'].map((id) =>
      aPlanPerson(id, { organizationId: 'acme', owed: [promise] }),
    );
    const other = aPlanPerson('dee', due);
    const ceiling = { people: 3, minutes: 100 };
    const input = aPlanInput({ people: [...people, other], ceiling });
    const settings = { ...input.settings, keptPlaces: 0 } as const;
    expect(namesOf({ ...input, settings })).toEqual(['ada', 'bo', 'cy']);
  });

  it('waits twice as long after each silence', () => {
    const silent = (silences: number, days: number) =>
      namesOf(
        aPlanInput({
          people: [
            aPlanPerson('ada', {
              ...due,
              silences,
              touches: [{ date: daysAgo(days), kind: 'message unanswered' }],
            }),
          ],
        }),
      );
    expect(silent(0, 21)).toEqual(['ada']);
    expect(silent(1, 41)).toEqual([]);
    expect(silent(1, 42)).toEqual(['ada']);
  });

  it('keeps a place for somebody cold, new or overlooked', () => {
    const owing = ['ada', 'bo', 'cy', 'dee'].map((id) =>
      aPlanPerson(id, { owed: [promise], closeness: { value: 4, ratedOn: TODAY } }),
    );
    const cold = aPlanPerson('eve', { met: false });
    const week = planWeek(aPlanInput({ people: [...owing, cold] }));
    expect(week.touches.map((touch) => touch.personId)).toEqual(['ada', 'bo', 'cy', 'eve']);
    expect(week.touches.at(-1)?.reasons).toContainEqual({ reason: 'place kept', because: 'cold' });
  });

  it('spreads people just added over more than one week while others wait', () => {
    const recent = ['ada', 'bo', 'cy', 'dee'].map((id) =>
      aPlanPerson(id, { ...due, addedOn: TODAY, cadenceElapsed: 2 }),
    );
    const others = ['eve', 'flo'].map((id) => aPlanPerson(id, due));
    expect(namesOf(aPlanInput({ people: [...recent, ...others] })).sort()).toEqual([
      'ada',
      'bo',
      'eve',
      'flo',
    ]);
  });

  it('spreads over the days given, and is empty without any', () => {
    const people = PLAN_IDS.map((id) => aPlanPerson(id, { owed: [promise] }));
    const days = [day('2026-11-24'), day('2026-11-27')];
    const dates = planWeek(aPlanInput({ people, days })).touches.map((touch) => touch.on);
    expect(dates).toEqual([days[0], days[0], days[1], days[1]]);
    expect(planWeek(aPlanInput({ people, days: [] }))).toEqual({ touches: [], minutes: 0 });
  });
});
