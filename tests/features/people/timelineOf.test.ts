import { describe, expect, test } from 'vitest';
import type { Timestamp } from '../../../src/domain/record';
import { briefOf, timelineOf } from '../../../src/features/people/timelineOf';
import type { PersonRecord } from '../../../src/storage/timeline';
import {
  aConversation,
  aFollowUp,
  aJot,
  aPerson,
  aTakeaway,
  day,
  NOON,
  TODAY,
} from '../../support/builders';

const dayOf = (at: Timestamp) => day(new Date(at).toISOString().slice(0, 10));
const DAY = 86_400_000;
const record = (fields: Partial<PersonRecord> = {}): PersonRecord => ({
  conversations: [],
  jots: [],
  takeaways: [],
  followUps: [],
  asks: [],
  gives: [],
  messages: [],
  ...fields,
});

describe('the timeline', () => {
  test('is newest first, whatever the kind', () => {
    const person = aPerson({
      metOn: day('2026-01-02'),
      pastRoles: [{ title: 'Analyst', organizationId: null, from: null, to: day('2026-03-01') }],
    });
    const entries = timelineOf(
      person,
      record({
        jots: [aJot({ writtenOn: day('2026-10-01') })],
        conversations: [aConversation({ date: day('2026-11-01') })],
        followUps: [aFollowUp({ due: day('2026-12-01') })],
        takeaways: [aTakeaway({ createdAt: NOON })],
      }),
      dayOf,
    );
    expect(entries.map(({ kind }) => kind)).toEqual([
      'followUp',
      'takeaway',
      'conversation',
      'jot',
      'role',
      'met',
    ]);
  });

  test('a follow-up stands on the day it was done, else due, else made', () => {
    const followUps = [
      aFollowUp({ due: day('2026-12-01'), doneAt: NOON - DAY }),
      aFollowUp({ due: day('2026-12-02') }),
      aFollowUp({ createdAt: NOON - 2 * DAY }),
    ];
    const entries = timelineOf(aPerson(), record({ followUps }), dayOf);
    expect(entries.map(({ date }) => date)).toEqual(['2026-12-02', '2026-11-19', '2026-11-18']);
  });

  test('takeaways stand with their conversation in the order written; others by themselves', () => {
    const conversation = aConversation();
    const takeaways = [
      aTakeaway({ text: 'second', conversationId: conversation.id, createdAt: NOON + 1 }),
      aTakeaway({ text: 'first', conversationId: conversation.id }),
      aTakeaway({ text: 'elsewhere', conversationId: 'another' }),
    ];
    const entries = timelineOf(
      aPerson(),
      record({ conversations: [conversation], takeaways }),
      dayOf,
    );
    const held = entries.find((entry) => entry.kind === 'conversation');
    expect(held?.takeaways.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(entries.filter(({ kind }) => kind === 'takeaway')).toHaveLength(1);
  });

  test('somebody admired from afar was not met, whatever the day says', () => {
    const person = aPerson({ met: false, metOn: day('2026-01-02') });
    expect(timelineOf(person, record(), dayOf)).toEqual([]);
  });
});

describe('the brief', () => {
  test('names the last talk held and the next one planned', () => {
    const conversations = [
      aConversation({ date: day('2026-10-01') }),
      aConversation({ date: day('2026-11-01') }),
      aConversation({ date: day('2026-11-10'), state: 'planned' }),
      aConversation({ date: day('2026-12-02'), state: 'planned' }),
      aConversation({ date: day('2026-12-01'), state: 'prepared' }),
    ];
    const brief = briefOf(record({ conversations }), TODAY);
    expect(brief.last?.date).toBe('2026-11-01');
    expect(brief.next?.date).toBe('2026-12-01');
  });

  test('what is owed both ways is told apart, the first due first, without what is done', () => {
    const followUps = [
      aFollowUp({ text: 'no day' }),
      aFollowUp({ text: 'later', due: day('2026-12-09') }),
      aFollowUp({ text: 'soon', due: day('2026-12-01') }),
      aFollowUp({ text: 'done', doneAt: NOON }),
      aFollowUp({ text: 'theirs', owner: 'them' }),
    ];
    const { mine, theirs } = briefOf(record({ followUps }), TODAY);
    expect(mine.map(({ text }) => text)).toEqual(['soon', 'later', 'no day']);
    expect(theirs.map(({ text }) => text)).toEqual(['theirs']);
  });
});
