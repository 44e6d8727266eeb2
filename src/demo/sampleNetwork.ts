import { addDays } from '../domain/calendarDate';
import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  BLANK_GOAL,
  type Conversation,
  type FollowUp,
  type Jot,
} from '../domain/conversation';
import { newPerson } from '../domain/newPerson';
import {
  type ClosenessRating,
  type ConversationFormat,
  type Layer,
  type LayerPurpose,
  type Person,
  PURPOSES_OF_LAYER,
  type RelationshipKind,
  type Tie,
  type TieCertainty,
} from '../domain/person';
import type { CalendarDate, Draftable, Id, RecordBase } from '../domain/record';
import type { Records } from '../domain/records';
import { sampleExchanges } from './sampleExchanges';
import { sampleMessages, sampleMilestones, sampleOwnerWords } from './sampleMessages';
import { sampleOpportunities } from './sampleOpportunities';
import { samplePitches } from './samplePitches';
import { SAMPLE_EVENT, SAMPLE_STRENGTHS, samplePlan } from './samplePlan';
import { seededRandom } from './seededRandom';

type WithId<T extends RecordBase> = Draftable<T> & { readonly id: Id };

/** A made-up network, ready to be written: rows by table. */
export type SampleNetwork = { readonly [T in keyof Records]: readonly WithId<Records[T]>[] };

const ORGANIZATIONS: readonly (readonly [name: string, industry: string])[] = [
  ['Lumen Grid', 'Energy'],
  ['Tern & Co', 'Consulting'],
  ['Osprey Health', 'Health'],
  ['Quay Robotics', 'Robotics'],
  ['Harbor Analytics', 'Data'],
  ['Fjord Climate Fund', 'Climate'],
  ['Meadow Bank', 'Finance'],
  ['Pinewood University', 'Education'],
  ['City of Aldermoor', 'Public sector'],
];

const FIRST_NAMES = [
  'Adaeze',
  'Bruno',
  'Clara',
  'Diego',
  'Elif',
  'Freya',
  'Gustav',
  'Hana',
  'Imran',
  'Jolanda',
  'Kofi',
  'Lena',
  'Mateus',
  'Nadia',
  'Oskar',
  'Paloma',
  'Qasim',
  'Runa',
  'Stefan',
  'Thandi',
  'Ulla',
  'Viktor',
  'Wanjiru',
  'Ximena',
  'Yusuf',
  'Zofia',
  'Anouk',
  'Bilal',
  'Camille',
  'Dmitri',
];
const LAST_NAMES = [
  'Akintola',
  'Bergström',
  'Carvalho',
  'Dlamini',
  'Engström',
  'Ferrari',
  'Gruber',
  'Hoshino',
  'Iqbal',
  'Jovanović',
  'Kowalska',
  'Larsen',
  'Mbeki',
  'Novák',
  'Okafor',
  'Pereira',
  'Rahimi',
  'Sato',
  'Torres',
  'Urban',
  'Vance',
  'Weber',
  'Yilmaz',
  'Zhang',
];
const TITLES = [
  'Product Manager',
  'Head of Data',
  'Engineer',
  'Recruiter',
  'Designer',
  'Founder',
  'Programme Lead',
  'Analyst',
  'Professor',
  'Partner',
  'Director of Operations',
];
const KINDS: readonly RelationshipKind[] = [
  'mentor',
  'peer',
  'former colleague',
  'client',
  'speaker',
  'alum',
];
const INTERESTS = [
  'grid storage',
  'open data',
  'trail running',
  'choir',
  'urban planning',
  'chess',
  'baking',
];
const FORMATS: readonly ConversationFormat[] = ['coffee', 'walk', 'video', 'phone', 'meal'];
const LESSONS = [
  'Hiring starts two months before a role is posted',
  'They value people who have run a pilot end to end',
  'The data team reports to operations, not to engineering',
  'Ask for the problem first, the role second',
  'Two of their clients look for somebody in exactly this field',
];

