import { PERSON_DISTANCE } from '../layout/layoutInput';

/** The most marks of each kind that one frame draws; together about 2,500. */
const MOST_PEOPLE = 1300;
export const MOST_TIES = 900;
export const MOST_LABELS = 60;
/** Rings beyond this are drawn by their edges only. */
export const MOST_ORBITS = 60;

/** With more discs than this on the canvas some words may cover some of them: there would be none otherwise. */
export const CROWD = 100;

/** Among more people than this the filled discs have no edge. */
export const MOST_OUTLINED = 500;

/** More ties than this are drawn without dashes: there they can't be told apart, and dashes are slow to paint. */
export const MOST_DASHED_TIES = 200;

/** Orbits nearer than this on the canvas (pixels) are drawn by the edges of their ring only. */
export const CLOSEST_ORBITS = 9;

/** Levels on which people share marks have them no nearer than this on average (pixels). */
const CLOSEST_SHARED_MARKS = 11;
/** Everybody has a mark of their own as long as neighbours are this far apart (pixels). */
const CLOSEST_OWN_MARKS = 5;

/** Regions in each of which one person is a landmark are at least so wide (pixels). */
const SMALLEST_REGION = 90;

/** People's discs on the canvas (pixels): never smaller than can be seen, never larger than names need. */
export const SMALLEST_DISC = 2.75;
export const LARGEST_DISC = 13;

/** The cell in which people share one mark, in the map's coordinates, on the first coarser level. */
const FIRST_CELL = 32;
/** How much larger cells are on each coarser level. */
const CELL_STEP = 1.6;
/** Wide enough for each column of cells to have its own number within a row. */
const ROW = 2 ** 20;
/** No level is made coarser than one with so few marks. */
const FEWEST_MARKS = 150;

/** What is drawn at one level: some people, each standing for those around them. */
export interface DetailLevel {
  /** The size of the cells, in the map's coordinates: the least distance of marks, on average. */
  readonly spacing: number;
  /** Indexes of the people drawn, most important first. */
  readonly people: Uint32Array;
  /** For each of these, how many people the mark stands for. */
  readonly sizes: Uint32Array;
  /** For everybody, the person whose mark stands for them. */
  readonly markOf: Uint32Array;
}

/**
 * Levels of detail from everybody to few. On each coarser one the people in a larger cell share the mark of
 * the most important among them; cells lie still on the map, so marks don't flicker while it moves. `order` has all
 * indexes, most important first.
 */
export function buildDetailLevels(
  x: Float64Array,
  y: Float64Array,
  order: Uint32Array,
): readonly DetailLevel[] {
  const everybody = Uint32Array.from({ length: x.length }, (_, index) => index);
  const levels: DetailLevel[] = [
    {
      spacing: PERSON_DISTANCE,
      people: order,
      sizes: new Uint32Array(order.length).fill(1),
      markOf: everybody,
    },
  ];
  for (
    let cell = FIRST_CELL;
    (levels.at(-1)?.people.length ?? 0) > FEWEST_MARKS;
    cell *= CELL_STEP
  ) {
    levels.push(shareMarks(x, y, order, cell));
  }
  return levels;
}

function shareMarks(
  x: Float64Array,
  y: Float64Array,
  order: Uint32Array,
  cell: number,
): DetailLevel {
  const slotByCell = new Map<number, number>();
  const people: number[] = [];
  const sizes: number[] = [];
  const markOf = new Uint32Array(order.length);
  for (const person of order) {
    const column = Math.floor((x[person] as number) / cell);
    const key = Math.floor((y[person] as number) / cell) * ROW + column;
    const slot = slotByCell.get(key);
    if (slot === undefined) {
      slotByCell.set(key, people.length);
      markOf[person] = person;
      people.push(person);
      sizes.push(1);
    } else {
      markOf[person] = people[slot] as number;
      sizes[slot] = (sizes[slot] as number) + 1;
    }
  }
  return {
    spacing: cell,
    people: Uint32Array.from(people),
    sizes: Uint32Array.from(sizes),
    markOf,
  };
}

/**
 * The finest level whose marks lie apart at this scale and of which no more than MOST_PEOPLE are seen; the coarsest
 * where there is none.
 */
export function pickLevel(
  levels: readonly DetailLevel[],
  scale: number,
  isSeen: (person: number) => boolean,
): DetailLevel {
  for (const level of levels) {
    const closest = level === levels[0] ? CLOSEST_OWN_MARKS : CLOSEST_SHARED_MARKS;
    if (level.spacing * scale < closest) continue;
    let seen = 0;
    for (const person of level.people) {
      if (!isSeen(person)) continue;
      seen += 1;
      if (seen > MOST_PEOPLE) break;
    }
    if (seen <= MOST_PEOPLE) return level;
  }
  return coarsestOf(levels);
}

/** The finest level with one mark for each region of the canvas at this scale; the coarsest where there is none. */
export function coarseLevel(levels: readonly DetailLevel[], scale: number): DetailLevel {
  return levels.find((level) => level.spacing * scale >= SMALLEST_REGION) ?? coarsestOf(levels);
}

function coarsestOf(levels: readonly DetailLevel[]): DetailLevel {
  const coarsest = levels.at(-1);
  if (coarsest === undefined) throw new Error('A map without levels of detail');
  return coarsest;
}
