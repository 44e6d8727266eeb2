import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHitGrid, hitTest } from '../../../src/map/interact/hitTest';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });

describe('the hit test', () => {
  it('finds whoever is nearest within reach, and nobody beyond it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 }),
        coordinate,
        coordinate,
        fc.double({ min: 1, max: 3000, noNaN: true }),
        (people, px, py, reach) => {
          const grid = createHitGrid(
            Float64Array.from(people, ([x]) => x),
            Float64Array.from(people, ([, y]) => y),
          );
          const distances = people.map(([x, y]) => (x - px) ** 2 + (y - py) ** 2);
          const nearest = Math.min(...distances);
          const found = hitTest(grid, px, py, reach);
          if (nearest > reach * reach) expect(found).toBeNull();
          else expect(distances[found ?? -1]).toBe(nearest);
        },
      ),
    );
  });

  it('finds nobody on an empty map', () => {
    expect(hitTest(createHitGrid(new Float64Array(), new Float64Array()), 0, 0, 50)).toBeNull();
  });
});
