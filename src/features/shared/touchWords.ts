import type { PlannedKind } from '../../domain/planner/plannedTouch';

/** What a kind of touch is called. */
export const TOUCH_KIND_WORDS: Readonly<Record<PlannedKind, string>> = {
  promise: 'Keep a promise',
  thanks: 'Thanks',
  news: 'News of a try-out',
  'check-in': 'Check-in',
  article: 'Article',
  'reflective question': 'Question',
  milestone: 'Your news',
  conversation: 'Conversation',
  ask: 'Ask',
};
