import type {
  Conversation,
  ConversationState,
  FollowUp,
  FollowUpKind,
  Purpose,
} from '../../domain/conversation';
import type { Channel, ConversationFormat } from '../../domain/person';

/** How the words of the domain are said on the pages of conversations. */

export const STATE_WORDS: Readonly<Record<ConversationState, string>> = {
  planned: 'Planned',
  prepared: 'Prepared',
  held: 'Held',
  debriefed: 'Debriefed',
};

export const FORMAT_WORDS: Readonly<Record<ConversationFormat, string>> = {
  coffee: 'Coffee',
  walk: 'Walk',
  meal: 'Meal',
  video: 'Video',
  phone: 'Phone',
  event: 'Event',
};

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  'learn a domain': 'Learn a domain',
  'validate a strategy': 'Validate a strategy',
  'explore an opportunity': 'Explore an opportunity',
  reconnect: 'Reconnect',
  'secure a referral': 'Secure a referral',
};

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  linkedin: 'LinkedIn',
  phone: 'Phone',
  text: 'Text message',
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  other: 'Other',
};

export const REACHED_OUT_WORDS: Readonly<Record<NonNullable<Conversation['reachedOut']>, string>> =
  { me: 'I reached out', them: 'They reached out' };

const KIND_WORDS: Readonly<Record<FollowUpKind, string>> = {
  'thank-you': 'Thank-you',
  recap: 'Recap',
  resource: 'Resource',
  introduction: 'Introduction',
  'check-in': 'Check-in',
  'try-out': 'To try',
  other: '',
};

/** Who owes it, and what kind of thing it is: 'You owe · Resource'. */
export const followUpWords = ({ owner, kind, doneAt, dropped }: FollowUp): string =>
  [
    dropped ? 'Dropped' : doneAt !== null ? 'Done' : owner === 'me' ? 'You owe' : 'They owe',
    KIND_WORDS[kind],
  ]
    .filter(Boolean)
    .join(' · ');
