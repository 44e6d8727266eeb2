/** Points of the map in the cells of a grid, for looking up who is near a point. */
export interface HitGrid {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly cellSize: number;
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/** Wide enough for any coordinate of a map to have its own number within a row of cells. */
const ROW = 2 ** 20;

/** Sorts points into a grid. */
export function createHitGrid(x: Float64Array, y: Float64Array, cellSize = 64): HitGrid {
  const cells = new Map<number, number[]>();
  for (let i = 0; i < x.length; i += 1) {
    const key = cellKey(
      Math.floor((x[i] as number) / cellSize),
      Math.floor((y[i] as number) / cellSize),
    );
    const members = cells.get(key);
    if (members === undefined) cells.set(key, [i]);
    else members.push(i);
  }
  return { x, y, cellSize, cells };
}

/** The index of the point nearest to (px, py) within `reach`; null if there is none. All in the map's coordinates. */
export function hitTest(grid: HitGrid, px: number, py: number, reach: number): number | null {
  const { x, y, cellSize } = grid;
  let nearest: number | null = null;
  let smallest = reach * reach;
  const consider = (members: readonly number[]): void => {
    for (const index of members) {
      const squared = ((x[index] as number) - px) ** 2 + ((y[index] as number) - py) ** 2;
      if (squared > smallest || (squared === smallest && nearest !== null)) continue;
      nearest = index;
      smallest = squared;
    }
  };
  const left = Math.floor((px - reach) / cellSize);
  const right = Math.floor((px + reach) / cellSize);
  const top = Math.floor((py - reach) / cellSize);
  const bottom = Math.floor((py + reach) / cellSize);
  if ((right - left + 1) * (bottom - top + 1) > grid.cells.size) {
    for (const members of grid.cells.values()) consider(members);
    return nearest;
  }
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      consider(grid.cells.get(cellKey(column, row)) ?? []);
    }
  }
  return nearest;
}

function cellKey(column: number, row: number): number {
  return row * ROW + column;
}
