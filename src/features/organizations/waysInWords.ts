import type { Hop, Path } from '../../domain/path';
import type { ClosenessRating, TieCertainty } from '../../domain/person';
import type { Id } from '../../domain/record';
import { warmthWord } from '../../domain/warmth';

const STRENGTH: Readonly<Record<ClosenessRating, string>> = {
  1: 'barely',
  2: 'a little',
  3: 'well',
  4: 'very well',
  5: 'as closely as can be',
};

const ON_WHOSE_WORD: Readonly<Record<TieCertainty, string>> = {
  known: 'you know it',
  told: 'you were told',
  guessed: 'you guess',
};

/** A way in as it is read: whom to ask, how far it carries, and why. */
export interface WayInWords {
  readonly firstId: Id;
  /** The people in their order: 'Ada Vale, then Bo Tide'. */
  readonly people: string;
  /** 'Likely', 'Possible' or 'Long shot'. */
  readonly chance: string;
  /** A sentence a step. */
  readonly steps: readonly string[];
  /** The step that it hangs on; '' where there is one step only. */
  readonly weakest: string;
}

/** Says a path in words; somebody whose name is not known is 'somebody'. */
export function wayInWords(path: Path, nameOf: (id: Id) => string | undefined): WayInWords {
  const name = (id: Id): string => nameOf(id) ?? 'somebody';
  return {
    firstId: path.hops[0]?.personId ?? '',
    people: path.hops.map((hop) => name(hop.personId)).join(', then '),
    chance: path.word.charAt(0).toUpperCase() + path.word.slice(1),
    steps: path.hops.map((hop) => stepInWords(hop, name)),
    weakest: path.hops.length > 1 ? stepInWords(path.weakest, name) : '',
  };
}

function stepInWords(hop: Hop, name: (id: Id) => string): string {
  if (hop.from === 'owner') return `${name(hop.personId)} and you: ${warmthWord(hop.warmth)}`;
  const how = hop.how.trim() === '' ? '' : ` (${hop.how.trim()})`;
  const pair = `${name(hop.fromId)} knows ${name(hop.personId)} ${STRENGTH[hop.strength]}${how}`;
  return `${pair}, ${ON_WHOSE_WORD[hop.certainty]}`;
}
