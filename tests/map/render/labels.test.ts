import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesTouch,
  createDiscCounter,
  createTextFitter,
  LABEL_HEIGHT,
  type LabelCandidate,
  placeLabels,
  textDirection,
  WIDEST_LABEL,
} from '../../../src/map/render/labels';

const canvas = { width: 360, height: 300 };
const noDiscs = createDiscCounter([]);

const aCandidate = (text: string, changes: Partial<LabelCandidate> = {}): LabelCandidate => ({
  text,
  width: text.length * 6,
  x: 180,
  y: 150,
  radius: 6,
  mayCover: 0,
  triesCorners: false,
  ...changes,
});

const candidates = fc.array(
  fc
    .record({
      x: fc.double({ min: 0, max: 360, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
      width: fc.double({ min: 10, max: 130, noNaN: true }),
    })
    .map((place) => aCandidate('name', place)),
  { maxLength: 60 },
);

const boxOf = (label: { x: number; y: number }, width: number) => ({
  left: label.x - width / 2,
  right: label.x + width / 2,
  top: label.y - LABEL_HEIGHT / 2,
  bottom: label.y + LABEL_HEIGHT / 2,
});

describe('placing names', () => {
  it('never lets two touch, nor one leave the canvas', () => {
    fc.assert(
      fc.property(candidates, (wanted) => {
        const placed = placeLabels(wanted, noDiscs, [], canvas, 100);
        const boxes = placed.map((label) => boxOf(label, wanted[label.of]?.width ?? 0));
        boxes.forEach((box, at) => {
          expect(box.left).toBeGreaterThanOrEqual(-1e-9);
          expect(box.right).toBeLessThanOrEqual(canvas.width + 1e-9);
          expect(box.top).toBeGreaterThanOrEqual(-1e-9);
          expect(box.bottom).toBeLessThanOrEqual(canvas.height + 1e-9);
          for (const other of boxes.slice(at + 1)) expect(boxesTouch(box, other)).toBe(false);
        });
      }),
    );
  });

  it('gives the room to those that come first, and stops at the most allowed', () => {
    const crowd = Array.from({ length: 40 }, (_, at) =>
      aCandidate(`name ${at}`, { x: 30 + (at % 6) * 60, y: 20 + Math.floor(at / 6) * 40 }),
    );
    const placed = placeLabels(crowd, noDiscs, [], canvas, 5);
    expect(placed.map((label) => label.of)).toEqual([0, 1, 2, 3, 4]);
  });

  it('puts a name below its disc, or above where somebody is below', () => {
    const below = placeLabels([aCandidate('Ada')], noDiscs, [], canvas, 9)[0];
    expect(below?.y).toBeGreaterThan(150);
    const somebody = createDiscCounter([{ x: 180, y: 168, radius: 6 }]);
    const above = placeLabels([aCandidate('Ada')], somebody, [], canvas, 9)[0];
    expect(above?.y).toBeLessThan(150);
  });

  it('leaves reserved boxes free', () => {
    const all = { left: 0, top: 0, right: 360, bottom: 300 };
    expect(placeLabels([aCandidate('Ada')], noDiscs, [all], canvas, 9)).toEqual([]);
  });

  it('places a name that must be read even there', () => {
    const all = { left: 0, top: 0, right: 360, bottom: 300 };
    const must = aCandidate('Ada', { mayCover: Number.POSITIVE_INFINITY, x: 359 });
    const placed = placeLabels([must], noDiscs, [all], canvas, 9)[0];
    expect(placed?.x).toBeLessThan(canvas.width - 9);
    expect(placed?.x).toBeGreaterThan(canvas.width - 20);
  });

  it('hides no disc unless it may', () => {
    const crowd = createDiscCounter(
      Array.from({ length: 400 }, (_, at) => ({
        x: (at % 20) * 18,
        y: Math.floor(at / 20) * 15,
        radius: 5,
      })),
    );
    const wanted = (mayCover: number) =>
      placeLabels([aCandidate('Ada Byron', { mayCover })], crowd, [], canvas, 9);
    expect(wanted(0)).toHaveLength(0);
    expect(wanted(20)).toHaveLength(1);
  });
});

describe('the direction of a name', () => {
  it('is that of its first letter', () => {
    expect(textDirection('Ada')).toBe('ltr');
    expect(textDirection('דנה כהן')).toBe('rtl');
    expect(textDirection('(ليلى) Haddad')).toBe('rtl');
    expect(textDirection('陳美玲')).toBe('ltr');
    expect(textDirection('')).toBe('ltr');
  });
});

describe('fitting a text', () => {
  it('shortens long names and keeps whole what people see as one letter', () => {
    let measured = 0;
    const fitText = createTextFitter((text) => {
      measured += 1;
      return text.length * 8;
    });
    expect(fitText('Ada Byron')).toEqual({ text: 'Ada Byron', width: 72 });
    const long = fitText('👩‍🚀'.repeat(20));
    expect(long.width).toBeLessThanOrEqual(WIDEST_LABEL);
    expect(long.text).toMatch(/^(👩‍🚀)+…$/u);
    const before = measured;
    fitText('Ada Byron');
    expect(measured).toBe(before);
  });
});
