import type { Ask } from '../domain/ask';
import type { Conversation, FollowUp, Jot, Takeaway } from '../domain/conversation';
import type { Give } from '../domain/give';
import type { Message } from '../domain/message';
import type { Id } from '../domain/record';
import type { Storage } from './storage';

/** Everything on record with a person, by kind, in use only. */
export interface PersonRecord {
  readonly conversations: readonly Conversation[];
  readonly jots: readonly Jot[];
  readonly takeaways: readonly Takeaway[];
  readonly followUps: readonly FollowUp[];
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
  readonly messages: readonly Message[];
}

/** Reads what is on record with a person. */
export async function recordOfPerson(storage: Storage, personId: Id): Promise<PersonRecord> {
  const { database } = storage;
  const inUse = <T extends { readonly trashedAt: number | null }>(rows: T[]): T[] =>
    rows.filter((row) => row.trashedAt === null);
  const [conversations, jots, takeaways, followUps, asks, gives, messages] = await Promise.all([
    database.conversations.where('personIds').equals(personId).toArray(),
    database.jots.where('personIds').equals(personId).toArray(),
    database.takeaways.where('personIds').equals(personId).toArray(),
    database.followUps.where('personIds').equals(personId).toArray(),
    database.asks.where('personId').equals(personId).toArray(),
    database.gives.where('personId').equals(personId).toArray(),
    database.messages.where('personId').equals(personId).toArray(),
  ]);
  return {
    conversations: inUse(conversations),
    jots: inUse(jots),
    takeaways: inUse(takeaways),
    followUps: inUse(followUps),
    asks: inUse(asks),
    gives: inUse(gives),
    messages: inUse(messages),
  };
}
