import { createMortonSorter, MORTON_BITS } from './mortonOrder';

/** Bodies that a cell may hold before it is divided. */
const LEAF_SIZE = 6;

/** Distances below this are treated as this, as d3's distanceMin. */
const NEAREST = 1;

export interface BarnesHutTree {
  /** Sorts the points given into cells. */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void;
  /**
   * Writes into `fieldX` and `fieldY`, for each body, the sum over all others of mass × (dx, dy) / distance².
   * A cell is taken as one body where its width is below `theta` times its distance.
   */
  field(theta: number, fieldX: Float64Array, fieldY: Float64Array): void;
}

/**
 * A quadtree over `count` points with masses, in typed arrays that are reused from one build to the next. Points are
 * sorted along a Morton curve, so every cell is a run of neighbours, and cells lie in preorder with the index of the
 * next cell that isn't inside them: a walk is one loop without a stack. The approximation of far cells is that of
 * Barnes and Hut, 'A hierarchical O(N log N) force-calculation algorithm', Nature 324 (1986).
 */
export function createBarnesHutTree(count: number): BarnesHutTree {
  // Cells that would have one child only are skipped, so there are fewer than two cells for each point.
  const capacity = 2 * count + 1;
  const sort = createMortonSorter(count);
  const sortedX = new Float64Array(count);
  const sortedY = new Float64Array(count);
  const sortedMass = new Float64Array(count);
  const cellX = new Float64Array(capacity);
  const cellY = new Float64Array(capacity);
  const cellMass = new Float64Array(capacity);
  const cellWidthSquared = new Float64Array(capacity);
  const cellAfter = new Uint32Array(capacity);
  const cellFirst = new Uint32Array(capacity);
  /** One past the last point of a leaf; 0 for a cell with children. */
  const cellEnd = new Uint32Array(capacity);
  let cellCount = 0;
  let order: Uint32Array = new Uint32Array(count);
  let codes: Uint32Array = new Uint32Array(count);
  let side = 1;

  function addCell(first: number, end: number): void {
    const cell = cellCount;
    cellCount += 1;
    const differing = (codes[first] as number) ^ (codes[end - 1] as number);
    const level = differing === 0 ? MORTON_BITS : (Math.clz32(differing) - 2) >> 1;
    const width = side / 2 ** level;
    cellWidthSquared[cell] = width * width;
    if (end - first <= LEAF_SIZE || differing === 0) {
      cellFirst[cell] = first;
      cellEnd[cell] = end;
    } else {
      cellEnd[cell] = 0;
      const shift = 2 * (MORTON_BITS - 1 - level);
      let start = first;
      for (let quadrant = 0; quadrant < 4 && start < end; quadrant += 1) {
        const stop = firstBeyond(start, end, shift, quadrant);
        if (stop > start) addCell(start, stop);
        start = stop;
      }
    }
    let mass = 0;
    let x = 0;
    let y = 0;
    for (let i = first; i < end; i += 1) {
      const m = sortedMass[i] as number;
      mass += m;
      x += m * (sortedX[i] as number);
      y += m * (sortedY[i] as number);
    }
    cellMass[cell] = mass;
    cellX[cell] = x / mass;
    cellY[cell] = y / mass;
    cellAfter[cell] = cellCount;
  }

  /** The first index in [start, end) whose quadrant is above the one given; `end` if there is none. */
  function firstBeyond(start: number, end: number, shift: number, quadrant: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((((codes[middle] as number) >>> shift) & 3) > quadrant) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    build(x, y, mass) {
      ({ order, codes, side } = sort(x, y));
      for (let i = 0; i < count; i += 1) {
        const body = order[i] as number;
        sortedX[i] = x[body] as number;
        sortedY[i] = y[body] as number;
        sortedMass[i] = mass[body] as number;
      }
      cellCount = 0;
      if (count > 0) addCell(0, count);
    },

    field(theta, fieldX, fieldY) {
      const perThetaSquared = 1 / (theta * theta);
      for (let i = 0; i < count; i += 1) {
        const px = sortedX[i] as number;
        const py = sortedY[i] as number;
        let sumX = 0;
        let sumY = 0;
        let cell = 0;
        while (cell < cellCount) {
          const dx = (cellX[cell] as number) - px;
          const dy = (cellY[cell] as number) - py;
          const squared = dx * dx + dy * dy;
          if ((cellWidthSquared[cell] as number) * perThetaSquared < squared) {
            const share = (cellMass[cell] as number) / Math.max(squared, NEAREST);
            sumX += dx * share;
            sumY += dy * share;
            cell = cellAfter[cell] as number;
          } else if ((cellEnd[cell] as number) === 0) {
            cell += 1;
          } else {
            const end = cellEnd[cell] as number;
            for (let j = cellFirst[cell] as number; j < end; j += 1) {
              const nearX = (sortedX[j] as number) - px;
              const nearY = (sortedY[j] as number) - py;
              const share =
                (sortedMass[j] as number) / Math.max(nearX * nearX + nearY * nearY, NEAREST);
              sumX += nearX * share;
              sumY += nearY * share;
            }
            cell = cellAfter[cell] as number;
          }
        }
        const body = order[i] as number;
        fieldX[body] = sumX;
        fieldY[body] = sumY;
      }
    },
  };
}
