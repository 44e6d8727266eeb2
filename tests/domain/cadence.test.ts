import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CadenceSettings,
  cadenceOf,
  cadenceState,
  DEFAULT_CADENCES,
  rhythm,
} from '../../src/domain/cadence';
import { addDays } from '../../src/domain/calendarDate';
import { pastDay, TODAY } from './arbitraries';
import { aPerson, day } from './builders';

const settings: CadenceSettings = { ...DEFAULT_CADENCES, byTag: { mentor: 45, alumni: 120 } };

describe('the cadence of a person', () => {
  it('is their own before that of a tag, and that before that of the layer', () => {
    const person = aPerson('ada', { layer: 'primary', tags: ['alumni', 'mentor', 'chess'] });
    expect(cadenceOf({ ...person, cadenceDays: 7 }, settings)).toEqual({
      days: 7,
      by: { kind: 'person' },
    });
    expect(cadenceOf(person, settings)).toEqual({ days: 45, by: { kind: 'tag', tag: 'mentor' } });
    expect(cadenceOf({ ...person, tags: ['chess'] }, settings)).toEqual({
      days: 30,
      by: { kind: 'layer', layer: 'primary' },
    });
  });

  it('is none for somebody imported and not yet looked at', () => {
    expect(cadenceOf(aPerson('ada'), settings)).toBeNull();
  });

  it('takes no tag for one that only looks like a property of an object', () => {
    expect(cadenceOf(aPerson('ada', { tags: ['constructor', 'toString'] }), settings)).toBeNull();
  });
});

describe('the state of a cadence', () => {
  const monthly = { days: 30, by: { kind: 'person' } } as const;

  it('starts again with any touch', () => {
    fc.assert(
      fc.property(pastDay, (addedOn) => {
        expect(cadenceState(monthly, TODAY, addedOn, TODAY)).toEqual({
          dueOn: addDays(TODAY, 30),
          overdueDays: -30,
          elapsed: 0,
        });
      }),
    );
  });

  it('counts from the day somebody was added where nothing passed yet', () => {
    expect(cadenceState(monthly, null, addDays(TODAY, -45), TODAY)).toEqual({
      dueOn: addDays(TODAY, -15),
      overdueDays: 15,
      elapsed: 1.5,
    });
  });
});

describe('the rhythm', () => {
  it('counts the days with a touch in each week from Monday to Sunday', () => {
    const dates = ['2026-11-09', '2026-11-15', '2026-11-15', '2026-11-16', '2026-11-20'].map(day);
    expect(rhythm(dates, day('2026-11-20'), 3)).toEqual([
      { monday: '2026-11-02', days: 0 },
      { monday: '2026-11-09', days: 2 },
      { monday: '2026-11-16', days: 2 },
    ]);
  });

  it('leaves out what lies before it or ahead', () => {
    const dates = ['2026-11-01', '2026-11-21'].map(day);
    expect(rhythm(dates, day('2026-11-20'), 2).map((week) => week.days)).toEqual([0, 0]);
  });
});
