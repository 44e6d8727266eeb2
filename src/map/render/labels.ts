/** A box on the canvas, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share any point. */
export function boxesTouch(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

/** A name that wants a place beside its disc; the most important ones come first. */
export interface LabelCandidate {
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  /** The radius of the disc (pixels). */
  readonly radius: number;
  /** How many other discs the name may cover; with Infinity it is placed even where it touches other words. */
  readonly mayCover: number;
  /** Whether the corners of the disc are tried too. For everybody that would cost more than it brings. */
  readonly triesCorners: boolean;
}

/** A name in its place. */
export interface PlacedLabel {
  readonly text: string;
  /** The middle of the text. */
  readonly x: number;
  readonly y: number;
  /** Index of the candidate. */
  readonly of: number;
}

export const LABEL_HEIGHT = 16;
/** Names longer than this are shortened (pixels). */
export const WIDEST_LABEL = 132;
const GAP = 3;
/** How near to the edge of the canvas a name may come (pixels). */
const EDGE = 4;
const CELL = 32;
/** Wide enough for each column of cells to have its own number within a row. */
const ROW = 2 ** 16;

/**
 * Places names without any two touching, nor touching the boxes reserved, nor leaving the canvas: each below its disc,
 * above, after or before it, or at a corner, wherever it covers no disc; failing that, where it covers the fewest, and
 * no more than it may. At most `most` names; those that come first win.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  countCovered: DiscCounter,
  reserved: readonly Box[],
  canvas: { readonly width: number; readonly height: number },
  most: number,
): readonly PlacedLabel[] {
  const boxes = createBoxIndex();
  for (const box of reserved) boxes.add(box);
  const placed: PlacedLabel[] = [];
  for (let of = 0; of < candidates.length && placed.length < most; of += 1) {
    const candidate = candidates[of] as LabelCandidate;
    const place = bestPlace(candidate, boxes, countCovered, canvas);
    if (place === null) continue;
    boxes.add(place.box);
    placed.push({ text: candidate.text, x: place.x, y: place.y, of });
  }
  return placed;
}

function bestPlace(
  { x, y, radius, width, mayCover, triesCorners }: LabelCandidate,
  boxes: BoxIndex,
  countCovered: DiscCounter,
  canvas: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly box: Box } | null {
  const down = radius + GAP + LABEL_HEIGHT / 2;
  const across = radius + GAP + width / 2;
  const aside = width / 2;
  const places = [
    { x, y: y + down },
    { x, y: y - down },
    { x: x + across, y },
    { x: x - across, y },
  ];
  if (triesCorners) {
    const after = within(x + aside, aside, canvas.width);
    const before = within(x - aside, aside, canvas.width);
    places.push({ x: after, y: y + down }, { x: before, y: y + down });
    places.push({ x: after, y: y - down }, { x: before, y: y - down });
  }
  let best: { x: number; y: number; box: Box } | null = null;
  let fewest = mayCover + 1;
  for (const place of places) {
    const box = labelBox(place.x, place.y, width);
    const isOut =
      box.left < EDGE ||
      box.top < EDGE ||
      box.right > canvas.width - EDGE ||
      box.bottom > canvas.height - EDGE;
    if (isOut || boxes.touches(box)) continue;
    const covered = countCovered(box);
    if (covered >= fewest) continue;
    best = { ...place, box };
    fewest = covered;
    if (covered === 0) break;
  }
  if (best !== null || mayCover !== Number.POSITIVE_INFINITY) return best;
  const forced = {
    x: within(x, aside, canvas.width),
    y: within(y + down, LABEL_HEIGHT / 2, canvas.height),
  };
  return { ...forced, box: labelBox(forced.x, forced.y, width) };
}

function labelBox(x: number, y: number, width: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - LABEL_HEIGHT / 2,
    bottom: y + LABEL_HEIGHT / 2,
  };
}

/** A middle moved so that `half` of something on either side stays clear of 0 and `end`. */
function within(middle: number, half: number, end: number): number {
  return Math.max(half + EDGE, Math.min(middle, end - half - EDGE));
}

interface BoxIndex {
  add(box: Box): void;
  touches(box: Box): boolean;
}

function createBoxIndex(): BoxIndex {
  const cells = new Map<number, Box[]>();
  return {
    add(box) {
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row += 1) {
        for (let column = cellOf(box.left); column <= cellOf(box.right); column += 1) {
          append(cells, row * ROW + column, box);
        }
      }
    },
    touches(box) {
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row += 1) {
        for (let column = cellOf(box.left); column <= cellOf(box.right); column += 1) {
          for (const other of cells.get(row * ROW + column) ?? []) {
            if (boxesTouch(other, box)) return true;
          }
        }
      }
      return false;
    },
  };
}

/** How many discs a box covers, or touches more than a little. */
export type DiscCounter = (box: Box) => number;

/** A disc on the canvas (pixels). */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A disc that a box comes less near to than this isn't covered by it, however large the disc (pixels). */
const REACH = 4;

/** A counter over discs; each box asked about is compared with those near it only. */
export function createDiscCounter(discs: readonly Disc[]): DiscCounter {
  const cells = new Map<number, Disc[]>();
  for (const disc of discs) append(cells, cellOf(disc.y) * ROW + cellOf(disc.x), disc);
  return (box) => {
    let covered = 0;
    for (let row = cellOf(box.top - REACH); row <= cellOf(box.bottom + REACH); row += 1) {
      for (
        let column = cellOf(box.left - REACH);
        column <= cellOf(box.right + REACH);
        column += 1
      ) {
        for (const disc of cells.get(row * ROW + column) ?? []) {
          const dx = Math.max(box.left - disc.x, 0, disc.x - box.right);
          const dy = Math.max(box.top - disc.y, 0, disc.y - box.bottom);
          const reach = Math.min(disc.radius, REACH);
          if (dx * dx + dy * dy < reach * reach) covered += 1;
        }
      }
    }
    return covered;
  };
}

function cellOf(pixels: number): number {
  return Math.floor(pixels / CELL);
}

function append<T>(cells: Map<number, T[]>, key: number, value: T): void {
  const values = cells.get(key);
  if (values === undefined) cells.set(key, [value]);
  else values.push(value);
}

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction in which a name is written, by its first letter. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
}

/** A measurer that remembers: names are measured once for each font, and shortened where they are too long. */
export function createTextFitter(
  measure: (text: string) => number,
): (text: string) => { readonly text: string; readonly width: number } {
  const fitted = new Map<string, { text: string; width: number }>();
  return (text) => {
    const known = fitted.get(text);
    if (known !== undefined) return known;
    const fit = shorten(text, measure);
    fitted.set(text, fit);
    return fit;
  };
}

function shorten(text: string, measure: (text: string) => number) {
  const width = measure(text);
  if (width <= WIDEST_LABEL) return { text, width };
  const letters = Array.from(new Intl.Segmenter().segment(text), (part) => part.segment);
  let kept = Math.floor((letters.length * WIDEST_LABEL) / width);
  for (; kept > 1; kept -= 1) {
    const short = `${letters.slice(0, kept).join('').trimEnd()}…`;
    const shortWidth = measure(short);
    if (shortWidth <= WIDEST_LABEL) return { text: short, width: shortWidth };
  }
  return { text: '…', width: measure('…') };
}