/** How many people the sample has, and how many of them stand on each ring. */
const PEOPLE = 64;
const PRIMARY = 6;
const SECONDARY = 16;
const TERTIARY = 26;

const MANY_YEARS_DAYS = 2_400;

/** A made-up network of 64 people as it could stand on that day; the same seed gives the same people. */
export function sampleNetwork(today: CalendarDate, newId: () => Id, seed = 7): SampleNetwork {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  const organizations = ORGANIZATIONS.map(([name, industry]) => ({
    id: newId(),
    name,
    industry,
    website: '',
    notes: '',
  }));
  const goalId = newId();
  const goals = [
    {
      ...BLANK_GOAL,
      id: goalId,
      text: 'Lead a data team in climate or energy',
      why: 'To work on something that matters in ten years',
      horizon: addDays(today, 240),
      strengths: SAMPLE_STRENGTHS.slice(0, 2),
      relationships: ['mentor', 'speaker', 'recruiter'],
    },
  ];
  const names = uniqueNames(pick, PEOPLE);
  const people = names.map((name, index): WithId<Person> => {
    const layer = layerOf(index);
    const organization = pick(organizations);
    const admired = layer === 'secondary' && random() < 0.2;
    const rating = Math.min(
      5,
      1 + Math.floor(random() * (layer === 'primary' ? 5 : 4)),
    ) as ClosenessRating;
    return {
      ...newPerson({ name }),
      id: newId(),
      met: !admired,
      layer,
      primaryPlan:
        layer === 'primary'
          ? { what: 'Informational talk', by: addDays(today, index === 4 ? -6 : 20 + index * 9) }
          : null,
      layerPurposes: purposesOf(layer, index),
      goalIds: layer === 'primary' || (layer === 'secondary' && index % 2 === 0) ? [goalId] : [],
      closeness: layer === 'unplaced' ? null : { value: rating, ratedOn: addDays(today, -90) },
      kinds: admired ? ['admired from afar'] : [pick(KINDS)],
      title: pick(TITLES),
      organizationId: organization.id,
      industry: organization.industry,
      interests: layer === 'unplaced' ? [] : [pick(INTERESTS)],
      formats: layer === 'primary' ? [pick(FORMATS)] : [],
      preferredChannels: layer === 'primary' ? ['email'] : [],
      metOn: addDays(today, -Math.floor(random() * MANY_YEARS_DAYS) - 30),
    };
  });
  const milestones = sampleMilestones(today, newId, goalId);
  const placed = people.filter((person) => person.layer !== 'unplaced');
  const gridId = organizations.find(({ name }) => name === 'Lumen Grid')?.id;
  const conversations = placed
    .filter((person) => person.met && (person.layer === 'primary' || random() < 0.6))
    .flatMap((person): WithId<Conversation>[] =>
      Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({
        ...BLANK_CONVERSATION,
        id: newId(),
        personIds: [person.id],
        state: 'held',
        date: addDays(today, -3 - Math.floor(random() * 300)),
        minutes: 30,
        format: pick(FORMATS),
        purpose: 'learn a domain',
        goalId,
        ...(person.organizationId === gridId && { format: 'event', place: SAMPLE_EVENT }),
      })),
    );
  const takeaways = conversations
    .filter(() => random() < 0.5)
    .map((conversation) => ({
      id: newId(),
      text: pick(LESSONS),
      personIds: conversation.personIds,
      conversationId: conversation.id,
      jotId: null,
    }));
  const { opportunities, parts, steps } = sampleOpportunities(
    people,
    organizations,
    goalId,
    today,
    newId,
  );
  return {
    organizations,
    people,
    ties: tiesAmong(people, random, newId),
    goals,
    conversations: [...conversations, ...ahead(people, today, newId, goalId)],
    jots: jotsOf(people, today, newId),
    takeaways,
    followUps: [...followUpsOf(people, today, newId), ...steps],
    ...samplePlan(goalId, people, organizations, today, newId),
    opportunities,
    parts,
    ...sampleExchanges(people, today, newId, goalId),
    milestones,
    messages: sampleMessages(people, milestones, today, newId),
    ownerWords: sampleOwnerWords(people, newId),
    ...samplePitches(people, today, newId),
    photos: [],
    views: [],
  };
}

