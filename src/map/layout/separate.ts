import { createPairFinder } from './forces/pairFinder';

/** Rounds of pushing apart before the whole layout is spread out instead. */
const ROUNDS_BEFORE_SPREADING = 60;
const SPREAD = 1.1;
/** Pushed a hair further than asked for, so that rounding can't leave a pair short of it. */
const SLACK = 1.001;

/**
 * Moves points apart, as little as it can, until no two are nearer than `distance`; in place. Where pushing alone
 * doesn't settle, all positions are scaled up a little, so this always ends: points on one spot are told apart by
 * their order.
 */
export function separate(x: Float64Array, y: Float64Array, distance: number): void {
  const eachPair = createPairFinder(x.length);
  const target = distance * SLACK;
  let moved = false;

  function pushApart(a: number, b: number): void {
    let dx = (x[a] as number) - (x[b] as number);
    let dy = (y[a] as number) - (y[b] as number);
    let squared = dx * dx + dy * dy;
    if (squared >= distance * distance) return;
    moved = true;
    if (squared < 1e-12) {
      // The golden angle spreads any number of points on one spot in different directions.
      dx = Math.cos(2.399963 * (a + b)) * 1e-3;
      dy = Math.sin(2.399963 * (a + b)) * 1e-3;
      squared = 1e-6;
    }
    const length = Math.sqrt(squared);
    const push = (0.5 * (target - length)) / length;
    x[a] = (x[a] as number) + dx * push;
    y[a] = (y[a] as number) + dy * push;
    x[b] = (x[b] as number) - dx * push;
    y[b] = (y[b] as number) - dy * push;
  }

  for (let round = 1; ; round += 1) {
    moved = false;
    eachPair(x, y, target, pushApart);
    if (!moved) return;
    if (round % ROUNDS_BEFORE_SPREADING === 0) {
      for (let i = 0; i < x.length; i += 1) {
        x[i] = (x[i] as number) * SPREAD;
        y[i] = (y[i] as number) * SPREAD;
      }
    }
  }
}
