import type { MilestoneKind } from '../../../domain/milestone';

/** What a kind of news is called. */
export const MILESTONE_WORDS: Readonly<Record<MilestoneKind, string>> = {
  milestone: 'Milestone',
  challenge: 'Challenge',
  decision: 'Decision',
};
