import { type Reading, wordAt } from './reading';

/**
 * Index of the 'and' behind which the verb at `verb` is done to something else, with another person or
 * by another day: 'send Ana the deck AND Bo the notes', 'the board by Thursday AND a quote by the 7th';
 * -1 where there is none up to `to`.
 */
export function sharedDeed(reading: Reading, verb: number, to: number): number {
  const first = reading.namedAt(verb + 1);
  for (let at = verb + 2; at < to; at += 1) {
    if (wordAt(reading, at) !== 'and') continue;
    const person = reading.namedAt(at + 1);
    const given = first !== undefined && at > first.to + 1 && person !== undefined;
    if (given && THING.test(wordAt(reading, person.to + 1))) return at;
    const day = reading.datedAt(at - 1);
    if (day === undefined || day.direction === 'past') continue;
    if (!THING.test(wordAt(reading, at + 1))) continue;
    const next = reading.dated.find(({ from }) => from > at);
    if (
      next !== undefined &&
      next.to <= to &&
      (wordAt(reading, next.from) === 'in' || BY.test(wordAt(reading, next.from - 1)))
    )
      return at;
  }
  return -1;
}

const BY = /^(?:by|before|on)$/;
const THING = /^(?:a|an|the|my|our|his|her|their|this|that|some|two|three)$/;
