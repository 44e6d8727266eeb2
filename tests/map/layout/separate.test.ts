import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from '../../../src/map/layout/separate';
import { smallestDistance } from '../builders';

const coordinate = fc.double({ min: -40, max: 40, noNaN: true });

describe('separating points', () => {
  it('ends with all of them the distance apart, even in a crowd', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 }), (points) => {
        const x = Float64Array.from(points, ([px]) => px);
        const y = Float64Array.from(points, ([, py]) => py);
        separate(x, y, 16);
        expect(smallestDistance({ x, y })).toBeGreaterThanOrEqual(16);
      }),
      { numRuns: 50 },
    );
  });

  it('tells apart points on one spot', () => {
    const x = new Float64Array(30);
    const y = new Float64Array(30);
    separate(x, y, 16);
    expect(smallestDistance({ x, y })).toBeGreaterThanOrEqual(16);
  });

  it('leaves points alone that are far enough apart', () => {
    const x = Float64Array.from([0, 20, 500]);
    const y = Float64Array.from([0, 0, 3]);
    separate(x, y, 16);
    expect(Array.from(x)).toEqual([0, 20, 500]);
    expect(Array.from(y)).toEqual([0, 0, 3]);
  });
});
