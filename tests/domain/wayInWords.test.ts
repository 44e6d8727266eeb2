import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendarDate';
import { waysIn } from '../../src/domain/path';
import type { Tie } from '../../src/domain/person';
import { tieNetwork } from '../../src/domain/tieNetwork';
import { aroundInWords, type OnTheWay, wayInWords } from '../../src/domain/wayInWords';
import { TODAY } from './arbitraries';
import { aFirstHop, aTie } from './builders';

const known = (name: string, changes: Partial<OnTheWay> = {}): OnTheWay => ({
  name,
  howMet: '',
  metOn: null,
  lastTouch: null,
  ...changes,
});

const people: Readonly<Record<string, OnTheWay>> = {
  ada: known('Ada Vale', { howMet: 'at the tide fair.', lastTouch: addDays(TODAY, -3) }),
  bo: known('Bo Tidewater'),
};

function wayTo(end: string, ties: readonly Tie[], balance = 0) {
  const [path] = waysIn({
    network: tieNetwork(['ada', 'bo'], ties),
    firstHops: [aFirstHop('ada', { warmth: 0.7, balance })],
    endIds: [end],
    pinned: new Set(),
    avoided: new Set(),
  }).paths;
  if (!path) throw new Error('no path');
  return wayInWords(path, (id) => people[id], { today: TODAY, locale: 'en' });
}

describe('a way in, in words', () => {
  it('is one step to somebody there whom the owner knows: how met, and when they last spoke', () => {
    expect(wayTo('ada', [])).toMatchObject({
      people: 'Ada Vale',
      chance: 'Likely',
      steps: [
        {
          personId: 'ada',
          text: 'Ada Vale and you: close, met: at the tide fair, last touch 3 days ago',
          isWeakest: false,
        },
      ],
      weakest: '',
      cautions: [],
    });
  });

  it('names the weakest step of a chain, and on whose word it rests', () => {
    const tie = aTie('ada', 'bo', { strength: 2, certainty: 'guessed', how: 'rowing club' });
    const words = wayTo('bo', [tie]);
    expect(words).toMatchObject({
      firstId: 'ada',
      people: 'Ada Vale, then Bo Tidewater',
      chance: 'Possible',
      weakest: 'Ada Vale knows Bo Tidewater a little (rowing club), you guess',
      cautions: ['It rests on a guess.'],
    });
    expect(words.steps.map(({ isWeakest }) => isWeakest)).toEqual([false, true]);
  });

  it('warns where more was asked of the first person than given', () => {
    expect(wayTo('ada', [], -2).cautions).toEqual([
      'You asked more of Ada Vale than you gave lately.',
    ]);
  });

  it('says whom the ways go around', () => {
    expect(aroundInWords([])).toBe('');
    expect(aroundInWords(['Cy Reed'])).toContain('Cy Reed is at rest');
    expect(aroundInWords(['Cy Reed', 'Di Moss'])).toContain('Cy Reed and Di Moss are at rest');
  });
});
