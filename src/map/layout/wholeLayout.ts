import { type Bodies, createBodies } from './bodies';
import { type Coarsening, coarsen, type LayoutGraph } from './coarsen';
import { chargeForce } from './forces/chargeForce';
import { collideForce } from './forces/collideForce';
import { gravityForce } from './forces/gravityForce';
import { linkForce } from './forces/linkForce';
import { createFreePlaces } from './freePlaces';
import {
  isFreshLayout,
  type LayoutInput,
  type LayoutPositions,
  PERSON_DISTANCE,
} from './layoutInput';
import { seedAmongKnown, seedFromParents, seedOnSpiral } from './seedPositions';
import { separate } from './separate';
import { simulate } from './simulate';

const SEED = 1;

// Chosen by `npm run bench:layout -- --settings`: short links and strong repulsion keep neighbours together, a little
// gravity keeps the far ends in view, and a field that is computed on every third tick is as good as on each.
const LINK_DISTANCE = 10;
const CHARGE = -120;
const GRAVITY = 0.06;
const THETA = 1.2;
const FIELD_EVERY = 3;

/** A graph is coarsened by clusters of up to three times the average, until so few bodies are left. */
const LARGEST_CLUSTER = 3;
const COARSEST = 60;
/** Where merging removes fewer than this share of the bodies, the graph is as coarse as it gets. */
const LEAST_GAIN = 0.1;

const COARSEST_RUN = { ticks: 200, alpha: 1, seed: SEED };
const COARSE_RUN = { ticks: 60, alpha: 0.5, seed: SEED };
const FINEST_RUN = { ticks: 60, alpha: 1, seed: SEED };
const AMONG_KNOWN_RUN = { ticks: 60, alpha: 0.3, seed: SEED };

/** The pull of a group on somebody without and with ties of their own, as the weight of a link. */
const GROUP_WEIGHT_UNTIED = 1;
const GROUP_WEIGHT_TIED = 0.3;

/**
 * Lays out the whole network by forces. A first layout is seeded by coarser graphs, each laid out in turn (Walshaw,
 * 'A multilevel algorithm for force-directed graph drawing', 2003). Once most people have a place they keep it
 * exactly, and only newcomers move. The same input gives the same positions.
 */
export function layoutWhole(input: LayoutInput): LayoutPositions {
  const graph = withGroups(input);
  if (!isFreshLayout(input)) return settleAmongKnown(input, graph);
  const { x, y } = layoutByLevels(graph, input.count);
  const people = { x: x.slice(0, input.count), y: y.slice(0, input.count) };
  separate(people.x, people.y, PERSON_DISTANCE);
  return people;
}

/** People and their ties, and one unseen body for each group of two or more, to which its people are linked. */
function withGroups({ count, groups, links }: LayoutInput): LayoutGraph {
  const sizes = new Map<number, number>();
  for (const group of groups) if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const bodyOfGroup = new Map<number, number>();
  for (const [group, size] of sizes) {
    if (size > 1) bodyOfGroup.set(group, count + bodyOfGroup.size);
  }
  const tied = new Uint8Array(count);
  for (let i = 0; i < links.count; i += 1) {
    tied[links.from[i] as number] = 1;
    tied[links.to[i] as number] = 1;
  }
  const from = Array.from(links.from);
  const to = Array.from(links.to);
  const weight = Array.from(links.weight);
  for (let person = 0; person < count; person += 1) {
    const body = bodyOfGroup.get(groups[person] as number);
    if (body === undefined) continue;
    from.push(person);
    to.push(body);
    weight.push(tied[person] === 1 ? GROUP_WEIGHT_TIED : GROUP_WEIGHT_UNTIED);
  }
  const total = count + bodyOfGroup.size;
  return {
    count: total,
    links: {
      count: from.length,
      from: Uint32Array.from(from),
      to: Uint32Array.from(to),
      weight: Float64Array.from(weight),
    },
    mass: new Float64Array(total).fill(1),
  };
}

function layoutByLevels(finest: LayoutGraph, solid: number): Bodies {
  const coarsenings: Coarsening[] = [];
  let coarsest = finest;
  while (coarsest.count > COARSEST) {
    const next = coarsen(coarsest, LARGEST_CLUSTER);
    if (next.graph.count > coarsest.count * (1 - LEAST_GAIN)) break;
    coarsenings.push(next);
    coarsest = next.graph;
  }

  let bodies = seedOnSpiral(coarsest.count);
  run(bodies, coarsest, coarsest === finest ? solid : 0, COARSEST_RUN);
  for (let level = coarsenings.length - 1; level >= 0; level -= 1) {
    const coarsening = coarsenings[level] as Coarsening;
    const graph = coarsenings[level - 1]?.graph ?? finest;
    bodies = seedFromParents(bodies, coarsening.parentOf, SEED);
    if (level > 0) run(bodies, graph, 0, COARSE_RUN);
    else run(bodies, graph, solid, FINEST_RUN);
  }
  return bodies;
}

interface Run {
  readonly ticks: number;
  readonly alpha: number;
  readonly seed: number;
  readonly pinned?: Uint8Array;
}

/** Runs the simulation over one graph; the first `solid` bodies take room. */
function run(bodies: Bodies, graph: LayoutGraph, solid: number, options: Run): void {
  const averageMass = graph.mass.reduce((sum, mass) => sum + mass, 0) / graph.count;
  const mass = graph.mass.map((each) => each / averageMass);
  const isFinest = solid > 0;
  // In a coarse graph a link stands for many: its weight says how they were merged, not how firm they are.
  const links = isFinest
    ? graph.links
    : { ...graph.links, weight: new Float64Array(graph.links.count).fill(1) };
  const forces = [
    linkForce(bodies, links, LINK_DISTANCE),
    chargeForce(bodies, { strength: CHARGE, mass, theta: THETA, every: FIELD_EVERY }),
    gravityForce(bodies, GRAVITY),
  ];
  if (isFinest) forces.push(collideForce(bodies, PERSON_DISTANCE, solid));
  simulate(bodies, forces, options);
}

function settleAmongKnown(input: LayoutInput, graph: LayoutGraph): LayoutPositions {
  const { count, knownX, knownY } = input;
  const { seeds, pinned } = seedAmongKnown(graph, input);
  const newcomers = indexesWhere(count, (person) => pinned[person] === 0);
  const bodies = createBodies(seeds.x, seeds.y);
  if (newcomers.length > 0) run(bodies, graph, count, { ...AMONG_KNOWN_RUN, pinned });

  const x = knownX.slice();
  const y = knownY.slice();
  const places = createFreePlaces(PERSON_DISTANCE);
  for (let i = 0; i < count; i += 1) {
    if (pinned[i] === 1) places.take(x[i] as number, y[i] as number);
  }
  for (const person of newcomers) {
    const place = places.nearest(bodies.x[person] as number, bodies.y[person] as number);
    places.take(place.x, place.y);
    x[person] = place.x;
    y[person] = place.y;
  }
  return { x, y };
}

function indexesWhere(count: number, holds: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(holds);
}
