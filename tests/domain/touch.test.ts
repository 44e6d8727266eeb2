import { describe, expect, it } from 'vitest';
import { CONVERSATION_FORMATS } from '../../src/domain/person';
import { conversationTouches } from '../../src/domain/touch';
import { aConversation, day } from './builders';

describe('the touches of a conversation', () => {
  it('are one for each person who was there', () => {
    expect(
      conversationTouches(
        aConversation('c', { personIds: ['ada', 'bo', 'ada'], date: day('2026-11-10') }),
      ),
    ).toEqual([
      { personId: 'ada', date: '2026-11-10', kind: 'in person' },
      { personId: 'bo', date: '2026-11-10', kind: 'in person' },
    ]);
  });

  it('do not exist before it was held', () => {
    expect(conversationTouches(aConversation('c', { state: 'planned' }))).toEqual([]);
    expect(conversationTouches(aConversation('c', { state: 'prepared' }))).toEqual([]);
    expect(conversationTouches(aConversation('c', { state: 'debriefed' }))).toHaveLength(1);
  });

  it('are in person unless it was by video or phone', () => {
    const kinds = CONVERSATION_FORMATS.map(
      (format) => conversationTouches(aConversation('c', { format }))[0]?.kind,
    );
    expect(kinds).toEqual(['in person', 'in person', 'in person', 'video', 'phone', 'in person']);
  });
});
