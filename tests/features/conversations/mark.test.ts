import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/domain/conversation';
import { parseJot } from '../../../src/domain/jotParser/parseJot';
import {
  concerned,
  introducer,
  lineAt,
  linesLeft,
  linesOf,
  promisesLeft,
} from '../../../src/features/conversations/mark';
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

describe('a promise made while talking with Nadia concerns', () => {
  const known = ['Nadia Okoye', 'Priya Rao', 'Tom Vega'].map((name) => ({ id: name, name }));
  const of = (line: string): [FollowUp['owner'] | undefined, ...string[]] => {
    const found = parseJot(line, { today: TODAY, locale: 'en-GB', known });
    const [promise] = found.promises;
    return [promise?.owner, ...concerned(promise, found.introductions, ['Nadia Okoye'])];
  };

  it('her where she offers to introduce me, not who is to be met', () => {
    expect(of('she offered to intro me to Priya')).toEqual(['them', 'Nadia Okoye']);
    expect(of('Tom will introduce me to Priya')).toEqual(['them', 'Tom Vega']);
  });

  it('both where I introduce them', () => {
    expect(of('I will introduce her to Tom')).toEqual(['me', 'Nadia Okoye', 'Tom Vega']);
    expect(of('I will introduce Priya to Tom')).toEqual(['me', 'Priya Rao', 'Tom Vega']);
    expect(of('I will introduce her to Mirela Quill')).toEqual(['me', 'Nadia Okoye']);
  });

  it('who is named, else her', () => {
    expect(of('I will send Tom the map')).toEqual(['me', 'Tom Vega']);
    expect(of('I will send the map')).toEqual(['me', 'Nadia Okoye']);
  });
});

it('an introduction of me is theirs, also where nobody promised it', () => {
  expect(introducer('Intro me to Priya')).toBe('them');
  expect(introducer('Priya and her')).toBe('me');
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
