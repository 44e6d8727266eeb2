import type { ImportCandidate } from './importCandidate';
import type { ImportConflict } from './importConflicts';
import type { ImportedFields, UpdateReason } from './importFields';
import type { Likeness } from './importLikeness';
import type { IdentityKind } from './importMerge';
import type { PastInput, PastPlan } from './importPast';
import type { Organization, Person, Tie } from './person';
import type { Photo } from './photo';
import type { CalendarDate, Id, Identified } from './record';

/** A change to somebody who is here already; `fields` holds the new values. */
export interface PersonUpdate {
  readonly id: Id;
  readonly fields: ImportedFields;
  readonly reasons: readonly UpdateReason[];
}

/**
 * A candidate that changes nothing. 'severalAlike': it has nothing but a name (and organization)
 * that several people here have, so that it can't be said which of them is meant.
 */
export interface SkippedCandidate {
  readonly candidate: ImportCandidate;
  readonly reason: 'unchanged' | 'inTrash' | 'severalAlike';
  readonly personId: Id;
}

/** A candidate that may be somebody who is here (or is added by the same plan), for the owner's eye. */
export interface LikelySame {
  readonly candidate: ImportCandidate;
  readonly personId: Id;
  readonly why: Likeness;
  readonly treatedAs: Decision;
}

export type Decision = 'same' | 'different';

/** A candidate that was folded into another one of the same run. */
export interface DuplicateWithin {
  readonly candidate: ImportCandidate;
  readonly sameAs: ImportCandidate;
  readonly why: IdentityKind;
}

/** Everything that an import would do, before it does any of it. */
export interface ImportPlan {
  readonly peopleToAdd: readonly Identified<Person>[];
  readonly peopleToUpdate: readonly PersonUpdate[];
  readonly organizationsToAdd: readonly Identified<Organization>[];
  readonly skipped: readonly SkippedCandidate[];
  readonly duplicatesWithin: readonly DuplicateWithin[];
  readonly likelySame: readonly LikelySame[];
  readonly conflicts: readonly ImportConflict[];
}

/** Everything that an import would do, ties and the past with people included. */
export interface WholeImportPlan extends ImportPlan, PastPlan {
  readonly tiesToAdd: readonly Identified<Tie>[];
  /** Pictures of those who are added or updated, for who has none yet. */
  readonly photosToAdd: readonly Identified<Photo>[];
}

export interface ImportPlanInput {
  readonly candidates: readonly ImportCandidate[];
  /** Everybody, those in the trash included. */
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly today: CalendarDate;
  readonly newId: () => Id;
  /** What the files tell of the past; with it the messages and conversations on record. */
  readonly past?: Pick<PastInput, 'history' | 'messages' | 'conversations'>;
  /** Every tie, those in the trash included. */
  readonly ties?: readonly Tie[];
  /** The owner's answers to `likelySame` of an earlier plan, by `sourceKey` of the candidate. */
  readonly decisions?: ReadonlyMap<string, Decision>;
  /** The conflicts, by `conflictKey`, in which the owner takes the file's value. */
  readonly taken?: ReadonlySet<string>;
}
