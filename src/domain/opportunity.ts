import type { CalendarDate, Draftable, Id, RecordBase } from './record';

/** An application for a role, a project with others, a partnership. */
export type OpportunityKind = 'application' | 'project' | 'partnership';
export const OPPORTUNITY_KINDS: readonly OpportunityKind[] = [
  'application',
  'project',
  'partnership',
];

/** Where an opportunity stands; the owner may give a stage another name, never another meaning. */
export type Stage = 'idea' | 'preparing' | 'sent' | 'talking' | 'offer' | 'won' | 'lost';
export const STAGES: readonly Stage[] = [
  'idea',
  'preparing',
  'sent',
  'talking',
  'offer',
  'won',
  'lost',
];

/** When an opportunity came to a stage. */
export interface StageChange {
  readonly stage: Stage;
  readonly on: CalendarDate;
}

/** An application, a project or a partnership, with a stage, people and a next step. */
export interface Opportunity extends RecordBase {
  readonly title: string;
  readonly kind: OpportunityKind;
  readonly stage: Stage;
  /** How it came here, the oldest first; the last is the present stage. */
  readonly history: readonly StageChange[];
  readonly organizationId: Id | null;
  readonly goalId: Id | null;
  readonly targetId: Id | null;
  readonly conversationIds: readonly Id[];
  /** An http(s) address, or '' where there is none. */
  readonly link: string;
  readonly notes: string;
  /** What came of it, once it is won or lost. */
  readonly outcome: string;
  readonly learned: string;
}

/** What somebody is to an opportunity. */
export type OpportunityPart = 'champion' | 'hiring manager' | 'referrer' | 'partner' | 'contact';
export const OPPORTUNITY_PARTS: readonly OpportunityPart[] = [
  'champion',
  'hiring manager',
  'referrer',
  'partner',
  'contact',
];

/** Somebody's part in an opportunity; a pair has one. */
export interface Part extends RecordBase {
  readonly opportunityId: Id;
  readonly personId: Id;
  readonly part: OpportunityPart;
}

/** An opportunity of which only the title is known: an application somebody thinks of. */
export const BLANK_OPPORTUNITY: Omit<Draftable<Opportunity>, 'title'> = {
  kind: 'application',
  stage: 'idea',
  history: [],
  organizationId: null,
  goalId: null,
  targetId: null,
  conversationIds: [],
  link: '',
  notes: '',
  outcome: '',
  learned: '',
};

/** Our names for the stages, in the order in which most opportunities pass them. */
const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  idea: 'Idea',
  preparing: 'Preparing',
  sent: 'Sent',
  talking: 'Talking',
  offer: 'Offer',
  won: 'Won',
  lost: 'Lost',
};

/** The owner's names for stages, where they differ from ours. */
export type StageNames = { readonly [S in Stage]?: string };

/** What a stage is called: by the owner, or by us. */
export const stageName = (stage: Stage, names: StageNames): string =>
  names[stage] ?? STAGE_WORDS[stage];

/** The owner's names after a stage was given another; '' and our own name take it back. */
export function renameStage(names: StageNames, stage: Stage, name: string): StageNames {
  const { [stage]: _before, ...others } = names;
  const words = name.trim();
  return words === '' || words === STAGE_WORDS[stage] ? others : { ...others, [stage]: words };
}

/** Whether an opportunity has come to its end. */
export const isOver = (stage: Stage): boolean => stage === 'won' || stage === 'lost';

/**
 * The history after a move to `stage` on that day. A stage that was only passed through on the same
 * day, as when something is dragged too far and back, leaves no trace.
 */
export function movedTo(
  history: readonly StageChange[],
  stage: Stage,
  on: CalendarDate,
): readonly StageChange[] {
  const before = history.filter((change, index) => index === 0 || change.on !== on);
  return before.at(-1)?.stage === stage ? before : [...before, { stage, on }];
}
