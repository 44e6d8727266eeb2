import { ORBIT_GAP, type RingBand } from '../layout/rings';

/** An empty seat to draw: a kind of help at a target that nobody holds. */
export interface MapSeat {
  readonly id: string;
  readonly label: string;
}

/** A seat at its place, in the map's coordinates. */
export interface SeatMark extends MapSeat {
  readonly x: number;
  readonly y: number;
}

/** More seats than this are told in the list beside the map. */
export const MOST_SEATS = 12;
/** How far beyond the last orbit of the inner ring seats stand: between two rings, where nobody is. */
const BEYOND = ORBIT_GAP + 2;
/** The first stands a little to the right of the top, where the ring's name is. */
const FIRST_ANGLE = -Math.PI / 2 + 0.45;

/**
 * Places for empty seats: around the inner ring, evenly, the most urgent first. None in the whole
 * network, which has no rings.
 */
export function placeSeats(
  seats: readonly MapSeat[],
  bands: readonly RingBand[],
): readonly SeatMark[] {
  const inner = bands[0]?.orbits.at(-1);
  if (inner === undefined) return [];
  const radius = inner + BEYOND;
  const shown = seats.slice(0, MOST_SEATS);
  return shown.map((seat, index) => {
    const angle = FIRST_ANGLE + (2 * Math.PI * index) / shown.length;
    return { ...seat, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}
