import type { CalendarDate, Id, RecordBase } from './record';

export type OpportunityKind = 'application' | 'project' | 'partnership';
export const OPPORTUNITY_KINDS: readonly OpportunityKind[] = [
  'application',
  'project',
  'partnership',
];

export type OpportunityStage = 'idea' | 'preparing' | 'under way' | 'decided for' | 'over';
export const OPPORTUNITY_STAGES: readonly OpportunityStage[] = [
  'idea',
  'preparing',
  'under way',
  'decided for',
  'over',
];

/** An application, a project or a partnership, with its people and the next step. */
export interface Opportunity extends RecordBase {
  readonly title: string;
  readonly kind: OpportunityKind;
  readonly stage: OpportunityStage;
  readonly organizationId: Id | null;
  readonly personIds: readonly Id[];
  readonly conversationIds: readonly Id[];
  readonly goalId: Id | null;
  readonly link: string;
  readonly nextStep: string;
  readonly nextStepOn: CalendarDate | null;
  readonly notes: string;
}
