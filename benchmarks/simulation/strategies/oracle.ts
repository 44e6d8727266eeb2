import { CHANCE, carried, MINUTES } from '../truths/parameters';
import type { Act, World } from '../truths/world';
import { promisesDue } from './rules';
import type { Strategy } from './strategy';

/** What somebody at a target is worth while seats are open there: they can be asked for them. */
const FOOTHOLD = 0.5;
/** The least that an act must be expected to gain in a week, so that no minute is thrown away. */
const LEAST_GAIN = 0.01;

/**
 * Knows the hidden truth: who would answer, who knows whom, what each tie carries. Takes the acts
 * with the most seats expected for a minute, two steps ahead, and spares whoever is near the end of
 * their capacity.
 */
export const oracle = (world: World): Strategy => ({
  name: 'oracle',
  choose: (record) => {
    const acts: { act: Act; gain: number }[] = [];
    for (const person of [...record.met, ...record.admired]) {
      acts.push(...actsWith(world, person));
    }
    acts.sort((a, b) => b.gain - a.gain || a.act.person - b.act.person);
    return [...promisesDue(record), ...acts.map(({ act }) => act)];
  },
});

function actsWith(world: World, person: number): { act: Act; gain: number }[] {
  const { record } = world;
  const room = world.capacity(person) - (world.load[person] ?? 0);
  const answer = world.answerChance(person);
  const talkedOn = record.conversationOn.get(person) ?? Number.NEGATIVE_INFINITY;
  const fresh = world.day - talkedOn <= CHANCE.askFreshWeeks * 7;
  const best: { act: Act; gain: number }[] = [];
  let afterTalk = 0;
  for (const [target, open] of record.open.entries()) {
    for (const help of open) {
      const ask = help === 'introduction' ? help : help === 'opportunity' ? 'referral' : 'advice';
      const { chance, introduced } = world.grantChance(person, ask, target);
      const worth =
        help === 'introduction' && introduced !== null
          ? introductionWorth(world, introduced, target)
          : 1;
      const load = ask === 'advice' ? 1 : ask === 'introduction' ? 2 : 3;
      if (room > load + 0.3) {
        const gain = (answer * chance * worth) / MINUTES.ask;
        if (gain * MINUTES.ask > LEAST_GAIN) {
          best.push({ act: { kind: 'ask', person, ask, target }, gain });
        }
      }
      if (!fresh) afterTalk += answer * (chance / CHANCE.coldAsk) * worth;
      if (
        help === 'knowledge' &&
        world.network.people[person]?.employer === record.targets[target]
      ) {
        afterTalk += CHANCE.knowledge * carried(world.truth.carrying, world.strength[person] ?? 0);
      }
    }
  }
  const minutes = MINUTES.invitation + answer * (MINUTES.talk + 15) + (fresh ? 0 : MINUTES.ask);
  const gain = (answer * afterTalk) / minutes;
  if (room > 2.5 && gain * minutes > LEAST_GAIN) {
    best.push({ act: { kind: 'conversation', person }, gain });
  }
  return best;
}

function introductionWorth(world: World, introduced: number, target: number): number {
  const { record, network } = world;
  const there = network.people[introduced]?.employer === record.targets[target];
  const others = (record.open[target]?.size ?? 1) - 1;
  return there ? 1 + FOOTHOLD * others : 0.3;
}
