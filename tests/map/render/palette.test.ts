import { describe, expect, it } from 'vitest';
import { readPalette, WARMTH_STEPS, warmthStep } from '../../../src/map/render/palette';

describe('the palette', () => {
  it('is read from the tokens, whatever they are', () => {
    const palette = readPalette((color) => `computed ${color}`, 'serif');
    expect(palette.accent).toBe('computed var(--color-accent)');
    expect(palette.rings.secondary).toBe('computed var(--color-ring-secondary)');
    expect(palette.fontFamily).toBe('serif');
  });

  it('has a fill for each step of warmth, each with more of the accent than the one before', () => {
    const shares = readPalette((color) => color, 'serif').warmth.map((fill) =>
      Number(/accent\) (\d+)%/.exec(fill)?.[1]),
    );
    expect(shares).toHaveLength(WARMTH_STEPS);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(100);
  });

  it('has a step for every warmth', () => {
    expect(warmthStep(0)).toBe(0);
    expect(warmthStep(1)).toBe(WARMTH_STEPS - 1);
    expect(warmthStep(0.5)).toBe(3);
    expect(warmthStep(null)).toBe(0);
  });
});
