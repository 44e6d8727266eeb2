import { type Bodies, createBodies } from './bodies';
import type { LayoutGraph } from './coarsen';
import type { LayoutInput, LayoutPositions } from './layoutInput';
import { createRandomSource } from './randomSource';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPIRAL_SPACING = 30;
/** How far from its cluster a body starts, so that those of one cluster can be told apart. */
const SCATTER = 20;

/** Bodies on a sunflower's spiral around the origin, evenly spaced. */
export function seedOnSpiral(count: number): Bodies {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const radius = SPIRAL_SPACING * Math.sqrt(i + 0.5);
    x[i] = radius * Math.cos(i * GOLDEN_ANGLE);
    y[i] = radius * Math.sin(i * GOLDEN_ANGLE);
  }
  return createBodies(x, y);
}

/** The bodies of a finer graph around the places of those that stood for them, with room in proportion. */
export function seedFromParents(parents: Bodies, parentOf: Uint32Array, seed: number): Bodies {
  const count = parentOf.length;
  const random = createRandomSource(seed);
  const scale = Math.sqrt(count / parents.count);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const parent = parentOf[i] as number;
    x[i] = (parents.x[parent] as number) * scale + (random() - 0.5) * SCATTER;
    y[i] = (parents.y[parent] as number) * scale + (random() - 0.5) * SCATTER;
  }
  return createBodies(x, y);
}

/**
 * Starting places once most people have one: known people where they are (and pinned), everybody else, and the unseen
 * bodies of groups, in the middle of those that they are linked to, or at the rim where none of these has a place.
 */
export function seedAmongKnown(
  graph: LayoutGraph,
  { count, knownX, knownY }: LayoutInput,
): { readonly seeds: LayoutPositions; readonly pinned: Uint8Array } {
  const pinned = new Uint8Array(graph.count);
  const x = new Float64Array(graph.count);
  const y = new Float64Array(graph.count);
  let rim = 0;
  for (let i = 0; i < count; i += 1) {
    if (Number.isNaN(knownX[i])) continue;
    pinned[i] = 1;
    x[i] = knownX[i] as number;
    y[i] = knownY[i] as number;
    rim = Math.max(rim, Math.hypot(x[i] as number, y[i] as number));
  }

  // On the first round newcomers find those they are tied to, and groups their people; on the second, newcomers
  // without ties find their group.
  const placed = pinned.slice();
  for (let round = 0; round < 2; round += 1) placeBesideLinked(graph, placed, x, y);
  for (let body = 0; body < graph.count; body += 1) {
    if (placed[body] === 1) continue;
    x[body] = rim * Math.cos(body * GOLDEN_ANGLE);
    y[body] = rim * Math.sin(body * GOLDEN_ANGLE);
  }
  return { seeds: { x, y }, pinned };
}

function placeBesideLinked(
  { count, links }: LayoutGraph,
  placed: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): void {
  const linked = new Uint32Array(count);
  const sumX = new Float64Array(count);
  const sumY = new Float64Array(count);
  const add = (body: number, beside: number): void => {
    if (placed[body] === 1 || placed[beside] === 0) return;
    linked[body] = (linked[body] as number) + 1;
    sumX[body] = (sumX[body] as number) + (x[beside] as number);
    sumY[body] = (sumY[body] as number) + (y[beside] as number);
  };
  for (let i = 0; i < links.count; i += 1) {
    add(links.from[i] as number, links.to[i] as number);
    add(links.to[i] as number, links.from[i] as number);
  }
  for (let body = 0; body < count; body += 1) {
    const found = linked[body] as number;
    if (found === 0) continue;
    x[body] = (sumX[body] as number) / found;
    y[body] = (sumY[body] as number) / found;
    placed[body] = 1;
  }
}
