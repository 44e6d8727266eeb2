/** Cells of the grid for each point: where points lie far apart cells grow, so that the grid stays small. */
const CELLS_PER_POINT = 4;

/**
 * Finds pairs among the first `count` points that may be nearer to each other than `reach`: `visit` is called once for each pair
 * in the same or in adjoining cells of a grid, always in the same order. Arrays are reused from call to call.
 */
export function createPairFinder(count: number) {
  const cellOf = new Uint32Array(count);
  const members = new Uint32Array(count);
  const starts = new Uint32Array(CELLS_PER_POINT * count + 64);

  return (
    x: Float64Array,
    y: Float64Array,
    reach: number,
    visit: (a: number, b: number) => void,
  ): void => {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i += 1) {
      const px = x[i] as number;
      const py = y[i] as number;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    const width = right - left;
    const height = bottom - top;
    let cellSize = reach;
    while (gridSize(width, height, cellSize) >= starts.length) cellSize *= 1.5;
    const columns = Math.floor(width / cellSize) + 1;
    const rows = Math.floor(height / cellSize) + 1;
    const cells = columns * rows;

    starts.fill(0, 0, cells + 1);
    for (let i = 0; i < count; i += 1) {
      const column = Math.floor(((x[i] as number) - left) / cellSize);
      const row = Math.floor(((y[i] as number) - top) / cellSize);
      const cell = row * columns + column;
      cellOf[i] = cell;
      starts[cell] = (starts[cell] as number) + 1;
    }
    for (let cell = 1; cell <= cells; cell += 1) {
      starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
    }
    // Filled from the back, each start ends up at the first member of its cell.
    for (let i = count - 1; i >= 0; i -= 1) {
      const cell = cellOf[i] as number;
      const to = (starts[cell] as number) - 1;
      starts[cell] = to;
      members[to] = i;
    }

    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const cell = row * columns + column;
        const end = starts[cell + 1] as number;
        const beside = column + 1 < columns ? (starts[cell + 2] as number) : end;
        // Cells below-left, below and below-right are one run of members.
        const below = cell + columns;
        const hasBelow = row + 1 < rows;
        const belowStart = hasBelow ? (starts[below - (column > 0 ? 1 : 0)] as number) : 0;
        const belowEnd = hasBelow ? (starts[below + (column + 1 < columns ? 2 : 1)] as number) : 0;
        for (let i = starts[cell] as number; i < end; i += 1) {
          const a = members[i] as number;
          for (let j = i + 1; j < beside; j += 1) visit(a, members[j] as number);
          for (let j = belowStart; j < belowEnd; j += 1) visit(a, members[j] as number);
        }
      }
    }
  };
}

function gridSize(width: number, height: number, cellSize: number): number {
  return (Math.floor(width / cellSize) + 1) * (Math.floor(height / cellSize) + 1) + 1;
}
