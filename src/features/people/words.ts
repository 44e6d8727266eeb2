import type { AskKind } from '../../domain/ask';
import type { Purpose } from '../../domain/conversation';
import type { GiveKind } from '../../domain/give';
import type {
  Channel,
  ClosenessRating,
  ConversationFormat,
  Layer,
  RelationshipKind,
  TieCertainty,
} from '../../domain/person';

/** How the words of the domain are said in the interface. */

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
};

export const CLOSENESS_WORDS: Readonly<Record<ClosenessRating, string>> = {
  1: 'Barely know',
  2: 'Acquainted',
  3: 'Friendly',
  4: 'Close',
  5: 'Would drop everything',
};

/** How well two others know each other. */
export const STRENGTH_WORDS: Readonly<Record<ClosenessRating, string>> = {
  1: 'Barely',
  2: 'A little',
  3: 'Well',
  4: 'Very well',
  5: 'Closest',
};

export const CERTAINTY_WORDS: Readonly<Record<TieCertainty, string>> = {
  known: 'I know it',
  told: 'I was told',
  guessed: 'I guess',
};

export const KIND_WORDS: Readonly<Record<RelationshipKind, string>> = {
  mentor: 'Mentor',
  peer: 'Peer',
  'former colleague': 'Former colleague',
  colleague: 'Colleague',
  manager: 'Manager',
  client: 'Client',
  speaker: 'Speaker',
  recruiter: 'Recruiter',
  friend: 'Friend',
  alum: 'Alum',
  'admired from afar': 'Admired from afar',
};

export const FORMAT_WORDS: Readonly<Record<ConversationFormat, string>> = {
  coffee: 'Coffee',
  walk: 'Walk',
  meal: 'Meal',
  video: 'Video',
  phone: 'Phone',
  event: 'Event',
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

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  'learn a domain': 'Learn a domain',
  'validate a strategy': 'Validate a strategy',
  'explore an opportunity': 'Explore an opportunity',
  reconnect: 'Reconnect',
  'secure a referral': 'Secure a referral',
};

export const ASK_WORDS: Readonly<Record<AskKind, string>> = {
  advice: 'Advice',
  introduction: 'An introduction',
  referral: 'A referral',
};

export const GIVE_WORDS: Readonly<Record<GiveKind, string>> = {
  resource: 'A resource',
  introduction: 'An introduction',
  insight: 'An insight',
  hand: 'A hand',
};

export const RATINGS: readonly ClosenessRating[] = [1, 2, 3, 4, 5];

/** Options for a part that offers `values`, in the words of `words`. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): { readonly value: Value; readonly label: string }[] =>
  values.map((value) => ({ value, label: words[value] }));

/** '1 person', '2 people'. */
export const peopleInWords = (count: number): string =>
  count === 1 ? '1 person' : `${count} people`;
