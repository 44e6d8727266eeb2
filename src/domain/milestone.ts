import type { CalendarDate, Id, RecordBase } from './record';

export type MilestoneKind = 'milestone' | 'challenge' | 'decision';
export const MILESTONE_KINDS: readonly MilestoneKind[] = ['milestone', 'challenge', 'decision'];

/** News about the owner worth telling; who was told is on record as messages that name it. */
export interface Milestone extends RecordBase {
  readonly kind: MilestoneKind;
  readonly text: string;
  readonly date: CalendarDate;
  readonly goalId: Id | null;
}
