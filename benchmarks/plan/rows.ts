import { type Ask, type AskState, BLANK_ASK } from '../../src/domain/ask';
import { addDays } from '../../src/domain/calendarDate';
import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  BLANK_GOAL,
  type Conversation,
  type FollowUp,
  type Goal,
  PURPOSES,
} from '../../src/domain/conversation';
import { newPerson } from '../../src/domain/newPerson';
import {
  BLANK_OPPORTUNITY,
  OPPORTUNITY_KINDS,
  OPPORTUNITY_PARTS,
  type Opportunity,
  type Part,
  STAGES,
} from '../../src/domain/opportunity';
import type {
  ClosenessRating,
  Layer,
  Organization,
  Person,
  Tie,
  TieCertainty,
} from '../../src/domain/person';
import type { CalendarDate, Id, RecordBase } from '../../src/domain/record';
import type { Records } from '../../src/domain/records';
import {
  BLANK_TARGET,
  EMPTY_SEAT,
  HELP_KINDS,
  PRIORITIES,
  type Seat,
  type Target,
} from '../../src/domain/target';
import { stream } from '../simulation/truths/random';

/** What a full plan has, as an owner may have it after years. */
export const SIZES = {
  people: 3_000,
  organizations: 300,
  goals: 5,
  targets: 40,
  opportunities: 200,
  asks: 60,
  conversations: 900,
} as const;

const FIRST_NAMES =
  'Adaeze Bruno Clara Diego Elif Freya Gustav Hana Imran Jolanda Kofi Lena Mateus Nadia Oskar Paloma Qasim Runa Stefan Thandi Ulla Viktor Wanjiru Ximena Yusuf Zofia Maximiliana-Alexandrovna'.split(
    ' ',
  );
const LAST_NAMES =
  'Akintola Bergqvist Castellanos Dlamini Ekström Farouk Grünwald Haddad Ivanchenko Jovanović Kowalczyk Lindqvist Mbeki Navarro Okonjo Papadopoulos Quintero Rasmussen Szymański Tanaka Umarov Vandenberghe Wójcik Yamauchi Zetterlund Konstantinopoulou-Vandenbroucke'.split(
    ' ',
  );
const PLACES = 'Harbor Lumen Meadow Osprey Quay Tern Fjord Pinewood Aldermoor Kestrel'.split(' ');
const TRADES =
  'Works,Grid,Robotics,Analytics,Climate Fund,Health,Bank,University,Research Institute for Coastal and Marine Sciences,& Co'.split(
    ',',
  );
const INDUSTRIES = 'Energy,Consulting,Health,Robotics,Data,Climate,Finance,Education'.split(',');
const TITLES =
  'Head of Data,Data Lead,Product Manager,Research Engineer,Hiring Manager,Director of Grid Operations,Analyst,Founder,Programme Lead for Coastal Resilience and Adaptation'.split(
    ',',
  );
const GOALS = [
  'Lead a data team in climate',
  'Chart the coast: a pilot of flood maps with two cities before the winter, and one more after it',
  'Teach',
  'Join the board of a cooperative',
  'Move into grid storage',
];
const OPENINGS =
  'Head of Data,Data lead for grid storage,Open flood maps: a pilot of six weeks with the city,Evening course,Programme lead of the clean harbor initiative,Analyst'.split(
    ',',
  );

