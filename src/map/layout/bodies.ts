import type { SimulationNodeDatum } from 'd3-force';

/** Positions and velocities of all bodies, in typed arrays that forces can walk quickly. */
export interface Bodies {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
}

/** Bodies at rest at the positions given, which are copied. */
export function createBodies(x: Float64Array, y: Float64Array): Bodies {
  const count = x.length;
  return {
    count,
    x: x.slice(),
    y: y.slice(),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
  };
}

/**
 * A d3-force node whose numbers live in the typed arrays: the simulation integrates through these accessors,
 * and our forces read the arrays, so nothing is copied between the two.
 */
export class BodyNode implements SimulationNodeDatum {
  index: number;
  fx: number | null = null;
  fy: number | null = null;
  readonly #bodies: Bodies;
  readonly #at: number;

  constructor(bodies: Bodies, at: number) {
    this.#bodies = bodies;
    this.#at = at;
    this.index = at;
  }

  get x(): number {
    return this.#bodies.x[this.#at] as number;
  }
  set x(value: number) {
    this.#bodies.x[this.#at] = value;
  }
  get y(): number {
    return this.#bodies.y[this.#at] as number;
  }
  set y(value: number) {
    this.#bodies.y[this.#at] = value;
  }
  get vx(): number {
    return this.#bodies.vx[this.#at] as number;
  }
  set vx(value: number) {
    this.#bodies.vx[this.#at] = value;
  }
  get vy(): number {
    return this.#bodies.vy[this.#at] as number;
  }
  set vy(value: number) {
    this.#bodies.vy[this.#at] = value;
  }
}

/** One node for each body; those whose `pinned` flag is set stay where they are. */
export function bodyNodes(bodies: Bodies, pinned?: Uint8Array): BodyNode[] {
  return Array.from({ length: bodies.count }, (_, index) => {
    const node = new BodyNode(bodies, index);
    if (pinned?.[index] === 1) {
      node.fx = node.x;
      node.fy = node.y;
    }
    return node;
  });
}
