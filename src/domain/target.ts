import type { Organization, Person } from './person';
import type { CalendarDate, Draftable, Id, RecordBase } from './record';

/** 1 (nice to have) to 3 (first of all). */
export type Priority = 1 | 2 | 3;
export const PRIORITIES: readonly Priority[] = [1, 2, 3];

/** What a goal aims at; each kind keeps what names it. */
export type Aim =
  | { readonly kind: 'role'; readonly title: string }
  | { readonly kind: 'industry'; readonly industry: string }
  | { readonly kind: 'organization'; readonly organizationId: Id }
  | { readonly kind: 'person'; readonly personId: Id };

export type TargetKind = Aim['kind'];
export const TARGET_KINDS: readonly TargetKind[] = ['role', 'industry', 'organization', 'person'];

/** One thing a goal aims at, with the reason ('admired from afar' is a valid one). */
export interface Target extends RecordBase {
  readonly goalId: Id;
  readonly kind: TargetKind;
  /** The title of a role or the name of an industry; '' for the other kinds. */
  readonly text: string;
  /** Of an organization; null for the other kinds. */
  readonly organizationId: Id | null;
  /** Of a person; null for the other kinds. */
  readonly personId: Id | null;
  readonly priority: Priority;
  readonly why: string;
  readonly note: string;
}

/** What a target aims at; null where what it named is gone. */
export function aimOf(target: Target): Aim | null {
  switch (target.kind) {
    case 'role':
      return { kind: 'role', title: target.text };
    case 'industry':
      return { kind: 'industry', industry: target.text };
    case 'organization':
      return target.organizationId === null
        ? null
        : { kind: 'organization', organizationId: target.organizationId };
    case 'person':
      return target.personId === null ? null : { kind: 'person', personId: target.personId };
  }
}

export type HelpKind = 'knowledge' | 'introduction' | 'opportunity';
export const HELP_KINDS: readonly HelpKind[] = ['knowledge', 'introduction', 'opportunity'];

/** A kind of help at a target; held by a person, or empty: an empty seat is a gap. */
export interface Seat extends RecordBase {
  readonly targetId: Id;
  readonly help: HelpKind;
  readonly personId: Id | null;
  /** Why this person holds it, in the owner's words. */
  readonly reason: string;
  /** Since when it is held; null while it is empty. */
  readonly filledOn: CalendarDate | null;
  /** Whom to look for while it is empty, in the owner's words; all '' where nothing was said. */
  readonly wanted: Wanted;
  /** The person not met yet who stands on the map for whom is looked for; null where nobody does. */
  readonly soughtId: Id | null;
}

/** A kind of person to look for. */
export interface Wanted {
  readonly niche: string;
  readonly role: string;
  /** Where such people gather. */
  readonly gathers: string;
}

/** What of a person says whether they are at a target. */
export type Placed = Pick<Person, 'id' | 'title' | 'organizationId' | 'industry'>;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

type Organizations = ReadonlyMap<Id, Pick<Organization, 'industry'>>;

/**
 * Whether a person is at the target now: is it, works there, has a title with all of the role's
 * words (in any order), or is in the industry, by themselves or by their organization.
 */
export const isAtTarget = (aim: Aim, person: Placed, organizationsById: Organizations): boolean =>
  atTarget(aim, organizationsById)(person);

/** The ids of everybody who is at the target now, in the order of `people`. */
export const peopleAtTarget = (
  aim: Aim,
  people: readonly Placed[],
  organizationsById: Organizations,
): Id[] => people.filter(atTarget(aim, organizationsById)).map((person) => person.id);

function atTarget(aim: Aim, organizationsById: Organizations): (person: Placed) => boolean {
  switch (aim.kind) {
    case 'person':
      return ({ id }) => id === aim.personId;
    case 'organization':
      return ({ organizationId }) => organizationId === aim.organizationId;
    case 'role': {
      const wanted = wordsOf(aim.title);
      const fits = rememberedFor((title) => {
        const words = new Set(wordsOf(title));
        return wanted.length > 0 && wanted.every((word) => words.has(word));
      });
      return ({ title }) => fits(title);
    }
    case 'industry': {
      const wanted = wordsOf(aim.industry).join(' ');
      const fits = rememberedFor((text) => wanted !== '' && wordsOf(text).join(' ') === wanted);
      return ({ industry, organizationId }) =>
        fits(industry) ||
        (organizationId !== null && fits(organizationsById.get(organizationId)?.industry ?? ''));
    }
  }
}

/** The same answers, each worked out once: titles and industries repeat from person to person. */
function rememberedFor(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = test(text);
    answers.set(text, answer);
    return answer;
  };
}

/** A target of which only the goal and the kind are known. */
export const BLANK_TARGET: Omit<Draftable<Target>, 'goalId' | 'kind'> = {
  text: '',
  organizationId: null,
  personId: null,
  priority: 2,
  why: '',
  note: '',
};

/** A seat that nobody holds and for which nobody is looked for yet. */
export const EMPTY_SEAT: Omit<Draftable<Seat>, 'targetId' | 'help'> = {
  personId: null,
  reason: '',
  filledOn: null,
  wanted: { niche: '', role: '', gathers: '' },
  soughtId: null,
};
