import { describe, expect, it } from 'vitest';
import { earlyAskReasons } from '../../src/domain/askTiming';
import { BLANK_FOLLOW_UP, type FollowUp } from '../../src/domain/conversation';
import { TODAY } from './arbitraries';

const aFollowUp = (changes: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f',
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  ...BLANK_FOLLOW_UP,
  text: 'send the article',
  owner: 'me',
  kind: 'resource',
  personIds: ['ada'],
  due: TODAY,
  ...changes,
});

describe('an ask', () => {
  it('is early before any conversation', () => {
    expect(earlyAskReasons('ada', 0, [])).toEqual([{ reason: 'no conversation yet' }]);
    expect(earlyAskReasons('ada', 1, [])).toEqual([]);
  });

  it('is early while a promise to that person is open', () => {
    expect(earlyAskReasons('ada', 1, [aFollowUp()])).toEqual([
      { reason: 'promise not kept', followUpId: 'f', due: TODAY },
    ]);
  });

  it('is not early for a kept promise, theirs, or one to somebody else', () => {
    const others = [
      aFollowUp({ doneAt: 1 }),
      aFollowUp({ owner: 'them' }),
      aFollowUp({ personIds: ['bo'] }),
    ];
    expect(earlyAskReasons('ada', 1, others)).toEqual([]);
  });
});
