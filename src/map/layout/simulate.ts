import { forceSimulation } from 'd3-force';
import { type Bodies, bodyNodes } from './bodies';
import { createRandomSource } from './randomSource';

export interface SimulationOptions {
  readonly ticks: number;
  /** How strongly forces act on the first tick; it falls to 0.001 by the last. */
  readonly alpha: number;
  readonly seed: number;
  /** Bodies with the flag set stay where they are. */
  readonly pinned?: Uint8Array;
}

const LAST_ALPHA = 0.001;

/**
 * Runs a d3-force simulation over bodies by hand: no timer, a seeded random source, a fixed number of ticks. The
 * forces act in the order given, on the bodies' arrays.
 */
export function simulate(
  bodies: Bodies,
  forces: readonly ((alpha: number) => void)[],
  { ticks, alpha, seed, pinned }: SimulationOptions,
): void {
  const simulation = forceSimulation(bodyNodes(bodies, pinned))
    .stop()
    .randomSource(createRandomSource(seed))
    .alpha(alpha)
    .alphaDecay(1 - (LAST_ALPHA / alpha) ** (1 / ticks));
  forces.forEach((force, index) => {
    simulation.force(String(index), force);
  });
  simulation.tick(ticks);
}
