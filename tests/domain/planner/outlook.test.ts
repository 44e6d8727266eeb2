import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/calendarDate';
import { outlook, quarterOf } from '../../../src/domain/planner/outlook';
import type { PlanRows } from '../../../src/domain/planner/planRows';
import {
  aConversation,
  aGoal,
  anAsk,
  anOrganization,
  anOwnerWord,
  aPerson,
  aSeat,
  aTarget,
  aTie,
  day,
  TODAY,
} from '../../support/builders';

const daysAgo = (days: number) => addDays(TODAY, -days);
const close = { closeness: { value: 5, ratedOn: TODAY }, met: true } as const;

const harbor = anOrganization({ id: 'harbor' });
const goal = aGoal({ id: 'goal' });
const atHarbor = aTarget({
  id: 'target',
  goalId: 'goal',
  kind: 'organization',
  organizationId: 'harbor',
});
const ada = aPerson({ id: 'ada', name: 'Ada', organizationId: 'harbor', met: false });
const bo = aPerson({ id: 'bo', name: 'Bo', ...close });

/** Ada is at the target; Bo, who was met, knows her. */
const rowsOf = (changes: Partial<PlanRows> = {}): PlanRows => ({
  organizations: [harbor],
  people: [ada, bo],
  ties: [aTie(ada, bo, { strength: 5, how: 'sailed together' })],
  profile: [],
  goals: [goal],
  targets: [atHarbor],
  seats: [],
  conversations: [],
  followUps: [],
  asks: [],
  gives: [],
  milestones: [],
  messages: [],
  ownerWords: [],
  ...changes,
});
const lookAt = (changes: Partial<PlanRows> = {}) => outlook(rowsOf(changes), TODAY, () => TODAY);
const matchedIds = (changes: Partial<PlanRows> = {}) =>
  lookAt(changes).openings.matches.map(({ personId }) => personId);
const nearIds = (changes: Partial<PlanRows> = {}) =>
  lookAt(changes).openings.oneTieAway.map(({ personId }) => personId);

describe('somebody at a target', () => {
  it('is an opening while nothing was begun with them', () => {
    expect(lookAt().openings).toMatchObject({
      matches: [{ personId: 'ada', targetId: 'target', movedOn: null }],
      matchCount: 1,
    });
    expect(matchedIds({ goals: [{ ...goal, closedAt: 1 }] })).toEqual([]);
    expect(
      matchedIds({ ownerWords: [anOwnerWord({ personId: 'ada', kind: 'not this person' })] }),
    ).toEqual([]);
    expect(matchedIds({ seats: [aSeat({ targetId: 'target', personId: 'ada' })] })).toEqual([]);
  });

  it('is none where they are the target by name, which is no discovery', () => {
    const byName = aTarget({ id: 'target', goalId: 'goal', kind: 'person', personId: 'ada' });
    expect(matchedIds({ targets: [byName] })).toEqual([]);
  });

  it('is one again when they moved since the last talk, and who moved lately comes first', () => {
    const talks = [aConversation({ personIds: ['ada'], date: daysAgo(40) })];
    expect(matchedIds({ conversations: talks })).toEqual([]);
    const moved = (days: number) => ({
      ...ada,
      pastRoles: [{ title: '', organizationId: null, from: null, to: daysAgo(days) }],
    });
    expect(matchedIds({ conversations: talks, people: [moved(60), bo] })).toEqual([]);
    const since = { conversations: talks, people: [bo, moved(10)] };
    expect(lookAt(since).openings.matches[0]?.movedOn).toBe(daysAgo(10));
    // A change of long ago is no news, but they are still there and were never talked with.
    expect(lookAt({ people: [moved(500), bo] }).openings.matches[0]?.movedOn).toBeNull();
    const cy = aPerson({ id: 'cy', organizationId: 'harbor' });
    expect(matchedIds({ people: [cy, moved(10), bo] })).toEqual(['ada', 'cy']);
  });

  it('is named once, for the most important target, and six at most are named', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      aPerson({ id: `p${index}`, title: 'Tide keeper', organizationId: 'harbor' }),
    );
    const role = aTarget({
      id: 'role',
      goalId: 'goal',
      kind: 'role',
      text: 'tide keeper',
      priority: 3,
    });
    const { openings } = lookAt({ people: many, ties: [], targets: [atHarbor, role] });
    expect(openings.matches).toHaveLength(6);
    expect(openings.matchCount).toBe(9);
    expect(new Set(openings.matches.map(({ targetId }) => targetId))).toEqual(new Set(['role']));
  });
});

describe('somebody met who knows somebody at a target', () => {
  it('is one tie away until they are asked', () => {
    expect(lookAt().openings.oneTieAway).toEqual([
      {
        personId: 'bo',
        targetId: 'target',
        endId: 'ada',
        tie: { how: 'sailed together', strength: 5, certainty: 'known' },
      },
    ]);
    const ask = { personId: 'bo', targetId: 'target' } as const;
    expect(nearIds({ asks: [anAsk({ ...ask, state: 'draft' })] })).toEqual(['bo']);
    expect(nearIds({ asks: [anAsk({ ...ask, state: 'asked' })] })).toEqual([]);
    expect(
      nearIds({ asks: [anAsk({ personId: 'bo', introducedToId: 'ada', state: 'declined' })] }),
    ).toEqual([]);
  });

  it('is nobody who was not met, is there too, or was left out', () => {
    expect(nearIds({ people: [ada, { ...bo, met: false }] })).toEqual([]);
    expect(nearIds({ people: [ada, { ...bo, organizationId: 'harbor' }] })).toEqual([]);
    for (const personId of ['ada', 'bo']) {
      expect(nearIds({ ownerWords: [anOwnerWord({ personId, kind: 'not this person' })] })).toEqual(
        [],
      );
    }
  });
});

describe('what hangs on one person', () => {
  it('names who carries the way to a goal, and nobody of a closed one', () => {
    expect(lookAt().goals).toEqual([
      {
        goalId: 'goal',
        text: goal.text,
        dependences: [expect.objectContaining({ personId: 'bo', insteadId: null })],
      },
    ]);
    expect(lookAt({ goals: [{ ...goal, closedAt: 1 }] }).goals).toEqual([]);
    expect(lookAt({ targets: [] }).goals[0]?.dependences).toEqual([]);
  });

  it('says who could carry it instead', () => {
    const cy = aPerson({ id: 'cy', ...close, closeness: { value: 3, ratedOn: TODAY } });
    const ties = [aTie(ada, bo, { strength: 5 }), aTie(ada, cy, { strength: 2 })];
    const [first] = lookAt({ people: [ada, bo, cy], ties }).goals[0]?.dependences ?? [];
    expect(first).toMatchObject({ personId: 'bo', insteadId: 'cy' });
  });
});

describe('the quarter', () => {
  it('holds its day, begins on a first and is three months', () => {
    expect(quarterOf(day('2026-11-20'))).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const date = addDays(TODAY, days);
        const { from, to } = quarterOf(date);
        expect(from <= date && date <= to).toBe(true);
        expect(from.slice(8)).toBe('01');
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(89);
        expect(daysBetween(from, to)).toBeLessThanOrEqual(91);
        expect(quarterOf(addDays(to, 1)).from).toBe(addDays(to, 1));
      }),
    );
  });

  it('counts the talks of its days alone, and none that is still ahead', () => {
    const talk = (date: string) => aConversation({ personIds: ['bo'], date: day(date) });
    const conversations = [talk('2026-09-30'), talk('2026-10-01'), talk('2026-11-21')];
    expect(lookAt({ conversations }).sameness.conversations).toBe(1);
  });
});
