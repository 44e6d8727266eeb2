import type { ImportCandidate } from './importCandidate';
import type { ImportedFields, OrganizationLookup } from './importFields';
import type { Person } from './person';
import { organizationKey } from './personKeys';
import type { Draftable, Id } from './record';
import { textKey } from './textKey';

/** Fields of one value in which a file and this device may disagree. */
export type ConflictField = 'nickname' | 'location' | 'birthday' | 'title' | 'organization';

/** A field in which both say something, and not the same; what is here stays unless the owner says so. */
export interface ImportConflict {
  readonly personId: Id;
  readonly name: string;
  readonly field: ConflictField;
  readonly here: string;
  readonly theirs: string;
  readonly taken: 'here' | 'theirs';
}

/** One text for one conflict: the key under which an owner's choice is kept. */
export const conflictKey = (personId: Id, field: ConflictField): string => `${personId}|${field}`;

const PLAIN = ['nickname', 'location', 'birthday', 'title'] as const;

/** What of `candidate` contradicts `person`, who has taken in already what doesn't. */
export function conflictsOf(
  person: Draftable<Person>,
  candidate: ImportCandidate,
  organizations: OrganizationLookup,
): Pick<ImportConflict, 'field' | 'here' | 'theirs'>[] {
  const conflicts: Pick<ImportConflict, 'field' | 'here' | 'theirs'>[] = [];
  for (const field of PLAIN) {
    const [here, theirs] = [person[field], candidate[field]];
    if (here !== '' && theirs !== '' && textKey(here) !== textKey(theirs)) {
      conflicts.push({ field, here, theirs });
    }
  }
  const here = organizations.nameOf(person.organizationId);
  const theirs = candidate.organizationName;
  if (here !== '' && theirs !== '' && organizationKey(here) !== organizationKey(theirs)) {
    conflicts.push({ field: 'organization', here, theirs });
  }
  return conflicts;
}

/** The field with the value of the file in it. */
export const takenFields = (
  field: ConflictField,
  theirs: string,
  organizations: OrganizationLookup,
): ImportedFields =>
  field === 'organization' ? { organizationId: organizations.idFor(theirs) } : { [field]: theirs };
