import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../src/map/interact/keys';
import { wheelZoom } from '../../../src/map/interact/wheel';

const press = (
  key: string,
  held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {},
) => keyAction({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('keys on the map', () => {
  it('look further in the direction of an arrow', () => {
    expect(press('ArrowRight')).toMatchObject({ type: 'pan', dx: expect.any(Number), dy: 0 });
    const right = press('ArrowRight');
    const left = press('ArrowLeft');
    expect(right?.type === 'pan' && right.dx).toBeLessThan(0);
    expect(left?.type === 'pan' && left.dx).toBeGreaterThan(0);
  });

  it('zoom in and out by the same step', () => {
    const into = press('+');
    const out = press('-');
    if (into?.type !== 'zoomAtMiddle' || out?.type !== 'zoomAtMiddle') throw new Error('no zoom');
    expect(into.factor).toBeGreaterThan(1);
    expect(into.factor * out.factor).toBeCloseTo(1, 9);
    expect(press('=')).toEqual(into);
  });

  it('show everybody with 0 and clear the selection with Escape', () => {
    expect(press('0')).toEqual({ type: 'fit' });
    expect(press('Escape')).toEqual({ type: 'clear' });
  });

  it('that belong to others are left to them', () => {
    for (const key of ['Tab', 'a', 'Enter', 'PageDown']) expect(press(key)).toBeNull();
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('0', { metaKey: true })).toBeNull();
  });
});

describe('the wheel', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
    wheelZoom({ deltaY, deltaMode, ctrlKey });

  it('zooms in when turned away, and back to where it was when turned back', () => {
    expect(turn(-100)).toBeGreaterThan(1.1);
    expect(turn(-100) * turn(100)).toBeCloseTo(1, 9);
  });

  it('zooms alike in lines and in pixels', () => {
    expect(turn(3, 1)).toBeCloseTo(turn(48), 9);
  });

  it('zooms more for each pixel of a pinch', () => {
    expect(turn(-10, 0, true)).toBeGreaterThan(turn(-10));
  });

  it('never leaps', () => {
    expect(turn(-100_000)).toBeLessThan(2);
  });
});
