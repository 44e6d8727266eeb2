/**
 * Where which words stand: the runs of folded texts without white space, each with the places of the
 * texts in which it stands. A word of a query has no white space in it, so that it stands in a text
 * where it stands in one of these runs: looking through them, some thousands, finds what looking
 * through every text would find.
 */
export type WordIndex = Map<string, number[]>;

/** The runs of a folded text without white space. */
export const runsOf = (folded: string): string[] => folded.split(/\s+/).filter((run) => run !== '');

/** Takes in what stands at a place; places come in rising order. */
export function addWords(index: WordIndex, place: number, runs: readonly string[]): void {
  for (const run of runs) {
    const places = index.get(run);
    if (!places) index.set(run, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  }
}

/** Sets at every place the bits that `bitsOf` says of a run that stands there. */
export function markPlaces(
  index: WordIndex,
  marks: Uint8Array,
  bitsOf: (run: string) => number,
): void {
  for (const [run, places] of index) {
    const bits = bitsOf(run);
    if (bits === 0) continue;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      marks[place] = (marks[place] as number) | bits;
    }
  }
}

/** Gives every place its new number, and forgets those whose number is below 0; the order stays. */
export function renumberPlaces(index: WordIndex, placeNow: Int32Array): void {
  for (const [run, places] of index) {
    const left = places.map((place) => placeNow[place] as number).filter((place) => place >= 0);
    if (left.length === 0) index.delete(run);
    else index.set(run, left);
  }
}
