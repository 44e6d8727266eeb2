import type { Ask } from '../domain/ask';
import type { Conversation, FollowUp } from '../domain/conversation';
import {
  BLANK_OPPORTUNITY,
  movedTo,
  type Opportunity,
  type OpportunityPart,
  type Part,
  type Stage,
} from '../domain/opportunity';
import type { CalendarDate, Draftable, Id, RecordBase } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { newConversation } from './conversations';
import { findOrMakeOrganization, organizationNames } from './organizations';
import type { Added } from './people';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import type { TableName } from './tables';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** What is known of a new opportunity: a title, and any other fields. */
export interface OpportunitySketch
  extends Partial<Omit<Draftable<Opportunity>, 'history' | 'organizationId'>> {
  readonly title: string;
  /** Found by its name, or made; '' is none. */
  readonly organizationName?: string;
  /** Who has a part in it. */
  readonly people?: readonly Pick<Part, 'personId' | 'part'>[];
}

/** Adds an opportunity with its people; it is at its stage from `today` on. */
export async function addOpportunity(
  storage: Storage,
  { organizationName = '', people = [], ...fields }: OpportunitySketch,
  today: CalendarDate,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const stage = fields.stage ?? BLANK_OPPORTUNITY.stage;
  const result = await attempt(storage, ['organizations', 'opportunities', 'parts'], async () => {
    const { organizationId, writes } = await findOrMakeOrganization(storage, organizationName);
    const row = {
      ...BLANK_OPPORTUNITY,
      ...fields,
      organizationId,
      history: [{ stage, on: today }],
      id,
    };
    return writeInTransaction(storage, 'add', [
      ...writes,
      { kind: 'insert', table: 'opportunities', row },
      ...people.map(({ personId, part }): Write => {
        const partRow = { opportunityId: id, personId, part, id: storage.newId() };
        return { kind: 'insert', table: 'parts', row: partRow };
      }),
    ]);
  });
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Changes fields of an opportunity; its stage only `moveOpportunity` does, which keeps the history. */
export const editOpportunity = (
  storage: Storage,
  id: Id,
  fields: Partial<Omit<Draftable<Opportunity>, 'stage' | 'history'>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'opportunities', id, fields }]);

/** Says where an opportunity is, by the name of the organization; '' is nowhere. */
export const setOrganizationOfOpportunity = (
  storage: Storage,
  id: Id,
  organizationName: string,
): Promise<Result<Commit, StorageError>> =>
  attempt(storage, ['organizations', 'opportunities'], async () => {
    const { organizationId, writes } = await findOrMakeOrganization(storage, organizationName);
    return writeInTransaction(storage, 'edit', [
      ...writes,
      { kind: 'update', table: 'opportunities', id, fields: { organizationId } },
    ]);
  });

/** Moves an opportunity to a stage, and keeps when. */
export const moveOpportunity = (
  storage: Storage,
  id: Id,
  stage: Stage,
  today: CalendarDate,
): Promise<Result<Commit, StorageError>> =>
  attempt(storage, ['opportunities'], async () => {
    const present = await storage.database.opportunities.get(id);
    if (!present) throw new RowMissingError(id);
    const fields = { stage, history: movedTo(present.history, stage, today) };
    return writeInTransaction(storage, 'edit', [
      { kind: 'update', table: 'opportunities', id, fields },
    ]);
  });

/** Plans a conversation about an opportunity, linked to it. */
export async function planConversationAbout(
  storage: Storage,
  id: Id,
  fields: Parameters<typeof newConversation>[0],
): Promise<Result<Added, StorageError>> {
  const conversationId = storage.newId();
  const result = await attempt(storage, ['conversations', 'opportunities'], async () => {
    const present = await storage.database.opportunities.get(id);
    if (!present) throw new RowMissingError(id);
    const row = { ...newConversation({ goalId: present.goalId, ...fields }), id: conversationId };
    const conversationIds = [...present.conversationIds, conversationId];
    return writeInTransaction(storage, 'add', [
      { kind: 'insert', table: 'conversations', row },
      { kind: 'update', table: 'opportunities', id, fields: { conversationIds } },
    ]);
  });
  return result.ok ? ok({ id: conversationId, commit: result.value }) : result;
}

