import { describe, expect, it } from 'vitest';
import { askFlags, earlyAskReasons } from '../../src/domain/askTiming';
import { balance } from '../../src/domain/balance';
import { BLANK_FOLLOW_UP, type FollowUp } from '../../src/domain/conversation';
import { TODAY } from './arbitraries';
import { anAsk } from './builders';

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

describe('the flags of an ask', () => {
  const balanced = (changes: Partial<Parameters<typeof balance>[0]>) =>
    balance({ closeness: null, asks: [], gives: [], overruled: false, today: TODAY, ...changes });

  it('are those of time and of balance', () => {
    expect(askFlags('advice', [], balanced({}))).toEqual([]);
    expect(askFlags('referral', [], balanced({}))).toEqual([
      { reason: 'more than may be asked', kind: 'referral' },
    ]);
    const early = earlyAskReasons('ada', 0, []);
    const rested = balanced({ asks: [anAsk('a', { kind: 'referral', answeredOn: TODAY })] });
    expect(askFlags('advice', early, rested)).toEqual([
      { reason: 'no conversation yet' },
      { obstacle: 'at rest', below: -4 },
    ]);
  });

  it('leave out balance where the owner asks anyway', () => {
    const asks = [anAsk('a', { kind: 'referral', answeredOn: TODAY })];
    expect(askFlags('referral', [], balanced({ asks, overruled: true }))).toEqual([]);
  });
});