function layerOf(index: number): Layer {
  if (index < PRIMARY) return 'primary';
  if (index < PRIMARY + SECONDARY) return 'secondary';
  return index < PRIMARY + SECONDARY + TERTIARY ? 'tertiary' : 'unplaced';
}

/** What somebody on the second or third ring is there for; of some it was not said yet. */
function purposesOf(layer: Layer, index: number): readonly LayerPurpose[] {
  const possible = PURPOSES_OF_LAYER[layer];
  return possible.filter((_, place) => index % (possible.length + 1) === place);
}

function uniqueNames(pick: <T>(list: readonly T[]) => T, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`);
  return [...names];
}

/** Ties are denser within an organization, with a few bridges between. */
function tiesAmong(
  people: readonly WithId<Person>[],
  random: () => number,
  newId: () => Id,
): WithId<Tie>[] {
  const certainties: readonly TieCertainty[] = ['known', 'told', 'guessed'];
  const ties: WithId<Tie>[] = [];
  people.forEach((one, index) => {
    for (const other of people.slice(index + 1)) {
      const together = one.organizationId === other.organizationId;
      if (random() > (together ? 0.28 : 0.018)) continue;
      const [personAId, personBId] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      ties.push({
        id: newId(),
        personAId,
        personBId,
        how: together ? 'Work together' : 'Met at a conference',
        strength: (1 + Math.floor(random() * 5)) as ClosenessRating,
        certainty: certainties[Math.floor(random() * certainties.length)] ?? 'known',
      });
    }
  });
  return ties;
}

function ahead(
  people: readonly WithId<Person>[],
  today: CalendarDate,
  newId: () => Id,
  goalId: Id | null,
): WithId<Conversation>[] {
  return people.slice(0, 2).map((person, index) => ({
    ...BLANK_CONVERSATION,
    id: newId(),
    personIds: [person.id],
    state: 'planned',
    date: addDays(today, 2 + index * 5),
    time: index === 0 ? '10:30' : '',
    minutes: 30,
    format: index === 0 ? 'coffee' : 'video',
    purpose: index === 0 ? 'explore an opportunity' : 'reconnect',
    goalId,
    place: index === 0 ? 'Café by the station' : '',
    questions: [{ text: 'How did you move from consulting into energy?', asked: false }],
  }));
}

function jotsOf(
  people: readonly WithId<Person>[],
  today: CalendarDate,
  newId: () => Id,
): WithId<Jot>[] {
  const [first, second] = people;
  if (!first || !second) return [];
  return [
    {
      id: newId(),
      text: `Ran into ${first.name} on the train. They look for somebody for the storage pilot, I promised to send my portfolio by Friday.`,
      writtenOn: addDays(today, -1),
      sortedAt: null,
      personIds: [],
      tags: [],
      conversationId: null,
      source: 'typed',
    },
  ];
}

function followUpsOf(
  people: readonly WithId<Person>[],
  today: CalendarDate,
  newId: () => Id,
): WithId<FollowUp>[] {
  const words: readonly (readonly [
    text: string,
    owner: 'me' | 'them',
    kind: FollowUp['kind'],
    due: number,
  ])[] = [
    ['Send the paper on grid storage', 'me', 'resource', 1],
    ['Thank for the introduction', 'me', 'thank-you', 0],
    ['Introduce to the hiring manager', 'them', 'introduction', 4],
    ['Try the portfolio format they suggested', 'me', 'try-out', 9],
  ];
  return words.flatMap(([text, owner, kind, due], index) => {
    const person = people[index];
    return person
      ? [
          {
            ...BLANK_FOLLOW_UP,
            id: newId(),
            text,
            owner,
            kind,
            personIds: [person.id],
            due: addDays(today, due),
          },
        ]
      : [];
  });
}
