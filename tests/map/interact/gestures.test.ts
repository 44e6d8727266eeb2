import { describe, expect, it } from 'vitest';
import {
  type GestureAction,
  NO_GESTURE,
  type PointerInput,
  readGesture,
} from '../../../src/map/interact/gestures';

type Step = [type: PointerInput['type'], pointer: number, x: number, y: number, time?: number];

/** What a sequence of inputs means, all told. */
function actionsOf(...steps: Step[]): readonly GestureAction[] {
  let state = NO_GESTURE;
  return steps.flatMap(([type, pointer, x, y, time = 0]) => {
    const step = readGesture(state, { type, pointer, x, y, time });
    state = step.state;
    return step.actions;
  });
}

describe('one finger', () => {
  it('that comes and goes is a tap where it came down', () => {
    expect(actionsOf(['down', 1, 50, 60], ['up', 1, 52, 61, 80])).toEqual([
      { type: 'tap', at: { x: 50, y: 60 } },
    ]);
  });

  it('that trembles is a tap still', () => {
    const actions = actionsOf(['down', 1, 50, 60], ['move', 1, 54, 63], ['up', 1, 54, 63, 80]);
    expect(actions.map((action) => action.type)).toEqual(['tap']);
  });

  it('that moves pans by as much in all, and does not tap', () => {
    const actions = actionsOf(
      ['down', 1, 50, 60],
      ['move', 1, 54, 60],
      ['move', 1, 70, 66],
      ['move', 1, 90, 60],
      ['up', 1, 90, 60, 80],
    );
    expect(actions).toEqual([
      { type: 'pan', dx: 20, dy: 6 },
      { type: 'pan', dx: 20, dy: -6 },
    ]);
  });

  it('that rests for long is no tap', () => {
    expect(actionsOf(['down', 1, 50, 60], ['up', 1, 50, 60, 900])).toEqual([]);
  });

  it('that the browser takes away is no tap', () => {
    expect(actionsOf(['down', 1, 50, 60], ['cancel', 1, 50, 60, 10])).toEqual([]);
  });

  it('that taps twice in time at one place is a tap and a double tap', () => {
    const actions = actionsOf(
      ['down', 1, 50, 60],
      ['up', 1, 50, 60, 80],
      ['down', 1, 58, 64, 200],
      ['up', 1, 58, 64, 260],
    );
    expect(actions).toEqual([
      { type: 'tap', at: { x: 50, y: 60 } },
      { type: 'doubleTap', at: { x: 58, y: 64 } },
    ]);
  });

  it.each([
    ['too late', 58, 64, 900],
    ['elsewhere', 150, 64, 200],
  ])('that taps again %s taps twice', (_, x, y, time) => {
    const actions = actionsOf(
      ['down', 1, 50, 60],
      ['up', 1, 50, 60, 80],
      ['down', 1, x, y, time],
      ['up', 1, x, y, time + 50],
    );
    expect(actions.map((action) => action.type)).toEqual(['tap', 'tap']);
  });
});

describe('two fingers', () => {
  it('that part zoom in about their middle', () => {
    const actions = actionsOf(['down', 1, 100, 100], ['down', 2, 200, 100], ['move', 2, 300, 100]);
    expect(actions).toEqual([
      { type: 'pan', dx: 50, dy: 0 },
      { type: 'zoom', about: { x: 200, y: 100 }, factor: 2 },
    ]);
  });

  it('are never a tap, and the one that stays goes on panning', () => {
    const actions = actionsOf(
      ['down', 1, 100, 100],
      ['down', 2, 200, 100, 10],
      ['up', 2, 200, 100, 60],
      ['move', 1, 110, 100, 70],
      ['up', 1, 110, 100, 90],
    );
    expect(actions).toEqual([{ type: 'pan', dx: 10, dy: 0 }]);
  });

  it('are not disturbed by a third', () => {
    const actions = actionsOf(
      ['down', 1, 100, 100],
      ['down', 2, 200, 100],
      ['down', 3, 300, 300],
      ['move', 3, 10, 10],
      ['up', 3, 10, 10, 50],
    );
    expect(actions).toEqual([]);
  });
});

describe('a pointer that never came down', () => {
  it('means nothing', () => {
    expect(actionsOf(['move', 1, 50, 60], ['up', 1, 50, 60])).toEqual([]);
  });
});
