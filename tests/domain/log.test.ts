import { describe, expect, test } from 'vitest';
import { dotSums, dotWeeks, type LogRows, logOf } from '../../src/domain/log';
import {
  aConversation,
  aFollowUp,
  aJot,
  aMessage,
  aTakeaway,
  day,
  NOON,
  TODAY,
} from '../support/builders';

const NOTHING: LogRows = {
  conversations: [],
  jots: [],
  takeaways: [],
  followUps: [],
  messages: [],
  asks: [],
  gives: [],
};
const dayOf = () => TODAY;

describe('the log', () => {
  test('puts the latest day first, and what was learned on the day of its conversation', () => {
    const talk = aConversation({ date: day('2026-10-01'), planChange: 'Ask the harbor first' });
    const takeaway = aTakeaway({ conversationId: talk.id });
    const jot = aJot({ writtenOn: day('2026-11-01') });
    const entries = logOf(
      { ...NOTHING, conversations: [talk], takeaways: [takeaway], jots: [jot] },
      dayOf,
    );
    expect(entries[0]?.kind).toBe('jot');
    expect(entries.slice(1).map(({ date }) => date)).toEqual(Array(3).fill('2026-10-01'));
    expect(entries.find(({ kind }) => kind === 'conversation')).toMatchObject({ learned: 1 });
    expect(entries.find(({ kind }) => kind === 'plan change')?.text).toBe('Ask the harbor first');
  });

  test('knows the goal of what came out of a conversation', () => {
    const talk = aConversation({ goalId: 'goal' });
    const done = aFollowUp({ conversationId: talk.id, doneAt: NOON });
    const entries = logOf({ ...NOTHING, conversations: [talk], followUps: [done] }, dayOf);
    expect(entries.map(({ goalId }) => goalId)).toEqual(['goal', 'goal']);
  });

  test('leaves out what is not done yet', () => {
    expect(logOf({ ...NOTHING, followUps: [aFollowUp({ doneAt: null })] }, dayOf)).toEqual([]);
  });
});

describe('the calendar of dots', () => {
  const held = (date: string) => aConversation({ state: 'held', date: day(date) });

  test('has half a year of weeks from Monday to Sunday, the days ahead empty', () => {
    const weeks = dotWeeks([], TODAY);
    expect(weeks).toHaveLength(26);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    // The 20th of November 2026 is a Friday.
    expect(weeks.at(-1)?.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, null, null]);
    expect(weeks.at(-1)?.[4]?.date).toBe(TODAY);
  });

  test('counts what passed, and not what is only planned or noted', () => {
    const rows = {
      ...NOTHING,
      conversations: [
        held('2026-11-20'),
        held('2026-11-20'),
        held('2026-06-01'),
        held('2020-01-01'),
        aConversation({ state: 'planned', date: day('2026-11-19') }),
      ],
      messages: [aMessage({ date: day('2026-11-16') })],
      jots: [aJot({ writtenOn: day('2026-11-18') })],
    };
    const weeks = dotWeeks(logOf(rows, dayOf), TODAY);
    expect(weeks.at(-1)?.map(({ count }) => count)).toEqual([1, 0, 0, 0, 2, null, null]);
    expect(dotSums(weeks)).toEqual({ exchanges: 4, days: 3, weeks: 2 });
  });
});
