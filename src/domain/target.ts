import type { Organization, Person } from './person';
import type { Id, RecordBase } from './record';

/** 1 (nice to have) to 3 (first of all). */
export type Priority = 1 | 2 | 3;

/** What a goal aims at; each kind keeps what names it. */
export type Aim =
  | { readonly kind: 'role'; readonly title: string }
  | { readonly kind: 'industry'; readonly industry: string }
  | { readonly kind: 'organization'; readonly organizationId: Id }
  | { readonly kind: 'person'; readonly personId: Id };

/** One thing a goal aims at, with the reason ('admire' is a valid one). */
export interface Target extends RecordBase {
  readonly goalId: Id;
  readonly aim: Aim;
  readonly priority: Priority;
  readonly why: string;
}

export type HelpKind = 'knowledge' | 'introduction' | 'opportunity';
export const HELP_KINDS: readonly HelpKind[] = ['knowledge', 'introduction', 'opportunity'];

/** A kind of help at a target; held by a person, or empty: an empty seat is a gap. */
export interface Seat extends RecordBase {
  readonly targetId: Id;
  readonly help: HelpKind;
  readonly personId: Id | null;
  /** Who would fill it, in the owner's words: a niche to look for. */
  readonly wanted: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a person is at the target now: is it, works there, has a title with all of the role's
 * words (in any order), or is in the industry, by themselves or by their organization.
 */
export function isAtTarget(
  aim: Aim,
  person: Person,
  organizationsById: ReadonlyMap<Id, Organization>,
): boolean {
  switch (aim.kind) {
    case 'person':
      return person.id === aim.personId;
    case 'organization':
      return person.organizationId === aim.organizationId;
    case 'role': {
      const title = new Set(wordsOf(person.title));
      const wanted = wordsOf(aim.title);
      return wanted.length > 0 && wanted.every((word) => title.has(word));
    }
    case 'industry': {
      const organization =
        person.organizationId === null ? undefined : organizationsById.get(person.organizationId);
      const wanted = wordsOf(aim.industry).join(' ');
      return (
        wanted !== '' &&
        [person.industry, organization?.industry ?? ''].some(
          (industry) => wordsOf(industry).join(' ') === wanted,
        )
      );
    }
  }
}

/** The ids of everybody who is at the target now, in the order of `people`. */
export function peopleAtTarget(
  aim: Aim,
  people: readonly Person[],
  organizationsById: ReadonlyMap<Id, Organization>,
): Id[] {
  return people
    .filter((person) => isAtTarget(aim, person, organizationsById))
    .map((person) => person.id);
}
