import type { Bodies } from '../bodies';
import { createPairFinder } from './pairFinder';

/**
 * Pushes bodies apart that would come nearer than `distance` on this tick, as d3's forceCollide. Only the first
 * `count` bodies take room.
 */
export function collideForce({ x, y, vx, vy }: Bodies, distance: number, count: number) {
  const nextX = new Float64Array(count);
  const nextY = new Float64Array(count);
  const eachPair = createPairFinder(count);

  function pushApart(a: number, b: number): void {
    const dx = (nextX[a] as number) - (nextX[b] as number) || 1e-6;
    const dy = (nextY[a] as number) - (nextY[b] as number) || 1e-6;
    const squared = dx * dx + dy * dy;
    if (squared >= distance * distance) return;
    const length = Math.sqrt(squared);
    const push = ((distance - length) / length) * 0.5;
    vx[a] = (vx[a] as number) + dx * push;
    vy[a] = (vy[a] as number) + dy * push;
    vx[b] = (vx[b] as number) - dx * push;
    vy[b] = (vy[b] as number) - dy * push;
  }

  return (): void => {
    for (let i = 0; i < count; i += 1) {
      nextX[i] = (x[i] as number) + (vx[i] as number);
      nextY[i] = (y[i] as number) + (vy[i] as number);
    }
    eachPair(nextX, nextY, distance, pushApart);
  };
}
