import { seededRandom } from './referenceGenerator.mjs';

/**
 * How good a layout is, by the reference metrics (same samples, same order of random draws):
 * `stress` (normalized, scale-optimal, weighted by distance^-2; lower is better), `neighboursKept` (the share
 * of somebody's ties who are among as many nearest in the plane; higher is better) and `crossings` (per cent of
 * sampled pairs of edges; lower is better).
 */
export function layoutQuality(network, x, y) {
  const adjacency = toAdjacency(network.count, network.edges);
  const random = seededRandom(7);
  return {
    stress: stressOf(network.count, adjacency, x, y, random),
    neighboursKept: neighboursKept(network.count, adjacency, x, y, random),
    crossings: crossings(network.edges, x, y, random),
  };
}

/** The smallest distance between two different points; Infinity for fewer than two. Quadratic in the worst case. */
export function smallestDistance(x, y) {
  const order = Array.from(x.keys()).sort((a, b) => x[a] - x[b]);
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < order.length; i += 1) {
    for (let j = i + 1; j < order.length; j += 1) {
      const dx = x[order[j]] - x[order[i]];
      if (dx >= smallest) break;
      smallest = Math.min(smallest, Math.hypot(dx, y[order[j]] - y[order[i]]));
    }
  }
  return smallest;
}

function toAdjacency(count, edges) {
  const offsets = new Int32Array(count + 1);
  for (const [a, b] of edges) {
    offsets[a + 1] += 1;
    offsets[b + 1] += 1;
  }
  for (let i = 0; i < count; i += 1) offsets[i + 1] += offsets[i];
  const cursor = offsets.slice();
  const neighbours = new Int32Array(offsets[count]);
  for (const [a, b] of edges) {
    neighbours[cursor[a]++] = b;
    neighbours[cursor[b]++] = a;
  }
  return { offsets, neighbours };
}

function hopsFrom(start, count, { offsets, neighbours }) {
  const hops = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  let head = 0;
  let tail = 0;
  queue[tail++] = start;
  hops[start] = 0;
  while (head < tail) {
    const node = queue[head++];
    for (let e = offsets[node]; e < offsets[node + 1]; e += 1) {
      const next = neighbours[e];
      if (hops[next] >= 0) continue;
      hops[next] = hops[node] + 1;
      queue[tail++] = next;
    }
  }
  return hops;
}

function stressOf(count, adjacency, x, y, random) {
  let squares = 0;
  let products = 0;
  let pairs = 0;
  for (let k = 0; k < 60; k += 1) {
    const source = k ? Math.floor(random() * count) : 0;
    const hops = hopsFrom(source, count, adjacency);
    for (let j = 0; j < Math.min(count, 400); j += 1) {
      const target = Math.floor(random() * count);
      if (hops[target] < 1) continue;
      const weight = 1 / (hops[target] * hops[target]);
      const distance = Math.hypot(x[source] - x[target], y[source] - y[target]);
      squares += weight * distance * distance;
      products += weight * distance * hops[target];
      pairs += 1;
    }
  }
  const scale = products / squares;
  return (pairs - 2 * scale * products + scale * scale * squares) / pairs;
}

function neighboursKept(count, { offsets, neighbours }, x, y, random) {
  let sum = 0;
  let counted = 0;
  for (let k = 0; k < Math.min(count, 400); k += 1) {
    const person = count <= 400 ? k : Math.floor(random() * count);
    const degree = offsets[person + 1] - offsets[person];
    if (degree < 1 || degree > 100) continue;
    const squaredTo = (other) => (x[person] - x[other]) ** 2 + (y[person] - y[other]) ** 2;
    const all = [];
    for (let other = 0; other < count; other += 1) if (other !== person) all.push(squaredTo(other));
    const threshold = Float64Array.from(all).sort()[degree - 1];
    let kept = 0;
    for (let e = offsets[person]; e < offsets[person + 1]; e += 1) {
      if (squaredTo(neighbours[e]) <= threshold) kept += 1;
    }
    sum += kept / degree;
    counted += 1;
  }
  return sum / counted;
}

function crossings(edges, x, y, random) {
  const side = (a, b, c) => (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
  let crossing = 0;
  let sampled = 0;
  for (let k = 0; k < 60000; k += 1) {
    const [a, b] = edges[Math.floor(random() * edges.length)];
    const [p, q] = edges[Math.floor(random() * edges.length)];
    if (a === p || a === q || b === p || b === q) continue;
    sampled += 1;
    if (side(a, b, p) * side(a, b, q) < 0 && side(p, q, a) * side(p, q, b) < 0) crossing += 1;
  }
  return (100 * crossing) / sampled;
}
