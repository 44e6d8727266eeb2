import { describe, expect, test } from 'vitest';
import {
  cycleMonths,
  type GoalRecord,
  goalEvents,
  goalFigures,
  purposeCounts,
  untrackedOpenings,
} from '../../src/domain/goalProgress';
import { goalSteps } from '../../src/domain/goalSteps';
import {
  aConversation,
  aFollowUp,
  anAsk,
  anOpportunity,
  aSeat,
  aTakeaway,
  aTarget,
  day,
  TODAY,
} from '../support/builders';

const talk = aConversation({ date: day('2026-11-02'), planChange: 'Begin with pilots' });
const ahead = aConversation({ state: 'planned', date: day('2026-11-24'), personIds: ['ada'] });
const dayOf = () => day('2026-11-14');
const record: GoalRecord = {
  conversations: [talk, ahead],
  takeaways: [aTakeaway({ conversationId: talk.id }), aTakeaway({ conversationId: ahead.id })],
  tryOuts: [],
  seats: [aSeat(), aSeat({ personId: 'ada', filledOn: day('2026-10-30') })],
  opportunities: [
    anOpportunity({
      history: [
        { stage: 'idea', on: day('2026-10-01') },
        { stage: 'sent', on: day('2026-11-10') },
        { stage: 'lost', on: day('2026-11-18') },
      ],
    }),
  ],
  asks: [
    anAsk({ kind: 'referral', state: 'granted', answeredOn: day('2026-11-12') }),
    anAsk({ kind: 'introduction', state: 'declined', answeredOn: day('2026-11-13') }),
  ],
};

describe('what happened for a goal', () => {
  test('is told the latest first, each as a step of the cycle', () => {
    expect(goalEvents(record, dayOf).map(({ kind, stride, date }) => [date, stride, kind])).toEqual(
      [
        ['2026-11-12', 'advancement', 'referral'],
        ['2026-11-10', 'advancement', 'opportunity'],
        ['2026-11-02', 'connection', 'conversation'],
        ['2026-11-02', 'learning', 'plan changed'],
        ['2026-11-02', 'learning', 'takeaway'],
        ['2026-10-30', 'connection', 'seat filled'],
        ['2026-10-01', 'advancement', 'opportunity'],
      ],
    );
  });

  test('tells what was tried, and what came of what was dropped or is still open', () => {
    const tryOuts = [
      aFollowUp({ id: 'tried', kind: 'try-out', doneAt: 1 }),
      aFollowUp({ id: 'dropped', kind: 'try-out', doneAt: 1, dropped: true }),
      aFollowUp({ id: 'why', kind: 'try-out', doneAt: 1, dropped: true, outcome: 'No room' }),
      aFollowUp({ id: 'so far', kind: 'try-out', outcome: 'One answer' }),
      aFollowUp({ id: 'open', kind: 'try-out' }),
    ];
    const events = goalEvents({ ...record, tryOuts }, dayOf).slice(0, 3);
    expect(events.map(({ kind, recordId }) => [kind, recordId])).toEqual([
      ['tried', 'tried'],
      ['tried', 'why'],
      ['tried', 'so far'],
    ]);
  });

  test('leaves out openings until they are tracked, and knows which those are', () => {
    const marked = { ...talk, opportunities: ['A pilot', 'A course'] };
    const opportunities = [anOpportunity({ title: 'A course' })];
    expect(untrackedOpenings({ ...record, conversations: [marked], opportunities })).toEqual([
      { conversationId: talk.id, line: 'A pilot' },
    ]);
  });

  test('is counted, and what is only planned is not', () => {
    expect(goalFigures(record)).toEqual({
      conversations: 1,
      seatsHeld: 1,
      seats: 2,
      insights: 2,
      opportunities: 1,
      referrals: 1,
    });
  });

  test('is shown by months, those without anything too', () => {
    expect(cycleMonths(goalEvents(record, dayOf), TODAY, 3)).toEqual([
      { month: '2026-09-01', counts: { learning: 0, connection: 0, advancement: 0 } },
      { month: '2026-10-01', counts: { learning: 0, connection: 1, advancement: 1 } },
      { month: '2026-11-01', counts: { learning: 2, connection: 1, advancement: 2 } },
    ]);
  });

  test('is counted by what conversations were for', () => {
    const conversations = [
      { ...talk, purpose: 'learn a domain' as const },
      { ...ahead, purpose: 'learn a domain' as const },
    ];
    expect(purposeCounts(conversations, TODAY)[0]).toMatchObject({
      held: 1,
      next: { id: ahead.id },
    });
  });
});

describe('the next steps of a goal', () => {
  const target = aTarget();
  const steps = (input: Partial<Parameters<typeof goalSteps>[0]>) =>
    goalSteps({ targets: [target], conversations: [], people: [], today: TODAY, ...input });

  test('begin with a target', () => {
    expect(steps({ targets: [] })).toEqual([{ step: 'name a target' }]);
  });

  test('are never none', () => {
    expect(steps({})).toEqual([{ step: 'ask for a talk' }]);
  });

  test('lead to the talks that were planned, those first whose day has passed', () => {
    const missed = aConversation({ state: 'prepared', date: day('2026-11-19') });
    expect(steps({ conversations: [ahead, missed, talk] })).toEqual([
      { step: 'note a talk', conversationId: missed.id, personId: null },
      { step: 'prepare a talk', conversationId: ahead.id, personId: 'ada', on: ahead.date },
    ]);
  });

  test('remember whose time has passed or ends soon', () => {
    const plan = (by: string) => ({ what: 'Referral', by: day(by) });
    const people = [
      { id: 'bo', primaryPlan: plan('2026-11-19') },
      { id: 'cy', primaryPlan: plan('2026-12-01') },
      { id: 'ada', primaryPlan: plan('2026-12-01') },
      { id: 'dee', primaryPlan: plan('2027-02-01') },
    ];
    expect(steps({ people, conversations: [ahead] })).toMatchObject([
      { step: 'prepare a talk' },
      { step: 'renew a plan', personId: 'bo' },
      { step: 'act on a plan', personId: 'cy' },
    ]);
  });
});
