import type { Bodies } from '../bodies';

/** How strongly a body is drawn to the radius of its orbit, and along the orbit to its angle, for each unit of alpha. */
const RADIAL_STRENGTH = 0.8;
const ANGLE_STRENGTH = 0.25;

/** Draws each body to its own orbit around the origin, and to its own angle there (radians). */
export function orbitForce(
  { count, x, y, vx, vy }: Bodies,
  radii: Float64Array,
  angles: Float64Array,
) {
  return (alpha: number): void => {
    for (let i = 0; i < count; i += 1) {
      const px = x[i] as number;
      const py = y[i] as number;
      const distance = Math.sqrt(px * px + py * py) || 1e-6;
      const outward = (((radii[i] as number) - distance) * RADIAL_STRENGTH * alpha) / distance;
      const angle = angles[i] as number;
      const targetX = Math.cos(angle) * distance;
      const targetY = Math.sin(angle) * distance;
      const along = ANGLE_STRENGTH * alpha;
      vx[i] = (vx[i] as number) + px * outward + (targetX - px) * along;
      vy[i] = (vy[i] as number) + py * outward + (targetY - py) * along;
    }
  };
}
