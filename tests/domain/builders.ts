import type { Ask } from '../../src/domain/ask';
import { BLANK_CONVERSATION, type Conversation } from '../../src/domain/conversation';
import type { Give } from '../../src/domain/give';
import { newPerson } from '../../src/domain/newPerson';
import type { FirstHop } from '../../src/domain/path';
import type { Person, Tie } from '../../src/domain/person';
import type { CalendarDate, RecordBase } from '../../src/domain/record';
import type { Aim, Target } from '../../src/domain/target';
import { TODAY } from './arbitraries';

const record = (id: string): RecordBase => ({ id, createdAt: 0, updatedAt: 0, trashedAt: null });

export const day = (text: string): CalendarDate => text as CalendarDate;

export const aPerson = (id: string, changes: Partial<Person> = {}): Person => ({
  ...record(id),
  ...newPerson({ name: id }),
  ...changes,
});

export const aTie = (one: string, other: string, changes: Partial<Tie> = {}): Tie => {
  const [personAId, personBId] = one < other ? [one, other] : [other, one];
  return {
    ...record(`${personAId}-${personBId}`),
    personAId,
    personBId,
    how: '',
    strength: 3,
    certainty: 'known',
    ...changes,
  };
};

export const aFirstHop = (personId: string, changes: Partial<FirstHop> = {}): FirstHop => ({
  personId,
  warmth: 0.5,
  balance: 0,
  answer: 0.5,
  atRest: false,
  ...changes,
});

export const anAsk = (id: string, changes: Partial<Ask> = {}): Ask => ({
  ...record(id),
  personId: 'ada',
  kind: 'introduction',
  state: 'asked',
  askedOn: TODAY,
  answeredOn: null,
  answer: '',
  outcomeToldOn: null,
  targetId: null,
  goalId: null,
  conversationId: null,
  introducedToId: null,
  reason: '',
  hope: '',
  offer: '',
  forwardableNote: '',
  ...changes,
});

export const aGive = (id: string, changes: Partial<Give> = {}): Give => ({
  ...record(id),
  personId: 'ada',
  kind: 'resource',
  givenOn: TODAY,
  text: '',
  link: '',
  conversationId: null,
  ...changes,
});

export const aTarget = (id: string, aim: Aim, changes: Partial<Target> = {}): Target => ({
  ...record(id),
  goalId: 'goal',
  aim,
  priority: 2,
  why: '',
  ...changes,
});

export const aConversation = (id: string, changes: Partial<Conversation> = {}): Conversation => ({
  ...record(id),
  ...BLANK_CONVERSATION,
  personIds: ['ada'],
  state: 'held',
  date: TODAY,
  ...changes,
});
