import type { CalendarDate } from '../record';
import { type Reading, wordAt } from './reading';

/** Words that lead to a day, and have nothing to say without it. */
const BEFORE_DAY = /^(?:by|on|before|until|till|this|the|latest|no|later|than|at|from|,|\(|–|—|-)$/;
const OWES = /^(?:owe|owes|owed|owing)$/;
const WHOM = /^(?:me|us|her|him|them)$/;

/**
 * The tokens of a promise that say what is to be done, from its verb on: without the day that it is due at the end, which
 * would be wrong the day after ('tomorrow') and stands beside it anyway, and without 'owe her'. The whole where nothing
 * would be left.
 */
export function deedWords(
  reading: Reading,
  {
    verb,
    to,
    due,
  }: { readonly verb: number; readonly to: number; readonly due: CalendarDate | null },
): { readonly from: number; readonly to: number } {
  let last = to;
  const dated = reading.datedAt(to);
  if (due !== null && dated?.dates.includes(due)) {
    last = dated.from - 1;
    while (BEFORE_DAY.test(wordAt(reading, last))) last -= 1;
  }
  let first = verb;
  if (OWES.test(wordAt(reading, verb))) {
    first = verb + 1;
    const named = reading.namedAt(first);
    if (named !== undefined) first = named.to + 1;
    else if (WHOM.test(wordAt(reading, first))) first += 1;
  }
  return {
    from: first <= last ? first : verb,
    to: last >= Math.max(first, verb) ? last : to,
  };
}
