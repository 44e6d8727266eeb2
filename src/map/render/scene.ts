import type { NetworkEdge, NetworkNode } from '../../domain/network';
import { LAYERS, type TieCertainty } from '../../domain/person';
import type { Bounds } from '../interact/camera';
import type { LayoutPositions, MapMode } from '../layout/layoutInput';
import { countByRing, type RingBand, ringBands, ringsRadius } from '../layout/rings';
import { buildDetailLevels, type DetailLevel } from './levelOfDetail';
import type { SeatMark } from './seats';

/** The name of a group beside the rings. */
export interface GroupCaption {
  readonly text: string;
  /** Radians. */
  readonly angle: number;
}

/** Everything that is drawn, as the painter needs it. */
export interface MapScene {
  readonly mode: MapMode;
  readonly nodes: readonly NetworkNode[];
  /** The firmest first. */
  readonly edges: readonly NetworkEdge[];
  /** For each person the indexes of their edges. */
  readonly edgesOf: readonly (readonly number[])[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Indexes of people, the most important first. */
  readonly order: Uint32Array;
  readonly levels: readonly DetailLevel[];
  /** The rings; none in the whole network. */
  readonly bands: readonly RingBand[];
  readonly captions: readonly GroupCaption[];
  readonly bounds: Bounds;
}

/** What the owner looks at: it is drawn above, and what isn't part of it steps back. */
export interface MapFocus {
  readonly selected: number | null;
  /** People who step back whoever is selected. */
  readonly dimmed: ReadonlySet<number>;
  /** A way in: people from the owner outwards, lit. */
  readonly path: readonly number[];
  /** Which of the path's steps is the weakest: 0 is the one from the owner; null where none is named. */
  readonly weakest: number | null;
  /** Empty seats, and which of them is chosen. */
  readonly seats: readonly SeatMark[];
  readonly seat: number | null;
}

export const NO_FOCUS: MapFocus = {
  selected: null,
  dimmed: new Set(),
  path: [],
  weakest: null,
  seats: [],
  seat: null,
};

/** Groups with fewer people than this have no caption, and no map has more captions than this. */
const SMALLEST_CAPTIONED = 3;
const MOST_CAPTIONS = 8;
/** A group that is spread further round than this (1 is one spot, 0 all round) has no direction to be named at. */
const LEAST_GATHERED = 0.6;

/** The scene for people at their places. */
export function createScene(
  mode: MapMode,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  { x, y }: LayoutPositions,
): MapScene {
  const sorted = edges.slice().sort((one, other) => firmness(other) - firmness(one));
  const edgesOf = nodes.map((): number[] => []);
  sorted.forEach((edge, index) => {
    edgesOf[edge.a]?.push(index);
    edgesOf[edge.b]?.push(index);
  });
  const order = orderByImportance(nodes, edgesOf);
  const bands = mode === 'rings' ? ringBands(countByRing(nodes.map((node) => node.layer))) : [];
  return {
    mode,
    nodes,
    edges: sorted,
    edgesOf,
    x,
    y,
    order,
    levels: buildDetailLevels(x, y, order),
    bands,
    captions: mode === 'rings' ? captionGroups(nodes, x, y) : [],
    bounds: mode === 'rings' ? ringsBounds(bands) : boundsOf(x, y),
  };
}

const CERTAINTY_WEIGHT: Readonly<Record<TieCertainty, number>> = {
  known: 1,
  told: 0.8,
  guessed: 0.4,
};

function firmness({ strength, certainty }: NetworkEdge): number {
  return strength * CERTAINTY_WEIGHT[certainty];
}

/** Inner layers first; within a layer the warm and the well-connected. */
function orderByImportance(
  nodes: readonly NetworkNode[],
  edgesOf: readonly (readonly number[])[],
): Uint32Array {
  const importance = Float64Array.from(nodes, (node, index) => {
    const layer = LAYERS.length - LAYERS.indexOf(node.layer);
    return layer + (node.warmth ?? 0) + Math.log2(1 + (edgesOf[index]?.length ?? 0)) / 4;
  });
  return Uint32Array.from(nodes, (_, index) => index).sort(
    (a, b) => (importance[b] as number) - (importance[a] as number) || a - b,
  );
}

function captionGroups(
  nodes: readonly NetworkNode[],
  x: Float64Array,
  y: Float64Array,
): readonly GroupCaption[] {
  const sums = new Map<string, { size: number; x: number; y: number }>();
  nodes.forEach(({ group }, index) => {
    if (group === '') return;
    const px = x[index] as number;
    const py = y[index] as number;
    const radius = Math.hypot(px, py) || 1;
    const sum = sums.get(group) ?? { size: 0, x: 0, y: 0 };
    sums.set(group, { size: sum.size + 1, x: sum.x + px / radius, y: sum.y + py / radius });
  });
  return [...sums]
    .filter(
      ([, sum]) =>
        sum.size >= SMALLEST_CAPTIONED && Math.hypot(sum.x, sum.y) / sum.size >= LEAST_GATHERED,
    )
    .sort(([, one], [, other]) => other.size - one.size)
    .slice(0, MOST_CAPTIONS)
    .map(([text, sum]) => ({ text, angle: Math.atan2(sum.y, sum.x) }));
}

function ringsBounds(bands: readonly RingBand[]): Bounds {
  const radius = ringsRadius(bands);
  return { left: -radius, top: -radius, right: radius, bottom: radius };
}

function boundsOf(x: Float64Array, y: Float64Array): Bounds {
  if (x.length === 0) return { left: -1, top: -1, right: 1, bottom: 1 };
  return {
    left: x.reduce((least, value) => Math.min(least, value)),
    top: y.reduce((least, value) => Math.min(least, value)),
    right: x.reduce((most, value) => Math.max(most, value)),
    bottom: y.reduce((most, value) => Math.max(most, value)),
  };
}