/** Links a conversation to an opportunity, or no longer. */
export const linkConversation = (
  storage: Storage,
  id: Id,
  conversationId: Id,
  linked: boolean,
): Promise<Result<Commit, StorageError>> =>
  attempt(storage, ['opportunities'], async () => {
    const present = await storage.database.opportunities.get(id);
    if (!present) throw new RowMissingError(id);
    const others = present.conversationIds.filter((each) => each !== conversationId);
    const conversationIds = linked ? [...others, conversationId] : others;
    return writeInTransaction(storage, 'edit', [
      { kind: 'update', table: 'opportunities', id, fields: { conversationIds } },
    ]);
  });

/** Gives somebody a part in an opportunity, another one, or (null) none. */
export const setPart = (
  storage: Storage,
  opportunityId: Id,
  personId: Id,
  part: OpportunityPart | null,
): Promise<Result<Commit, StorageError>> =>
  attempt(storage, ['parts'], async () => {
    const present = (await partsOf(storage, opportunityId)).find(
      (each) => each.personId === personId,
    );
    const writes: Write[] = present
      ? [
          part === null
            ? { kind: 'remove', table: 'parts', id: present.id }
            : { kind: 'update', table: 'parts', id: present.id, fields: { part } },
        ]
      : part === null
        ? []
        : [
            {
              kind: 'insert',
              table: 'parts',
              row: { opportunityId, personId, part, id: storage.newId() },
            },
          ];
    return writeInTransaction(storage, present ? 'edit' : 'add', writes);
  });

/** What a list shows of an opportunity. */
export interface OpportunityCard {
  readonly opportunity: Opportunity;
  /** The organization's name, or ''. */
  readonly organization: string;
  readonly parts: readonly Pick<Part, 'personId' | 'part'>[];
  /** The open step that is due first; null where there is none. */
  readonly nextStep: FollowUp | null;
}

/** All opportunities in use, those first whose next step is due first. */
export async function allOpportunities(storage: Storage): Promise<OpportunityCard[]> {
  const { database } = storage;
  const opportunities = await database.opportunities.filter(isInUse).toArray();
  // Steps and parts of all are read in one go each: a query a card is slow with hundreds of them.
  const [steps, parts] = await Promise.all([
    database.followUps.where('opportunityId').above('').toArray(),
    database.parts.toArray(),
  ]);
  return toCards(storage, opportunities, steps, parts);
}

/** The opportunities in use at an organization. */
export async function opportunitiesAt(
  storage: Storage,
  organizationId: Id,
): Promise<OpportunityCard[]> {
  const { database } = storage;
  const found = await database.opportunities
    .where('organizationId')
    .equals(organizationId)
    .filter(isInUse)
    .toArray();
  return readCards(storage, found);
}

/** The opportunities in use in which somebody has a part. */
export async function opportunitiesOfPerson(
  storage: Storage,
  personId: Id,
): Promise<OpportunityCard[]> {
  const { database } = storage;
  const parts = await database.parts.where('personId').equals(personId).filter(isInUse).toArray();
  const found = await database.opportunities.bulkGet(parts.map((part) => part.opportunityId));
  return readCards(
    storage,
    found.flatMap((row) => (row && isInUse(row) ? [row] : [])),
  );
}

/** The opportunities in use to which a conversation is linked. */
export async function opportunitiesOfConversation(
  { database }: Storage,
  conversationId: Id,
): Promise<Opportunity[]> {
  return database.opportunities
    .where('conversationIds')
    .equals(conversationId)
    .filter(isInUse)
    .toArray();
}

/** The titles of the opportunities of those ids, also from the trash. */
export async function opportunityTitles(
  { database }: Storage,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await database.opportunities.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.title] as const] : [])));
}

