import type { Links } from './forces/linkForce';

/** A graph whose bodies stand for one person or, in a coarser graph, for several. */
export interface LayoutGraph {
  readonly count: number;
  readonly links: Links;
  /** How many people each body stands for. */
  readonly mass: Float64Array;
}

/** A coarser graph, and the body in it that each body of the finer one has become part of. */
export interface Coarsening {
  readonly graph: LayoutGraph;
  readonly parentOf: Uint32Array;
}

/**
 * Merges bodies with the neighbours that they are most bound to, those with the fewest links first, into clusters of
 * up to `largest` times the average mass. A leaf so joins its hub, which pairing off (as in most multilevel layouts)
 * can't do for more than one leaf of a star.
 */
export function coarsen(graph: LayoutGraph, largest: number): Coarsening {
  const { count, links, mass } = graph;
  const { starts, neighbours, weights } = adjacencyOf(graph);
  let total = 0;
  for (let i = 0; i < count; i += 1) total += mass[i] as number;
  const limit = (largest * total) / count;

  const NONE = 0xffffffff;
  const parentOf = new Uint32Array(count).fill(NONE);
  const clusterMass = new Float64Array(count);
  let clusters = 0;
  for (const body of byDegree(count, starts)) {
    if (parentOf[body] !== NONE) continue;
    const own = mass[body] as number;
    let best = NONE;
    let bestScore = 0;
    for (let e = starts[body] as number; e < (starts[body + 1] as number); e += 1) {
      const other = neighbours[e] as number;
      const cluster = parentOf[other] as number;
      const joined = cluster === NONE ? (mass[other] as number) : (clusterMass[cluster] as number);
      if (joined + own > limit) continue;
      const degree = (starts[other + 1] as number) - (starts[other] as number);
      const score = (weights[e] as number) / (joined * Math.sqrt(degree));
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    let cluster = best === NONE ? NONE : (parentOf[best] as number);
    if (cluster === NONE) {
      cluster = clusters;
      clusters += 1;
      if (best !== NONE) {
        parentOf[best] = cluster;
        clusterMass[cluster] = mass[best] as number;
      }
    }
    parentOf[body] = cluster;
    clusterMass[cluster] = (clusterMass[cluster] as number) + own;
  }
  return {
    graph: {
      count: clusters,
      links: mergeLinks(links, parentOf, clusters),
      mass: clusterMass.slice(0, clusters),
    },
    parentOf,
  };
}

function mergeLinks(links: Links, parentOf: Uint32Array, clusters: number): Links {
  const weightByPair = new Map<number, number>();
  for (let i = 0; i < links.count; i += 1) {
    const a = parentOf[links.from[i] as number] as number;
    const b = parentOf[links.to[i] as number] as number;
    if (a === b) continue;
    const pair = a < b ? a * clusters + b : b * clusters + a;
    weightByPair.set(pair, (weightByPair.get(pair) ?? 0) + (links.weight[i] as number));
  }
  const count = weightByPair.size;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const weight = new Float64Array(count);
  let at = 0;
  for (const [pair, sum] of weightByPair) {
    from[at] = Math.floor(pair / clusters);
    to[at] = pair % clusters;
    weight[at] = sum;
    at += 1;
  }
  return { count, from, to, weight };
}

interface Adjacency {
  /** The edges of body i are at [starts[i], starts[i + 1]). */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

function adjacencyOf({ count, links }: LayoutGraph): Adjacency {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < links.count; i += 1) {
    for (const end of [links.from[i] as number, links.to[i] as number]) {
      starts[end + 1] = (starts[end + 1] as number) + 1;
    }
  }
  for (let i = 0; i < count; i += 1) {
    starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  }
  const cursor = starts.slice();
  const neighbours = new Uint32Array(2 * links.count);
  const weights = new Float64Array(2 * links.count);
  const append = (body: number, other: number, weight: number): void => {
    const at = cursor[body] as number;
    cursor[body] = at + 1;
    neighbours[at] = other;
    weights[at] = weight;
  };
  for (let i = 0; i < links.count; i += 1) {
    const a = links.from[i] as number;
    const b = links.to[i] as number;
    append(a, b, links.weight[i] as number);
    append(b, a, links.weight[i] as number);
  }
  return { starts, neighbours, weights };
}

/** All bodies, those with the fewest links first, otherwise in their order. */
function byDegree(count: number, starts: Uint32Array): Uint32Array {
  const degreeOf = (body: number) => (starts[body + 1] as number) - (starts[body] as number);
  return Uint32Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => degreeOf(a) - degreeOf(b) || a - b,
  );
}
