import { type Ask, askTouch } from '../domain/ask';
import { type Conversation, type FollowUp, isOwedNow } from '../domain/conversation';
import { type Message, messageTouch } from '../domain/message';
import type {
  Closeness,
  Layer,
  LayerPurpose,
  PastRole,
  Person,
  PrimaryPlan,
  RelationshipKind,
} from '../domain/person';
import type { CalendarDate, Id, Timestamp } from '../domain/record';
import { conversationTouches, type Touch } from '../domain/touch';
import { warmth } from '../domain/warmth';
import { type Commit, everythingReplaced } from './commitFeed';
import type { Storage } from './storage';
import type { TableName } from './tables';

/** What a list shows of a person. */
export interface PersonSummary {
  readonly id: Id;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly nickname: string;
  readonly organizationId: Id | null;
  /** The organization's name, or ''. */
  readonly organization: string;
  readonly title: string;
  readonly industry: string;
  readonly layer: Layer;
  readonly primaryPlan: PrimaryPlan | null;
  readonly layerPurposes: readonly LayerPurpose[];
  readonly goalIds: readonly Id[];
  readonly met: boolean;
  readonly closeness: Closeness | null;
  readonly kinds: readonly RelationshipKind[];
  readonly tags: readonly string[];
  readonly interests: readonly string[];
  readonly projects: readonly string[];
  readonly pastRoles: readonly PastRole[];
  /** The last day on which what stands here of them was known to be right. */
  readonly knownOn: CalendarDate;
  readonly createdAt: Timestamp;
  /** The last day on which something passed; null where nothing is on record. */
  readonly lastTouch: CalendarDate | null;
  /** 0 to 1. */
  readonly warmth: number;
  /** Open follow-ups that the owner owes, and that are owed to the owner. */
  readonly owedByMe: number;
  readonly owedToMe: number;
}

/** One summary a person, in memory: read once, then patched from what was committed. */
export interface Summaries {
  /** People in use by id. A new map after each change, so that a view can compare. */
  current(): ReadonlyMap<Id, PersonSummary>;
  /** Open follow-ups that the owner owes to anybody, each counted once and not put off to a later day. */
  owedByMe(): number;
  /** Whether a commit is being followed: nobody in `current` does not mean that nobody is here. */
  isFollowing(): boolean;
  subscribe(listener: () => void): () => void;
  /** Computes warmth anew where the day has changed since. */
  refresh(): void;
  close(): void;
}

interface Sources {
  people: Map<Id, Person>;
  organizationNames: Map<Id, string>;
  conversations: Map<Id, Conversation>;
  followUps: Map<Id, FollowUp>;
  messages: Map<Id, Message>;
  asks: Map<Id, Ask>;
}

const SOURCE_TABLES = [
  'people',
  'organizations',
  'conversations',
  'followUps',
  'messages',
  'asks',
] as const;

