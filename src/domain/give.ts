import type { CalendarDate, Id, RecordBase } from './record';

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
}
