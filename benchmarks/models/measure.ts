/** Times of one work at one size, in milliseconds of the processor. */
export interface Timing {
  readonly size: number;
  /** The median of each network's runs, one a network. */
  readonly medians: readonly number[];
  /** The shortest run of all: what a busy machine adds to least. */
  readonly least: number;
}

const FEWEST_RUNS = 3;
const MOST_RUNS = 9;
/** Works shorter than this are run several times over for one time: the clock ticks too slowly for them. */
const SHORTEST_MS = 20;
/** After so long no further run is begun, so that the whole has an end on any machine. */
const ENOUGH_MS = 2_000;

/** Milliseconds of the processor's time since the process began: waiting for a busy machine isn't among them. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Runs a work again and again, at least three times after a warming up, and no longer than it pays.
 * Returns the processor's time of each run in milliseconds.
 */
export async function timesOf(run: () => unknown): Promise<number[]> {
  const startedAt = performance.now();
  const began = processorMs();
  let atOnce = 0;
  while (processorMs() - began < SHORTEST_MS) {
    await run();
    atOnce += 1;
  }
  const times: number[] = [];
  while (times.length < MOST_RUNS) {
    if (times.length >= FEWEST_RUNS && performance.now() - startedAt > ENOUGH_MS) break;
    const start = processorMs();
    for (let i = 0; i < atOnce; i++) await run();
    times.push((processorMs() - start) / atOnce);
  }
  return times;
}

/** The middle of some values; the upper one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The exponent of growth over all sizes: the slope of the shortest times on logarithmic axes, by least squares. */
export function growthOf(timings: readonly Timing[]): number {
  const points = timings.map(({ size, least }) => [Math.log(size), Math.log(least)] as const);
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
