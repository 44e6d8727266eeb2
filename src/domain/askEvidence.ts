import { daysBetween } from './calendarDate';
import type { Conversation, FollowUp } from './conversation';
import type { Opportunity } from './opportunity';
import type { Person, RelationshipKind } from './person';
import type { CalendarDate, Id } from './record';
import { textKey } from './textKey';

/** Relationships in which somebody has seen the owner at work. */
const WORKED_TOGETHER: readonly RelationshipKind[] = [
  'colleague',
  'former colleague',
  'manager',
  'client',
  'mentor',
];
/** From this rating on somebody can speak of the owner's character. */
const CLOSE_ENOUGH = 3;
/** Knowing each other for less than this is no evidence. */
const LONG_DAYS = 365;

/** One thing on record from which somebody knows the owner's work and character. */
export type Evidence =
  | { readonly evidence: 'conversations'; readonly count: number; readonly last: CalendarDate }
  | { readonly evidence: 'worked together'; readonly as: RelationshipKind }
  | { readonly evidence: 'recommendation' }
  | { readonly evidence: 'endorsement'; readonly skills: readonly string[] }
  | { readonly evidence: 'same employer'; readonly organizationId: Id }
  | { readonly evidence: 'project'; readonly title: string; readonly opportunityId: Id }
  | { readonly evidence: 'known for years'; readonly years: number }
  | { readonly evidence: 'advice tried'; readonly text: string; readonly followUpId: Id }
  | { readonly evidence: 'promises kept'; readonly count: number }
  | { readonly evidence: 'closeness'; readonly rating: number };

export interface EvidenceSources {
  readonly person: Pick<
    Person,
    'kinds' | 'metOn' | 'closeness' | 'organizationId' | 'pastRoles' | 'vouches'
  >;
  /** On record with this person. */
  readonly conversations: readonly Conversation[];
  readonly followUps: readonly FollowUp[];
  /** Projects in which the person has a part. */
  readonly projects: readonly Pick<Opportunity, 'id' | 'title'>[];
  readonly organizationNames: ReadonlyMap<Id, string>;
  /** Where the owner has worked, by name. */
  readonly workedAt: readonly string[];
  readonly today: CalendarDate;
}

/** What each kind of evidence counts towards being credible; more of one kind counts a little more. */
const WEIGHTS: Readonly<Record<Evidence['evidence'], number>> = {
  conversations: 1,
  'worked together': 2,
  recommendation: 2,
  endorsement: 1,
  'same employer': 1,
  project: 2,
  'known for years': 1,
  'advice tried': 1,
  'promises kept': 1,
  closeness: 1,
};
/** So many conversations count twice. */
const MANY_CONVERSATIONS = 3;

/** The evidence on record that somebody knows the owner's work and character, the firmest first. */
export function askEvidence(sources: EvidenceSources): Evidence[] {
  const { person, followUps, today } = sources;
  const found: Evidence[] = [];
  const as = WORKED_TOGETHER.find((kind) => person.kinds.includes(kind));
  if (as !== undefined) found.push({ evidence: 'worked together', as });
  for (const { id, title } of sources.projects) {
    found.push({ evidence: 'project', title, opportunityId: id });
  }
  found.push(...vouchesFor(person.vouches));
  const held = sources.conversations.filter(
    ({ state, date }) => (state === 'held' || state === 'debriefed') && date <= today,
  );
  const last = held
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last !== undefined) found.push({ evidence: 'conversations', count: held.length, last });
  for (const organizationId of sharedEmployers(sources)) {
    found.push({ evidence: 'same employer', organizationId });
  }
  const days = person.metOn === null ? 0 : daysBetween(person.metOn, today);
  if (days >= LONG_DAYS) {
    found.push({ evidence: 'known for years', years: Math.floor(days / LONG_DAYS) });
  }
  const done = followUps.filter(({ doneAt, dropped }) => doneAt !== null && !dropped);
  for (const { id, kind, text } of done) {
    if (kind === 'try-out') found.push({ evidence: 'advice tried', text, followUpId: id });
  }
  const kept = done.filter(({ owner, kind }) => owner === 'me' && kind !== 'try-out').length;
  if (kept > 0) found.push({ evidence: 'promises kept', count: kept });
  const rating = person.closeness?.value ?? 0;
  if (rating >= CLOSE_ENOUGH) found.push({ evidence: 'closeness', rating });
  return found;
}

/** How much the evidence weighs together: 0 where there is none, 4 and more where there is plenty. */
export function evidenceWeight(evidence: readonly Evidence[]): number {
  const kinds = new Set(evidence.map((each) => each.evidence));
  const base = [...kinds].reduce((sum, kind) => sum + WEIGHTS[kind], 0);
  const many = evidence.some(
    (each) => each.evidence === 'conversations' && each.count >= MANY_CONVERSATIONS,
  );
  return base + (many ? 1 : 0);
}

/** What they said of the owner; a recommendation, which takes thought, before endorsements. */
function vouchesFor(vouches: Person['vouches']): Evidence[] {
  const received = vouches.filter(({ direction }) => direction === 'received');
  const found: Evidence[] = [];
  if (received.some(({ kind }) => kind === 'recommendation')) {
    found.push({ evidence: 'recommendation' });
  }
  const endorsed = received.filter(({ kind }) => kind === 'endorsement');
  if (endorsed.length > 0) {
    found.push({ evidence: 'endorsement', skills: endorsed.flatMap(({ skill }) => skill || []) });
  }
  return found;
}

function sharedEmployers({ person, organizationNames, workedAt }: EvidenceSources): Id[] {
  const mine = new Set(workedAt.map(textKey).filter((key) => key !== ''));
  const theirs = [person.organizationId, ...person.pastRoles.map((role) => role.organizationId)];
  return [...new Set(theirs)].filter(
    (id): id is Id => id !== null && mine.has(textKey(organizationNames.get(id) ?? '')),
  );
}
