import { addDays } from '../../src/domain/calendarDate';
import { BLANK_CONVERSATION, BLANK_GOAL } from '../../src/domain/conversation';
import { BLANK_MESSAGE } from '../../src/domain/message';
import { newPerson } from '../../src/domain/newPerson';
import type { ClosenessRating } from '../../src/domain/person';
import type { PlanRows } from '../../src/domain/planner/planRows';
import type { CalendarDate, RecordBase } from '../../src/domain/record';
import { BLANK_TARGET } from '../../src/domain/target';
import { stream } from '../simulation/truths/random';

const TIES_EACH = 3;
const TOUCHES_EACH = 5;
const TARGETS = 10;

/** Everything that a plan is made of: ten people an organization, three ties and five touches each. */
export function madeRows(size: number, seed: number, today: CalendarDate): PlanRows {
  const next = stream(seed);
  const upTo = (count: number): number => Math.floor(next() * count);
  let made = 0;
  const record = (): RecordBase => {
    made += 1;
    return {
      id: `r${String(made).padStart(7, '0')}`,
      createdAt: 0,
      updatedAt: 0,
      trashedAt: null,
    };
  };
  const organizations = Array.from({ length: Math.ceil(size / 10) }, (_, index) => ({
    ...record(),
    name: `Works ${index}`,
    industry: `Industry ${index % 40}`,
    website: '',
    notes: '',
  }));
  const people = Array.from({ length: size }, (_, index) => ({
    ...record(),
    ...newPerson({ name: `Person ${index}` }),
    organizationId: organizations[upTo(organizations.length)]?.id ?? null,
    title: index % 7 === 0 ? 'Keeper of tide tables' : 'Pilot',
    layer: index % 20 === 0 ? ('primary' as const) : ('unplaced' as const),
    met: next() < 0.5,
  }));
  const anyId = (): string => people[upTo(size)]?.id ?? '';
  const goal = { ...record(), ...BLANK_GOAL, text: 'Chart the coast' };
  return {
    organizations,
    people,
    ties: Array.from({ length: size * TIES_EACH }, () => {
      const [personAId = '', personBId = ''] = [anyId(), anyId()].sort();
      const strength = (1 + upTo(5)) as ClosenessRating;
      return { ...record(), personAId, personBId, how: '', strength, certainty: 'known' as const };
    }).filter(({ personAId, personBId }) => personAId !== personBId),
    profile: [],
    goals: [goal],
    targets: Array.from({ length: TARGETS }, (_, index) => ({
      ...record(),
      ...BLANK_TARGET,
      goalId: goal.id,
      kind: 'organization' as const,
      organizationId: organizations[index]?.id ?? null,
    })),
    seats: [],
    conversations: Array.from({ length: size }, () => ({
      ...record(),
      ...BLANK_CONVERSATION,
      personIds: [anyId()],
      state: 'held' as const,
      date: addDays(today, -upTo(900)),
    })),
    followUps: [],
    asks: [],
    gives: [],
    milestones: [],
    messages: Array.from({ length: size * (TOUCHES_EACH - 1) }, () => ({
      ...record(),
      ...BLANK_MESSAGE,
      personId: anyId(),
      date: addDays(today, -upTo(900)),
    })),
    ownerWords: [],
  };
}