/** Reads what the summaries are made of, and follows the commits of every window from then on. */
export async function openSummaries(
  storage: Storage,
  { today, dayOf }: { today: () => CalendarDate; dayOf: (at: Timestamp) => CalendarDate },
): Promise<Summaries> {
  let pending: Commit[] | null = [];
  const listeners = new Set<() => void>();
  let current: ReadonlyMap<Id, PersonSummary> = new Map();

  const publish = (next: ReadonlyMap<Id, PersonSummary>): void => {
    current = next;
    for (const listener of listeners) listener();
  };
  let queue: Promise<void> = Promise.resolve();
  const unsubscribe = storage.commits.subscribe((commit) => {
    if (pending) pending.push(commit);
    else queueUp(commit);
  });
  // What could not be read (the connection was lost) is made up for at the next commit.
  let isBehind = false;
  let following = 0;
  const queueUp = (commit: Commit): void => {
    following += 1;
    queue = queue
      .then(() => follow(isBehind ? everythingReplaced(commit.transactionId) : commit))
      .then(
        () => {
          isBehind = false;
        },
        () => {
          isBehind = true;
        },
      )
      .then(() => {
        following -= 1;
        // Whoever waits is told that there is nobody to wait for.
        if (following === 0 && current.size === 0) publish(current);
      });
  };

  const sources: Sources = {
    people: new Map(),
    organizationNames: new Map(),
    conversations: new Map(),
    followUps: new Map(),
    messages: new Map(),
    asks: new Map(),
  };
  for (const table of SOURCE_TABLES) await readSource(storage, sources, table, 'all');
  let summarizedOn = today();
  current = summarizeAll(sources, summarizedOn, dayOf);

  async function follow(commit: Commit): Promise<void> {
    const touched = SOURCE_TABLES.flatMap((table) => {
      const ids = commit.touched.get(table);
      return ids ? [[table, ids] as const] : [];
    });
    if (touched.length === 0) return;
    const affected = new Set<Id>();
    let all = false;
    for (const [table, ids] of touched) {
      if (ids === 'all') all = true;
      else addPeopleOf(affected, sources, table, ids);
      await readSource(storage, sources, table, ids);
      if (ids !== 'all') addPeopleOf(affected, sources, table, ids);
    }
    if (all || summarizedOn !== today()) {
      summarizedOn = today();
      publish(summarizeAll(sources, summarizedOn, dayOf));
    } else publish(patch(current, sources, affected, summarizedOn, dayOf));
  }

  const missed = pending;
  pending = null;
  for (const commit of missed) queueUp(commit);
  await queue;

  return {
    current: () => current,
    isFollowing: () => following > 0,
    owedByMe() {
      const day = today();
      let count = 0;
      for (const each of sources.followUps.values()) {
        if (each.owner === 'me' && isOwedNow(each, day)) count += 1;
      }
      return count;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      if (summarizedOn === today()) return;
      summarizedOn = today();
      publish(summarizeAll(sources, summarizedOn, dayOf));
    },
    close: unsubscribe,
  };
}

async function readSource(
  storage: Storage,
  sources: Sources,
  table: (typeof SOURCE_TABLES)[number],
  ids: readonly Id[] | 'all',
): Promise<void> {
  const { database } = storage;
  const rows =
    ids === 'all'
      ? await database.table(table).toArray()
      : await database.table(table).bulkGet([...ids]);
  if (table === 'organizations') {
    const { organizationNames } = sources;
    if (ids === 'all') organizationNames.clear();
    else for (const id of ids) organizationNames.delete(id);
    for (const row of rows) if (row) organizationNames.set(row.id, row.name);
    return;
  }
  const target: Map<Id, unknown> = sources[table];
  if (ids === 'all') target.clear();
  else for (const id of ids) target.delete(id);
  for (const row of rows) if (row && row.trashedAt === null) target.set(row.id, row);
}

/** Adds the people whose summary rests on those rows. */
function addPeopleOf(
  affected: Set<Id>,
  sources: Sources,
  table: TableName,
  ids: readonly Id[],
): void {
  if (table === 'organizations') {
    const renamed = new Set(ids);
    for (const { id, organizationId } of sources.people.values()) {
      if (organizationId !== null && renamed.has(organizationId)) affected.add(id);
    }
    return;
  }
  for (const id of ids) for (const person of peopleOf(sources, table, id)) affected.add(person);
}

/** The people whose summary rests on that row. */
function peopleOf(sources: Sources, table: TableName, id: Id): readonly Id[] {
  if (table === 'people') return [id];
  if (table === 'conversations') return sources.conversations.get(id)?.personIds ?? [];
  if (table === 'followUps') return sources.followUps.get(id)?.personIds ?? [];
  if (table === 'messages') {
    const message = sources.messages.get(id);
    return message ? [message.personId] : [];
  }
  if (table === 'asks') {
    const ask = sources.asks.get(id);
    return ask ? [ask.personId] : [];
  }
  return [];
}

