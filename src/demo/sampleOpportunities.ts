import { addDays } from '../domain/calendarDate';
import { BLANK_FOLLOW_UP, type FollowUp } from '../domain/conversation';
import {
  BLANK_OPPORTUNITY,
  type Opportunity,
  type OpportunityKind,
  type OpportunityPart,
  type Part,
  type Stage,
} from '../domain/opportunity';
import type { Organization, Person } from '../domain/person';
import type { CalendarDate, Draftable, Id, RecordBase } from '../domain/record';

type WithId<T extends RecordBase> = Draftable<T> & { readonly id: Id };

interface Sketch {
  readonly title: string;
  readonly kind: OpportunityKind;
  /** Each with the days since it came there. */
  readonly stages: readonly (readonly [stage: Stage, daysAgo: number])[];
  readonly part: OpportunityPart | null;
  readonly step?: readonly [text: string, inDays: number];
  readonly outcome?: string;
  readonly learned?: string;
}

const SKETCHES: readonly Sketch[] = [
  {
    title: 'Head of Data',
    kind: 'application',
    stages: [
      ['idea', 40],
      ['sent', 24],
      ['talking', 6],
    ],
    part: 'hiring manager',
    step: ['Send two examples of pilots', 2],
  },
  {
    title: 'Data lead for grid storage',
    kind: 'application',
    stages: [
      ['idea', 18],
      ['preparing', 5],
    ],
    part: 'referrer',
    step: ['Rewrite the first paragraph', 1],
  },
  {
    title: 'Open flood maps, a pilot of six weeks',
    kind: 'project',
    stages: [
      ['idea', 30],
      ['talking', 3],
    ],
    part: 'champion',
  },
  {
    title: 'Evening course on energy data',
    kind: 'partnership',
    stages: [['idea', 9]],
    part: 'partner',
  },
  { title: 'Analyst, district heating', kind: 'application', stages: [['sent', 12]], part: null },
  {
    title: 'Programme lead, clean harbor',
    kind: 'application',
    stages: [
      ['sent', 80],
      ['lost', 25],
    ],
    part: 'contact',
    outcome: 'They hired from within',
    learned: 'Ask whether somebody inside is meant for it, before the letter',
  },
];

/** Opportunities as they could stand on that day, each at another organization, with a person in most. */
export function sampleOpportunities(
  people: readonly WithId<Person>[],
  organizations: readonly WithId<Organization>[],
  goalId: Id | null,
  today: CalendarDate,
  newId: () => Id,
): {
  readonly opportunities: WithId<Opportunity>[];
  readonly parts: WithId<Part>[];
  readonly steps: WithId<FollowUp>[];
} {
  const opportunities: WithId<Opportunity>[] = [];
  const parts: WithId<Part>[] = [];
  const steps: WithId<FollowUp>[] = [];
  SKETCHES.forEach(({ title, kind, stages, part, step, outcome, learned }, index) => {
    const id = newId();
    const person = people[index];
    const history = stages.map(([stage, daysAgo]) => ({ stage, on: addDays(today, -daysAgo) }));
    opportunities.push({
      ...BLANK_OPPORTUNITY,
      id,
      title,
      kind,
      stage: history.at(-1)?.stage ?? 'idea',
      history,
      organizationId:
        person?.organizationId ?? organizations[index % organizations.length]?.id ?? null,
      goalId,
      outcome: outcome ?? '',
      learned: learned ?? '',
    });
    if (part && person) parts.push({ id: newId(), opportunityId: id, personId: person.id, part });
    if (step) {
      const [text, inDays] = step;
      const due = addDays(today, inDays);
      steps.push({ ...BLANK_FOLLOW_UP, id: newId(), text, owner: 'me', due, opportunityId: id });
    }
  });
  return { opportunities, parts, steps };
}
