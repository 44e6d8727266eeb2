/** Bits of each coordinate in a Morton code; two of them interleaved fill 30 bits. */
export const MORTON_BITS = 15;

const DIGIT_BITS = 10;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = (2 * MORTON_BITS) / DIGIT_BITS;

/** Points in the order of a Morton curve, in which points near each other in the plane stand near each other. */
export interface MortonOrder {
  /** Indexes of points, along the curve. */
  readonly order: Uint32Array;
  /** The codes, in the same order. */
  readonly codes: Uint32Array;
  /** The side of the square that holds all points; above 0. */
  readonly side: number;
}

/** A sorter for `count` points that reuses its arrays: each result is valid until the next call. */
export function createMortonSorter(
  count: number,
): (x: Float64Array, y: Float64Array) => MortonOrder {
  let order = new Uint32Array(count);
  let spareOrder = new Uint32Array(count);
  let codes = new Uint32Array(count);
  let spareCodes = new Uint32Array(count);
  const starts = new Uint32Array(DIGITS);

  function sortByDigit(shift: number): void {
    starts.fill(0);
    for (let i = 0; i < count; i += 1) {
      const digit = ((codes[i] as number) >>> shift) & (DIGITS - 1);
      starts[digit] = (starts[digit] as number) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const length = starts[digit] as number;
      starts[digit] = start;
      start += length;
    }
    for (let i = 0; i < count; i += 1) {
      const code = codes[i] as number;
      const digit = (code >>> shift) & (DIGITS - 1);
      const to = starts[digit] as number;
      starts[digit] = to + 1;
      spareCodes[to] = code;
      spareOrder[to] = order[i] as number;
    }
    [codes, spareCodes] = [spareCodes, codes];
    [order, spareOrder] = [spareOrder, order];
  }

  return (x, y) => {
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
    const side = Math.max(right - left, bottom - top, 1e-9) * (1 + 1e-9);
    const scale = (1 << MORTON_BITS) / side;
    for (let i = 0; i < count; i += 1) {
      const column = ((x[i] as number) - left) * scale;
      const row = ((y[i] as number) - top) * scale;
      codes[i] = spreadBits(column) | (spreadBits(row) << 1);
      order[i] = i;
    }
    for (let pass = 0; pass < PASSES; pass += 1) sortByDigit(pass * DIGIT_BITS);
    return { order, codes, side };
  };
}

/** Puts a zero between each of the lower 16 bits. */
function spreadBits(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
