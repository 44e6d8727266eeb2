import type { CalendarDate } from '../record';
import type { Direction } from './dayReading';
import type { Token } from './tokenize';

/** Somebody named in a jot: known, a choice between several, or new (no ids). */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly personIds: readonly string[];
  readonly name: string;
}

/** Days named in a jot, with the direction in which they were read. */
export interface Dated {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly CalendarDate[];
  readonly direction: Direction;
}

/** A jot once its names and dates are known: what promises and introductions are read from. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly today: CalendarDate;
  readonly named: readonly Named[];
  readonly dated: readonly Dated[];
  readonly namedAt: (index: number) => Named | undefined;
  readonly datedAt: (index: number) => Dated | undefined;
}

/** The folded word of a token, '' outside the jot. */
export const wordAt = ({ tokens }: Reading, index: number): string => tokens[index]?.fold ?? '';

// No clause is longer: dictated text without a mark is no single sentence, and the work stays
// proportional to its length.
export const LONGEST_CLAUSE = 80;

/** True while `index` lies in the sentence of token `of`, and near enough to have to do with it. */
export const isSameSentence = ({ tokens }: Reading, index: number, of: number): boolean =>
  tokens[index] !== undefined &&
  tokens[index]?.sentence === tokens[of]?.sentence &&
  Math.abs(index - of) <= LONGEST_CLAUSE;
