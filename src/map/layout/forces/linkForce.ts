import type { Bodies } from '../bodies';

/** Pairs of bodies, with the weight of each pair (1 is ordinary). */
export interface Links {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
}

/** How many links end at each body. */
function degreesOf(bodyCount: number, links: Links): Uint32Array {
  const degrees = new Uint32Array(bodyCount);
  for (let i = 0; i < links.count; i += 1) {
    const from = links.from[i] as number;
    const to = links.to[i] as number;
    degrees[from] = (degrees[from] as number) + 1;
    degrees[to] = (degrees[to] as number) + 1;
  }
  return degrees;
}

/**
 * Draws linked bodies towards `distance` of each other, as d3's forceLink does (a link's strength is one over the
 * smaller degree, the lighter end moves more), over typed arrays. A link's weight scales its strength up to 1.
 */
export function linkForce(bodies: Bodies, links: Links, distance: number) {
  const { x, y, vx, vy } = bodies;
  const { count, from, to } = links;
  const degrees = degreesOf(bodies.count, links);
  const strength = new Float64Array(count);
  const bias = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const a = degrees[from[i] as number] as number;
    const b = degrees[to[i] as number] as number;
    strength[i] = Math.min(1, (links.weight[i] as number) / Math.min(a, b));
    bias[i] = a / (a + b);
  }
  return (alpha: number): void => {
    for (let i = 0; i < count; i += 1) {
      const a = from[i] as number;
      const b = to[i] as number;
      const ax = vx[a] as number;
      const ay = vy[a] as number;
      const bx = vx[b] as number;
      const by = vy[b] as number;
      // Two bodies on one spot are told apart by their order, which is as reproducible as it is arbitrary.
      const dx = (x[b] as number) + bx - (x[a] as number) - ax || 1e-6;
      const dy = (y[b] as number) + by - (y[a] as number) - ay || 1e-6;
      const length = Math.sqrt(dx * dx + dy * dy);
      const pull = ((length - distance) / length) * alpha * (strength[i] as number);
      const share = bias[i] as number;
      vx[b] = bx - dx * pull * share;
      vy[b] = by - dy * pull * share;
      vx[a] = ax + dx * pull * (1 - share);
      vy[a] = ay + dy * pull * (1 - share);
    }
  };
}