/** A full plan, the same for the same seed. Everybody in it is made up. */
export function madePlan(
  seed: number,
  today: CalendarDate,
): { readonly [T in keyof Records]?: Records[T][] } {
  const next = stream(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const daysAgo = (most: number): CalendarDate => addDays(today, -below(most));
  let made = 0;
  const record = (): RecordBase => {
    made += 1;
    const at = Date.parse(`${today}T08:00:00Z`) + made;
    return {
      id: `r${String(made).padStart(7, '0')}`,
      createdAt: at,
      updatedAt: at,
      trashedAt: null,
    };
  };
  const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  const organizations = times(SIZES.organizations, (index): Organization => {
    const place = PLACES[index % PLACES.length];
    const trade = TRADES[Math.floor(index / PLACES.length) % TRADES.length];
    const round = Math.floor(index / (PLACES.length * TRADES.length));
    return {
      ...record(),
      name: `${place} ${trade}${round === 0 ? '' : ` ${'North South East'.split(' ')[round - 1]}`}`,
      industry: INDUSTRIES[index % INDUSTRIES.length] ?? '',
      website: '',
      notes: '',
    };
  });
  const goals = GOALS.slice(0, SIZES.goals).map(
    (text, index): Goal => ({
      ...record(),
      ...BLANK_GOAL,
      text,
      why: 'It is the work that I do best, and it is needed.',
      horizon: addDays(today, 90 + 30 * index),
      strengths: ['Running pilots end to end'],
      relationships: ['mentor', 'hiring manager'],
    }),
  );
  const layers: readonly Layer[] = ['primary', 'secondary', 'secondary', 'tertiary', 'tertiary'];
  const people = times(SIZES.people, (index): Person => {
    const layer = index % 6 === 0 ? oneOf(layers) : 'unplaced';
    const met = next() < 0.85;
    return {
      ...record(),
      ...newPerson({ name: `${oneOf(FIRST_NAMES)} ${oneOf(LAST_NAMES)}` }),
      met,
      layer,
      title: oneOf(TITLES),
      organizationId: oneOf(organizations).id,
      pastRoles:
        next() < 0.3
          ? [
              {
                title: oneOf(TITLES),
                organizationId: oneOf(organizations).id,
                from: null,
                to: null,
              },
            ]
          : [],
      interests: next() < 0.2 ? [oneOf(INDUSTRIES)] : [],
      goalIds: layer === 'unplaced' ? [] : [oneOf(goals).id],
      primaryPlan:
        layer === 'primary' ? { what: 'Referral', by: addDays(today, below(120) - 20) } : null,
      closeness:
        layer === 'unplaced'
          ? null
          : { value: (1 + below(5)) as ClosenessRating, ratedOn: daysAgo(300) },
    };
  });
  const anybody = (): Id => oneOf(people).id;
  const pairs = new Set<string>();
  const ties = times(SIZES.people * 2, (): Tie => {
    const [personAId = '', personBId = ''] = [anybody(), anybody()].sort();
    return {
      ...record(),
      personAId,
      personBId,
      how: oneOf(['', 'Studied together', 'Shared a desk for years']),
      strength: (1 + below(5)) as ClosenessRating,
      certainty: oneOf<TieCertainty>(['known', 'told', 'guessed']),
    };
  }).filter(({ personAId, personBId }) => {
    const pair = `${personAId} ${personBId}`;
    if (personAId === personBId || pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
  const targets = times(SIZES.targets, (index): Target => {
    const base = {
      ...record(),
      ...BLANK_TARGET,
      goalId: goals[index % goals.length]?.id ?? '',
      priority: PRIORITIES[below(3)] ?? 2,
      why: oneOf(['Admired from afar', 'They hire in my field', '']),
    };
    switch (index % 4) {
      case 0:
        return { ...base, kind: 'organization', organizationId: organizations[index]?.id ?? null };
      case 1:
        return { ...base, kind: 'role', text: TITLES[index % TITLES.length] ?? '' };
      case 2:
        return { ...base, kind: 'industry', text: oneOf([...INDUSTRIES, 'Mobility', 'Shipping']) };
      default:
        return { ...base, kind: 'person', personId: people[index * 11]?.id ?? null };
    }
  });
  const seats = targets.flatMap(({ id: targetId }) =>
    HELP_KINDS.map((help): Seat => {
      const held = next() < 0.25;
      return {
        ...record(),
        ...EMPTY_SEAT,
        targetId,
        help,
        personId: held ? anybody() : null,
        reason: held ? 'Hired two heads of data last year and knows who decides' : '',
        filledOn: held ? daysAgo(120) : null,
      };
    }),
  );
  const opportunities = times(SIZES.opportunities, (index): Opportunity => {
    const stages = STAGES.slice(0, 1 + below(STAGES.length));
    const history = stages.map((stage, at) => ({
      stage,
      on: addDays(today, (at - stages.length) * 9),
    }));
    return {
      ...record(),
      ...BLANK_OPPORTUNITY,
      title: `${oneOf(OPENINGS)} ${index + 1}`,
      kind: OPPORTUNITY_KINDS[index % 3] ?? 'application',
      stage: stages.at(-1) ?? 'idea',
      history,
      organizationId: next() < 0.9 ? oneOf(organizations).id : null,
      goalId: oneOf(goals).id,
    };
  });
  const parts = opportunities.flatMap(({ id: opportunityId }): Part[] => {
    const who = new Set(times(below(4), anybody));
    return [...who].map((personId) => ({
      ...record(),
      opportunityId,
      personId,
      part: oneOf(OPPORTUNITY_PARTS),
    }));
  });
  const followUps = opportunities.flatMap(({ id: opportunityId, stage }): FollowUp[] =>
    stage === 'won' || stage === 'lost' || next() < 0.5
      ? []
      : [
          {
            ...record(),
            ...BLANK_FOLLOW_UP,
            text: oneOf(['Send two examples of pilots', 'Call', 'Rewrite the first paragraph']),
            owner: 'me',
            due: addDays(today, below(30)),
            opportunityId,
          },
        ],
  );
  const conversations = times(SIZES.conversations, (index): Conversation => {
    const ahead = index % 60 === 0;
    return {
      ...record(),
      ...BLANK_CONVERSATION,
      personIds: [anybody()],
      state: ahead ? 'planned' : 'held',
      date: ahead ? addDays(today, 1 + below(20)) : daysAgo(700),
      purpose: oneOf(PURPOSES),
      goalId: oneOf(goals).id,
      notes: 'Pilots start in March, before anybody is hired.',
    };
  });
  const states: readonly AskState[] = ['draft', 'asked', 'granted', 'done', 'declined'];
  const asks = times(SIZES.asks, (): Ask => {
    const state = oneOf(states);
    const askedOn = state === 'draft' ? null : daysAgo(60);
    return {
      ...record(),
      ...BLANK_ASK,
      personId: anybody(),
      kind: oneOf(['advice', 'introduction', 'referral'] as const),
      state,
      askedOn,
      answeredOn: state === 'asked' ? null : askedOn && addDays(askedOn, 3),
      doneOn: state === 'done' ? today : null,
      hope: 'How a pilot is begun, and who has to agree to it',
      goalId: oneOf(goals).id,
    };
  });
  return {
    organizations,
    people,
    ties,
    goals,
    targets,
    seats,
    conversations,
    opportunities,
    parts,
    followUps,
    asks,
  };
}
