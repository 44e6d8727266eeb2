import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendarDate';
import type { Layer } from '../../../src/domain/person';
import { mondayOf, planInput, workingDays } from '../../../src/domain/planner/planInput';
import type { PlanRows } from '../../../src/domain/planner/planRows';
import { type ThisWeek, thisWeek } from '../../../src/domain/planner/thisWeek';
import { planWeek } from '../../../src/domain/planner/week';
import type { CalendarDate, Timestamp } from '../../../src/domain/record';
import {
  aConversation,
  aFollowUp,
  aGoal,
  aMessage,
  aMilestone,
  anAsk,
  anOwnerWord,
  aPerson,
  aProfile,
  aTarget,
  aTie,
  NOON,
  TODAY,
} from '../../support/builders';

const DAY_MS = 86_400_000;
const dayOf = (at: Timestamp): CalendarDate =>
  addDays(TODAY, Math.floor((at - NOON) / DAY_MS + 0.5));
const daysAgo = (days: number): CalendarDate => addDays(TODAY, -days);
const LONG_AGO = NOON - 400 * DAY_MS;
const MONDAY = mondayOf(TODAY);

const NOTHING: PlanRows = {
  organizations: [],
  people: [],
  ties: [],
  profile: [],
  goals: [],
  targets: [],
  seats: [],
  conversations: [],
  followUps: [],
  asks: [],
  gives: [],
  milestones: [],
  messages: [],
  ownerWords: [],
};

const someone = (id: string, fields: Parameters<typeof aPerson>[0] = {}) =>
  aPerson({ id, name: id, layer: 'primary', createdAt: LONG_AGO, ...fields });
/** Somebody met half a year ago, and due. */
const due = (id: string) => aConversation({ personIds: [id], date: daysAgo(180) });
const many = ['ada', 'bo', 'cy', 'dee', 'eve', 'flo', 'gus'];
const rowsOf = (changes: Partial<PlanRows> = {}): PlanRows => ({
  ...NOTHING,
  people: many.map((id) => someone(id)),
  conversations: many.map(due),
  ...changes,
});
const week = (rows: PlanRows, today = TODAY): ThisWeek => thisWeek(rows, today, dayOf);
const names = ({ touches }: ThisWeek): string[] => touches.map((touch) => touch.personId);

