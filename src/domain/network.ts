import type { Layer, Organization, Person, Tie, TieCertainty } from './person';
import type { Id } from './record';

/** What gathers people at one angle of the map. */
export type NetworkGrouping = 'industry' | 'organization';

/** A person as the map needs them. */
export interface NetworkNode {
  readonly id: Id;
  readonly label: string;
  readonly layer: Layer;
  /** The industry or organization as first written; '' where none is known. */
  readonly group: string;
  /** 0 to 1; null where it was not computed. */
  readonly warmth: number | null;
  readonly met: boolean;
  /** Whether a follow-up is owed, either way. */
  readonly owed: boolean;
  /** Whether something passed lately. */
  readonly recent: boolean;
}

/** A tie as the map needs it; `a` and `b` are indexes of nodes. */
export interface NetworkEdge {
  readonly a: number;
  readonly b: number;
  /** 1 to 5. */
  readonly strength: number;
  readonly certainty: TieCertainty;
}

/** The people and the ties among them, with the owner implied at the centre. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** How many nodes are unplaced: part of the whole network, counted beside the rings. */
  readonly unplacedCount: number;
}

/** What the graph needs to know of a person. */
export type NetworkPerson = Pick<
  Person,
  'id' | 'name' | 'layer' | 'met' | 'industry' | 'organizationId'
>;

export interface NetworkSources {
  readonly people: readonly NetworkPerson[];
  readonly ties: readonly Tie[];
  readonly groupBy: NetworkGrouping;
  readonly organizationsById: ReadonlyMap<Id, Pick<Organization, 'name' | 'industry'>>;
  readonly warmthById?: ReadonlyMap<Id, number>;
  readonly owedIds?: ReadonlySet<Id>;
  readonly recentIds?: ReadonlySet<Id>;
}

/**
 * The graph that the map draws: a node for each person in the order given, an edge for each pair that is tied
 * (the firmest of its ties). A tie to somebody who is not among the people, such as one in the trash, is left out.
 */
export function buildNetwork(sources: NetworkSources): Network {
  const nodes = buildNodes(sources);
  return {
    nodes,
    edges: buildEdges(sources.people, sources.ties),
    unplacedCount: nodes.filter((node) => node.layer === 'unplaced').length,
  };
}

function buildNodes(sources: NetworkSources): NetworkNode[] {
  const spellings = new Map<string, string>();
  return sources.people.map((person) => ({
    id: person.id,
    label: person.name,
    layer: person.layer,
    group: firstSpelling(groupOf(person, sources), spellings),
    warmth: sources.warmthById?.get(person.id) ?? null,
    met: person.met,
    owed: sources.owedIds?.has(person.id) ?? false,
    recent: sources.recentIds?.has(person.id) ?? false,
  }));
}

function groupOf(person: NetworkPerson, { groupBy, organizationsById }: NetworkSources): string {
  const organization =
    person.organizationId === null ? undefined : organizationsById.get(person.organizationId);
  if (groupBy === 'organization') return organization?.name ?? '';
  return person.industry.trim() === '' ? (organization?.industry ?? '') : person.industry;
}

/** 'climate tech' and 'Climate Tech ' are one group, shown as it was first written. */
function firstSpelling(group: string, spellings: Map<string, string>): string {
  const written = group.trim();
  const key = written.toLowerCase();
  const known = spellings.get(key);
  if (known !== undefined) return known;
  spellings.set(key, written);
  return written;
}

const CERTAINTY_ORDER: Readonly<Record<TieCertainty, number>> = { guessed: 0, told: 1, known: 2 };

function buildEdges(people: readonly NetworkPerson[], ties: readonly Tie[]): NetworkEdge[] {
  const indexById = new Map(people.map((person, index) => [person.id, index]));
  const firmestByPair = new Map<number, NetworkEdge>();
  for (const tie of ties) {
    const a = indexById.get(tie.personAId);
    const b = indexById.get(tie.personBId);
    if (a === undefined || b === undefined || a === b) continue;
    const edge = {
      a: Math.min(a, b),
      b: Math.max(a, b),
      strength: tie.strength,
      certainty: tie.certainty,
    };
    const pair = edge.a * people.length + edge.b;
    const known = firmestByPair.get(pair);
    if (known === undefined || isFirmer(edge, known)) firmestByPair.set(pair, edge);
  }
  return [...firmestByPair.values()];
}

function isFirmer(edge: NetworkEdge, than: NetworkEdge): boolean {
  const difference = CERTAINTY_ORDER[edge.certainty] - CERTAINTY_ORDER[than.certainty];
  return difference === 0 ? edge.strength > than.strength : difference > 0;
}
