import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  type Conversation,
  type FollowUp,
  type Goal,
  type Jot,
  type Takeaway,
} from '../../src/domain/conversation';
import { newPerson } from '../../src/domain/newPerson';
import type { Organization, Person, Tie } from '../../src/domain/person';
import type { CalendarDate, Id, RecordBase } from '../../src/domain/record';

/** 20 November 2026, a Friday: the day on which made-up data are looked at. */
export const TODAY = '2026-11-20' as CalendarDate;
/** Noon UTC of that day. */
export const NOON = Date.UTC(2026, 10, 20, 12);

/** A calendar day as a test writes it. */
export const day = (text: string): CalendarDate => text as CalendarDate;

let counter = 0;

/** An id that no other builder gave; ids sort in the order in which they were made. */
export const anId = (kind = 'row'): Id => {
  counter += 1;
  return `${kind}-${String(counter).padStart(6, '0')}`;
};

const record = (kind: string): RecordBase => ({
  id: anId(kind),
  createdAt: NOON,
  updatedAt: NOON,
  trashedAt: null,
});

export const aPerson = (fields: Partial<Person> = {}): Person => ({
  ...record('person'),
  ...newPerson({ name: 'Ada Vale' }),
  ...fields,
});

export const anOrganization = (fields: Partial<Organization> = {}): Organization => ({
  ...record('organization'),
  name: 'Harbor Works',
  industry: '',
  website: '',
  notes: '',
  ...fields,
});

/** A tie between two people, whichever is named first. */
export const aTie = (
  one: Pick<Person, 'id'>,
  other: Pick<Person, 'id'>,
  fields: Partial<Tie> = {},
): Tie => {
  const [personAId, personBId] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
  return {
    ...record('tie'),
    personAId,
    personBId,
    how: '',
    strength: 3,
    certainty: 'known',
    ...fields,
  };
};

export const aGoal = (fields: Partial<Goal> = {}): Goal => ({
  ...record('goal'),
  text: 'Work on tide tables',
  why: '',
  horizon: null,
  closedAt: null,
  ...fields,
});

export const aConversation = (fields: Partial<Conversation> = {}): Conversation => ({
  ...record('conversation'),
  ...BLANK_CONVERSATION,
  personIds: [],
  state: 'held',
  date: TODAY,
  ...fields,
});

export const aJot = (fields: Partial<Jot> = {}): Jot => ({
  ...record('jot'),
  text: 'Met Ada at the harbor',
  writtenOn: TODAY,
  sortedAt: null,
  personIds: [],
  tags: [],
  conversationId: null,
  source: 'typed',
  ...fields,
});

export const aTakeaway = (fields: Partial<Takeaway> = {}): Takeaway => ({
  ...record('takeaway'),
  text: 'Small teams publish faster',
  personIds: [],
  conversationId: null,
  jotId: null,
  ...fields,
});

export const aFollowUp = (fields: Partial<FollowUp> = {}): FollowUp => ({
  ...record('followUp'),
  ...BLANK_FOLLOW_UP,
  text: 'Send the paper',
  owner: 'me',
  kind: 'resource',
  ...fields,
});