function summarizeAll(
  sources: Sources,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): Map<Id, PersonSummary> {
  return patch(new Map(), sources, new Set(sources.people.keys()), today, dayOf);
}

function patch(
  before: ReadonlyMap<Id, PersonSummary>,
  sources: Sources,
  ids: ReadonlySet<Id>,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): Map<Id, PersonSummary> {
  const touches = touchesOf(sources, ids);
  const owed = openFollowUpsOf(sources, ids);
  const next = new Map(before);
  for (const id of ids) {
    const person = sources.people.get(id);
    if (!person) {
      next.delete(id);
      continue;
    }
    const ofPerson = touches.get(id) ?? [];
    const { mine = 0, theirs = 0 } = owed.get(id) ?? {};
    next.set(id, {
      id,
      name: person.name,
      formerNames: person.formerNames,
      nickname: person.nickname,
      organizationId: person.organizationId,
      organization:
        (person.organizationId && sources.organizationNames.get(person.organizationId)) || '',
      title: person.title,
      industry: person.industry,
      layer: person.layer,
      primaryPlan: person.primaryPlan,
      layerPurposes: person.layerPurposes,
      goalIds: person.goalIds,
      met: person.met,
      closeness: person.closeness,
      kinds: person.kinds,
      tags: person.tags,
      interests: person.interests,
      projects: person.projects,
      pastRoles: person.pastRoles,
      knownOn: knownOn(person, latest(ofPerson, today), dayOf),
      createdAt: person.createdAt,
      lastTouch: latest(ofPerson, today),
      warmth: warmth({
        closeness: person.closeness,
        addedOn: dayOf(person.createdAt),
        met: person.met,
        touches: ofPerson,
        today,
      }).value,
      owedByMe: mine,
      owedToMe: theirs,
    });
  }
  return next;
}

/** The facts were right when somebody was added, changed jobs, was spoken with, or was confirmed. */
function knownOn(
  { confirmedOn, createdAt, pastRoles }: Person,
  lastTouch: CalendarDate | null,
  dayOf: (at: Timestamp) => CalendarDate,
): CalendarDate {
  const days = [confirmedOn, lastTouch, ...pastRoles.map(({ to }) => to)];
  return days.reduce<CalendarDate>(
    (last, day) => (day !== null && day > last ? day : last),
    dayOf(createdAt),
  );
}

function touchesOf(sources: Sources, ids: ReadonlySet<Id>): Map<Id, Touch[]> {
  const touches = new Map<Id, Touch[]>();
  const add = (touch: Touch): void => {
    const list = touches.get(touch.personId);
    if (list) list.push(touch);
    else touches.set(touch.personId, [touch]);
  };
  for (const conversation of sources.conversations.values()) {
    if (!conversation.personIds.some((id) => ids.has(id))) continue;
    for (const touch of conversationTouches(conversation)) add(touch);
  }
  for (const message of sources.messages.values()) {
    if (ids.has(message.personId)) add(messageTouch(message));
  }
  for (const ask of sources.asks.values()) {
    const touch = ids.has(ask.personId) ? askTouch(ask) : null;
    if (touch !== null) add(touch);
  }
  return touches;
}

function openFollowUpsOf(
  sources: Sources,
  ids: ReadonlySet<Id>,
): Map<Id, { mine: number; theirs: number }> {
  const owed = new Map<Id, { mine: number; theirs: number }>();
  for (const followUp of sources.followUps.values()) {
    if (followUp.doneAt !== null) continue;
    for (const id of followUp.personIds) {
      if (!ids.has(id)) continue;
      const count = owed.get(id) ?? { mine: 0, theirs: 0 };
      if (followUp.owner === 'me') count.mine += 1;
      else count.theirs += 1;
      owed.set(id, count);
    }
  }
  return owed;
}

const latest = (touches: readonly Touch[], today: CalendarDate): CalendarDate | null =>
  touches.reduce<CalendarDate | null>(
    (last, { date }) => (date <= today && (last === null || date > last) ? date : last),
    null,
  );
