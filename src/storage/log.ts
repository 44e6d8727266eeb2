import type { LogRows } from '../domain/log';
import type { RecordBase } from '../domain/record';
import type { Storage } from './storage';

/** Reads everything that happened, in use only. */
export async function readLog({ database }: Storage): Promise<LogRows> {
  const inUse = ({ trashedAt }: RecordBase): boolean => trashedAt === null;
  const [conversations, jots, takeaways, followUps, messages, asks, gives] = await Promise.all([
    database.conversations.filter(inUse).toArray(),
    database.jots.filter(inUse).toArray(),
    database.takeaways.filter(inUse).toArray(),
    database.followUps.filter(inUse).toArray(),
    database.messages.filter(inUse).toArray(),
    database.asks.filter(inUse).toArray(),
    database.gives.filter(inUse).toArray(),
  ]);
  return { conversations, jots, takeaways, followUps, messages, asks, gives };
}
