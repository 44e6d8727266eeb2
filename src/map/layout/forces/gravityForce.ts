import type { Bodies } from '../bodies';

/** Draws all bodies towards the origin, in proportion to their distance, so that what isn't linked stays in view. */
export function gravityForce({ count, x, y, vx, vy }: Bodies, strength: number) {
  return (alpha: number): void => {
    const factor = strength * alpha;
    for (let i = 0; i < count; i += 1) {
      vx[i] = (vx[i] as number) - (x[i] as number) * factor;
      vy[i] = (vy[i] as number) - (y[i] as number) * factor;
    }
  };
}
