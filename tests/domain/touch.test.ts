import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/domain/conversation';
import { CONVERSATION_FORMATS } from '../../src/domain/person';
import type { CalendarDate } from '../../src/domain/record';
import { conversationTouches } from '../../src/domain/touch';

const aConversation = (changes: Partial<Conversation> = {}): Conversation => ({
  id: 'c1',
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  personIds: ['ada'],
  state: 'held',
  date: '2026-11-10' as CalendarDate,
  time: '',
  minutes: null,
  format: 'coffee',
  purpose: null,
  goalId: null,
  place: '',
  preparation: '',
  notes: '',
  outcome: '',
  ...changes,
});

describe('the touches of a conversation', () => {
  it('are one for each person who was there', () => {
    expect(conversationTouches(aConversation({ personIds: ['ada', 'bo', 'ada'] }))).toEqual([
      { personId: 'ada', date: '2026-11-10', kind: 'in person' },
      { personId: 'bo', date: '2026-11-10', kind: 'in person' },
    ]);
  });

  it('do not exist before it was held', () => {
    expect(conversationTouches(aConversation({ state: 'planned' }))).toEqual([]);
    expect(conversationTouches(aConversation({ state: 'prepared' }))).toEqual([]);
    expect(conversationTouches(aConversation({ state: 'debriefed' }))).toHaveLength(1);
  });

  it('are in person unless it was by video or phone', () => {
    const kinds = CONVERSATION_FORMATS.map(
      (format) => conversationTouches(aConversation({ format }))[0]?.kind,
    );
    expect(kinds).toEqual(['in person', 'in person', 'in person', 'video', 'phone', 'in person']);
  });
});