describe('this week', () => {
  it('stays the same from Monday to Sunday while nothing is added', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(MONDAY, days));
    const weeks = days.map((today) => names(week(rowsOf(), today)));
    for (const each of weeks) expect(each).toEqual(weeks[0]);
    expect(weeks[0]).toHaveLength(4);
  });

  it('ticks what was done, keeps the others in their place, and proposes nobody in addition', () => {
    const before = week(rowsOf());
    fc.assert(
      fc.property(fc.subarray(many), fc.integer({ min: 0, max: 4 }), (written, days) => {
        const messages = written.map((personId) =>
          aMessage({ personId, date: addDays(MONDAY, days) }),
        );
        const after = week(rowsOf({ messages }));
        expect(names(after)).toEqual(names(before));
        for (const touch of after.touches)
          expect(touch.done).toBe(written.includes(touch.personId));
      }),
    );
  });

  it('counts the minutes that are left', () => {
    const [first = ''] = names(week(rowsOf()));
    const after = week(rowsOf({ messages: [aMessage({ personId: first })] }));
    expect(after.minutesLeft).toBe(after.minutes - (after.touches[0]?.minutes ?? 0));
  });

  it('says for when a talk is planned, ticks it once it was held, and asks for no more minutes', () => {
    const [first = ''] = names(week(rowsOf()));
    const talk = aConversation({
      personIds: [first],
      state: 'planned',
      date: addDays(TODAY, 9),
      createdAt: NOON,
    });
    const withTalk = (fields: Parameters<typeof aConversation>[0] = {}) =>
      week(rowsOf({ conversations: [...many.map(due), { ...talk, ...fields }] }));
    const [planned] = withTalk().touches;
    expect(planned).toMatchObject({ done: false, planned: { id: talk.id, date: talk.date } });
    expect(withTalk().minutesLeft).toBe(withTalk().minutes - (planned?.minutes ?? 0));
    const [held] = withTalk({ state: 'held', date: TODAY }).touches;
    expect(held).toMatchObject({ done: true, planned: null });
  });

  it('lets what is left on Sunday go: the next week weighs anew', () => {
    const [first = ''] = names(week(rowsOf()));
    const answered = aMessage({ personId: first, answeredOn: TODAY });
    const next = week(rowsOf({ messages: [answered] }), addDays(MONDAY, 7));
    expect(names(next)).not.toContain(first);
    expect(next.touches.every((touch) => !touch.done)).toBe(true);
  });

  it('asks the layer for nothing but a cadence', () => {
    const layer = fc.constantFrom<Layer>('primary', 'secondary', 'tertiary', 'unplaced');
    fc.assert(
      fc.property(fc.tuple(layer, layer), ([one, other]) => {
        const withLayer = (layer: Layer) =>
          rowsOf({ people: many.map((id) => someone(id, { layer, cadenceDays: 60 })) });
        expect(planInput(withLayer(one), TODAY, dayOf).people).toEqual(
          planInput(withLayer(other), TODAY, dayOf).people,
        );
      }),
    );
  });

  it('leaves out whom the owner left out, until the day named, and takes the pinned first', () => {
    const all = names(week(rowsOf()));
    const [first = '', second = ''] = all;
    const left = many.find((id) => !all.includes(id)) ?? '';
    const ownerWords = [
      anOwnerWord({ personId: first, kind: 'not this person' }),
      anOwnerWord({ personId: second, kind: 'not now', until: addDays(TODAY, 1) }),
      anOwnerWord({ personId: left, kind: 'pinned' }),
    ];
    const said = week(rowsOf({ ownerWords }));
    expect(names(said)[0]).toBe(left);
    expect(names(said)).not.toContain(first);
    expect(names(said)).not.toContain(second);
    expect(said.putOff).toEqual([{ personId: second, until: addDays(TODAY, 1) }]);
    const next = week(rowsOf({ ownerWords }), addDays(TODAY, 1));
    expect(names(next)).toContain(second);
    expect(next.putOff).toEqual([]);
  });

  it('holds to the ceiling, the days off and the holidays of the owner', () => {
    const profile = (fields: Parameters<typeof aProfile>[0]) =>
      rowsOf({ profile: [aProfile(fields)] });
    expect(week(profile({ weekCeiling: { people: 2, minutes: 60 } })).touches).toHaveLength(2);
    expect(week(profile({ weekCeiling: { people: 7, minutes: 10 } })).minutes).toBeLessThanOrEqual(
      10,
    );
    expect(workingDays(MONDAY, { daysOff: [6, 7], holidays: [MONDAY] })).toEqual(
      [1, 2, 3, 4].map((days) => addDays(MONDAY, days)),
    );
    const off = week(profile({ daysOff: [1, 2, 3, 4, 5, 6, 7] }));
    expect(off).toMatchObject({ off: true, touches: [] });
  });

  it('takes a promise first, says it in words, and ticks it when it is kept', () => {
    const promise = aFollowUp({ personIds: ['gus'], due: TODAY, createdAt: LONG_AGO });
    const [first] = week(rowsOf({ followUps: [promise] })).touches;
    expect(first).toMatchObject({ personId: 'gus', kind: 'promise', owedText: 'Send the paper' });
    const kept = week(rowsOf({ followUps: [{ ...promise, doneAt: NOON }] }));
    expect(kept.touches[0]).toMatchObject({ personId: 'gus', done: true });
  });

  it('has no promise that is due later, put off, or was begun and kept within the week', () => {
    const followUps = [
      aFollowUp({ personIds: ['ada'], due: addDays(TODAY, 20), createdAt: LONG_AGO }),
      aFollowUp({ personIds: ['bo'], snoozedUntil: addDays(TODAY, 2), createdAt: LONG_AGO }),
      aFollowUp({ personIds: ['cy'], doneAt: NOON }),
      aFollowUp({ personIds: ['dee'], kind: 'try-out', createdAt: LONG_AGO }),
    ];
    const { touches } = week(rowsOf({ followUps }));
    expect(touches.filter(({ kind }) => kind === 'promise')).toEqual([]);
  });

  it('leaves somebody in peace with whom a talk is planned, or who has yet to answer', () => {
    const planned = aConversation({
      personIds: ['ada'],
      state: 'planned',
      date: addDays(TODAY, 9),
      createdAt: LONG_AGO,
    });
    const waiting = aMessage({ personId: 'bo', date: daysAgo(8) });
    const people = [someone('ada'), someone('bo')];
    const rows = rowsOf({
      people,
      conversations: [due('ada'), due('bo'), planned],
      messages: [waiting],
    });
    expect(names(week(rows))).toEqual([]);
    expect(week(rows).waiting).toEqual([
      { messageId: waiting.id, personId: 'bo', sentOn: waiting.date },
    ]);
  });

  it('waits for no answer once they have written', () => {
    const messages = [
      aMessage({ personId: 'bo', date: daysAgo(9) }),
      aMessage({ personId: 'bo', date: daysAgo(8), direction: 'in' }),
      aMessage({ personId: 'cy', date: daysAgo(9), wantsAnswer: false }),
      aMessage({ personId: 'dee', date: daysAgo(9), answeredOn: daysAgo(7) }),
    ];
    expect(week(rowsOf({ messages })).waiting).toEqual([]);
  });

  it('finds who leads to a target of an open goal, and says to which', () => {
    const goal = aGoal();
    const bo = someone('bo', { cadenceDays: 900, title: 'Harbour pilot', met: false });
    const ada = someone('ada', { cadenceDays: 900 });
    const rows = rowsOf({
      people: [ada, bo],
      conversations: [],
      ties: [aTie(ada, bo, { strength: 5 })],
      goals: [goal],
      targets: [aTarget({ goalId: goal.id, text: 'Pilot', priority: 3 })],
    });
    expect(week(rows)).toMatchObject({ hasGoal: true, hasTarget: true });
    expect(week(rows).touches.find((touch) => touch.personId === 'ada')).toMatchObject({
      kind: 'conversation',
      targetName: 'Pilot',
    });
    const closed = { ...rows, goals: [{ ...goal, closedAt: NOON }] };
    expect(week(closed)).toMatchObject({ hasGoal: false, hasTarget: false });
  });

  it('tells news of the owner’s once, while it is news', () => {
    const news = aMilestone({ date: daysAgo(10) });
    const told = aMessage({ personId: 'ada', date: daysAgo(9), milestoneId: news.id });
    const { people } = planInput(rowsOf({ milestones: [news], messages: [told] }), TODAY, dayOf);
    const untold = people.filter((person) => person.hasUntoldMilestone).map((one) => one.personId);
    expect(untold).toEqual(many.filter((id) => id !== 'ada'));
    const old = planInput(rowsOf({ milestones: [{ ...news, date: daysAgo(90) }] }), TODAY, dayOf);
    expect(old.people.some((person) => person.hasUntoldMilestone)).toBe(false);
  });

  it('never proposes an ask of somebody at rest, whatever was asked and given', () => {
    const goal = aGoal();
    const rows = (asks: number, days: number) =>
      rowsOf({
        people: many.map((id) => someone(id, { closeness: { value: 5, ratedOn: MONDAY } })),
        conversations: many.map((id) => aConversation({ personIds: [id], date: daysAgo(30) })),
        asks: Array.from({ length: asks }, () =>
          anAsk({
            personId: 'ada',
            kind: 'referral',
            state: 'granted',
            askedOn: daysAgo(days),
            answeredOn: daysAgo(days),
          }),
        ),
        goals: [goal],
        targets: [aTarget({ goalId: goal.id, kind: 'person', personId: 'ada' })],
      });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 8, max: 300 }),
        (asks, days) => {
          const input = planInput(rows(asks, days), TODAY, dayOf);
          const resting = new Set(
            input.people.filter((person) => person.balance.atRest).map((person) => person.personId),
          );
          const asked = planWeek(input).touches.filter(({ kind }) => kind === 'ask');
          expect(asked.filter(({ personId }) => resting.has(personId))).toEqual([]);
        },
      ),
    );
  });
});
