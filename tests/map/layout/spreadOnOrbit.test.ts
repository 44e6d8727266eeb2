import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, spreadOnOrbit } from '../../../src/map/layout/spreadOnOrbit';

const angles = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
  minLength: 2,
  maxLength: 40,
});

describe('spreading angles on an orbit', () => {
  it('keeps all of them the gap apart, however full the orbit is', () => {
    fc.assert(
      fc.property(angles, fc.double({ min: 0.01, max: 1, noNaN: true }), (wanted, fullness) => {
        const gap = (fullness * 2 * Math.PI) / wanted.length;
        const sorted = spreadOnOrbit(wanted, gap).sort((a, b) => a - b);
        sorted.forEach((angle, at) => {
          const next = sorted[at + 1] ?? (sorted[0] ?? 0) + 2 * Math.PI;
          expect(next - angle).toBeGreaterThan(gap - 1e-9);
        });
      }),
    );
  });

  it('leaves angles alone that are far enough apart', () => {
    const wanted = [0.5, 3, 1.5];
    spreadOnOrbit(wanted, 0.5).forEach((angle, at) => {
      expect(angleBetween(angle, wanted[at] ?? 0)).toBeCloseTo(0, 9);
    });
  });

  it('moves two that are too near by the same amount', () => {
    const [first, second] = spreadOnOrbit([1, 1.1], 0.3);
    expect(first).toBeCloseTo(0.9, 9);
    expect(second).toBeCloseTo(1.2, 9);
  });

  it('keeps their order across the seam of the circle', () => {
    const [before, after] = spreadOnOrbit([-0.05, 0.05], 0.4);
    expect(angleBetween(0, before ?? 0)).toBeCloseTo(-0.2, 9);
    expect(angleBetween(0, after ?? 0)).toBeCloseTo(0.2, 9);
  });
});
