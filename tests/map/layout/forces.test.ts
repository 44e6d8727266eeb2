import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBarnesHutTree } from '../../../src/map/layout/forces/barnesHutTree';
import { createPairFinder } from '../../../src/map/layout/forces/pairFinder';

const point = fc.tuple(
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);

const columns = (points: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(points, ([px]) => px),
  y: Float64Array.from(points, ([, py]) => py),
});

function fieldByBruteForce(x: Float64Array, y: Float64Array, mass: Float64Array, of: number) {
  let fieldX = 0;
  let fieldY = 0;
  x.forEach((px, other) => {
    const dx = px - (x[of] ?? 0);
    const dy = (y[other] ?? 0) - (y[of] ?? 0);
    const share = (mass[other] ?? 0) / Math.max(1, dx * dx + dy * dy);
    fieldX += dx * share;
    fieldY += dy * share;
  });
  return { x: fieldX, y: fieldY };
}

describe('the tree that sums repulsion', () => {
  it('equals the sum over all pairs when no cell is far enough to be lumped', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const { x, y } = columns(points);
        const mass = x.map((_, at) => 1 + (at % 3));
        const tree = createBarnesHutTree(x.length);
        const fieldX = new Float64Array(x.length);
        const fieldY = new Float64Array(x.length);
        tree.build(x, y, mass);
        tree.field(1e-9, fieldX, fieldY);
        x.forEach((_, at) => {
          const expected = fieldByBruteForce(x, y, mass, at);
          expect(fieldX[at]).toBeCloseTo(expected.x, 6);
          expect(fieldY[at]).toBeCloseTo(expected.y, 6);
        });
      }),
    );
  });

  it('is near that sum when far cells are lumped, as long as points are spread out', () => {
    const { x, y } = columns(
      Array.from({ length: 400 }, (_, at) => [
        20 * Math.sqrt(at) * Math.cos(at * 2.4),
        20 * Math.sqrt(at) * Math.sin(at * 2.4),
      ]),
    );
    const mass = new Float64Array(400).fill(1);
    const tree = createBarnesHutTree(400);
    const fieldX = new Float64Array(400);
    const fieldY = new Float64Array(400);
    tree.build(x, y, mass);
    tree.field(0.9, fieldX, fieldY);
    let error = 0;
    let size = 0;
    x.forEach((_, at) => {
      const expected = fieldByBruteForce(x, y, mass, at);
      error += Math.hypot((fieldX[at] ?? 0) - expected.x, (fieldY[at] ?? 0) - expected.y);
      size += Math.hypot(expected.x, expected.y);
    });
    expect(error / size).toBeLessThan(0.05);
    expect(error).toBeGreaterThan(0);
  });
});

describe('the finder of near pairs', () => {
  it('visits every pair nearer than the reach, and no pair twice', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 60 }),
        fc.double({ min: 1, max: 200, noNaN: true }),
        (points, reach) => {
          const { x, y } = columns(points);
          const visited = new Set<string>();
          createPairFinder(points.length)(x, y, reach, (a, b) => {
            const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
            expect(visited.has(pair)).toBe(false);
            visited.add(pair);
          });
          points.forEach(([ax, ay], a) => {
            points.slice(0, a).forEach(([bx, by], b) => {
              if (Math.hypot(ax - bx, ay - by) < reach) expect(visited).toContain(`${b} ${a}`);
            });
          });
        },
      ),
    );
  });
});
