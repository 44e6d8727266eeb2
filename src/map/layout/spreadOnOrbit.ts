const FULL_TURN = 2 * Math.PI;

/** An angle in [0, 2π). */
export function normalizeAngle(angle: number): number {
  const rest = angle % FULL_TURN;
  return rest < 0 ? rest + FULL_TURN : rest;
}

/** The way from one angle to another, shortest way round: in [-π, π). */
export function angleBetween(from: number, to: number): number {
  return normalizeAngle(to - from + Math.PI) - Math.PI;
}

/**
 * Angles (radians, in the order of those wanted) that are at least `gap` apart all round and as near to those wanted
 * as can be, in the least-squares sense: the circle is cut at its widest gap and the rest is an isotonic regression
 * (pool adjacent violators; Barlow et al., 'Statistical Inference under Order Restrictions', 1972). Where that comes
 * round too far, all are spread evenly. `gap` times the number of angles must not exceed 2π.
 */
export function spreadOnOrbit(wanted: readonly number[], gap: number): number[] {
  const count = wanted.length;
  if (count < 2) return wanted.map(normalizeAngle);
  const order = orderFromWidestGap(wanted);
  const start = normalizeAngle(wanted[order[0] as number] as number);
  const unrolled = order.map((index) => normalizeAngle((wanted[index] as number) - start));
  const relaxed = isotonic(unrolled.map((angle, rank) => angle - rank * gap));
  let spread = relaxed.map((angle, rank) => angle + rank * gap);
  const first = spread[0] as number;
  const last = spread[count - 1] as number;
  if (last - first > FULL_TURN - gap) {
    spread = unrolled.map((_, rank) => first + (rank * FULL_TURN) / count);
  }
  const result = new Array<number>(count);
  order.forEach((index, rank) => {
    result[index] = normalizeAngle(start + (spread[rank] as number));
  });
  return result;
}

/** Indexes by rising angle, beginning after the widest gap. */
function orderFromWidestGap(angles: readonly number[]): number[] {
  const order = angles
    .map((angle, index) => ({ angle: normalizeAngle(angle), index }))
    .sort((a, b) => a.angle - b.angle || a.index - b.index);
  let widest = -1;
  let start = 0;
  order.forEach((entry, rank) => {
    const before = order[(rank + order.length - 1) % order.length] ?? entry;
    const gap = rank === 0 ? entry.angle + FULL_TURN - before.angle : entry.angle - before.angle;
    if (gap > widest) {
      widest = gap;
      start = rank;
    }
  });
  return [...order.slice(start), ...order.slice(0, start)].map((entry) => entry.index);
}

/** The non-decreasing sequence nearest to the one given, in the least-squares sense. */
function isotonic(values: readonly number[]): number[] {
  const blocks: { sum: number; size: number }[] = [];
  for (const value of values) {
    let block = { sum: value, size: 1 };
    let before = blocks.at(-1);
    while (before !== undefined && before.sum / before.size > block.sum / block.size) {
      block = { sum: before.sum + block.sum, size: before.size + block.size };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, size }) => new Array<number>(size).fill(sum / size));
}
