import { describe, expect, it } from 'vitest';
import { lineAt, linesLeft, linesOf, promisesLeft } from '../../../src/features/conversations/mark';
import { stepNamed, stepOf } from '../../../src/features/conversations/steps';
import { day, TODAY } from '../../support/builders';

const NOTES = '- small teams\n\n• a pilot in May';

describe('lines of notes', () => {
  it('lose list signs and empty lines', () => {
    expect(linesOf(NOTES)).toEqual(['small teams', 'a pilot in May']);
  });

  it('are found by the place of the caret', () => {
    expect(lineAt(NOTES, 3)).toBe('small teams');
    expect(lineAt(NOTES, NOTES.length)).toBe('a pilot in May');
  });

  it('on an empty line, the last one with words is meant', () => {
    expect(lineAt(NOTES, 14)).toBe('small teams');
    expect(lineAt(`${NOTES}\n`, NOTES.length + 1)).toBe('a pilot in May');
    expect(lineAt('', 0)).toBe('');
  });

  it('are left over where nothing was made of them', () => {
    const notes = 'small teams\nI will send the map\na pilot\nshe owes me a call';
    expect(
      linesLeft(
        { notes, opportunities: ['a pilot'] },
        [{ text: 'small teams' }],
        [{ text: 'send the map' }],
        [{ text: 'owes me a call' }],
      ),
    ).toEqual([]);
    expect(linesLeft({ notes, opportunities: [] }, [], [], [])).toHaveLength(4);
  });
});

it('a promise that is a follow-up already is not offered again', () => {
  const promise = {
    owner: 'me' as const,
    text: 'send the map',
    due: null,
    personIds: [],
    newNames: [],
    kind: 'resource' as const,
    start: 0,
    end: 12,
  };
  expect(promisesLeft([promise], [])).toEqual([promise]);
  expect(promisesLeft([promise], [{ text: 'I will send the map' }])).toEqual([]);
  expect(promisesLeft([promise], [], ['send the map before you ask'])).toEqual([]);
});

describe('the step that a conversation is at', () => {
  it('follows its state, and on its day it is prepared for', () => {
    expect(stepOf({ state: 'planned', date: day('2026-11-24') }, TODAY)).toBe('plan');
    expect(stepOf({ state: 'planned', date: TODAY }, TODAY)).toBe('prepare');
    expect(stepOf({ state: 'prepared', date: day('2026-11-24') }, TODAY)).toBe('prepare');
    expect(stepOf({ state: 'held', date: TODAY }, TODAY)).toBe('debrief');
    expect(stepOf({ state: 'debriefed', date: TODAY }, TODAY)).toBe('thank');
  });

  it('may be named by the address', () => {
    expect(stepNamed('hold')).toBe('hold');
    expect(stepNamed('elsewhere')).toBeNull();
    expect(stepNamed(undefined)).toBeNull();
  });
});
