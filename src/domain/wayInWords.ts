import { agoInWords } from './dayInWords';
import type { Hop, Path } from './path';
import type { ClosenessRating, TieCertainty } from './person';
import type { CalendarDate, Id } from './record';
import { warmthWord } from './warmth';

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

/** What the words need to know of somebody on a path. */
export interface OnTheWay {
  readonly name: string;
  readonly howMet: string;
  readonly metOn: CalendarDate | null;
  readonly lastTouch: CalendarDate | null;
}

/** One step as it is read: between whom, and why it holds. */
export interface StepWords {
  readonly personId: Id;
  /** 'Ada Vale and you: warm, met at a fair, last touch 3 days ago'. */
  readonly text: string;
  readonly isWeakest: boolean;
}

/** A way in as it is read: whom to ask, how far it carries, and why. */
export interface WayInWords {
  readonly firstId: Id;
  /** The people in their order: 'Ada Vale, then Bo Tide'. */
  readonly people: string;
  /** 'Likely', 'Possible' or 'Long shot'. */
  readonly chance: string;
  /** A sentence a step. */
  readonly steps: readonly StepWords[];
  /** The step that it hangs on; '' where there is one step only. */
  readonly weakest: string;
  /** What to be careful with: that it rests on a guess, that the first person was asked much. */
  readonly cautions: readonly string[];
}

/** Says a path in words; somebody of whom nothing is known is 'somebody'. */
export function wayInWords(
  path: Path,
  personOf: (id: Id) => OnTheWay | undefined,
  { today, locale }: { readonly today: CalendarDate; readonly locale: string },
): WayInWords {
  const name = (id: Id): string => personOf(id)?.name ?? 'somebody';
  const say = (hop: Hop): string =>
    hop.from === 'owner'
      ? ownerStep(hop, personOf(hop.personId), name(hop.personId), today, locale)
      : tieStep(hop, name);
  const several = path.hops.length > 1;
  const cautions: string[] = [];
  if (path.onGuess) cautions.push('It rests on a guess.');
  const [first] = path.hops;
  if (first?.from === 'owner' && first.balanceFactor < 1) {
    cautions.push(`You asked more of ${name(first.personId)} than you gave lately.`);
  }
  return {
    firstId: first?.personId ?? '',
    people: path.hops.map((hop) => name(hop.personId)).join(', then '),
    chance: path.word.charAt(0).toUpperCase() + path.word.slice(1),
    steps: path.hops.map((hop) => ({
      personId: hop.personId,
      text: say(hop),
      isWeakest: several && hop === path.weakest,
    })),
    weakest: several ? say(path.weakest) : '',
    cautions,
  };
}

/** 'Cy is at rest: these ways go around them.' for those whom a better way would pass; '' for nobody. */
export function aroundInWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return names.length === 1
    ? `${names[0]} is at rest: these ways go around them.`
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are at rest: these ways go around them.`;
}

function ownerStep(
  hop: Extract<Hop, { from: 'owner' }>,
  person: OnTheWay | undefined,
  name: string,
  today: CalendarDate,
  locale: string,
): string {
  const { howMet = '', metOn = null, lastTouch = null } = person ?? {};
  const met =
    howMet.trim() !== ''
      ? `met: ${howMet.trim().replace(/[.\s]+$/, '')}`
      : metOn === null
        ? ''
        : `met ${agoInWords(metOn, today, locale)}`;
  const touched =
    lastTouch === null
      ? 'no touch on record'
      : `last touch ${agoInWords(lastTouch, today, locale)}`;
  const parts = [warmthWord(hop.warmth), met, touched].filter(Boolean).join(', ');
  return `${name} and you: ${parts}`;
}

function tieStep(hop: Extract<Hop, { from: 'tie' }>, name: (id: Id) => string): string {
  const how = hop.how.trim() === '' ? '' : ` (${hop.how.trim()})`;
  const pair = `${name(hop.fromId)} knows ${name(hop.personId)} ${STRENGTH[hop.strength]}${how}`;
  return `${pair}, ${ON_WHOSE_WORD[hop.certainty]}`;
}
