import { type Ask, BLANK_ASK } from '../../src/domain/ask';
import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  BLANK_GOAL,
  type Conversation,
  type FollowUp,
  type Goal,
  type Jot,
  type Takeaway,
} from '../../src/domain/conversation';
import { BLANK_GIVE, type Give } from '../../src/domain/give';
import { BLANK_MESSAGE, type Message } from '../../src/domain/message';
import type { Milestone } from '../../src/domain/milestone';
import { newPerson } from '../../src/domain/newPerson';
import { BLANK_OPPORTUNITY, type Opportunity, type Part } from '../../src/domain/opportunity';
import type { OwnerWord } from '../../src/domain/ownerWord';
import { NO_FILTER, type View } from '../../src/domain/peopleFilter';
import type { Organization, Person, Tie } from '../../src/domain/person';
import type { Photo } from '../../src/domain/photo';
import {
  BLANK_PITCH,
  type Feedback,
  type Pitch,
  type PitchVersion,
  type Practice,
} from '../../src/domain/pitch';
import { BLANK_PROFILE, PROFILE_ID, type Profile } from '../../src/domain/profile';
import type { CalendarDate, Id, RecordBase } from '../../src/domain/record';
import { BLANK_TARGET, EMPTY_SEAT, type Seat, type Target } from '../../src/domain/target';

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
  ...BLANK_GOAL,
  text: 'Work on tide tables',
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

export const aProfile = (fields: Partial<Profile> = {}): Profile => ({
  ...record('profile'),
  ...BLANK_PROFILE,
  id: PROFILE_ID,
  ...fields,
});

export const aTarget = (fields: Partial<Target> = {}): Target => ({
  ...record('target'),
  ...BLANK_TARGET,
  goalId: 'goal',
  kind: 'role',
  ...fields,
});

export const aSeat = (fields: Partial<Seat> = {}): Seat => ({
  ...record('seat'),
  ...EMPTY_SEAT,
  targetId: 'target',
  help: 'knowledge',
  ...fields,
});

export const anOpportunity = (fields: Partial<Opportunity> = {}): Opportunity => ({
  ...record('opportunity'),
  ...BLANK_OPPORTUNITY,
  title: 'Keeper of tide tables',
  ...fields,
});

export const aPart = (fields: Partial<Part> = {}): Part => ({
  ...record('part'),
  opportunityId: 'opportunity',
  personId: 'person',
  part: 'contact',
  ...fields,
});

export const anAsk = (fields: Partial<Ask> = {}): Ask => ({
  ...record('ask'),
  ...BLANK_ASK,
  personId: 'person',
  ...fields,
});

export const aGive = (fields: Partial<Give> = {}): Give => ({
  ...record('give'),
  ...BLANK_GIVE,
  personId: 'person',
  givenOn: TODAY,
  ...fields,
});

export const aMilestone = (fields: Partial<Milestone> = {}): Milestone => ({
  ...record('milestone'),
  kind: 'milestone',
  text: 'The tables are printed',
  date: TODAY,
  goalId: null,
  ...fields,
});

export const aMessage = (fields: Partial<Message> = {}): Message => ({
  ...record('message'),
  ...BLANK_MESSAGE,
  personId: 'person',
  date: TODAY,
  ...fields,
});

export const aView = (fields: Partial<View> = {}): View => ({
  ...record('view'),
  name: 'Warm at the harbor',
  filter: { ...NO_FILTER, organization: 'Harbor', warmth: 'warm' },
  ...fields,
});

export const aPitch = (fields: Partial<Pitch> = {}): Pitch => ({
  ...record('pitch'),
  ...BLANK_PITCH,
  ...fields,
});

export const aFeedback = (fields: Partial<Feedback> = {}): Feedback => ({
  ...record('feedback'),
  personId: 'person',
  on: TODAY,
  about: 'pitch',
  pitchId: null,
  askId: null,
  text: 'Say what you have done',
  ...fields,
});

export const aPitchVersion = (fields: Partial<PitchVersion> = {}): PitchVersion => ({
  ...record('pitchVersion'),
  pitchId: null,
  text: 'I chart winds',
  writtenOn: TODAY,
  reason: '',
  feedbackId: null,
  ...fields,
});

export const aPractice = (fields: Partial<Practice> = {}): Practice => ({
  ...record('practice'),
  pitchId: 'pitch',
  on: TODAY,
  seconds: 48,
  note: '',
  ...fields,
});

export const aPhoto = (fields: Partial<Photo> = {}): Photo => ({
  ...record('photo'),
  personId: 'person',
  data: 'SlBFRw==',
  ...fields,
});

export const anOwnerWord = (fields: Partial<OwnerWord> = {}): OwnerWord => ({
  ...record('ownerWord'),
  personId: 'person',
  kind: 'pinned',
  goalId: null,
  until: null,
  ...fields,
});