/** An opportunity with everything that its page shows. */
export interface OpportunityOnRecord {
  readonly opportunity: Opportunity;
  readonly organization: string;
  readonly parts: readonly Part[];
  /** Its steps, open ones first, by the day on which they are due. */
  readonly steps: readonly FollowUp[];
  /** Those linked to it, the latest first. */
  readonly conversations: readonly Conversation[];
  readonly asks: readonly Ask[];
}

/** Reads an opportunity, also one in the trash; null where there is none. */
export async function readOpportunity(
  storage: Storage,
  id: Id,
): Promise<OpportunityOnRecord | null> {
  const { database } = storage;
  const opportunity = await database.opportunities.get(id);
  if (!opportunity) return null;
  const { organizationId, conversationIds } = opportunity;
  const [names, parts, steps, conversations, asks] = await Promise.all([
    organizationNames(storage, organizationId === null ? [] : [organizationId]),
    partsOf(storage, id),
    stepsOf(storage, id),
    database.conversations.bulkGet([...conversationIds]),
    database.asks.where('opportunityId').equals(id).filter(isInUse).toArray(),
  ]);
  return {
    opportunity,
    organization: (organizationId !== null && names.get(organizationId)) || '',
    parts,
    steps: steps.sort(
      (a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null) || byDue(a, b),
    ),
    conversations: conversations
      .flatMap((row) => (row && isInUse(row) ? [row] : []))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt)),
    asks,
  };
}

async function readCards(
  storage: Storage,
  opportunities: readonly Opportunity[],
): Promise<OpportunityCard[]> {
  const ids = opportunities.map(({ id }) => id);
  const { database } = storage;
  const [steps, parts] = await Promise.all([
    database.followUps.where('opportunityId').anyOf(ids).toArray(),
    database.parts.where('opportunityId').anyOf(ids).toArray(),
  ]);
  return toCards(storage, opportunities, steps, parts);
}

async function toCards(
  storage: Storage,
  opportunities: readonly Opportunity[],
  steps: readonly FollowUp[],
  parts: readonly Part[],
): Promise<OpportunityCard[]> {
  const names = await organizationNames(
    storage,
    opportunities.flatMap(({ organizationId }) => organizationId ?? []),
  );
  const open = steps.filter((step) => isInUse(step) && step.doneAt === null).sort(byDue);
  const nextById = new Map<Id | null, FollowUp>();
  for (const step of open) {
    if (!nextById.has(step.opportunityId)) nextById.set(step.opportunityId, step);
  }
  const partsById = new Map<Id, Part[]>();
  for (const part of parts.filter(isInUse)) {
    partsById.set(part.opportunityId, [...(partsById.get(part.opportunityId) ?? []), part]);
  }
  return opportunities
    .map((opportunity) => ({
      opportunity,
      organization:
        (opportunity.organizationId !== null && names.get(opportunity.organizationId)) || '',
      parts: partsById.get(opportunity.id) ?? [],
      nextStep: nextById.get(opportunity.id) ?? null,
    }))
    .sort(
      (a, b) =>
        compare(a.nextStep?.due ?? LAST, b.nextStep?.due ?? LAST) ||
        b.opportunity.createdAt - a.opportunity.createdAt,
    );
}

const partsOf = ({ database }: Storage, opportunityId: Id): Promise<Part[]> =>
  database.parts.where('opportunityId').equals(opportunityId).filter(isInUse).toArray();

const stepsOf = ({ database }: Storage, opportunityId: Id): Promise<FollowUp[]> =>
  database.followUps.where('opportunityId').equals(opportunityId).filter(isInUse).toArray();

const isInUse = ({ trashedAt }: RecordBase): boolean => trashedAt === null;

/** Behind every day. */
const LAST = '9999';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDue = (a: FollowUp, b: FollowUp): number =>
  compare(a.due ?? LAST, b.due ?? LAST) || a.createdAt - b.createdAt;

async function attempt(
  storage: Storage,
  tables: readonly TableName[],
  body: () => Promise<Commit>,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(await inOneTransaction(storage, tables, body));
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}
