import { describe, expect, it } from 'vitest';
import type { WeekTouch } from '../../../src/domain/planner/thisWeek';
import { totalInWords } from '../../../src/features/today/week/weekWords';
import { TODAY } from '../../support/builders';

const touch = (state: 'open' | 'done' | 'planned'): WeekTouch =>
  ({
    done: state === 'done',
    planned: state === 'planned' ? { id: 'talk', date: TODAY } : null,
  }) as WeekTouch;

const total = (...states: Parameters<typeof touch>[0][]): string =>
  totalInWords({ touches: states.map(touch), minutes: 10 * states.length, minutesLeft: 10 });

describe('the week in words', () => {
  it('counts a planned talk as planned, and done only what was done', () => {
    expect(total('open', 'open')).toBe('2 people, about 20 minutes');
    expect(total('done', 'planned', 'open')).toBe(
      '3 people, 1 done, 1 planned, about 10 minutes left',
    );
    expect(total('planned')).toBe('1 person, 1 planned. That is enough for this week.');
    expect(total('done', 'done')).toBe('2 people, all done. That is enough for this week.');
  });
});
