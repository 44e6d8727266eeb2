import type { CalendarDate, Draftable, Id, RecordBase } from './record';

export type GiveKind = 'resource' | 'introduction' | 'insight' | 'hand';
export const GIVE_KINDS: readonly GiveKind[] = ['resource', 'introduction', 'insight', 'hand'];

/** Something the owner gave to a person. */
export interface Give extends RecordBase {
  readonly personId: Id;
  readonly kind: GiveKind;
  readonly givenOn: CalendarDate;
  readonly text: string;
  /** An http(s) address of what was given, or '' where there is none. */
  readonly link: string;
  readonly conversationId: Id | null;
  /** The follow-up whose doing it was. */
  readonly followUpId: Id | null;
}

/** A give of which only the person and the day are known: a resource. */
export const BLANK_GIVE: Omit<Draftable<Give>, 'personId' | 'givenOn'> = {
  kind: 'resource',
  text: '',
  link: '',
  conversationId: null,
  followUpId: null,
};
