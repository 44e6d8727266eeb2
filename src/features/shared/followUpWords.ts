import type { FollowUpKind } from '../../domain/conversation';

/** What a kind of follow-up is called. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpKind, string>> = {
  'thank-you': 'Thank-you',
  recap: 'Recap',
  resource: 'Resource',
  introduction: 'Introduction',
  'check-in': 'Check-in',
  'try-out': 'Try-out',
  other: 'Other',
};
