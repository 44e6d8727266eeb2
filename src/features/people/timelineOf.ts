import type { Ask } from '../../domain/ask';
import type { Conversation, FollowUp, Jot, Takeaway } from '../../domain/conversation';
import type { Give } from '../../domain/give';
import type { Message } from '../../domain/message';
import type { PastRole, Person } from '../../domain/person';
import type { CalendarDate, Id, Timestamp } from '../../domain/record';
import type { PersonRecord } from '../../storage/timeline';

/** One thing on record with a person, on the day on which it stands in the timeline. */
export type TimelineEntry = { readonly key: string; readonly date: CalendarDate } & (
  | { readonly kind: 'jot'; readonly jot: Jot }
  | {
      readonly kind: 'conversation';
      readonly conversation: Conversation;
      readonly takeaways: readonly Takeaway[];
    }
  | { readonly kind: 'followUp'; readonly followUp: FollowUp }
  | { readonly kind: 'takeaway'; readonly takeaway: Takeaway }
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'give'; readonly give: Give }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'role'; readonly role: PastRole }
  | { readonly kind: 'met' }
);

/**
 * What is on record with a person, the newest first. A follow-up stands on the day on which it was
 * done, else on the day on which it is due, else on that of its creation; an ask on the day on which it
 * was asked, or begun; a role on the day on which it ended. Takeaways stand with their conversation.
 */
export function timelineOf(
  person: Pick<Person, 'pastRoles' | 'metOn' | 'met'>,
  record: PersonRecord,
  dayOf: (at: Timestamp) => CalendarDate,
): TimelineEntry[] {
  const takeaways = takeawaysByConversation(record);
  const dated: { readonly entry: TimelineEntry; readonly createdAt: Timestamp }[] = [];
  const add = (entry: TimelineEntry, createdAt: Timestamp): void => {
    dated.push({ entry, createdAt });
  };
  for (const jot of record.jots) {
    add({ kind: 'jot', key: jot.id, date: jot.writtenOn, jot }, jot.createdAt);
  }
  for (const conversation of record.conversations) {
    const { id, date, createdAt } = conversation;
    const learned = takeaways.get(id) ?? [];
    add({ kind: 'conversation', key: id, date, conversation, takeaways: learned }, createdAt);
  }
  for (const takeaway of takeaways.get(null) ?? []) {
    const { id, createdAt } = takeaway;
    add({ kind: 'takeaway', key: id, date: dayOf(createdAt), takeaway }, createdAt);
  }
  for (const followUp of record.followUps) {
    const { id, createdAt, doneAt, due } = followUp;
    const date = doneAt === null ? (due ?? dayOf(createdAt)) : dayOf(doneAt);
    add({ kind: 'followUp', key: id, date, followUp }, createdAt);
  }
  for (const ask of record.asks) {
    const { id, createdAt, askedOn } = ask;
    add({ kind: 'ask', key: id, date: askedOn ?? dayOf(createdAt), ask }, createdAt);
  }
  for (const give of record.gives) {
    add({ kind: 'give', key: give.id, date: give.givenOn, give }, give.createdAt);
  }
  for (const message of record.messages) {
    add({ kind: 'message', key: message.id, date: message.date, message }, message.createdAt);
  }
  person.pastRoles.forEach((role, index) => {
    const date = role.to ?? role.from;
    if (date !== null) add({ kind: 'role', key: `role-${index}`, date, role }, 0);
  });
  if (person.metOn !== null && person.met) add({ kind: 'met', key: 'met', date: person.metOn }, 0);
  return dated
    .sort((a, b) =>
      a.entry.date === b.entry.date
        ? b.createdAt - a.createdAt
        : a.entry.date < b.entry.date
          ? 1
          : -1,
    )
    .map(({ entry }) => entry);
}

/** The takeaways of each conversation in the order written; null for those of none on record here. */
function takeawaysByConversation({
  conversations,
  takeaways,
}: PersonRecord): Map<Id | null, Takeaway[]> {
  const known = new Set(conversations.map(({ id }) => id));
  const byConversation = new Map<Id | null, Takeaway[]>();
  for (const takeaway of [...takeaways].sort((a, b) => a.createdAt - b.createdAt)) {
    const { conversationId } = takeaway;
    const key = conversationId !== null && known.has(conversationId) ? conversationId : null;
    byConversation.set(key, [...(byConversation.get(key) ?? []), takeaway]);
  }
  return byConversation;
}

/** What to know before talking with somebody again. */
export interface Brief {
  /** The last conversation that took place, and what was learned in it. */
  readonly last: Conversation | null;
  readonly learned: readonly Takeaway[];
  /** The next one that is planned. */
  readonly next: Conversation | null;
  /** Open follow-ups, the first due first: the owner's, and the person's. */
  readonly mine: readonly FollowUp[];
  readonly theirs: readonly FollowUp[];
}

/** The brief for a person on a day. */
export function briefOf(record: PersonRecord, today: CalendarDate): Brief {
  const held = record.conversations
    .filter(({ state, date }) => (state === 'held' || state === 'debriefed') && date <= today)
    .sort((a, b) => (a.date === b.date ? b.createdAt - a.createdAt : a.date < b.date ? 1 : -1));
  const ahead = record.conversations
    .filter(({ state, date }) => (state === 'planned' || state === 'prepared') && date >= today)
    .sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1));
  const last = held[0] ?? null;
  const open = record.followUps.filter(({ doneAt }) => doneAt === null).sort(byDue);
  return {
    last,
    learned: last ? (takeawaysByConversation(record).get(last.id) ?? []) : [],
    next: ahead[0] ?? null,
    mine: open.filter(({ owner }) => owner === 'me'),
    theirs: open.filter(({ owner }) => owner === 'them'),
  };
}

/** Those without a day come last. */
const byDue = (a: FollowUp, b: FollowUp): number => {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  return one === other ? a.createdAt - b.createdAt : one < other ? -1 : 1;
};
