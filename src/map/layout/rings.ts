import type { Layer } from '../../domain/person';
import { PERSON_DISTANCE } from './layoutInput';

/** The layers that are drawn as rings, from the centre outwards. */
export const RING_LAYERS = ['primary', 'secondary', 'tertiary'] as const satisfies readonly Layer[];
export type RingLayer = (typeof RING_LAYERS)[number];

/** The distance between two orbits of one band, and between the last orbit of a band and the first of the next. */
export const ORBIT_GAP = 22;
const BAND_GAP = 48;
/** The radius of the innermost orbit: room for 'You' and for ties to be told apart. */
const FIRST_RADIUS = 76;

/**
 * How full the orbits of a band are at most on average. At a half, an orbit with fewer than its share has a gap of at
 * least two places, so a newcomer always finds room without moving anybody.
 */
const MOST_FILLED = 0.5;

/** A ring: the orbits on which the people of one layer rest. */
export interface RingBand {
  readonly layer: RingLayer;
  /** Radii of its orbits, from the centre outwards; at least one. */
  readonly orbits: readonly number[];
}

/** How many people an orbit can hold at the distance that people keep. */
export function orbitCapacity(radius: number): number {
  return Math.floor(Math.PI / Math.asin(PERSON_DISTANCE / 2 / radius));
}

/**
 * The three rings for so many people in each: bands of as many orbits as the people need, one outside the other. A
 * pure function of the counts, so that positions kept from an earlier visit can be read again.
 */
export function ringBands(counts: readonly number[]): readonly RingBand[] {
  let radius = FIRST_RADIUS;
  return RING_LAYERS.map((layer, index) => {
    const needed = counts[index] ?? 0;
    const orbits: number[] = [];
    let room = 0;
    do {
      orbits.push(radius);
      room += Math.floor(orbitCapacity(radius) * MOST_FILLED);
      radius += ORBIT_GAP;
    } while (room < needed);
    radius += BAND_GAP - ORBIT_GAP;
    return { layer, orbits };
  });
}

/** The radius around everything that the rings draw. */
export function ringsRadius(bands: readonly RingBand[]): number {
  return (bands.at(-1)?.orbits.at(-1) ?? FIRST_RADIUS) + ORBIT_GAP / 2;
}

/** How many people of each ring there are; the unplaced are not counted. */
export function countByRing(layers: Iterable<Layer>): readonly number[] {
  const counts: number[] = RING_LAYERS.map(() => 0);
  for (const layer of layers) {
    const index = (RING_LAYERS as readonly Layer[]).indexOf(layer);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
