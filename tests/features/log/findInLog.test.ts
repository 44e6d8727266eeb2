import { describe, expect, test } from 'vitest';
import { type LogRows, logOf } from '../../../src/domain/log';
import {
  excerptAround,
  findInLog,
  inScope,
  prepareSearch,
} from '../../../src/features/log/findInLog';
import { aConversation, aJot, aTakeaway, TODAY } from '../../support/builders';

const rows: LogRows = {
  conversations: [
    aConversation({ id: 'a', personIds: ['ada'], reachedOut: 'them', notes: 'Küste und Hafen' }),
    aConversation({ id: 'b', personIds: ['bo'], reachedOut: 'me', goalId: 'goal' }),
  ],
  jots: [aJot({ text: 'The harbor master is called Ines', personIds: ['bo'] })],
  takeaways: [aTakeaway({ text: 'Small teams', conversationId: 'b', personIds: ['bo'] })],
  followUps: [],
  messages: [],
  asks: [],
  gives: [],
};
const entries = logOf(rows, () => TODAY);
const search = prepareSearch(entries, new Map());
const find = (wanted: Partial<Parameters<typeof findInLog>[1]>) =>
  findInLog(entries, { part: 'everything', reachedOut: 'any', query: '', ...wanted }, search);

describe('the log', () => {
  test('is searched in all words, without accents', () => {
    expect(find({ query: 'kuste HAFEN' }).map(({ key }) => key)).toEqual(['a']);
    expect(find({ query: 'kuste ines' })).toEqual([]);
  });

  test('shows conversations by who reached out, or what was learned', () => {
    const theirs = find({ part: 'conversations', reachedOut: 'them' });
    expect(theirs.map(({ key }) => key)).toEqual(['a']);
    expect(find({ part: 'learned' }).map(({ text }) => text)).toEqual(['Small teams']);
  });

  test('is that of the people of a scope, or of a goal', () => {
    const ofBo = inScope(entries, { kind: 'person', id: 'bo' }, new Set(['bo']));
    expect(ofBo).toHaveLength(3);
    const ofGoal = inScope(entries, { kind: 'goal', id: 'goal' }, new Set());
    expect(ofGoal.map(({ kind }) => kind).sort()).toEqual(['conversation', 'takeaway']);
  });

  test('says where the words stand', () => {
    expect(excerptAround('The harbor master is called Ines', 'INES')).toContain('called Ines');
    expect(excerptAround('Nothing of the kind', 'Ines')).toBe('');
  });
});
