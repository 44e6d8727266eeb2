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

/** What decides how good and how quick a whole layout is. */
export interface WholeSettings {
  readonly linkDistance: number;
  /** Negative repels. */
  readonly charge: number;
  readonly gravity: number;
  /** Barnes-Hut accuracy: larger is coarser and faster. */
  readonly theta: number;
  /** Repulsion is computed on one tick of so many. */
  readonly fieldEvery: number;
  /** A graph is coarsened by clusters of up to so many times the average, until `coarsest` bodies are left. */
  readonly largestCluster: number;
  readonly coarsest: number;
  readonly coarsestTicks: number;
  readonly coarseTicks: number;
  readonly finestTicks: number;
}

/**
 * Chosen by `npm run bench:layout -- --settings`: short links and strong repulsion keep neighbours together, a little
 * gravity keeps the far ends in view, and repulsion that is computed on every third tick is as good as on each.
 */
const WHOLE_SETTINGS: WholeSettings = {
  linkDistance: 10,
  charge: -120,
  gravity: 0.06,
  theta: 1.2,
  fieldEvery: 3,
  largestCluster: 3,
  coarsest: 60,
  coarsestTicks: 200,
  coarseTicks: 60,
  finestTicks: 60,
};

/** Where merging removes fewer than this share of the bodies, a graph is as coarse as it gets. */
const LEAST_GAIN = 0.1;

/** How strongly forces act at first: in full where nothing is arranged yet, less where the seed is good. */
const AFRESH_ALPHA = 1;
const COARSE_ALPHA = 0.5;
const AMONG_KNOWN_ALPHA = 0.3;

/** The pull of a group on somebody without and with ties of their own, as the weight of a link. */
const GROUP_WEIGHT_UNTIED = 1;
const GROUP_WEIGHT_TIED = 0.3;

/**
 * Lays out the whole network by forces. A first layout is seeded by coarser graphs, each laid out in turn (Walshaw,
 * 'A multilevel algorithm for force-directed graph drawing', 2003). Once most people have a place they keep it
 * exactly, and only newcomers move. The same input gives the same positions. `changes` to the settings are for
 * measuring other ones.
 */
export function layoutWhole(
  input: LayoutInput,
  changes: Partial<WholeSettings> = {},
): LayoutPositions {
  const settings = { ...WHOLE_SETTINGS, ...changes };
  const graph = withGroups(input);
  if (!isFreshLayout(input)) return settleAmongKnown(input, graph, settings);
  const { x, y } = layoutByLevels(graph, input.count, settings);
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

function layoutByLevels(finest: LayoutGraph, solid: number, settings: WholeSettings): Bodies {
  const coarsenings: Coarsening[] = [];
  let coarsest = finest;
  while (coarsest.count > settings.coarsest) {
    const next = coarsen(coarsest, settings.largestCluster);
    if (next.graph.count > coarsest.count * (1 - LEAST_GAIN)) break;
    coarsenings.push(next);
    coarsest = next.graph;
  }

  let bodies = seedOnSpiral(coarsest.count);
  run(bodies, coarsest, settings, {
    solid: coarsest === finest ? solid : 0,
    ticks: settings.coarsestTicks,
    alpha: AFRESH_ALPHA,
  });
  for (let level = coarsenings.length - 1; level >= 0; level -= 1) {
    const coarsening = coarsenings[level] as Coarsening;
    const graph = coarsenings[level - 1]?.graph ?? finest;
    bodies = seedFromParents(bodies, coarsening.parentOf, SEED);
    const isFinest = level === 0;
    run(bodies, graph, settings, {
      solid: isFinest ? solid : 0,
      ticks: isFinest ? settings.finestTicks : settings.coarseTicks,
      alpha: isFinest ? AFRESH_ALPHA : COARSE_ALPHA,
    });
  }
  return bodies;
}

interface Run {
  /** So many of the first bodies take room; none in a coarse graph. */
  readonly solid: number;
  readonly ticks: number;
  readonly alpha: number;
  readonly pinned?: Uint8Array;
}

/** Runs the simulation over one graph. */
function run(
  bodies: Bodies,
  graph: LayoutGraph,
  settings: WholeSettings,
  { solid, ...options }: Run,
): void {
  const averageMass = graph.mass.reduce((sum, mass) => sum + mass, 0) / graph.count;
  const mass = graph.mass.map((each) => each / averageMass);
  const isFinest = solid > 0;
  // In a coarse graph a link stands for many: its weight says how they were merged, not how firm they are.
  const links = isFinest
    ? graph.links
    : { ...graph.links, weight: new Float64Array(graph.links.count).fill(1) };
  const forces = [
    linkForce(bodies, links, settings.linkDistance),
    chargeForce(bodies, {
      strength: settings.charge,
      mass,
      theta: settings.theta,
      every: settings.fieldEvery,
    }),
    gravityForce(bodies, settings.gravity),
  ];
  if (isFinest) forces.push(collideForce(bodies, PERSON_DISTANCE, solid));
  simulate(bodies, forces, { seed: SEED, ...options });
}

function settleAmongKnown(
  input: LayoutInput,
  graph: LayoutGraph,
  settings: WholeSettings,
): LayoutPositions {
  const { count, knownX, knownY } = input;
  const { seeds, pinned } = seedAmongKnown(graph, input);
  const newcomers = indexesWhere(count, (person) => pinned[person] === 0);
  const bodies = createBodies(seeds.x, seeds.y);
  if (newcomers.length > 0) {
    run(bodies, graph, settings, {
      solid: count,
      ticks: settings.finestTicks,
      alpha: AMONG_KNOWN_ALPHA,
      pinned,
    });
  }

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
