import { describe, expect, it } from 'vitest';
import { createScene } from '../../src/map/render/scene';
import { hasMoved, sceneBetween } from '../../src/map/transition';
import { aNode } from './builders';

const sceneAt = (ids: readonly string[], x: number) =>
  createScene(
    'whole',
    ids.map((id) => aNode(id)),
    [],
    { x: Float64Array.from(ids, () => x), y: Float64Array.from(ids, (_, at) => at * 20) },
  );

describe('a scene between two', () => {
  const from = sceneAt(['ada', 'bo'], 0);
  const to = sceneAt(['newcomer', 'ada'], 100);

  it('has people on the way from where they were', () => {
    expect(sceneBetween(from, to, 0.5).x[1]).toBeCloseTo(50, 9);
    expect(sceneBetween(from, to, 0).x[1]).toBe(0);
  });

  it('has newcomers at their place already', () => {
    expect(sceneBetween(from, to, 0.1).x[0]).toBe(100);
  });

  it('is only needed where somebody has moved', () => {
    expect(hasMoved(from, to)).toBe(true);
    expect(hasMoved(from, sceneAt(['ada', 'bo', 'cy'], 0))).toBe(false);
  });

  it('ends exactly where people rest', () => {
    expect(sceneBetween(from, to, 1).x).toEqual(to.x);
  });
});
