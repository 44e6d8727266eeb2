import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScreen } from '../../../src/map/interact/camera';
import { clearPart, panInto } from '../../../src/map/interact/reveal';

const size = { width: 336, height: 348 };
/** As on a phone: over the lower part of the picture, from edge to edge. */
const card = { left: 0, top: 200, right: 336, bottom: 370 };

describe('who is chosen', () => {
  it('is moved out from beneath the card, with room for the name, and no further than that', () => {
    const coordinate = fc.double({ min: -400, max: 400, noNaN: true });
    const scale = fc.double({ min: 0.1, max: 5, noNaN: true });
    const camera = fc.record({ x: coordinate, y: coordinate, scale });
    fc.assert(
      fc.property(camera, fc.record({ x: coordinate, y: coordinate }), (from, person) => {
        const to = panInto(from, size, person, clearPart(size, card)) ?? from;
        const { x, y } = toScreen(to, size, person);
        expect(y).toBeGreaterThanOrEqual(48 - 1e-6);
        expect(y).toBeLessThanOrEqual(card.top - 48 + 1e-6);
        expect(x).toBeGreaterThanOrEqual(72 - 1e-6);
        expect(x).toBeLessThanOrEqual(size.width - 72 + 1e-6);
        expect(to.scale).toBe(from.scale);
        expect(panInto({ ...to }, size, person, clearPart(size, card)) ?? to).toEqual(
          expect.objectContaining({ x: expect.closeTo(to.x, 6), y: expect.closeTo(to.y, 6) }),
        );
      }),
    );
  });

  it('stays where it is while nothing lies over it', () => {
    const camera = { x: 0, y: 0, scale: 1 };
    expect(panInto(camera, size, { x: 10, y: -60 }, clearPart(size, card))).toBeNull();
    expect(clearPart(size, null)).toEqual({ left: 0, top: 0, right: 336, bottom: 348 });
    expect(clearPart(size, { left: 0, top: 400, right: 336, bottom: 500 }).bottom).toBe(348);
  });

  it('goes beside a card in the corner of a wide picture', () => {
    const wide = { width: 900, height: 600 };
    const corner = { left: 560, top: 16, right: 884, bottom: 240 };
    expect(clearPart(wide, corner)).toEqual({ left: 0, top: 0, right: 560, bottom: 600 });
  });
});
