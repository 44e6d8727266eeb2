import {
  CHANNELS,
  type Channel,
  CONVERSATION_FORMATS,
  type ConversationFormat,
  type Person,
  RELATIONSHIP_KINDS,
  type RelationshipKind,
} from '../../domain/person';
import { CHANNEL_WORDS, FORMAT_WORDS, KIND_WORDS, optionsOf } from './words';

interface Named {
  readonly label: string;
  /** The words of the button where there is nothing yet. */
  readonly add: string;
}

export interface TextFieldOf extends Named {
  readonly type: 'text';
  readonly key:
    | 'nickname'
    | 'pronouns'
    | 'industry'
    | 'location'
    | 'birthday'
    | 'howMet'
    | 'communicationPreferences'
    | 'helpfulInformation'
    | 'valuedWork'
    | 'notes';
  readonly multiline?: true;
}

export interface WordsFieldOf extends Named {
  readonly type: 'words';
  readonly key: 'tags' | 'interests' | 'projects';
}

export interface ChoicesFieldOf extends Named {
  readonly type: 'choices';
  readonly key: 'kinds' | 'formats' | 'preferredChannels';
  readonly options: readonly {
    readonly value: RelationshipKind | ConversationFormat | Channel;
    readonly label: string;
  }[];
}

export interface AddressesFieldOf extends Named {
  readonly type: 'addresses';
  readonly key: 'emails' | 'phones' | 'links' | 'linkedinUrl';
}

export interface DayFieldOf extends Named {
  readonly type: 'day';
  readonly key: 'metOn';
}

/** A field of a person, and how it is shown and edited. */
export type PersonFieldOf =
  | TextFieldOf
  | WordsFieldOf
  | ChoicesFieldOf
  | AddressesFieldOf
  | DayFieldOf;

/** Kinds to choose from; whether somebody is admired from afar is said by 'met'. */
const KINDS = RELATIONSHIP_KINDS.filter((kind) => kind !== 'admired from afar');

/** Every field of a person that has no place of its own on the page, in groups. */
export const FIELD_GROUPS: readonly {
  readonly title: string;
  readonly fields: readonly PersonFieldOf[];
}[] = [
  {
    title: 'About',
    fields: [
      {
        type: 'choices',
        key: 'kinds',
        label: 'Kinds of relationship',
        add: 'Add kinds of relationship',
        options: optionsOf(KINDS, KIND_WORDS),
      },
      { type: 'text', key: 'industry', label: 'Industry', add: 'Add industry' },
      { type: 'text', key: 'location', label: 'Location', add: 'Add location' },
      { type: 'words', key: 'tags', label: 'Tags', add: 'Add tags' },
      {
        type: 'text',
        key: 'howMet',
        label: 'How you met',
        add: 'Add how you met',
        multiline: true,
      },
      { type: 'day', key: 'metOn', label: 'Met on', add: 'Add the day you met' },
      { type: 'text', key: 'nickname', label: 'Nickname', add: 'Add nickname' },
      { type: 'text', key: 'pronouns', label: 'Pronouns', add: 'Add pronouns' },
      { type: 'text', key: 'birthday', label: 'Birthday', add: 'Add birthday' },
    ],
  },
  {
    title: 'Reach',
    fields: [
      { type: 'addresses', key: 'emails', label: 'E-mail', add: 'Add e-mail' },
      { type: 'addresses', key: 'phones', label: 'Phone', add: 'Add phone' },
      { type: 'addresses', key: 'linkedinUrl', label: 'LinkedIn', add: 'Add LinkedIn' },
      { type: 'addresses', key: 'links', label: 'Links', add: 'Add links' },
      {
        type: 'choices',
        key: 'preferredChannels',
        label: 'Preferred channels',
        add: 'Add preferred channels',
        options: optionsOf(CHANNELS, CHANNEL_WORDS),
      },
      {
        type: 'text',
        key: 'communicationPreferences',
        label: 'Communication preferences',
        add: 'Add communication preferences',
        multiline: true,
      },
    ],
  },
  {
    title: 'What helps',
    fields: [
      { type: 'words', key: 'interests', label: 'Interests', add: 'Add interests' },
      { type: 'words', key: 'projects', label: 'Recent projects', add: 'Add recent projects' },
      {
        type: 'choices',
        key: 'formats',
        label: 'Formats they like',
        add: 'Add formats they like',
        options: optionsOf(CONVERSATION_FORMATS, FORMAT_WORDS),
      },
      {
        type: 'text',
        key: 'helpfulInformation',
        label: 'Most helpful information',
        add: 'Add most helpful information',
        multiline: true,
      },
      {
        type: 'text',
        key: 'valuedWork',
        label: 'What you value about their work',
        add: 'Add what you value about their work',
        multiline: true,
      },
    ],
  },
  {
    title: 'Notes',
    fields: [{ type: 'text', key: 'notes', label: 'Notes', add: 'Add notes', multiline: true }],
  },
];

/** Whether nothing is known of a field. */
export function isEmptyField(person: Person, { key }: PersonFieldOf): boolean {
  const value = person[key];
  if (key === 'kinds') return person.kinds.every((kind) => kind === 'admired from afar');
  return value === null || value.length === 0;
}

/** What changes when somebody was met, or turns out to be admired from afar. */
export const metFields = (
  { kinds }: Pick<Person, 'kinds'>,
  met: boolean,
): Pick<Person, 'met' | 'kinds'> => {
  const others = kinds.filter((kind) => kind !== 'admired from afar');
  return { met, kinds: met ? others : [...others, 'admired from afar'] };
};
