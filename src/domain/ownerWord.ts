import type { CalendarDate, Id, RecordBase } from './record';

/**
 * What the owner said about proposals for a person: it wins over every model.
 * 'pinned': propose first. 'not this person': don't propose at all. 'not now': not until a day.
 * 'ask anyway': may be asked although at rest.
 */
export type OwnerWordKind = 'pinned' | 'not this person' | 'not now' | 'ask anyway';
export const OWNER_WORD_KINDS: readonly OwnerWordKind[] = [
  'pinned',
  'not this person',
  'not now',
  'ask anyway',
];

export interface OwnerWord extends RecordBase {
  readonly personId: Id;
  readonly kind: OwnerWordKind;
  /** The goal that it is about; null for all of them. */
  readonly goalId: Id | null;
  /** The first day on which it no longer holds; null until it is taken back. */
  readonly until: CalendarDate | null;
}

/** What holds for each person on a day, for one goal (with those for all), or for all (null). */
export interface StandingWords {
  readonly pinned: ReadonlySet<Id>;
  readonly avoided: ReadonlySet<Id>;
  readonly askable: ReadonlySet<Id>;
}

export function standingWords(
  words: readonly OwnerWord[],
  goalId: Id | null,
  today: CalendarDate,
): StandingWords {
  const holding = words.filter(
    (word) =>
      (word.goalId === null || word.goalId === goalId) &&
      (word.until === null || today < word.until),
  );
  const idsOf = (...kinds: readonly OwnerWordKind[]): Set<Id> =>
    new Set(holding.filter((word) => kinds.includes(word.kind)).map((word) => word.personId));
  return {
    pinned: idsOf('pinned'),
    avoided: idsOf('not this person', 'not now'),
    askable: idsOf('ask anyway'),
  };
}
