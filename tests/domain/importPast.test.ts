import { describe, expect, it } from 'vitest';
import { type ImportedMeeting, NO_HISTORY } from '../../src/domain/importedHistory';
import { planPast } from '../../src/domain/importPast';
import { aConversation, day, TODAY } from '../support/builders';

const on = day('2026-11-02');
const meeting = (time: string): ImportedMeeting => ({
  title: 'Coffee with Ada',
  place: '',
  date: on,
  time,
  minutes: 30,
  attendees: [{ name: 'Ada Vale', email: '', linkedinUrl: '' }],
});
const added = (known: readonly string[], times: readonly string[]) => {
  let ids = 0;
  return planPast({
    history: { ...NO_HISTORY, meetings: times.map(meeting) },
    idOf: () => 'ada',
    addVouches: () => undefined,
    messages: [],
    conversations: known.map((time) => aConversation({ personIds: ['ada'], date: on, time })),
    today: TODAY,
    newId: () => {
      ids += 1;
      return `c${ids}`;
    },
  }).conversationsToAdd.map(({ time }) => time);
};

describe('meetings of a calendar', () => {
  it('are those that were logged by hand without their time', () => {
    expect(added([''], ['10:00'])).toEqual([]);
    expect(added(['10:00'], [''])).toEqual([]);
  });

  it('are others at another time, where both know theirs', () => {
    expect(added(['10:00'], ['10:00', '15:00'])).toEqual(['15:00']);
  });
});
