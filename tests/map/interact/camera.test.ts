import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenCameras,
  type Camera,
  clampCamera,
  fitBounds,
  panBy,
  toMap,
  toScreen,
  zoomAbout,
} from '../../../src/map/interact/camera';

const size = { width: 360, height: 600 };
const bounds = { left: -400, top: -300, right: 400, bottom: 300 };

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const camera: fc.Arbitrary<Camera> = fc.record({
  x: coordinate,
  y: coordinate,
  scale: fc.double({ min: 0.05, max: 5, noNaN: true }),
});
const factor = fc.double({ min: 0.2, max: 5, noNaN: true });

describe('the camera', () => {
  it('shows every point of the map at the place that leads back to it', () => {
    fc.assert(
      fc.property(camera, point, (from, at) => {
        const back = toMap(from, size, toScreen(from, size, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('keeps the point that it zooms about in its place', () => {
    fc.assert(
      fc.property(camera, point, factor, (from, about, by) => {
        const before = toMap(from, size, about);
        const after = toScreen(zoomAbout(from, size, about, by), size, before);
        expect(after.x).toBeCloseTo(about.x, 5);
        expect(after.y).toBeCloseTo(about.y, 5);
      }),
    );
  });

  it('moves what is seen along with the finger', () => {
    fc.assert(
      fc.property(camera, point, (from, at) => {
        const before = toScreen(from, size, at);
        const after = toScreen(panBy(from, 30, -12), size, at);
        expect(after.x - before.x).toBeCloseTo(30, 6);
        expect(after.y - before.y).toBeCloseTo(-12, 6);
      }),
    );
  });

  it('fits everything onto the canvas with a margin', () => {
    const fit = fitBounds(bounds, size, 20);
    expect(toScreen(fit, size, { x: -400, y: 0 }).x).toBeCloseTo(20, 6);
    expect(toScreen(fit, size, { x: 400, y: 0 }).x).toBeCloseTo(340, 6);
    expect(toScreen(fit, size, { x: 0, y: 300 }).y).toBeLessThan(580);
  });

  it('does not blow up a map of one person when it fits it', () => {
    expect(fitBounds({ left: 0, top: 0, right: 0, bottom: 0 }, size, 20).scale).toBeLessThan(2);
  });

  it('can neither be zoomed nor be moved away from the map for good', () => {
    fc.assert(
      fc.property(camera, (from) => {
        const kept = clampCamera(from, bounds, size);
        expect(kept.scale).toBeGreaterThanOrEqual(fitBounds(bounds, size, 0).scale * 0.499);
        expect(kept.scale).toBeLessThanOrEqual(5);
        expect(Math.abs(kept.x)).toBeLessThanOrEqual(400);
        expect(Math.abs(kept.y)).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('holds a point still all the way of an animated zoom about it', () => {
    fc.assert(
      fc.property(
        camera,
        point,
        factor,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, about, by, progress) => {
          const still = toMap(from, size, about);
          const on = betweenCameras(from, zoomAbout(from, size, about, by), progress);
          const off = toScreen(on, size, still);
          // Where a zoom is too small to be seen it is a straight way, and off by less than a pixel.
          expect(Math.abs(off.x - about.x)).toBeLessThan(1);
          expect(Math.abs(off.y - about.y)).toBeLessThan(1);
        },
      ),
    );
  });

  it('begins and ends an animated move exactly', () => {
    const from = { x: 1, y: 2, scale: 0.5 };
    const to = { x: -7, y: 30, scale: 2 };
    expect(betweenCameras(from, to, 0)).toEqual(from);
    expect(betweenCameras(from, to, 1)).toEqual(to);
  });
});
