import { createBodies } from './bodies';
import { collideForce } from './forces/collideForce';
import { linkForce } from './forces/linkForce';
import { orbitForce } from './forces/orbitForce';
import { groupSectors, type Sector } from './groupSectors';
import {
  isFreshLayout,
  type LayoutInput,
  type LayoutPositions,
  PERSON_DISTANCE,
} from './layoutInput';
import { type Place, placeNewcomers, readKnownPlaces } from './ringPlaces';
import { orbitCapacity, type RingBand, ringBands } from './rings';
import { simulate } from './simulate';
import { normalizeAngle, spreadOnOrbit } from './spreadOnOrbit';

const RUN = { ticks: 80, alpha: 0.6, seed: 1 };

/** Ties lean on people's angles without deciding them: the weight of a link, and the distance it wants. */
const TIE_LEAN = 0.08;
const TIE_DISTANCE = 60;

/** The distance that people on one orbit keep where there is room, so that their names can be read. */
const COMFORTABLE_DISTANCE = 72;
/** How much of the room on an orbit comfort may take. */
const MOST_COMFORT = 0.9;

/**
 * Lays people out on the rings of their layers: angles gather groups, a simulation (orbit, ties, collide) lets ties
 * and neighbours lean on them, and at rest everybody stands on an orbit of their ring, no two overlapping. Once most
 * people have a place they keep it, unless their ring itself had to grow. The same input gives the same positions.
 */
export function layoutRings(input: LayoutInput): LayoutPositions {
  const bands = ringBands(countLayers(input));
  const sectors = groupSectors(input);
  if (isFreshLayout(input)) return toPositions(layoutAfresh(input, bands, sectors), bands, input);
  const known = readKnownPlaces(input, bands);
  return toPositions(placeNewcomers(input, bands, sectors, known), bands, input);
}

function countLayers({ layers }: LayoutInput): readonly number[] {
  const counts = [0, 0, 0];
  for (const layer of layers) counts[layer] = (counts[layer] ?? 0) + 1;
  return counts;
}

function layoutAfresh(
  input: LayoutInput,
  bands: readonly RingBand[],
  sectors: ReadonlyMap<number, Sector>,
): readonly Place[] {
  const seeds = seedPlaces(input, bands, sectors);
  const { count, links } = input;
  const radii = new Float64Array(count);
  const angles = new Float64Array(count);
  seeds.forEach(({ orbit, angle }, person) => {
    radii[person] = bands[input.layers[person] as number]?.orbits[orbit] as number;
    angles[person] = angle;
  });
  const bodies = createBodies(
    radii.map((radius, person) => radius * Math.cos(angles[person] as number)),
    radii.map((radius, person) => radius * Math.sin(angles[person] as number)),
  );
  const lean = { ...links, weight: links.weight.map((weight) => weight * TIE_LEAN) };
  simulate(
    bodies,
    [
      orbitForce(bodies, radii, angles),
      linkForce(bodies, lean, TIE_DISTANCE),
      collideForce(bodies, PERSON_DISTANCE, count),
    ],
    RUN,
  );
  const leaned = seeds.map(({ orbit }, person) => ({
    orbit,
    angle: Math.atan2(bodies.y[person] as number, bodies.x[person] as number),
  }));
  return spreadPlaces(leaned, bands, input);
}

/**
 * An orbit and an angle for everybody: group by group, each orbit of a ring gets people in proportion to its room, the
 * warmest of a group the innermost, spread over the group's sector.
 */
function seedPlaces(
  { count, layers, groups, warmth }: LayoutInput,
  bands: readonly RingBand[],
  sectors: ReadonlyMap<number, Sector>,
): readonly Place[] {
  const places = new Array<Place>(count);
  bands.forEach(({ orbits }, layer) => {
    const membersByGroup = new Map<number, number[]>();
    let people = 0;
    for (let person = 0; person < count; person += 1) {
      if (layers[person] !== layer) continue;
      people += 1;
      const group = groups[person] as number;
      const members = membersByGroup.get(group);
      if (members === undefined) membersByGroup.set(group, [person]);
      else members.push(person);
    }
    const deal = createDealer(orbits, people);
    for (const [group, sector] of sectors) {
      const members = membersByGroup.get(group) ?? [];
      members.sort((a, b) => (warmth[b] as number) - (warmth[a] as number) || a - b);
      const dealt = members.map(deal).sort((a, b) => a - b);
      members.forEach((person, index) => {
        const orbit = dealt[index] as number;
        const first = dealt.indexOf(orbit);
        const size = dealt.lastIndexOf(orbit) - first + 1;
        const share = (index - first + 0.5) / size - 0.5;
        places[person] = { orbit, angle: normalizeAngle(sector.middle + sector.width * share) };
      });
    }
  });
  return places;
}

/** Deals people to orbits in proportion to the orbits' room: each call gives the orbit that is most behind. */
function createDealer(orbits: readonly number[], people: number): () => number {
  const capacities = orbits.map(orbitCapacity);
  const room = capacities.reduce((sum, capacity) => sum + capacity, 0);
  const dealt = orbits.map(() => 0);
  let total = 0;
  return () => {
    total += 1;
    let best = 0;
    let mostBehind = Number.NEGATIVE_INFINITY;
    capacities.forEach((capacity, orbit) => {
      const behind = (Math.min(total, people) * capacity) / room - (dealt[orbit] as number);
      if (behind > mostBehind) {
        best = orbit;
        mostBehind = behind;
      }
    });
    dealt[best] = (dealt[best] as number) + 1;
    return best;
  };
}

/** Sets people on each orbit apart, comfortably where there is room. */
function spreadPlaces(
  places: readonly Place[],
  bands: readonly RingBand[],
  { layers }: LayoutInput,
): readonly Place[] {
  const spread = places.slice();
  bands.forEach(({ orbits }, layer) => {
    orbits.forEach((radius, orbit) => {
      const people: number[] = [];
      places.forEach((place, person) => {
        if (layers[person] === layer && place.orbit === orbit) people.push(person);
      });
      const gap = Math.max(
        2 * Math.asin(PERSON_DISTANCE / 2 / radius),
        Math.min(COMFORTABLE_DISTANCE / radius, (MOST_COMFORT * 2 * Math.PI) / people.length),
      );
      const wanted = people.map((person) => (places[person] as Place).angle);
      spreadOnOrbit(wanted, gap).forEach((angle, index) => {
        spread[people[index] as number] = { orbit, angle };
      });
    });
  });
  return spread;
}

function toPositions(
  places: readonly Place[],
  bands: readonly RingBand[],
  { count, layers }: LayoutInput,
): LayoutPositions {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  places.forEach(({ orbit, angle }, person) => {
    const radius = bands[layers[person] as number]?.orbits[orbit] as number;
    x[person] = radius * Math.cos(angle);
    y[person] = radius * Math.sin(angle);
  });
  return { x, y };
}
