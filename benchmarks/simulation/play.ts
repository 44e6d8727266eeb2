import type { Strategy } from './strategies/strategy';
import { CEILING, type Truth } from './truths/parameters';
import { type Measures, outreachMinutes, World } from './truths/world';

/** Lets a strategy live one year in a world, week by week, under the ceiling. */
export function play(
  truth: Truth,
  seed: number,
  strategyFor: (world: World) => Strategy,
): Measures {
  const world = new World(truth, seed);
  const strategy = strategyFor(world);
  while (!world.isOver) {
    const taken = new Set<number>();
    let minutes = 0;
    for (const act of strategy.choose(world.record, world.day)) {
      if (taken.size === CEILING.people) break;
      const cost = outreachMinutes(act);
      if (taken.has(act.person) || minutes + cost > CEILING.minutes) continue;
      taken.add(act.person);
      minutes += cost;
      world.act(act);
    }
    world.endWeek();
  }
  return world.measures;
}
