import { keyOf } from './asides';
import type { ReadPromise } from './promises';
import { type Named, type Reading, wordAt } from './reading';

type Gender = 'he' | 'she';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['hes', 'he'],
  ['hell', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['shes', 'she'],
  ['shell', 'she'],
]);

/** To whom the owner owes it, or who owes it to the owner: 'introduce me to Noor' is owed by whoever said so. */
export function concerned(
  reading: Reading,
  asides: ReadonlySet<string>,
  promise: ReadPromise,
): readonly Named[] {
  const { owner, named, verb } = promise;
  const own = owner === 'me' ? named : named.filter(({ from }) => from < verb);
  if (own.length > 0) return own;
  const others = meant(reading, asides, promise);
  return others.length > 0 ? others : named;
}

/**
 * Whom a promise without a name concerns: whoever its 'he' or 'she' can mean, as far as the jot has
 * told; of these the last who was there rather than only spoken of, else the last of all. Empty where
 * nobody was named before it.
 */
function meant(
  reading: Reading,
  asides: ReadonlySet<string>,
  promise: ReadPromise,
): readonly Named[] {
  const genders = new Map<string, Gender>();
  const said: Named[] = [];
  const whom = (gender: Gender | undefined): Named | undefined => {
    const possible = said.filter((each) => {
      const known = genders.get(keyOf(each));
      return gender === undefined || known === undefined || known === gender;
    });
    return possible.findLast((each) => !asides.has(keyOf(each))) ?? possible.at(-1);
  };
  for (let index = 0; index < promise.from; index += 1) {
    const named = reading.namedAt(index);
    if (named?.from === index) said.push(named);
    const gender = GENDERS.get(wordAt(reading, index));
    if (gender === undefined) continue;
    const somebody = whom(gender);
    if (somebody) genders.set(keyOf(somebody), gender);
  }
  let gender: Gender | undefined;
  for (let index = promise.from; index <= promise.to && gender === undefined; index += 1) {
    const named = reading.namedAt(index);
    if (named?.from === index && index < promise.verb) said.push(named);
    gender = GENDERS.get(wordAt(reading, index));
  }
  const found = whom(gender) ?? said.at(-1);
  return found === undefined ? [] : [found];
}
