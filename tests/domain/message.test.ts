import { describe, expect, it } from 'vitest';
import { BLANK_MESSAGE, type Message, messageTouch } from '../../src/domain/message';
import { TODAY } from './arbitraries';

const aMessage = (changes: Partial<Message>): Message => ({
  id: 'm',
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  personId: 'ada',
  ...BLANK_MESSAGE,
  date: TODAY,
  ...changes,
});

describe('the touch of a message', () => {
  it('is answered once an answer came, or where it came from the person', () => {
    expect(messageTouch(aMessage({})).kind).toBe('message unanswered');
    expect(messageTouch(aMessage({ answeredOn: TODAY })).kind).toBe('message answered');
    expect(messageTouch(aMessage({ direction: 'in' }))).toEqual({
      personId: 'ada',
      date: TODAY,
      kind: 'message answered',
    });
  });

  it('is a reaction for a reaction, from either side', () => {
    expect(messageTouch(aMessage({ kind: 'reaction', direction: 'in' })).kind).toBe('reaction');
  });
});
