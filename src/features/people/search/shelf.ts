import type { Id } from '../../../domain/record';

/**
 * Entries by number and in an order of their own, which is mended and not made anew where a few have
 * changed. Walking numbers touches no entry: going through fifty thousand of those costs more than
 * the search does.
 */
export interface Shelf<Entry extends { readonly id: Id }> {
  /** By place; null where nothing is any more. */
  entries: (Entry | null)[];
  readonly placeById: Map<Id, number>;
  /** The places in order as it was before those were filled, and those left. */
  ordered: number[];
  filled: number[];
  left: number[];
  readonly compare: (a: Entry, b: Entry) => number;
}

export const emptyShelf = <Entry extends { readonly id: Id }>(
  compare: (a: Entry, b: Entry) => number,
): Shelf<Entry> => ({
  entries: [],
  placeById: new Map(),
  ordered: [],
  filled: [],
  left: [],
  compare,
});

/** Puts an entry at a new place, the last one; the place. */
export function put<Entry extends { readonly id: Id }>(shelf: Shelf<Entry>, entry: Entry): number {
  takeAway(shelf, entry.id);
  const place = shelf.entries.length;
  shelf.entries.push(entry);
  shelf.placeById.set(entry.id, place);
  shelf.filled.push(place);
  return place;
}

export function takeAway<Entry extends { readonly id: Id }>(shelf: Shelf<Entry>, id: Id): void {
  const place = shelf.placeById.get(id);
  if (place === undefined) return;
  // The entry itself stays until the order is mended: by it its place is found there.
  shelf.placeById.delete(id);
  shelf.left.push(place);
}

/** Up to so many changes are mended one by one. */
const MOST_MENDED = 100;

/** The places that are in use, in order; equals as they were put. */
export function placesInOrder<Entry extends { readonly id: Id }>(
  shelf: Shelf<Entry>,
): readonly number[] {
  const { entries, compare, filled, left } = shelf;
  const before = (a: number, b: number): number =>
    compare(entries[a] as Entry, entries[b] as Entry) || a - b;
  const changes = filled.length + left.length;
  if (changes > 0 && changes <= MOST_MENDED) {
    for (const place of filled)
      shelf.ordered.splice(indexFor(place, shelf.ordered, before), 0, place);
    for (const place of left) shelf.ordered.splice(indexFor(place, shelf.ordered, before), 1);
  } else if (changes > 0) {
    shelf.ordered = [...shelf.placeById.values()].sort(before);
  }
  for (const place of left) entries[place] = null;
  shelf.filled = [];
  shelf.left = [];
  return shelf.ordered;
}

/** Where a place stands in what is sorted, or would stand. */
function indexFor(
  place: number,
  sorted: readonly number[],
  before: (a: number, b: number) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle] as number, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places that were left are worth closing up beyond as many as are in use. */
const FEWEST_TO_CLOSE_UP = 1_000;

/**
 * Closes up the places that were left, where those are most; for each old place its new number then,
 * or -1. Null where nothing was done.
 */
export function closeUp<Entry extends { readonly id: Id }>(shelf: Shelf<Entry>): Int32Array | null {
  const { entries, placeById } = shelf;
  if (entries.length <= 2 * placeById.size + FEWEST_TO_CLOSE_UP) return null;
  const inOrder = placesInOrder(shelf);
  const placeNow = new Int32Array(entries.length).fill(-1);
  const kept: Entry[] = [];
  entries.forEach((entry, place) => {
    if (entry === null) return;
    placeNow[place] = kept.length;
    placeById.set(entry.id, kept.length);
    kept.push(entry);
  });
  shelf.entries = kept;
  shelf.ordered = inOrder.map((place) => placeNow[place] as number);
  return placeNow;
}
