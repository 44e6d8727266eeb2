import type { Ask } from '../domain/ask';
import type { Give } from '../domain/give';
import type { Message } from '../domain/message';
import type { OwnerWord } from '../domain/ownerWord';
import type { Storage } from './storage';

/** Everything asked, given, sent and said about asking, in use. */
export interface RelationRows {
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
  readonly messages: readonly Message[];
  readonly ownerWords: readonly OwnerWord[];
}

/** Reads what balances and chances of an answer are made of. */
export async function readRelationRows({ database }: Storage): Promise<RelationRows> {
  const inUse = (row: { readonly trashedAt: number | null }): boolean => row.trashedAt === null;
  const [asks, gives, messages, ownerWords] = await Promise.all([
    database.asks.filter(inUse).toArray(),
    database.gives.filter(inUse).toArray(),
    database.messages.filter(inUse).toArray(),
    database.ownerWords.filter(inUse).toArray(),
  ]);
  return { asks, gives, messages, ownerWords };
}
