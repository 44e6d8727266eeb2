import type { Bodies } from '../bodies';
import { createBarnesHutTree } from './barnesHutTree';

export interface ChargeOptions {
  /** Negative repels; d3's default is -30. */
  readonly strength: number;
  /** The weight of each body; repulsion grows with it at both ends. */
  readonly mass: Float64Array;
  /** Barnes-Hut accuracy: larger is coarser and faster. */
  readonly theta: number;
  /** The field is computed on one tick of so many and held in between, as bodies move little from tick to tick. */
  readonly every: number;
}

/** Repulsion between all bodies that falls with the distance, as d3's forceManyBody, over typed arrays. */
export function chargeForce(bodies: Bodies, options: ChargeOptions) {
  const { strength, mass, theta, every } = options;
  const tree = createBarnesHutTree(bodies.count);
  const fieldX = new Float64Array(bodies.count);
  const fieldY = new Float64Array(bodies.count);
  let tick = 0;
  return (alpha: number): void => {
    if (tick % every === 0) {
      tree.build(bodies.x, bodies.y, mass);
      tree.field(theta, fieldX, fieldY);
    }
    tick += 1;
    const factor = strength * alpha;
    for (let i = 0; i < bodies.count; i += 1) {
      bodies.vx[i] = (bodies.vx[i] as number) + (fieldX[i] as number) * factor;
      bodies.vy[i] = (bodies.vy[i] as number) + (fieldY[i] as number) * factor;
    }
  };
}
