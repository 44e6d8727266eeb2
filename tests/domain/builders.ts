import { type Ask, BLANK_ASK } from '../../src/domain/ask';
import { BLANK_CONVERSATION, type Conversation } from '../../src/domain/conversation';
import { BLANK_GIVE, type Give } from '../../src/domain/give';
import { newPerson } from '../../src/domain/newPerson';
import type { FirstHop } from '../../src/domain/path';
import type { Person, Tie } from '../../src/domain/person';
import type { CalendarDate, RecordBase } from '../../src/domain/record';
import { BLANK_TARGET, type Target } from '../../src/domain/target';
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
  ...BLANK_ASK,
  kind: 'introduction',
  state: 'asked',
  askedOn: TODAY,
  ...changes,
});

export const aGive = (id: string, changes: Partial<Give> = {}): Give => ({
  ...record(id),
  personId: 'ada',
  ...BLANK_GIVE,
  givenOn: TODAY,
  ...changes,
});

export const aTarget = (id: string, changes: Partial<Target> = {}): Target => ({
  ...record(id),
  ...BLANK_TARGET,
  goalId: 'goal',
  kind: 'organization',
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
