import type { Conversation } from './conversation';
import type { Organization, Person } from './person';
import type { CalendarDate, Id } from './record';

export interface SamenessInput {
  readonly conversations: readonly Conversation[];
  readonly people: readonly Person[];
  readonly organizationsById: ReadonlyMap<Id, Organization>;
  /** First and last day of the quarter, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Conversations with one employer, industry or layer. */
export interface Share {
  /** An organization's id, an industry as written, or a layer. */
  readonly key: string;
  readonly count: number;
  /** Of all conversations of which this is known, 0 to 1. */
  readonly share: number;
  /** Of the people met of whom this is known, 0 to 1. */
  readonly ofNetwork: number;
}

export interface Sameness {
  readonly conversations: number;
  /** Largest first. */
  readonly byOrganization: readonly Share[];
  readonly byIndustry: readonly Share[];
  readonly byLayer: readonly Share[];
}

/**
 * How alike the people are with whom conversations were held in a quarter. A conversation with
 * several people counts once for each employer, industry and layer among them. Groups of people met
 * with whom there was none are listed with 0, largest first: voices overlooked.
 */
export function sameness(input: SamenessInput): Sameness {
  const peopleById = new Map(input.people.map((person) => [person.id, person]));
  const held = input.conversations.filter(
    ({ state, date }) =>
      (state === 'held' || state === 'debriefed') && input.from <= date && date <= input.to,
  );
  const groups = held.map((conversation) =>
    conversation.personIds.flatMap((id) => peopleById.get(id) ?? []),
  );
  const known = input.people.filter((person) => person.met);
  const by = (keyOf: (person: Person) => string | null): Share[] => shares(groups, known, keyOf);
  return {
    conversations: held.length,
    byOrganization: by((person) => person.organizationId),
    byIndustry: by((person) => industryOf(person, input.organizationsById)),
    byLayer: by((person) => person.layer),
  };
}

function industryOf(
  person: Person,
  organizationsById: ReadonlyMap<Id, Organization>,
): string | null {
  const organization = organizationsById.get(person.organizationId ?? '');
  return person.industry || organization?.industry || null;
}

function shares(
  groups: readonly (readonly Person[])[],
  known: readonly Person[],
  keyOf: (person: Person) => string | null,
): Share[] {
  const spoken = countKeys(groups.map((people) => new Set(people.map(keyOf))));
  const network = countKeys(known.map((person) => new Set([keyOf(person)])));
  const spokenTotal = groups.filter((people) => people.some((one) => keyOf(one) !== null)).length;
  const networkTotal = known.filter((person) => keyOf(person) !== null).length;
  return [...new Set([...spoken.keys(), ...network.keys()])]
    .map((key): Share => {
      const count = spoken.get(key) ?? 0;
      return {
        key,
        count,
        share: spokenTotal === 0 ? 0 : count / spokenTotal,
        ofNetwork: networkTotal === 0 ? 0 : (network.get(key) ?? 0) / networkTotal,
      };
    })
    .sort((a, b) => b.count - a.count || b.ofNetwork - a.ofNetwork || (a.key < b.key ? -1 : 1));
}

function countKeys(sets: readonly ReadonlySet<string | null>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of sets) {
    for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
