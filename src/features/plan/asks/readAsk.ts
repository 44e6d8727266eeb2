import type { Ask } from '../../../domain/ask';
import type { Goal } from '../../../domain/conversation';
import type { Opportunity, Part } from '../../../domain/opportunity';
import type { OwnerWord } from '../../../domain/ownerWord';
import type { Organization, Person, Tie } from '../../../domain/person';
import type { Feedback } from '../../../domain/pitch';
import type { Profile } from '../../../domain/profile';
import type { Draftable, Id } from '../../../domain/record';
import type { Target } from '../../../domain/target';
import { type AskAims, getAsk, readAskAims } from '../../../storage/asks';
import { allOrganizations, organizationNames } from '../../../storage/organizations';
import { getPeople, getPerson } from '../../../storage/people';
import { feedbackOnAsk } from '../../../storage/pitches';
import { readProfile } from '../../../storage/profile';
import type { Storage } from '../../../storage/storage';
import { tiesOfPerson } from '../../../storage/ties';
import { type PersonRecord, recordOfPerson } from '../../../storage/timeline';

/** An ask with everything that its page needs, as it was at one moment. */
export interface AskOnRecord {
  readonly ask: Ask;
  /** Of whom it is asked. */
  readonly person: Person;
  /** To whom an introduction is asked for. */
  readonly toMeet: Person | null;
  readonly record: PersonRecord;
  readonly ties: readonly Tie[];
  readonly goals: readonly Goal[];
  readonly targets: readonly Target[];
  readonly opportunities: readonly Opportunity[];
  /** The person's parts in opportunities. */
  readonly parts: readonly Part[];
  readonly words: readonly OwnerWord[];
  /** What others said of how it is framed. */
  readonly feedback: readonly Feedback[];
  readonly profile: Draftable<Profile>;
  /** The names of the organizations of the person's roles, and of what targets and opportunities name. */
  readonly organizations: ReadonlyMap<Id, string>;
  /** All of them, with their industry; read where the ask aims at an industry, else none. */
  readonly industries: ReadonlyMap<Id, Pick<Organization, 'industry'>>;
  /** The names of those whom targets name. */
  readonly targetNames: ReadonlyMap<Id, string>;
}

/** Reads an ask, also one in the trash; null where there is none, or nobody it is asked of. */
export async function readAsk(storage: Storage, id: Id): Promise<AskOnRecord | null> {
  const ask = await getAsk(storage, id);
  const person = ask && (await getPerson(storage, ask.personId));
  if (!ask || !person) return null;
  const [aims, record, ties, profile, feedback, toMeet] = await Promise.all([
    readAskAims(storage, ask.personId),
    recordOfPerson(storage, ask.personId),
    tiesOfPerson(storage, ask.personId),
    readProfile(storage),
    feedbackOnAsk(storage, id),
    ask.introducedToId === null ? undefined : getPerson(storage, ask.introducedToId),
  ]);
  const named = await getPeople(
    storage,
    aims.targets.flatMap(({ personId }) => personId ?? []),
  );
  return {
    ask,
    person,
    toMeet: toMeet ?? null,
    record,
    ties,
    ...aims,
    profile,
    feedback,
    organizations: await organizationNames(storage, namedOrganizations(person, aims)),
    industries: await industriesFor(storage, aims, ask),
    targetNames: new Map(named.map((each) => [each.id, each.name])),
  };
}

async function industriesFor(
  storage: Storage,
  { targets }: AskAims,
  { targetId }: Ask,
): Promise<AskOnRecord['industries']> {
  const target = targets.find(({ id }) => id === targetId);
  if (target?.kind !== 'industry') return new Map();
  return new Map((await allOrganizations(storage)).map((each) => [each.id, each]));
}

const namedOrganizations = (person: Person, { targets, opportunities }: AskAims): Id[] =>
  [person, ...person.pastRoles, ...targets, ...opportunities].flatMap(
    ({ organizationId }) => organizationId ?? [],
  );

/** What a target is called: its words, the organization or the person. */
export function targetName(
  target: Target,
  { organizations, targetNames }: Pick<AskOnRecord, 'organizations' | 'targetNames'>,
): string {
  switch (target.kind) {
    case 'organization':
      return organizations.get(target.organizationId ?? '') ?? 'an organization';
    case 'person':
      return targetNames.get(target.personId ?? '') ?? 'somebody';
    default:
      return target.text;
  }
}

/** What the ask is about, in the owner's words: the opportunity, else the target, else the goal; or ''. */
export function aboutOf(found: AskOnRecord): string {
  const { ask, opportunities, targets, goals } = found;
  const opportunity = opportunities.find(({ id }) => id === ask.opportunityId);
  if (opportunity) return opportunity.title;
  const target = targets.find(({ id }) => id === ask.targetId);
  if (target) return targetName(target, found);
  return goals.find(({ id }) => id === ask.goalId)?.text ?? '';
}
