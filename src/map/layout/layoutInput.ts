import type { Links } from './forces/linkForce';

/** How people are laid out: on the three rings of their layers, or by forces alone. */
export type MapMode = 'rings' | 'whole';

/** The radius of a person's disc on the map, and the least distance between two people's centres at rest. */
export const PERSON_RADIUS = 7;
export const PERSON_DISTANCE = 16;

/** What a layout needs to know about people, as plain arrays that can be handed to a worker. */
export interface LayoutInput {
  readonly mode: MapMode;
  readonly count: number;
  /** For each person the index of their layer in LAYERS; in the rings all are below 3. */
  readonly layers: Uint8Array;
  /** For each person a number that they share with others of their group; -1 for none. */
  readonly groups: Int32Array;
  /** 0 to 1. */
  readonly warmth: Float32Array;
  readonly links: Links;
  /** Where people were when the map was last at rest; NaN for those who weren't on it. */
  readonly knownX: Float64Array;
  readonly knownY: Float64Array;
  /** The layer that they were in then; of no meaning for the others. */
  readonly knownLayers: Uint8Array;
  /** How many were then in each of the three layers, those included who have left the map since. */
  readonly knownLayerCounts: readonly number[];
}

/** Where people rest; no two nearer than PERSON_DISTANCE. */
export interface LayoutPositions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Whether the map is arranged afresh: with most people new to it there is no place to remember, and a good
 * arrangement is worth more than the few who would keep theirs.
 */
export function isFreshLayout({ count, knownX }: LayoutInput): boolean {
  let known = 0;
  for (let i = 0; i < count; i += 1) if (!Number.isNaN(knownX[i])) known += 1;
  return known * 2 < count || known === 0;
}
