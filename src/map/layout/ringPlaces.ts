import type { Sector } from './groupSectors';
import { type LayoutInput, PERSON_DISTANCE } from './layoutInput';
import { type RingBand, ringBands } from './rings';
import { angleBetween, normalizeAngle } from './spreadOnOrbit';

/** Where somebody stands in the ring of their layer. */
export interface Place {
  /** Index of the orbit within the ring. */
  readonly orbit: number;
  /** Radians. */
  readonly angle: number;
}

/** What is known of somebody's place: all of it, or the angle at which they stood in another ring. */
export interface KnownPlace {
  readonly orbit: number | null;
  readonly angle: number;
}

/**
 * Reads the places that people had from the positions kept. Somebody whose layer has changed, or whose orbit isn't
 * there any more, keeps the angle only; null for those who had no place.
 */
export function readKnownPlaces(
  { count, layers, knownX, knownY, knownLayers, knownLayerCounts }: LayoutInput,
  bands: readonly RingBand[],
): readonly (KnownPlace | null)[] {
  const bandsThen = ringBands(knownLayerCounts);
  return Array.from({ length: count }, (_, person) => {
    const x = knownX[person] as number;
    const y = knownY[person] as number;
    if (Number.isNaN(x)) return null;
    const angle = normalizeAngle(Math.atan2(y, x));
    const layer = layers[person] as number;
    if (knownLayers[person] !== layer) return { orbit: null, angle };
    const radius = Math.hypot(x, y);
    const orbit = bandsThen[layer]?.orbits.findIndex((each) => Math.abs(each - radius) < 1) ?? -1;
    const isThere = orbit >= 0 && orbit < (bands[layer]?.orbits.length ?? 0);
    return { orbit: isThere ? orbit : null, angle };
  });
}

/** Places for everybody: the known keep theirs, each newcomer gets the free place nearest to the one wanted. */
export function placeNewcomers(
  { count, layers, groups }: LayoutInput,
  bands: readonly RingBand[],
  sectors: ReadonlyMap<number, Sector>,
  known: readonly (KnownPlace | null)[],
): readonly Place[] {
  const taken = bands.map((band) => band.orbits.map((): number[] => []));
  const places = new Array<Place>(count);
  const waiting: number[] = [];
  for (let person = 0; person < count; person += 1) {
    const place = known[person];
    const onOrbit = taken[layers[person] as number]?.[place?.orbit ?? -1];
    if (place && place.orbit !== null && onOrbit !== undefined) {
      places[person] = { orbit: place.orbit, angle: place.angle };
      onOrbit.push(place.angle);
    } else {
      waiting.push(person);
    }
  }
  for (const orbits of taken) for (const angles of orbits) angles.sort((a, b) => a - b);

  const groupAngles = knownGroupAngles(groups, known);
  for (const person of waiting) {
    const group = groups[person] as number;
    const layer = layers[person] as number;
    const wanted =
      known[person]?.angle ?? groupAngles.get(group) ?? sectors.get(group)?.middle ?? 0;
    const place = nearestFreePlace(bands[layer]?.orbits ?? [], taken[layer] ?? [], wanted);
    places[person] = place;
    insertSorted(taken[layer]?.[place.orbit] ?? [], place.angle);
  }
  return places;
}

/** The middle of the angles at which the known people of each group stand. */
function knownGroupAngles(
  groups: Int32Array,
  known: readonly (KnownPlace | null)[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, { x: number; y: number }>();
  known.forEach((place, person) => {
    if (place === null) return;
    const group = groups[person] as number;
    const sum = sums.get(group) ?? { x: 0, y: 0 };
    sums.set(group, { x: sum.x + Math.cos(place.angle), y: sum.y + Math.sin(place.angle) });
  });
  return new Map([...sums].map(([group, { x, y }]) => [group, Math.atan2(y, x)]));
}

/**
 * The free place nearest to the angle wanted over all orbits of a ring, measured along the orbit. There always is one:
 * rings are at most half full (see ringBands), so some orbit has a gap of two places.
 */
function nearestFreePlace(
  orbits: readonly number[],
  taken: readonly (readonly number[])[],
  wanted: number,
): Place {
  let best: Place | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  orbits.forEach((radius, orbit) => {
    const gap = 2 * Math.asin(PERSON_DISTANCE / 2 / radius);
    const angle = nearestFreeAngle(taken[orbit] ?? [], gap, wanted);
    if (angle === null) return;
    const distance = Math.abs(angleBetween(wanted, angle)) * radius;
    if (distance < nearest) {
      best = { orbit, angle };
      nearest = distance;
    }
  });
  if (best === null)
    throw new Error('A ring has no free place: its orbits are more than half full');
  return best;
}

/** The angle nearest to the one wanted that is `gap` from all those taken (sorted); null if there is none. */
function nearestFreeAngle(taken: readonly number[], gap: number, wanted: number): number | null {
  if (taken.length === 0) return normalizeAngle(wanted);
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  taken.forEach((angle, index) => {
    const next = taken[index + 1] ?? (taken[0] as number) + 2 * Math.PI;
    const from = angle + gap;
    const to = next - gap;
    if (to < from) return;
    const inside = from + normalizeAngle(wanted - from) <= to;
    const candidates = inside ? [wanted] : [from, to];
    for (const candidate of candidates) {
      const distance = Math.abs(angleBetween(wanted, candidate));
      if (distance >= nearest) continue;
      best = normalizeAngle(candidate);
      nearest = distance;
    }
  });
  return best;
}

function insertSorted(angles: number[], angle: number): void {
  const at = angles.findIndex((each) => each > angle);
  angles.splice(at < 0 ? angles.length : at, 0, angle);
}
